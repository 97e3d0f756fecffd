"""A zip archive around one data file: looked at before anything is unpacked."""

import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import BinaryIO, cast

from handout.errors import Malformed, TooLarge
from handout.readers.limits import (
    BULK,
    CHECK_FILE,
    MOST_BYTES,
    MOST_MEMBERS,
    MOST_RATIO,
)

UNPACKING = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
)
"""What unpacking raises for an archive that is damaged, locked or of another kind."""


def members(file: BinaryIO, name: str) -> tuple[zipfile.ZipInfo, ...]:
    """Return the files that an archive says it holds, without folders.

    Raises `Malformed` for no archive, `TooLarge` where it would unpack to more
    than it may.
    """
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as archive:
            named = (one for one in archive.infolist() if one.filename)
            found = tuple(one for one in named if not one.is_dir())
    except (*UNPACKING, ValueError, OSError) as error:
        raise broken(name) from error
    _require_small(found, name)
    return found


def names_in(file: BinaryIO) -> tuple[str, ...]:
    """Return the names that an archive says it holds, none where it is damaged."""
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as archive:
            return tuple(archive.namelist())
    except (*UNPACKING, ValueError, OSError):
        return ()


def broken(name: str) -> Malformed:
    """Return the error for an archive that cannot be unpacked."""
    return Malformed(
        "found a zip archive that is damaged, cut off or locked.",
        place=name,
        remedy="Take the file anew from where it came.",
    )


def _require_small(found: tuple[zipfile.ZipInfo, ...], name: str) -> None:
    size = sum(member.file_size for member in found)
    packed = sum(member.compress_size for member in found)
    is_bomb = size > MOST_RATIO * max(packed, 1) and size > MOST_RATIO
    if len(found) > MOST_MEMBERS or size > MOST_BYTES[BULK] or is_bomb:
        raise TooLarge(
            f"found an archive of {len(found)} files that would unpack to "
            f"{size // 1_000_000} MB, expected fewer or less.",
            place=name,
            remedy=CHECK_FILE,
        )


@contextmanager
def unpacked(file: BinaryIO, member: str, name: str) -> Iterator[BinaryIO]:
    """Open one member of an archive. Raises `Malformed` where it is damaged."""
    with ExitStack() as stack:
        try:
            archive = stack.enter_context(zipfile.ZipFile(file))
            opened = stack.enter_context(archive.open(member))
        except (*UNPACKING, KeyError, ValueError, OSError) as error:
            raise broken(name) from error
        try:
            yield cast("BinaryIO", opened)
        except (*UNPACKING, OSError) as error:
            raise broken(name) from error
