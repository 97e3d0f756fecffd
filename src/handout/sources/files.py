"""Bytes of a named file or of a stream, never more than a bound."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from handout.errors import ReadError, TooLarge
from handout.readers.limits import BULK, MEGABYTE, MOST_BYTES

SUFFIXES = frozenset(
    {".yaml", ".yml", ".json", ".txt", ".html", ".htm", ".xml", ".md", ".docx", ".zip"}
)
"""Endings by which a SOURCE that is not there is still told to be a file."""


def is_file_name(source: str) -> bool:
    """Tell a path from a name, id or code: it is there, or it ends like a file.

    A folder that is called like a condition does not stand in its way.
    """
    path = Path(source)
    try:
        is_there = path.exists() and not (path.is_dir() and path.name == source)
        return is_there or path.suffix.lower() in SUFFIXES
    except (OSError, ValueError):
        return False


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Open a file for reading. Raises `ReadError`, whoever meets the fault."""
    try:
        if path.is_dir():
            raise ReadError(
                "found a folder, expected a file.",
                place=str(path),
                remedy="Name the files inside it.",
            )
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise ReadError(
            f"the file cannot be opened: {error.strerror or error}.",
            place=str(path),
            remedy="Check its name, and that you may read it.",
        ) from error


def read_file(path: Path) -> bytes:
    """Return the bytes of a file. Raises `ReadError` or `TooLarge`."""
    with opened(path) as file:
        return read_stream(file, str(path))


def read_stream(stream: BinaryIO, name: str) -> bytes:
    """Return what a stream holds. Raises `TooLarge` past the bound."""
    most = MOST_BYTES[BULK]
    data = stream.read(most + 1)
    if len(data) > most:
        raise TooLarge(
            f"found more than {most // MEGABYTE} MB, expected less.",
            place=name,
            remedy="Check that it is the right file.",
        )
    return data
