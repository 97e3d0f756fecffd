"""The one file of the library: opened, read from, written to, closed.

not there         an empty library in memory, until something is written
can be written    write-ahead log: many readers beside one writer
cannot be         read as it lies (`immutable`), as on a network share
"""

import secrets
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from handout.errors import HandoutWarning, LibraryError
from handout.library import places, schema
from handout.library.troubles import BUSY_CODES, code_of, told

Value = TypeVar("Value")

PATIENCE = 120.0
"""Seconds to wait for another writer; an import writes for some seconds."""

PAUSE = 0.05
"""Seconds between two tries, where SQLite itself does not wait."""

ABANDONED = 3600
"""Seconds after which a half-made file is that of a run that crashed."""

IN_MEMORY = Path(":memory:")

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
        self._is_there = path.exists()
        with told(path):
            self._connection = self._opened() if self._is_there else _in_memory()

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Read one state of the library, whatever is written meanwhile."""
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
        self._require_writable()
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

    def _look_again(self) -> None:
        """Open the file if it was made since we looked."""
        if not self._is_there and self.path.exists():
            opened = self._opened()
            self._connection.close()
            self._connection, self._is_there = opened, True

    def _require_writable(self) -> None:
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


def begin(connection: sqlite3.Connection) -> None:
    """Begin to write, after whoever writes now."""
    _patiently(lambda: connection.execute("BEGIN IMMEDIATE"))


def set_journal(connection: sqlite3.Connection) -> bool:
    """Let there be many readers beside a writer; tell whether the folder can."""
    try:
        return bool(_patiently(lambda: _journal(connection)) == "wal")
    except sqlite3.OperationalError:
        return False


def create(path: Path) -> None:
    """Make an empty library, whole or not at all; another's stays as it is."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _sweep(path)
        beside.touch(exist_ok=False)
        with closing(connect(beside, "mode=rw")) as connection:
            set_journal(connection)
            migrate(connection)
        give_name(beside, path)
    except OSError as error:
        raise LibraryError(
            f"the library cannot be made: {error.strerror or error}.",
            place=str(path),
            remedy="Name a library in a folder that you may write to.",
        ) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def give_name(beside: Path, path: Path) -> bool:
    """Give a finished file its name; tell False where there is one of that name."""
    try:
        path.hardlink_to(beside)
    except FileExistsError:
        return False
    except OSError:  # a folder without such links
        if path.exists():
            return False
        beside.rename(path)
    return True


def migrate(connection: sqlite3.Connection, path: Path | None = None) -> None:
    """Make the tables those of today, a transaction a step, an old file kept.

    `path` is that of the file; without it there is none, or none to be kept.
    """
    while schema.version_of(connection) < len(schema.MIGRATIONS):
        begin(connection)
        try:
            version = schema.version_of(connection)
            if version < len(schema.MIGRATIONS):
                if path:
                    _keep_old(version, path)
                schema.take_step(connection)
        except BaseException:
            connection.rollback()
            raise
        connection.commit()


def copy(source: sqlite3.Connection, target: Path) -> None:
    """Copy a library to a new file, as one file without any beside it."""
    with closing(sqlite3.connect(target)) as connection:
        source.backup(connection)
        connection.execute("PRAGMA journal_mode = DELETE")


def _keep_old(version: int, path: Path) -> None:
    """Keep a copy of an older library beside it, such as `library.version-1.sqlite`."""
    kept = path.with_name(f"{path.stem}.version-{version}{path.suffix}")
    if kept.exists():
        return
    beside = kept.with_name(f".{kept.name}.{secrets.token_hex(4)}.part")
    try:
        with closing(connect(path, "mode=rw")) as source:
            copy(source, beside)
        give_name(beside, kept)
    finally:
        beside.unlink(missing_ok=True)


def _in_memory() -> sqlite3.Connection:
    """Return an empty library that is nowhere."""
    connection = sqlite3.connect(IN_MEMORY, isolation_level=None)
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
        current = sqlite3.connect(IN_MEMORY, isolation_level=None)
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


def _sweep(path: Path) -> None:
    """Remove what a run that crashed left half made."""
    for left in path.parent.glob(f".{path.name}.*.part*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > ABANDONED:
                left.unlink()
