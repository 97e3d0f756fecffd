"""A library as it is opened and closed; what it does is built on that."""

from pathlib import Path
from types import TracebackType
from typing import Self

from handout.errors import HandoutWarning
from handout.library.places import library_path
from handout.library.storage import Storage


class Opened:
    """One file that is open for one thread, or the place where it will be."""

    def __init__(self, storage: Storage) -> None:
        """Take a file that is open; `open` is the usual way."""
        self._storage = storage

    @classmethod
    def open(cls, path: Path | str | None = None, *, read_only: bool = False) -> Self:
        """Open the library at a path, at `HANDOUT_LIBRARY`, or of this user.

        Where there is no file, the library is empty, and made when something is first
        written. A file that cannot be written is opened to be read; an older one is
        made current, and a copy of it kept beside. Raises `LibraryError` for a file
        that is no library, is damaged or newer; it stays as it is. Raises
        `MachineLacks` where SQLite is older than 3.34.
        """
        return cls(Storage(library_path(path), read_only=read_only))

    def close(self) -> None:
        """Let the file go."""
        self._storage.close()

    def __enter__(self) -> Self:
        """Use the library, and close it at the end of the block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the library."""
        self.close()

    @property
    def path(self) -> Path:
        """Where the library lies, whether it was made yet or not."""
        return self._storage.path

    @property
    def is_writable(self) -> bool:
        """Whether something can be added to it."""
        return self._storage.is_writable

    def require_writable(self) -> None:
        """Raise `LibraryError` where nothing can be added, before much is read."""
        self._storage.require_writable()

    @property
    def warnings(self) -> tuple[HandoutWarning, ...]:
        """What was doubtful when it was opened."""
        return self._storage.warnings
