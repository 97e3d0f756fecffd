"""Connections to a file of SQLite, and patience with whoever else is at it."""

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from handout.library.troubles import BUSY_CODES, code_of

Value = TypeVar("Value")

PATIENCE = 120.0
"""Seconds to wait for another writer; an import writes for some seconds."""

PAUSE = 0.05
"""Seconds between two tries, where SQLite itself does not wait."""


def connect(path: Path, how: str) -> sqlite3.Connection:
    """Open a file with the words of a SQLite address, such as `mode=rw`."""
    address = path.absolute().as_uri()
    if not address.startswith("file:///"):
        # SQLite knows no host: that of a Windows share has to be part of the path.
        address = address.replace("file://", "file:////", 1)
    connection = sqlite3.connect(
        f"{address}?{how}", uri=True, isolation_level=None, timeout=PATIENCE
    )
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def connect_memory() -> sqlite3.Connection:
    """Return an empty database that is nowhere."""
    return sqlite3.connect(":memory:", isolation_level=None)


def begin(connection: sqlite3.Connection) -> None:
    """Begin to write, after whoever writes now."""
    _patiently(lambda: connection.execute("BEGIN IMMEDIATE"))


def set_journal(connection: sqlite3.Connection) -> bool:
    """Let there be many readers beside a writer; tell whether the folder can."""
    try:
        return bool(_patiently(lambda: _journal(connection)) == "wal")
    except sqlite3.OperationalError:
        return False


def _journal(connection: sqlite3.Connection) -> str:
    (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    if mode not in {"wal", "memory"}:
        (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    return str(mode)


def _patiently(attempt: Callable[[], Value]) -> Value:
    """Try again while somebody else is at the file, as long as is bearable."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return attempt()
        except sqlite3.OperationalError as error:
            if code_of(error) not in BUSY_CODES or time.monotonic() > end:
                raise
        time.sleep(PAUSE)
