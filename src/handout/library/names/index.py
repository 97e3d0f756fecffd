"""The names of shelved conditions (a stand-in)."""

import sqlite3

from handout.model import Condition

SCHEMA = """
CREATE TABLE names (
    key INTEGER PRIMARY KEY,
    shelf INTEGER NOT NULL REFERENCES conditions,
    name TEXT NOT NULL,
    folded TEXT NOT NULL
);
CREATE INDEX names_by_shelf ON names (shelf);
CREATE INDEX names_by_name ON names (folded);
CREATE VIRTUAL TABLE name_words USING fts5 (
    folded, content='names', content_rowid='key', prefix='2 3 4',
    tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER names_put AFTER INSERT ON names BEGIN
    INSERT INTO name_words (rowid, folded) VALUES (new.key, new.folded);
END;
CREATE TRIGGER names_drop AFTER DELETE ON names BEGIN
    INSERT INTO name_words (name_words, rowid, folded)
    VALUES ('delete', old.key, old.folded);
END;
"""


def put(
    connection: sqlite3.Connection,
    shelf: int,
    condition: Condition,
    overlay_names: tuple[str, ...] = (),
) -> None:
    """Index all names of a condition anew."""
    drop(connection, shelf)
    names = (condition.title, *condition.other_names, *overlay_names)
    connection.executemany(
        "INSERT INTO names (shelf, name, folded) VALUES (?, ?, ?)",
        ((shelf, name, name.casefold()) for name in names if name),
    )


def drop(connection: sqlite3.Connection, shelf: int) -> None:
    """Take the names of a condition out of the index."""
    connection.execute("DELETE FROM names WHERE shelf = ?", (shelf,))
