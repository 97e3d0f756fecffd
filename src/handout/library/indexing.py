"""The rooms of names and codes, told what is on the shelf, and asked if they know."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import msgspec

from handout.library.codes import index as codes
from handout.library.names import index as names
from handout.library.overlays import overlay_names
from handout.library.packing import read_condition
from handout.model import Condition

VIRTUAL = re.compile(r"CREATE\s+VIRTUAL", re.IGNORECASE)


def put_index(connection: sqlite3.Connection, key: int, condition: Condition) -> None:
    """Index a condition anew, with the titles that its overlays give it."""
    titles = overlay_names(connection, condition.id)
    names.put(connection, key, condition, titles)
    codes.put(connection, key, condition)


def drop_index(connection: sqlite3.Connection, key: int) -> None:
    """Let a condition be found no more."""
    names.drop(connection, key)
    codes.drop(connection, key)


def misfits(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield the tables of names and codes that do not fit the conditions.

    All is indexed anew for that, so the connection has to be that of a copy.
    """
    tables = _own_tables()
    before = {table: _rows(connection, table) for table in tables}
    _index_anew(connection)
    yield from (table for table in tables if _rows(connection, table) != before[table])


def _index_anew(connection: sqlite3.Connection) -> None:
    """Index every condition on the shelf; one that cannot be read stays as it is."""
    select = "SELECT key, body, gone FROM conditions ORDER BY key"
    for key, body, gone in connection.execute(select).fetchall():
        try:
            condition = read_condition(body)
        except (msgspec.DecodeError, TypeError, ValueError):
            continue
        if gone:
            drop_index(connection, key)
        else:
            put_index(connection, key, condition)


def _own_tables() -> tuple[str, ...]:
    """Return the tables of both rooms, without those that FTS5 keeps for itself."""
    with closing(sqlite3.connect(":memory:")) as scratch:
        scratch.executescript(names.SCHEMA)
        scratch.executescript(codes.SCHEMA)
        rows = scratch.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table'"
        ).fetchall()
    virtual = tuple(name for name, told in rows if VIRTUAL.match(told))
    ours = (name for name, _ in rows if not name.startswith(virtual))
    return tuple(name for name in ours if not name.startswith("sqlite"))


def _rows(connection: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    """Return what a table holds, whatever numbers its rows have."""
    columns = connection.execute(f"PRAGMA table_info ({table})").fetchall()
    told = ", ".join(name for _, name, *_ in columns if name != "key")
    return sorted(connection.execute(f"SELECT {told} FROM {table}"), key=repr)  # noqa: S608 - names of our own
