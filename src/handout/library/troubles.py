"""What SQLite complains about, in words for the person at the desk."""

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from handout.errors import LibraryError
from handout.library.places import FROM_COPY

BUSY = ("somebody else is still writing to the library.", "Try again in a minute.")
UNWRITABLE = (
    "the library can only be read.",
    "Check that you may write to its file and to its folder.",
)
DAMAGED = ("the library is damaged.", FROM_COPY)
UNREADABLE = (
    "the library cannot be opened.",
    "Check that you may read it, and that nobody writes to it from another machine.",
)
FAILING = (
    "the disk does not take or give the library's data.",
    "Make room on the disk, or check the connection to it.",
)

TOLD: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_READONLY: UNWRITABLE,
    sqlite3.SQLITE_PERM: UNWRITABLE,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
    sqlite3.SQLITE_CANTOPEN: UNREADABLE,
    sqlite3.SQLITE_FULL: FAILING,
    sqlite3.SQLITE_IOERR: FAILING,
}
"""What is told, and what to do, by the result code (https://sqlite.org/rescode.html)."""

BUSY_CODES = frozenset(code for code, words in TOLD.items() if words is BUSY)

PRIMARY = 0xFF
"""The part of a result code that says what kind it is of."""


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Raise `LibraryError` for what SQLite, or a text in it, says of the file."""
    try:
        yield
    except sqlite3.Error as error:
        trouble = TOLD.get(code_of(error))
        if trouble is None:
            raise
        raise _error(trouble, path) from error
    except (msgspec.DecodeError, zlib.error) as error:
        raise _error(DAMAGED, path) from error


def _error(trouble: tuple[str, str], path: Path) -> LibraryError:
    problem, remedy = trouble
    return LibraryError(problem, place=str(path), remedy=remedy)


def code_of(error: sqlite3.Error) -> int:
    """Return what kind of error it is, 0 where Python itself raised it."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & PRIMARY
