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
from handout.plain.statements.names import MARK
from handout.plain.statements.patterns import Vocabulary, compiled, filed_under

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
TYPE = r"(?-i:\d+[A-Za-z]?|[IVX]+|[A-D])"
NAMED = (
    r"(?:(?:(?!(?:is|are|that|which|with|in|by|causes?|and|or|when|if|as|of) )[\w-]+ )"
    rf"{{0,4}}(?:form|type|kind) of )?(?:(?:familial|isolated|inherited|classic) )?"
    rf"{MENTION}(?: types? {TYPE}(?:(?:, {TYPE})*,? and {TYPE})?)?"
)
CONDITION = {"COND": rf"{NAMED}|it", "OF": rf"(?: of {NAMED})?", "SAME": MENTION}
"""Slots of the condition: it, this form of it, or "it"; " of it" or nothing; and the
condition itself where our sentence need not name it again."""

SUBJECT = re.compile(rf"{NAMED}|it\b", re.IGNORECASE)
"""How a sentence begins that is about the condition."""


class Row(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One statement: how sources say it, and how we do.

    `patterns` are read as `patterns.py` tells, `told` are our sentences, with the
    slots in braces. `equal` says why nothing is lost or added, `example` is a sentence
    of our own that matches.
    """

    id: str
    patterns: tuple[str, ...]
    told: tuple[str, ...]
    example: str
    equal: str
    state: Literal["unreviewed", "reviewed"] = "unreviewed"


class Words(Struct, frozen=True, forbid_unknown_fields=True):
    """The file of the vocabulary.

    `typed` are expressions whose text is printed as it stands, `told` are words with
    those that are printed for them, `equal` are words that mean the same.
    """

    typed: dict[str, str]
    told: dict[str, dict[str, str]]
    equal: dict[str, tuple[str, ...]]


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


@functools.cache
def filed() -> dict[str, tuple[tuple[Row, str], ...]]:
    """Return rows and their patterns by the word with which a sentence begins."""
    shelves: dict[str, list[tuple[Row, str]]] = {}
    for row in rows():
        for pattern in row.patterns:
            for first in filed_under(pattern, vocabulary()):
                shelves.setdefault(first, []).append((row, pattern))
    return {first: tuple(found) for first, found in shelves.items()}


@functools.cache
def expression(pattern: str) -> re.Pattern[str]:
    """Return the expression of a pattern, compiled when it is first wanted."""
    return compiled(pattern, vocabulary())
