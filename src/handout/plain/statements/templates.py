"""Sentences of ours for typed fields: the same reviewed words on every sheet.

The words stand in `templates/plain/statements/templates.LANGUAGE.toml`.
"""

import functools
import re
import tomllib
from collections.abc import Sequence
from typing import Literal, get_args

import msgspec
from msgspec import Struct

from handout import resources
from handout.language_tags import base
from handout.model.condition import Frequency, GeneGroup, InheritancePattern
from handout.plain.statements.names import Names
from handout.plain.statements.wording import begun
from handout.wording import format_number

Pattern = InheritancePattern | Literal["new-change", "somatic"]
"""How a condition comes to a person: the model's patterns, and changes that are new."""

PATTERNS: tuple[Pattern, ...] = (
    *get_args(InheritancePattern),
    "new-change",
    "somatic",
)
LANGUAGES = ("en", "es")
CHROMOSOME = re.compile(r"\A(?:chromosome|cromosoma) (?=\w)", re.IGNORECASE)
"""A source may name a chromosome with or without the word; our sentences have it."""


class PatternWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The words of one pattern; a family is drawn where there is a caption.

    `beside` is told where `told` would deny other patterns that are stated as well.
    """

    name: str
    told: tuple[str, ...]
    beside: tuple[str, ...] = ()
    caption: str = ""
    alt: str = ""


class Templates(Struct, frozen=True, forbid_unknown_fields=True):
    """All sentences of one language."""

    state: Literal["unreviewed", "reviewed"]
    row: dict[str, str]
    names: dict[str, tuple[str, ...]]
    genes: dict[str, tuple[str, ...]]
    chromosomes: dict[str, tuple[str, ...]]
    among: dict[str, str]
    certainty: dict[str, str]
    frequency: dict[str, tuple[str, ...]]
    picture: dict[str, str]
    family: dict[str, str]
    key: dict[str, str]
    patterns: dict[Pattern, PatternWords]


@functools.cache
def templates(language: str) -> Templates | None:
    """Return the sentences of a language, or None where we have none."""
    if base(language) not in LANGUAGES:
        return None
    text = resources.template(f"plain/statements/templates.{base(language)}.toml")
    return msgspec.convert(tomllib.loads(text), Templates)


def inheritance_told(
    pattern: Pattern, names: Names, language: str = "en", *, is_one: bool = True
) -> tuple[str, ...]:
    """Return what an inheritance pattern means, in one to four sentences.

    `is_one` tells that no other pattern is stated.
    """
    words = templates(language)
    if words is None:
        return ()
    pattern_words = words.patterns[pattern]
    told = pattern_words.told if is_one else pattern_words.beside or pattern_words.told
    return _filled(told, names)


def other_names_told(names: Names, language: str = "en") -> tuple[str, ...]:
    """Return what else the condition is called."""
    words = templates(language)
    return _row_told(words.names, names.others, names, words) if words else ()


def genes_told(
    groups: Sequence[GeneGroup], names: Names, language: str = "en"
) -> tuple[str, ...]:
    """Return which genes and chromosomes are linked to the condition."""
    words = templates(language)
    if words is None:
        return ()
    genes = [gene.symbol for group in groups for gene in group.genes]
    chromosomes = [
        CHROMOSOME.sub("", found.name)
        for group in groups
        for found in group.chromosomes
    ]
    return _row_told(words.genes, genes, names, words) + _row_told(
        words.chromosomes, chromosomes, names, words
    )


def frequency_told(
    frequency: Frequency, names: Names, language: str = "en"
) -> tuple[str, ...]:
    """Return how common the condition is, with a picture in words where it helps.

    Figures are printed as they are; none is computed.
    """
    words = templates(language)
    if words is None:
        return ()
    certainty = words.certainty[frequency.certainty]
    told = words.frequency[_form(frequency)]
    figures = {
        "low": _number(frequency.low, language),
        "high": _number(frequency.high, language),
        "among": words.among.get(frequency.among, frequency.among),
        "certainty": certainty,
    }
    return _filled((*told, *_picture(frequency, words)), names, **figures)


def _form(frequency: Frequency) -> str:
    is_range = frequency.high is not None and frequency.high != frequency.low
    return f"{frequency.form}-range" if is_range else frequency.form


SIZES = ((1_000, "group"), (100_000, "town"), (10_000_001, "city"))
"""What so many people are together; above the last size nobody can picture them."""


def _picture(frequency: Frequency, words: Templates) -> tuple[str, ...]:
    """Return a picture in words for one figure that counts all people."""
    counts_all = frequency.among in {"people", "personas"}
    is_near = frequency.certainty in {"exact", "about"}
    is_one_figure = _form(frequency) == "one-in" and frequency.low is not None
    if not (counts_all and is_near and is_one_figure):
        return ()
    low = frequency.low or 0
    fitting = [words.picture[name] for most, name in SIZES if low < most]
    return tuple(fitting[:1])


def _number(number: int | None, language: str) -> str:
    return "" if number is None else format_number(number, language)


def _row_told(
    told: dict[str, tuple[str, ...]],
    members: Sequence[str],
    names: Names,
    words: Templates,
) -> tuple[str, ...]:
    """Return the sentences for one member or for many; nothing for none."""
    unlike = tuple(dict.fromkeys(members))
    if not unlike:
        return ()
    form = "one" if len(unlike) == 1 else "many"
    return _filled(told[form], names, members=_row(unlike, words.row))


def _row(members: tuple[str, ...], joints: dict[str, str]) -> str:
    *others, last = members
    if not others:
        return last
    joint = joints["last"] if len(others) == 1 else joints["last_of_many"]
    return joints["between"].join(others) + joint + last


def _filled(told: Sequence[str], names: Names, /, **slots: str) -> tuple[str, ...]:
    values = {"condition": names.condition, **slots}
    return tuple(begun(sentence.format_map(values)) for sentence in told)
