"""Which conditions a code leads to: by itself, its category, its parts and ranges."""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from typing import cast

import msgspec

from handout.library.codes.notation import Span, parents, span_of, written
from handout.library.codes.relations import ORDER, Position, relation, sentence
from handout.library.codes.systems import SYSTEMS, System, is_known, system_of
from handout.model.condition import Code, Relation

LAST = "~"
"""Comes behind every letter and figure, so that it ends what begins with a code."""

AS_LISTED = 2
"""So many letters of a category are in the list's order: M1A belongs to M05-M14."""

COLUMNS = "SELECT shelf, low, high, relation, precedence, origin FROM known_codes"
AT = f"{COLUMNS} WHERE system = ? AND low = ?"
BENEATH = f"{COLUMNS} WHERE system = ? AND low >= ? AND low < ?"
RANGES = f"{COLUMNS} WHERE system = ? AND low <> high"
OF_SHELF = f"{COLUMNS} WHERE shelf = ? AND system = ?"
BESIDE = (
    "SELECT 1 FROM known_codes WHERE system = ? AND low >= ? AND low < ? "
    "AND NOT (low >= ? AND low < ?) AND relation <> 'none' LIMIT 1"
)
BARE = re.compile(r"#?[A-Za-z]{0,2}\d[\dA-Za-z.]{1,20}")
"""A code that is typed without its system: D89.82, 601859, C0002395."""


class CodeMatch(msgspec.Struct, frozen=True):
    """A condition that a code leads to.

    `code` is the code by which it was found, `relation` how the condition stands to the
    code asked for: a `broader` one covers more. `reason` is a sentence for people.
    """

    shelf: int
    system: str
    code: str
    relation: Relation
    reason: str


class KnownCode(msgspec.Struct, frozen=True, kw_only=True):
    """A code of a condition; a `broader` one covers more than the condition.

    `origin` is the mapping file that says so, "" for the condition's own source.
    """

    system: str
    code: str
    relation: Relation
    origin: str = ""


class CodeAnswer(msgspec.Struct, frozen=True):
    """What a code leads to, the best first.

    `nearest` is the nearest code above the one asked for of which the library knows
    anything, or "". Ask for it where nothing matches.
    """

    asked: Code
    matches: tuple[CodeMatch, ...] = ()
    nearest: str = ""


Row = tuple[int, str, str, str, int, str]


class Known(msgspec.Struct, frozen=True):
    """A row of what is known of codes."""

    shelf: int
    span: Span
    relation: str
    precedence: int
    origin: str


def by_code(connection: sqlite3.Connection, system: str, code: str) -> CodeAnswer:
    """Return the conditions that a code leads to, whatever its notation."""
    told = system_of(system)
    asked = span_of(told, code)
    shown = Code(system=told.name, code=written(told, asked))
    if not asked.low:
        return CodeAnswer(shown)
    rows = _candidates(connection, told, asked)
    matches = _matches(told, asked, _holding(rows))
    return CodeAnswer(shown, matches, _nearest(connection, told, asked, rows))


def choice(answer: CodeAnswer) -> CodeMatch | None:
    """Return the match that may be opened without asking: the only exact one."""
    exact = [match for match in answer.matches if match.relation == "exact"]
    return exact[0] if len(exact) == 1 else None


def codes_of(connection: sqlite3.Connection, shelf: int) -> tuple[KnownCode, ...]:
    """Return the codes of a condition, those of mapping files behind its own."""
    found: list[KnownCode] = []
    for system in SYSTEMS:
        rows = connection.execute(OF_SHELF, (shelf, system.name))
        told = sorted(_holding(_known(rows)), key=lambda row: row.span.low)
        found += (
            KnownCode(
                system=system.name,
                code=written(system, row.span),
                relation=cast("Relation", row.relation),
                origin=row.origin,
            )
            for row in told
        )
    return tuple(found)


