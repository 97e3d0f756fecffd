"""The facts table of the full level: typed fields only, nothing from prose."""

from collections.abc import Iterator

from handout.blocks import Fact, Facts
from handout.compose.headings import PATTERN_WORDS
from handout.model import Condition
from handout.model.condition import Code, Frequency
from handout.prose import Text
from handout.wording import Wording, format_date, format_number

COUNTED = {
    ("one-in", "exact"): "1 in {low} {among}",
    ("one-in", "about"): "about 1 in {low} {among}",
    ("one-in", "fewer-than"): "fewer than 1 in {low} {among}",
    ("one-in", "more-than"): "more than 1 in {low} {among}",
    ("reported", "exact"): "{low} {among} reported",
    ("reported", "about"): "about {low} {among} reported",
    ("reported", "fewer-than"): "fewer than {low} {among} reported",
    ("reported", "more-than"): "more than {low} {among} reported",
}
RANGED = {
    ("one-in", "exact"): "1 in {low} to 1 in {high} {among}",
    ("one-in", "about"): "about 1 in {low} to 1 in {high} {among}",
    ("reported", "exact"): "{low} to {high} {among} reported",
    ("reported", "about"): "about {low} to {high} {among} reported",
}
UNCOUNTED = {"rare": "rare", "unknown": "how many people have it is not known"}


def facts(condition: Condition, words: Wording) -> Facts | None:
    """Return the facts at a glance, or None where there are none."""
    rows = tuple(
        Fact(Text.of(words(name)), Text.of(value))
        for name, value in _rows(condition, words)
        if value
    )
    if not rows:
        return None
    return Facts(
        caption=Text.of(words("At a glance")),
        header=(Text.of(words("Fact")), Text.of(words("What the source says"))),
        rows=rows,
    )


def _rows(condition: Condition, words: Wording) -> Iterator[tuple[str, str]]:
    groups = condition.gene_groups
    genes = [gene.symbol for group in groups for gene in group.genes]
    chromosomes = [found.name for group in groups for found in group.chromosomes]
    patterns = [words(PATTERN_WORDS[pattern]) for pattern in condition.inheritance]
    codes = [_code_words(code, words) for code in condition.codes]
    common = [frequency_words(found, words) for found in condition.frequency]
    comma, semicolon = words(", "), words("; ")
    yield "How common", semicolon.join(common)
    yield "Inheritance", comma.join(patterns)
    yield "Genes", comma.join(genes)
    yield "Chromosomes", comma.join(chromosomes)
    yield "Codes", comma.join(codes)
    if updated := condition.source.updated:
        yield "Page last updated", format_date(updated, words.language)


def _code_words(code: Code, words: Wording) -> str:
    """Say a code, and how it stands to the condition where it means another."""
    said = f"{code.system} {code.code}"
    if code.relation == "exact":
        return said
    relation = words(code.relation)
    return words("{name} ({abbreviation})", name=said, abbreviation=relation)


def frequency_words(frequency: Frequency, words: Wording) -> str:
    """Say how common a condition is, with the numbers as they were given."""
    if frequency.form in UNCOUNTED:
        return words(UNCOUNTED[frequency.form])
    said = RANGED if frequency.high else COUNTED
    return words(
        said[frequency.form, frequency.certainty],
        low=_written(frequency.low, words),
        high=_written(frequency.high, words),
        among=words.known(frequency.among),
    )


def _written(number: int | None, words: Wording) -> str:
    return format_number(number, words.language) if number else ""
