"""Where the library lies, and whether the file there is one.

A file is looked at here before SQLite opens it: the program would change what it
opens, and what is not ours, or damaged, stays as it is, byte for byte.
"""

import os
import sqlite3
import stat
from functools import cache
from pathlib import Path

import platformdirs

from handout.errors import LibraryError, MachineLacks

VARIABLE = "HANDOUT_LIBRARY"
"""The environment variable that says where the library lies."""

FILE_NAME = "library.sqlite"

APPLICATION_ID = int.from_bytes(b"hndt", "big")
"""What the header of a library says of the program that it belongs to."""

OLDEST_SQLITE = (3, 34)
"""The first version that finds parts of words (trigrams)."""

SIGNATURE = b"SQLite format 3\0"
HEADER = 100
"""Bytes of the header; its fields stand in https://sqlite.org/fileformat2.html, 1.3."""

ANY_WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH

FROM_COPY = "Take the library back from a backup, or import the sources anew."


def library_path(path: Path | str | None = None) -> Path:
    """Return where the library lies: as told, by `HANDOUT_LIBRARY`, or at home.

    Home is the folder that the system has for the data of one user.
    """
    told = path or os.environ.get(VARIABLE)
    home = platformdirs.user_data_path("handout", appauthor=False)
    return Path(told) if told else home / FILE_NAME


@cache
def require_engine() -> None:
    """Raise `MachineLacks` where SQLite is too old, or cannot search texts."""
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        oldest = ".".join(map(str, OLDEST_SQLITE))
        raise MachineLacks(
            f"found SQLite {sqlite3.sqlite_version}, expected {oldest} or newer.",
            remedy="Install a newer Python: SQLite comes with it.",
        )
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE words USING fts5 (word)")
    except sqlite3.OperationalError as error:
        raise MachineLacks(
            "the SQLite of this machine cannot search texts (FTS5).",
            remedy="Install a Python whose SQLite has FTS5.",
        ) from error
    finally:
        connection.close()


def require_library(path: Path, newest: int) -> None:
    """Raise `LibraryError` unless the file is a whole library that we can read.

    `newest` is the last version of the tables that this program knows.
    """
    header = _header(path)
    if not SIGNATURE.startswith(header[: len(SIGNATURE)]) or not header:
        raise LibraryError(
            "found a file of another kind, expected a library of handout."
            if header
            else "found an empty file, expected a library of handout.",
            place=str(path),
            remedy="Name another file, or move this one away.",
        )
    if len(header) < HEADER or _is_cut(header, path):
        raise LibraryError(
            "the library is cut off: its end is missing.",
            place=str(path),
            remedy=FROM_COPY,
        )
    if _number(header, 68) != APPLICATION_ID:
        raise LibraryError(
            "found a database of another program, expected a library of handout.",
            place=str(path),
            remedy="Name another file.",
        )
    require_known(_number(header, 60), newest, path)


def require_known(version: int, newest: int, path: Path) -> None:
    """Raise `LibraryError` where a newer handout has written the library."""
    if version > newest:
        raise LibraryError(
            f"found a library of version {version}, expected at most {newest}: a newer "
            f"handout has written it.",
            place=str(path),
            remedy="Install the newest handout, or name another library.",
        )


def is_there(path: Path) -> bool:
    """Tell whether there is something at a path. Raises `LibraryError`."""
    try:
        return path.exists()
    except OSError as error:
        raise _unopened(path, error) from error


def leftovers(path: Path) -> bool:
    """Tell whether a writer is at work on the library, or was stopped at it."""
    beside = (path.with_name(path.name + end) for end in ("-wal", "-journal"))
    return any(one.exists() and one.stat().st_size for one in beside)


def is_writable(path: Path) -> bool:
    """Tell whether the file may be changed, and its folder hold SQLite's own files.

    A file that is marked as read-only is left alone even by one who may do anything.
    """
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return False
    try:
        path.open("r+b").close()
        return bool(path.stat().st_mode & ANY_WRITE)
    except OSError:
        return False


def _header(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise LibraryError(
                "found a folder, expected a file.",
                place=str(path),
                remedy=f"Name the file in it, such as {FILE_NAME}.",
            )
        with path.open("rb") as file:
            return file.read(HEADER)
    except OSError as error:
        raise _unopened(path, error) from error


def _unopened(path: Path, error: OSError) -> LibraryError:
    return LibraryError(
        f"the library cannot be opened: {error.strerror or error}.",
        place=str(path),
        remedy="Check its name, and that you may read it.",
    )


def _is_cut(header: bytes, path: Path) -> bool:
    """Tell whether the file has fewer pages than it says.

    While a writer's own file lies beside it, pages may be there instead.
    """
    short = int.from_bytes(header[16:18], "big")
    size = 65536 if short == 1 else short
    return path.stat().st_size < size * _number(header, 28) and not leftovers(path)


def _number(header: bytes, at: int) -> int:
    return int.from_bytes(header[at : at + 4], "big")
