"""The codes of shelved conditions (a stand-in)."""

import sqlite3

from handout.model import Condition

SCHEMA = """
CREATE TABLE codes (
    shelf INTEGER NOT NULL REFERENCES conditions,
    system TEXT NOT NULL,
    code TEXT NOT NULL,
    relation TEXT NOT NULL
);
CREATE INDEX codes_by_shelf ON codes (shelf);
CREATE INDEX codes_by_code ON codes (system, code);
"""


def put(
    connection: sqlite3.Connection,
    shelf: int,
    condition: Condition,
    overlay_names: tuple[str, ...] = (),  # noqa: ARG001 - names are not codes
) -> None:
    """Index all codes of a condition anew."""
    drop(connection, shelf)
    connection.executemany(
        "INSERT INTO codes VALUES (?, ?, ?, ?)",
        ((shelf, one.system, one.code, one.relation) for one in condition.codes),
    )


def drop(connection: sqlite3.Connection, shelf: int) -> None:
    """Take the codes of a condition out of the index."""
    connection.execute("DELETE FROM codes WHERE shelf = ?", (shelf,))
