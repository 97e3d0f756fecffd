"""A copy of the library, whole, in one file."""

from pathlib import Path
from sqlite3 import Connection

from handout.errors import LibraryError, OutputError, UsageError
from handout.library.making import copy, give_name, unfinished
from handout.library.places import FROM_COPY
from handout.library.verifying import verify


def backup(connection: Connection, library: Path, target: Path, *, force: bool) -> None:
    """Copy a library to a file, which appears when it is whole.

    Raises `UsageError` for the library itself, and for a file that is there unless
    forced, `LibraryError` for a library at fault, which must not take the place of
    a good copy, and `OutputError` where the folder cannot be written.
    """
    try:
        _require_elsewhere(library, target)
        if target.exists() and not force:
            raise _is_there(target)
        _require_whole(connection, library)
        target.parent.mkdir(parents=True, exist_ok=True)
        with unfinished(target) as beside:
            beside.touch(exist_ok=False)
            copy(connection, beside)
            _name(beside, target, force=force)
    except OSError as error:
        raise OutputError(
            f"the backup cannot be written: {error.strerror or error}.",
            place=str(target),
            remedy="Choose another folder, or make room on the disk.",
        ) from error


def _require_elsewhere(library: Path, target: Path) -> None:
    if target.is_dir():
        raise UsageError(
            "found a folder, expected the name of a file.",
            place=str(target),
            remedy="Name the file in it, such as library-copy.sqlite.",
        )
    ends = ("", "-wal", "-shm", "-journal")
    own = {library.resolve().with_name(library.resolve().name + end) for end in ends}
    is_same = target.exists() and library.exists() and target.samefile(library)
    if target.resolve() in own or is_same:
        raise UsageError(
            "the backup would overwrite the library itself.",
            place=str(target),
            remedy="Name another file.",
        )


def _require_whole(connection: Connection, library: Path) -> None:
    for fault in verify(connection):
        raise LibraryError(
            f"the library is at fault, and was not copied: {fault}",
            place=str(library),
            remedy=FROM_COPY,
        )


def _name(beside: Path, target: Path, *, force: bool) -> None:
    if force:
        beside.replace(target)
        return
    if not give_name(beside, target):
        raise _is_there(target)


def _is_there(target: Path) -> UsageError:
    return UsageError(
        "the file is there already.",
        place=str(target),
        remedy="Name another file, or say --force to replace it.",
    )