def meant_by(connection: sqlite3.Connection, typed: str) -> tuple[CodeMatch, ...]:
    """Return the conditions that a typed code means, with its system or without.

    Without it, every system is asked: the same figures may be codes of several.
    """
    found: list[CodeMatch] = []
    for system, code in _read(typed):
        asked = span_of(system, code)
        rows = _known(connection.execute(AT, (system.name, asked.low)))
        same = (row for row in _holding(rows) if row.span == asked)
        found += (_match(system, asked, row, "same") for row in same)
    return tuple(match for match in found if match.relation == "exact")


def _read(typed: str) -> Iterator[tuple[System, str]]:
    """Yield the systems and codes that a text may stand for."""
    system, colon, code = typed.partition(":")
    if colon and is_known(system):
        yield system_of(system), code
    elif BARE.fullmatch(typed.strip()):
        yield from ((known, typed) for known in SYSTEMS)


def _candidates(
    connection: sqlite3.Connection, system: System, asked: Span
) -> list[Known]:
    """Return all rows that could cover the code, or be covered by it."""
    rows = connection.execute(AT, (system.name, asked.low)).fetchall()
    if system.shape == "tree":
        end = asked.high[:AS_LISTED] if asked.is_range else asked.high
        rows += connection.execute(BENEATH, (system.name, asked.low, end + LAST))
        rows += connection.execute(RANGES, (system.name,))
        for parent in parents(asked.low):
            rows += connection.execute(AT, (system.name, parent))
    return _known(dict.fromkeys(rows))


def _known(rows: Iterable[Row]) -> list[Known]:
    return [
        Known(shelf, Span(low, high), told, precedence, origin)
        for shelf, low, high, told, precedence, origin in rows
    ]


def _holding(rows: Iterable[Known]) -> list[Known]:
    """Leave out what a later mapping tells otherwise, or says to be wrong."""
    last: dict[tuple[int, Span], Known] = {}
    for row in sorted(rows, key=lambda row: row.precedence):
        last[row.shelf, row.span] = row
    return [row for row in last.values() if row.relation != "none"]


def _matches(
    system: System, asked: Span, rows: Iterable[Known]
) -> tuple[CodeMatch, ...]:
    """Return the best match of each condition."""
    best: dict[int, tuple[tuple[int, int, int], CodeMatch]] = {}
    for row in rows:
        if position := _position(asked, row.span):
            match = _match(system, asked, row, position)
            order = (ORDER.index(match.relation), *_distance(asked, row.span))
            if row.shelf not in best or order < best[row.shelf][0]:
                best[row.shelf] = order, match
    ranked = sorted(best.items(), key=lambda item: (item[1][0], item[0]))
    return tuple(match for _, (_, match) in ranked)


def _position(asked: Span, told: Span) -> Position | None:
    if told == asked:
        return "same"
    if told.holds(asked):
        return "above"
    return "below" if asked.holds(told) else None


def _match(system: System, asked: Span, row: Known, position: Position) -> CodeMatch:
    found = relation(position, row.relation)
    told = written(system, row.span)
    reason = sentence(
        position,
        found,
        asked=f"{system.name} {written(system, asked)}",
        told=told,
        origin=row.origin,
    )
    return CodeMatch(row.shelf, system.name, told, found, reason)


def _distance(asked: Span, told: Span) -> tuple[int, int]:
    """Return how far a code stands from the one asked for; ranges are farther."""
    return int(told.is_range), abs(len(asked.low) - len(told.low))


def _nearest(
    connection: sqlite3.Connection, system: System, asked: Span, rows: list[Known]
) -> str:
    """Return the nearest code above of which something is known besides this one."""
    if system.shape != "tree":
        return ""
    for parent in () if asked.is_range else parents(asked.low):
        ends = (parent, parent + LAST, asked.low, asked.low + LAST)
        if connection.execute(BESIDE, (system.name, *ends)).fetchone():
            return written(system, Span(parent, parent))
    ranges = {row.span for row in rows if row.span != asked and row.span.holds(asked)}
    nested = sorted(ranges, key=lambda span: (sum(map(span.holds, ranges)), span.low))
    return written(system, nested[0]) if nested else ""
