"""The one file of the library: opened, read from, written to, closed.

not there         an empty library in memory, until something is written
can be written    write-ahead log: many readers beside one writer
cannot be         read as it lies (`immutable`), as on a network share
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import get_ident

from handout.errors import HandoutWarning, LibraryError
from handout.library import places, schema
from handout.library.connecting import begin, connect, connect_memory, set_journal
from handout.library.making import create, migrate
from handout.library.troubles import told

OPEN_AGAIN = "Open it again with `Library.open` before you use it."
OPEN_EACH = "Open it with `Library.open` in each thread that uses it."

IN_TURNS = (
    "this folder cannot have readers beside a writer, as is usual on a network share; "
    "while somebody imports, searching has to wait."
)


class Storage:
    """A library's file and the connection to it, for one thread."""

    def __init__(self, path: Path, *, read_only: bool) -> None:
        """Open the file, or an empty library where there is none yet.

        Raises `LibraryError` for a file that is no library, or cannot be read.
        """
        places.require_engine()
        self.path = path
        self.warnings: tuple[HandoutWarning, ...] = ()
        self._refuses_writing = read_only
        self._owner = get_ident()
        self._is_closed = False
        self._is_there = places.is_there(path)
        with told(path):
            self._connection = self._opened() if self._is_there else _empty()

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()
        self._is_closed = True

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Read one state of the library, whatever is written meanwhile."""
        self._require_open()
        with told(self.path):
            self._look_again()
            self._connection.execute("BEGIN")
            try:
                yield self._connection
            finally:
                self._connection.rollback()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Write in one transaction: all of it, or nothing.

        The file is made where there is none. Raises `LibraryError` where it cannot
        be written.
        """
        self._require_open()
        self.require_writable()
        with told(self.path):
            if not self._is_there:
                create(self.path)
            self._look_again()
            begin(self._connection)
            try:
                yield self._connection
            except BaseException:
                self._connection.rollback()
                raise
            self._connection.commit()

    @property
    def is_writable(self) -> bool:
        """Whether something can be written to the library."""
        return not self._refuses_writing

    def _require_open(self) -> None:
        """Raise `LibraryError` where this thread cannot use the library any more."""
        if self._is_closed:
            raise LibraryError(
                "the library is closed.", place=str(self.path), remedy=OPEN_AGAIN
            )
        if self._owner != get_ident():
            raise LibraryError(
                "the library was opened by another thread of this program.",
                place=str(self.path),
                remedy=OPEN_EACH,
            )

    def _look_again(self) -> None:
        """Open the file if it was made since we looked."""
        if not self._is_there and places.is_there(self.path):
            opened = self._opened()
            self._connection.close()
            self._connection, self._is_there = opened, True

    def require_writable(self) -> None:
        """Raise `LibraryError` where nothing can be written."""
        if self._refuses_writing:
            raise LibraryError(
                "the library can only be read.",
                place=str(self.path),
                remedy="Ask who looks after it, or name a library of your own.",
            )

    def _opened(self) -> sqlite3.Connection:
        places.require_library(self.path, len(schema.MIGRATIONS))
        if self._refuses_writing or not places.is_writable(self.path):
            self._refuses_writing = True
            return _to_read(self.path)
        connection = connect(self.path, "mode=rw")
        try:
            self._make_current(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _make_current(self, connection: sqlite3.Connection) -> None:
        _require_known(connection, self.path)
        if not set_journal(connection):
            warning = HandoutWarning("library-in-turns", str(self.path), IN_TURNS)
            self.warnings = (warning,)
        migrate(connection, self.path)


def _empty() -> sqlite3.Connection:
    """Return an empty library that is nowhere."""
    connection = connect_memory()
    migrate(connection)
    return connection


def _to_read(path: Path) -> sqlite3.Connection:
    """Open a file to read; an older one is made current in memory alone."""
    connection = connect(path, _way_to_read(path))
    try:
        version = _require_known(connection, path)
        if version == len(schema.MIGRATIONS):
            connection.execute("PRAGMA query_only = ON")
            return connection
        current = connect_memory()
        connection.backup(current)
    except BaseException:
        connection.close()
        raise
    connection.close()
    migrate(current)
    return current


def _way_to_read(path: Path) -> str:
    """Say how to open a file, so that reading needs nothing that is not allowed."""
    if places.is_writable(path):
        return "mode=rw"
    return "mode=ro" if places.leftovers(path) else "mode=ro&immutable=1"


def _require_known(connection: sqlite3.Connection, path: Path) -> int:
    version = schema.version_of(connection)
    places.require_known(version, len(schema.MIGRATIONS), path)
    connection.execute("SELECT count(*) FROM sqlite_master")  # damage shows here
    return version
