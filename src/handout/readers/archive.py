"""A zip archive around data files: looked at before anything is unpacked."""

import io
import lzma
import os
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePosixPath
from typing import Any, BinaryIO, cast

from handout.errors import Malformed, TooLarge
from handout.readers.archive_list import list_size
from handout.readers.limits import (
    BULK,
    CHECK_FILE,
    LEAST_BOMB,
    MEGABYTE,
    MOST_BYTES,
    MOST_LIST,
    MOST_MEMBERS,
    MOST_RATIO,
)

DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    NotImplementedError,
    OSError,
)
"""What unpacking raises for an archive that is damaged or of another kind."""

OPENING = (*DAMAGE, RuntimeError, ValueError, KeyError)
"""What opening raises besides, as for one that is locked."""


HIDDEN = (".", "~$")
"""How the name of a hidden file or folder begins, and of one that Word has open."""


class Archive:
    """An archive that was opened, and the files that it says it holds."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        """Look at the list of an archive.

        Raises `Malformed` for no archive, `TooLarge` where it would unpack to more
        than it may.
        """
        self._name = name
        _require_short_list(file, name)
        file.seek(0)
        with _told(name, OPENING):
            self._zip = zipfile.ZipFile(file)
        named = (one for one in self._zip.infolist() if one.filename)
        self.members = tuple(one for one in named if not one.is_dir())
        """The files with a name; folders are none."""
        _require_small(self.members, name)

    @property
    def shown(self) -> tuple[zipfile.ZipInfo, ...]:
        """The files that are not hidden, as a Mac's `__MACOSX/._sheet.md` is."""
        return tuple(one for one in self.members if not _is_hidden(one.filename))

    @contextmanager
    def unpacked(self, member: zipfile.ZipInfo) -> Iterator[BinaryIO]:
        """Open one file. Raises `Malformed`, now or later, where it is damaged."""
        with _told(self._name, OPENING):
            packed = cast("zipfile.ZipExtFile", self._zip.open(member))
        with packed:
            yield cast("BinaryIO", io.BufferedReader(_Unpacked(packed, self._name)))


def names_in(file: BinaryIO) -> tuple[str, ...]:
    """Return the names that an archive says it holds, none where it is damaged."""
    if list_size(file) > MOST_LIST:
        return ()
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as archive:
            return tuple(archive.namelist())
    except OPENING:
        return ()


def broken(name: str) -> Malformed:
    """Return the error for an archive that cannot be unpacked."""
    return Malformed(
        "found a zip archive that is damaged, cut off or locked.",
        place=name,
        remedy="Take the file anew from where it came.",
    )


class _Unpacked(io.RawIOBase):
    """A file in an archive; damage that is met in it is told as such."""

    def __init__(self, packed: zipfile.ZipExtFile, name: str) -> None:
        self._packed = packed
        self._name = name

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - whatever has bytes
        with _told(self._name, DAMAGE):
            return self._packed.readinto(buffer)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        with _told(self._name, DAMAGE):
            return self._packed.seek(offset, whence)


@contextmanager
def _told(name: str, faults: tuple[type[Exception], ...]) -> Iterator[None]:
    try:
        yield
    except faults as error:
        raise broken(name) from error


def _is_hidden(name: str) -> bool:
    parts = (part for part in PurePosixPath(name).parts if part != "..")
    return any(part.startswith(HIDDEN) for part in parts)


def _require_short_list(file: BinaryIO, name: str) -> None:
    """Refuse a list of files that would cost much before one of them is known."""
    if list_size(file) > MOST_LIST:
        raise _too_large("of too many files", f"{MOST_MEMBERS} files", name)


def _require_small(found: tuple[zipfile.ZipInfo, ...], name: str) -> None:
    size = sum(member.file_size for member in found)
    packed = max(sum(member.compress_size for member in found), 1)
    most = MOST_BYTES[BULK]
    if len(found) > MOST_MEMBERS:
        raise _too_large(f"of {len(found)} files", f"{MOST_MEMBERS} files", name)
    if size > most:
        would = f"that would unpack to {size // MEGABYTE} MB"
        raise _too_large(would, f"{most // MEGABYTE} MB", name)
    if size > LEAST_BOMB and size > MOST_RATIO * packed:
        would = f"that would unpack to {size // packed} times its size"
        raise _too_large(would, f"{MOST_RATIO} times", name)


def _too_large(found: str, most: str, name: str) -> TooLarge:
    return TooLarge(
        f"found an archive {found}, expected at most {most}.",
        place=name,
        remedy=CHECK_FILE,
    )
