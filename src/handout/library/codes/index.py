"""The tables of codes: what sources say of conditions, and what mapping files say."""

import sqlite3
from collections.abc import Iterator

from handout.library.codes.notation import span_of
from handout.library.codes.systems import system_of
from handout.model import Condition

SCHEMA = """
CREATE TABLE codes (
    shelf INTEGER NOT NULL REFERENCES conditions (key),
    system TEXT NOT NULL,
    low TEXT NOT NULL,
    high TEXT NOT NULL,
    relation TEXT NOT NULL
);
CREATE INDEX codes_by_shelf ON codes (shelf);
CREATE INDEX codes_by_code ON codes (system, low);
CREATE INDEX codes_of_ranges ON codes (system) WHERE low <> high;
CREATE TABLE code_mappings (
    key INTEGER PRIMARY KEY,
    origin TEXT NOT NULL,
    condition TEXT NOT NULL,
    system TEXT NOT NULL,
    low TEXT NOT NULL,
    high TEXT NOT NULL,
    relation TEXT NOT NULL
);
CREATE INDEX code_mappings_by_code ON code_mappings (system, low);
CREATE INDEX code_mappings_of_ranges ON code_mappings (system) WHERE low <> high;
CREATE VIEW known_codes AS
    SELECT shelf, system, low, high, relation, 0 AS precedence, '' AS origin
    FROM codes
    UNION ALL
    SELECT ids.shelf, system, low, high, relation, code_mappings.key, origin
    FROM code_mappings JOIN ids ON ids.id = code_mappings.condition;
"""
"""Needs the table `ids` of the names: a mapping file names conditions by their id.

A code is its own `low` and `high`. Where two rows tell of one condition and one code,
the higher `precedence` holds: mapping files over sources, later files over earlier.
"""

ADD = "INSERT INTO codes (shelf, system, low, high, relation) VALUES (?, ?, ?, ?, ?)"
DROP = "DELETE FROM codes WHERE shelf = ?"

Row = tuple[int, str, str, str, str]


def put(
    connection: sqlite3.Connection,
    shelf: int,
    condition: Condition,
    overlay_names: tuple[str, ...] = (),  # noqa: ARG001 - an overlay has no codes
) -> None:
    """Write the codes of the condition with this key; what it had before goes."""
    drop(connection, shelf)
    connection.executemany(ADD, _rows(shelf, condition))


def drop(connection: sqlite3.Connection, shelf: int) -> None:
    """Forget the codes of the condition with this key; mapping files stay."""
    connection.execute(DROP, (shelf,))


def _rows(shelf: int, condition: Condition) -> Iterator[Row]:
    for code in condition.codes:
        system = system_of(code.system)
        span = span_of(system, code.code)
        if span.low:
            yield shelf, system.name, span.low, span.high, code.relation
