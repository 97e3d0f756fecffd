"""The folder that files are fetched into: whole files, or what can be gone on with.

A file grows under a hidden name, `.NAME.part`, and gets its own name when it is
whole. One run at a time works in a folder.
"""

import contextlib
import os
from collections.abc import Iterator
from datetime import datetime, timedelta
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from handout.errors import FetchFailed, OutputError
from handout.fetching.remembered import FILE_NAME, Memory

STALE = timedelta(days=7)
"""After that, what was begun is swept: the publisher has a newer file by then."""

LOCK_NAME = ".handout-fetching"
locks: Any = import_module("fcntl") if find_spec("fcntl") else None
"""File locks, where the system has them."""


class Folder:
    """A folder for fetched files. What goes wrong on the disk is an `OutputError`."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def whole(self, name: str) -> Path:
        """Return where a finished file lies."""
        return self.path / name

    def part(self, name: str) -> Path:
        """Return where a file lies while it is not finished."""
        return self.path / f".{name}.part"

    @property
    def memory(self) -> Memory:
        """What is remembered about the files of the folder."""
        return Memory.of(self.path)

    def remember(self, memory: Memory) -> None:
        """Write down what is known, whole or not at all."""
        beside = self.path / f"{FILE_NAME}.part"
        with disk(self.path / FILE_NAME):
            beside.write_bytes(msgspec.json.encode(memory))
            beside.replace(self.path / FILE_NAME)

    @contextlib.contextmanager
    def opened(self, now: datetime) -> Iterator[None]:
        """Make the folder, keep other runs out, and sweep what is stale.

        Raises `FetchFailed` where another run is at work there.
        """
        with disk(self.path):
            self.path.mkdir(parents=True, exist_ok=True)
            file = (self.path / LOCK_NAME).open("wb")
        with file:
            _lock(file, self.path)
            self._sweep(now)
            yield

    def _sweep(self, now: datetime) -> None:
        for part in self.path.glob(".*.part"):
            with contextlib.suppress(OSError):
                if now.timestamp() - part.stat().st_mtime > STALE.total_seconds():
                    part.unlink()


@contextlib.contextmanager
def disk(path: Path) -> Iterator[None]:
    """Tell an error of the disk in one line, with the file that it befell."""
    try:
        yield
    except OSError as error:
        raise OutputError(
            f"the file cannot be written: {error.strerror or error}.",
            place=str(path),
            remedy="Choose another folder with -o, or make room on the disk.",
        ) from error


def kept(file: BinaryIO) -> None:
    """Have the bytes of a file on the disk before it gets its name."""
    file.flush()
    os.fsync(file.fileno())


def _lock(file: BinaryIO, folder: Path) -> None:
    """Take the folder, where it can have locks."""
    if locks is None:
        return
    try:
        locks.flock(file, locks.LOCK_EX | locks.LOCK_NB)
    except BlockingIOError as error:
        raise FetchFailed(
            "another run of handout is fetching into this folder just now.",
            place=str(folder),
            remedy="Wait until it is done.",
        ) from error
    except OSError:
        return  # a folder without locks, as on some network shares
