"""Codes that are looked up (a stand-in)."""

import sqlite3

import msgspec

from handout.model.condition import Code, Relation


class CodeMatch(msgspec.Struct, frozen=True):
    """A condition that a code leads to."""

    shelf: int
    system: str
    code: str
    relation: Relation
    reason: str


class CodeAnswer(msgspec.Struct, frozen=True):
    """What a code leads to."""

    asked: Code
    matches: tuple[CodeMatch, ...]
    nearest: str


def by_code(connection: sqlite3.Connection, system: str, code: str) -> CodeAnswer:
    """Return the conditions that a code leads to."""
    rows = connection.execute(
        "SELECT shelf, relation FROM codes WHERE system = ? AND code = ?",
        (system, code),
    )
    found = (CodeMatch(shelf, system, code, rel, "same code") for shelf, rel in rows)
    return CodeAnswer(Code(system=system, code=code), tuple(found), "")
