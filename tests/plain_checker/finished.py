"""A finished sheet against its source, section by section."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from handout.document import Document
from handout.language_tags import base
from handout.model import Condition
from plain_checker.content import words_moved
from plain_checker.fields import PATTERN, Finding, from_fields
from plain_checker.folding import folded
from plain_checker.judging import Violation, violations
from plain_checker.moved import Run, facts_moved, symbols_lost
from plain_checker.nearest import closest
from plain_checker.sheets import KINDS, Section, Sheet, read
from plain_checker.terms import terms_moved
from plain_checker.told import runs_of
from plain_checker.verbatim import PLAIN_WORDS, word_for_word

LEAVES_OUT = "What causes it?"
"""Only how a gene works may be left out of a sheet, and only here."""
MUST_BE_TOLD = re.compile(
    r"\d percent|\d in \d"
    r"|\b(?:males?|females?|men|women|parents?|mothers?|fathers?|child"
    r"|children|people|persons?|individuals?|years?|age|treat[a-z]*|avoid|pregnan[a-z]*)\b"
)
ENDED = re.compile(r"[.!?][\"')\]”’]*\Z")


def findings(condition: Condition, document: Document) -> tuple[Finding, ...]:
    """Return what a plain sheet tells otherwise than its condition, section by section.

    The condition must be the one that the sheet was made from, without an overlay.
    """
    sheet = read(condition, document)
    names = _names(condition)
    text = sheet.text.lower()
    has_plain_words = base(document.language) in PLAIN_WORDS
    judged = (
        from_fields(section, condition)
        if not section.source
        else _judged(section, names, text)
        if has_plain_words
        else word_for_word(section)
        for section in sheet.sections
    )
    return (*(one for found in judged for one in found), *_lost(condition, sheet))


def _names(condition: Condition) -> frozenset[str]:
    title = re.sub(r"\s*\(([^()]*)\)\Z", "", condition.title)
    every = (condition.title, title, condition.abbreviation, *condition.other_names)
    return frozenset(name.lower() for name in every if name)


def _judged(section: Section, names: frozenset[str], sheet: str) -> Iterator[Finding]:
    runs, rest = _parted(section, names)
    yield from _bent(section)
    yield from _statements(section, runs, names)
    used = {run.source for run in runs}
    source = [words for place, words in enumerate(section.source) if place not in used]
    if section.question == LEAVES_OUT:
        told = set(_with_twins(_closest(rest, source, names), source))
        yield from _left_out(
            section, (w for n, w in enumerate(source) if n not in told)
        )
        source = [words for place, words in enumerate(source) if place in told]
    before, after = (_called(joined(lines), names) for lines in (source, rest))
    for found in (
        *violations(before, after),
        *words_moved(before, after, sheet),
        *terms_moved(before, after),
    ):
        yield Finding(section.question, found, before, after)
    for drawn in section.drawn:
        yield from _drawn(section, drawn)


def _with_twins(places: Sequence[int], source: Sequence[str]) -> Iterator[int]:
    """Yield places, another of the same words where one is there more than once."""
    free: dict[str, list[int]] = {}
    for place, words in enumerate(source):
        free.setdefault(words, []).append(place)
    for place in sorted(places):
        twins = free[source[place]]
        yield place if len(twins) == 1 else (twins.pop(0) if twins else place)


def _called(text: str, names: Collection[str]) -> str:
    """Return a text that calls the condition by no name: a sheet need not repeat it.

    Who is affected has this condition, in the source and on the sheet alike.
    """
    longest = sorted(names, key=lambda name: (-len(name), name))
    every = "|".join(map(re.escape, longest)) or "(?!)"
    pattern = re.compile(rf"(?<![\w-])(?:{every})(?![\w-])", re.IGNORECASE)
    return AFFECTED.sub(_with_it, pattern.sub("this condition", text))


AFFECTED = re.compile(
    r"\baffected (?P<who>individuals?|people|person|adults|bab(?:y|ies)|boys"
    r"|child(?:ren)?|females|fetus(?:es)?|girls|infants?|males|men|new babies|newborns"
    r"|teens|women)\b|\bpatients(?= with\b)",
    re.IGNORECASE,
)
NOUNS = {"individual": "person", "individuals": "people"}


def _with_it(found: re.Match[str]) -> str:
    if not found["who"]:
        return "people"
    who = found["who"].lower()
    return f"{NOUNS.get(who, who)} with this condition"


def _statements(
    section: Section, runs: Sequence[Run], names: Collection[str]
) -> Iterator[Finding]:
    places = dict.fromkeys(run.source for run in runs)
    for place in places:
        sentence = section.source[place]
        told = [run for run in runs if run.source == place]
        printed = " ".join(run.printed for run in told)
        for found in (
            *facts_moved(told, sentence, names),
            *symbols_lost(told, sentence, names),
        ):
            yield Finding(section.question, found, sentence, printed)


def _left_out(section: Section, sentences: Iterable[str]) -> Iterator[Finding]:
    """Yield sentences that may not be left out: they tell of people and numbers."""
    for sentence in sentences:
        if MUST_BE_TOLD.search(folded(sentence)):
            lost = Violation("sentence", "left out", 1, 0)
            yield Finding(section.question, lost, sentence, "")


def _drawn(section: Section, drawn: str) -> Iterator[Finding]:
    """Yield drawings of a pattern that the source does not state."""
    source = folded(" ".join(section.source))
    for pattern in PATTERN.findall(folded(drawn)):
        if pattern not in source:
            added = Violation("inheritance", f"drawn: {pattern}", 0, 1)
            yield Finding(section.question, added, source, drawn)


def _bent(section: Section) -> Iterator[Finding]:
    """Yield explanations of words that the lexicon does not have so."""
    for sentence in section.bent:
        bent = Violation("meaning", sentence.partition(" means ")[0], 0, 1)
        yield Finding(section.question, bent, "", sentence)


def _lost(condition: Condition, sheet: Sheet) -> Iterator[Finding]:
    """Yield questions that the source answers and the sheet does not."""
    told = {section.question for section in sheet.sections}
    for question, kinds in KINDS.items():
        has = any(one.kind in kinds and one.prose for one in condition.sections)
        if has and question not in told:
            lost = Violation("section", question, 1, 0)
            yield Finding(question, lost, "", "")


def _parted(section: Section, names: frozenset[str]) -> tuple[list[Run], list[str]]:
    """Part the printed sentences into statements and the rest.

    What the rest retells is no source of a statement: so they are looked for twice.
    """
    _, rest = _runs(section, names, frozenset())
    retold = frozenset(_closest(rest, section.source, names))
    return _runs(section, names, retold)


def _runs(
    section: Section, names: frozenset[str], retold: Collection[int]
) -> tuple[list[Run], list[str]]:
    runs = list(runs_of(section.printed, section.source, names, retold))
    taken = {run.start + n for run in runs for n in range(run.row.length)}
    rest = [words for place, words in enumerate(section.printed) if place not in taken]
    return runs, rest


def _closest(
    printed: Sequence[str], source: Sequence[str], names: Collection[str]
) -> list[int]:
    """Return the nearest source sentences, whatever each calls the condition."""
    told, said = ([_called(one, names) for one in lines] for lines in (printed, source))
    return list(closest(told, said))


def joined(words: Sequence[str]) -> str:
    """Return sentences as one text, each item of a list on a line of its own.

    What does not end as a sentence is a heading, a cell or an item without its mark.
    """
    text = ""
    for before, one in zip(("", *words), words, strict=False):
        is_item = one.startswith("•") or before.startswith("•")
        starts_anew = is_item or not ENDED.search(before)
        text += ("\n" if starts_anew else " ") + one
    return text.strip()
