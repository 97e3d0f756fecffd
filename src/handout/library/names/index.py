"""The tables of names: one row for each name of each condition on the shelf."""

import sqlite3
from collections.abc import Iterator

from handout.language_tags import base
from handout.library.names.folding import fold
from handout.library.names.naming import KINDS, names_of
from handout.model import Condition

SCHEMA = """
CREATE TABLE ids (
    shelf INTEGER PRIMARY KEY REFERENCES conditions (key),
    id TEXT NOT NULL,
    slug TEXT NOT NULL,
    language TEXT NOT NULL
);
CREATE INDEX ids_by_id ON ids (id);
CREATE INDEX ids_by_slug ON ids (slug);
CREATE TABLE names (
    key INTEGER PRIMARY KEY,
    shelf INTEGER NOT NULL REFERENCES conditions (key),
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    kind INTEGER NOT NULL,
    language TEXT NOT NULL
);
CREATE INDEX names_by_shelf ON names (shelf);
CREATE INDEX names_by_fold ON names (folded, kind, language);
CREATE VIRTUAL TABLE name_words USING fts5 (
    folded,
    content = 'names',
    content_rowid = 'key',
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3 4'
);
CREATE VIRTUAL TABLE name_vocabulary USING fts5vocab (name_words, 'row');
"""
"""`kind` is a place in `naming.KINDS`; `language` is "" for a name of all languages."""

ADD_ID = "INSERT INTO ids (shelf, id, slug, language) VALUES (?, ?, ?, ?)"
ADD_NAME = (
    "INSERT INTO names (shelf, name, folded, kind, language) VALUES (?, ?, ?, ?, ?)"
)
ADD_WORDS = (
    "INSERT INTO name_words (rowid, folded) "
    "SELECT key, folded FROM names WHERE shelf = ?"
)
DROP_WORDS = (
    "INSERT INTO name_words (name_words, rowid, folded) "
    "SELECT 'delete', key, folded FROM names WHERE shelf = ?"
)
DROP_NAMES = "DELETE FROM names WHERE shelf = ?"
DROP_ID = "DELETE FROM ids WHERE shelf = ?"
DROP = (DROP_WORDS, DROP_NAMES, DROP_ID)
"""The words go first: the table of words has to be told what it held."""

Row = tuple[int, str, str, int, str]


def put(
    connection: sqlite3.Connection,
    shelf: int,
    condition: Condition,
    overlay_names: tuple[str, ...] = (),
) -> None:
    """Write the names of the condition with this key; what it had before goes."""
    drop(connection, shelf)
    identity = (shelf, condition.id, condition.slug, base(condition.language))
    connection.execute(ADD_ID, identity)
    connection.executemany(ADD_NAME, _rows(shelf, condition, overlay_names))
    connection.execute(ADD_WORDS, (shelf,))


def drop(connection: sqlite3.Connection, shelf: int) -> None:
    """Forget the names of the condition with this key."""
    for statement in DROP:
        connection.execute(statement, (shelf,))


def _rows(
    shelf: int, condition: Condition, overlay_names: tuple[str, ...]
) -> Iterator[Row]:
    for name in names_of(condition, overlay_names):
        kind = KINDS.index(name.kind)
        yield shelf, name.text, fold(name.text), kind, name.language
