"""A library's file is made, made current and copied: whole, or not at all."""

import secrets
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from handout.errors import LibraryError
from handout.library import schema
from handout.library.connecting import begin, connect, set_journal

ABANDONED = 3600
"""Seconds after which a half-made file is that of a run that crashed."""


@contextmanager
def unfinished(path: Path) -> Iterator[Path]:
    """Give a name beside a file to make it under; what is left there goes away."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        yield beside
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def create(path: Path) -> None:
    """Make an empty library, whole or not at all; another's stays as it is."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _sweep(path)
        with unfinished(path) as beside:
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
    with unfinished(kept) as beside:
        with closing(connect(path, "mode=rw")) as source:
            copy(source, beside)
        give_name(beside, kept)


def _sweep(path: Path) -> None:
    """Remove what a run that crashed left half made."""
    for left in path.parent.glob(f".{path.name}.*.part*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > ABANDONED:
                left.unlink()
