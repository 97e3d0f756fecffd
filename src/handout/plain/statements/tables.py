"""The reviewed table of standard statements, and the vocabulary of its patterns.

It lies in `templates/plain/statements`, one file for each section of a page, so that a
clinician can read and mend it.
"""

import functools
import re
import tomllib
from typing import Literal

import msgspec
from msgspec import Struct, field

from handout import resources
from handout.model.condition import InheritancePattern
from handout.plain.statements.names import MARK
from handout.plain.statements.patterns import (
    Vocabulary,
    anchor,
    compiled,
    filed_under,
)

FOLDER = "plain/statements"
FILES = (
    "inheritance",
    "sex-linked",
    "new-changes",
    "family-members",
    "frequency",
    "causes",
    "genes",
    "description",
)


MENTION = rf"{MARK}\d+{MARK}"
TYPE = r"(?-i:\d+[A-Za-z]?|[IVX]+[A-D]?|[A-D])"
TYPES = rf"types? {TYPE}(?:(?:, {TYPE})*,? and (?:type )?{TYPE})?"
FORM = (
    r"(?:(?:(?!(?:is|are|that|which|with|in|by|causes?|and|or|when|if|as|of) )[\w-]+ )"
    r"{0,4}(?:form|type|kind) of )?"
)
SORT = (
    r"(?:(?:familial|isolated|inherited|classic|autosomal dominant|autosomal recessive"
    r"|congenital|hereditary|germinal|mosaic|severe|mild|[a-z]+-[a-z]+) )?"
)
SHORT = r"(?-i:[A-Z]{2}[A-Z0-9-]{0,7})"
OTHER = (
    r"(?-i:[A-Z][\w'-]+)(?: [\w'-]+){0,3} "
    r"(?:syndrome|disease|myopathy|dystrophy|fibrosis|anemia)"
)
NAMED = rf"(?:{FORM}{SORT}{MENTION}(?: {TYPES})?|{TYPES})"
"""The condition, or a sort of it."""

CONDITION = {
    "COND": rf"{NAMED}|it",
    "CALLED": rf"{NAMED}|{SHORT}|{OTHER}|it",
    "OF": rf"(?: of {NAMED})?",
    "IT": rf"{NAMED}|it",
    "SAME": MENTION,
}
"""Slots of the condition: it, this form of it, or "it"; the same, or what looks like
the name of another one; " of it" or nothing; the condition, of which "the disorder" is
printed as "it"; and the condition itself where our sentence need not name it again."""

SUBJECT = re.compile(rf"{NAMED}|it\b", re.IGNORECASE)
"""How a sentence begins that is about the condition."""


class Row(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One statement: how sources say it, and how we do.

    `patterns` are read as `patterns.py` tells, `told` are our sentences, with the
    slots in braces. `equal` says why nothing is lost or added, `example` is a sentence
    of our own that matches.

    A row that `opens` may stand behind "in some cases". A row with `only` is for pages
    that speak of this one inheritance pattern.
    """

    id: str
    patterns: tuple[str, ...]
    told: tuple[str, ...]
    example: str
    equal: str
    opens: bool = False
    only: InheritancePattern | None = None
    state: Literal["unreviewed", "reviewed"] = "unreviewed"


class Opens(Struct, frozen=True, forbid_unknown_fields=True):
    """Words before a statement that tell when it holds, and ours for them."""

    patterns: tuple[str, ...]
    told: str


class Words(Struct, frozen=True, forbid_unknown_fields=True):
    """The file of the vocabulary.

    `typed` are expressions whose text is printed as it stands, `told` are words with
    those that are printed for them, `equal` are words that mean the same.
    """

    typed: dict[str, str]
    told: dict[str, dict[str, str]]
    equal: dict[str, tuple[str, ...]]
    openings: tuple[Opens, ...] = ()


class _Table(Struct, frozen=True, forbid_unknown_fields=True):
    rows: tuple[Row, ...] = field(default=())


@functools.cache
def words() -> Words:
    """Return the vocabulary of the patterns."""
    return msgspec.convert(_read("words"), Words)


@functools.cache
def rows() -> tuple[Row, ...]:
    """Return all rows of the table, in the order of its files."""
    tables = (msgspec.convert(_read(name), _Table) for name in FILES)
    return tuple(row for table in tables for row in table.rows)


def _read(name: str) -> object:
    return tomllib.loads(resources.template(f"{FOLDER}/{name}.toml"))


@functools.cache
def vocabulary() -> Vocabulary:
    """Return what the braces in patterns stand for."""
    told = {name: "|".join(map(re.escape, words().told[name])) for name in words().told}
    gene = words().typed["GENE"]
    typed = {name: text.replace("<GENE>", gene) for name, text in words().typed.items()}
    slots = {**typed, **told, **CONDITION}
    return Vocabulary(slots=slots, words=words().equal)


class Filed(Struct, frozen=True):
    """A pattern of a row, and the text that each of its sentences holds."""

    row: Row
    pattern: str
    anchor: str


@functools.cache
def filed() -> dict[str, tuple[Filed, ...]]:
    """Return rows and their patterns by the word with which a sentence begins."""
    shelves: dict[str, list[Filed]] = {}
    for row in rows():
        for pattern in row.patterns:
            found = Filed(row=row, pattern=pattern, anchor=anchor(pattern))
            for first in filed_under(pattern, vocabulary()):
                shelves.setdefault(first, []).append(found)
    return {first: tuple(found) for first, found in shelves.items()}


@functools.cache
def expression(pattern: str) -> re.Pattern[str]:
    """Return the expression of a pattern, compiled when it is first wanted."""
    return compiled(pattern, vocabulary())
