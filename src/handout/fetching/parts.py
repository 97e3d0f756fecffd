"""A file while it grows, until it is whole and gets its name."""

from collections.abc import Callable, Iterable
from typing import Literal

from handout.fetching.folders import Folder, disk, kept
from handout.fetching.kinds import require_kind
from handout.fetching.published import Published
from handout.fetching.remembered import Validators, Whole, hash_of

Outcome = Literal["new", "changed", "unchanged"]


class Part:
    """What there is of one published file in a folder: begun, whole, or nothing."""

    def __init__(self, wanted: Published, folder: Folder) -> None:
        self._wanted = wanted
        self._folder = folder
        self.whole = folder.whole(wanted.name)
        self._begun = folder.part(wanted.name)

    @property
    def tag(self) -> str:
        """The strong tag of what was begun; "" where nobody can go on from there."""
        begun = self._folder.memory.begun.get(self._wanted.name)
        is_ours = begun is not None and begun.address == self._wanted.address
        return begun.strong if begun is not None and is_ours else ""

    @property
    def have(self) -> int:
        """How many bytes there are to go on from."""
        try:
            return self._begun.stat().st_size if self.tag else 0
        except OSError:
            return 0

    @property
    def validators(self) -> Validators | None:
        """Those of the whole file, while it lies there as it was fetched."""
        known = self._folder.memory.whole.get(self._wanted.name)
        if known is None or known.validators.address != self._wanted.address:
            return None
        return known.validators if hash_of(self.whole) == known.sha256 else None

    def begin(self, validators: Validators) -> None:
        """Begin anew with nothing."""
        with disk(self._begun):
            self._begun.write_bytes(b"")
        memory = self._folder.memory.with_begun(self._wanted.name, validators)
        self._folder.remember(memory)

    def add(self, pieces: Iterable[bytes], tell: Callable[[int], None]) -> None:
        """Write pieces behind what is there, and tell how many bytes there are."""
        with disk(self._begun), self._begun.open("ab") as file:
            for piece in pieces:
                file.write(piece)
                tell(file.tell())
            kept(file)

    def require_kind(self) -> None:
        """Raise `FetchFailed` or `Broken` unless this is the whole file wanted."""
        with disk(self._begun), self._begun.open("rb") as file:
            require_kind(file, self._wanted.kind)

    def finish(self) -> Outcome:
        """Give the file its name, and remember it."""
        before, now = hash_of(self.whole), hash_of(self._begun)
        memory = self._folder.memory
        validators = memory.begun[self._wanted.name]
        with disk(self.whole):
            self._begun.replace(self.whole)
        whole = Whole(validators, now)
        self._folder.remember(memory.with_whole(self._wanted.name, whole))
        if before == now:
            return "unchanged"
        return "changed" if before else "new"

    def drop(self) -> None:
        """Forget what was begun."""
        with disk(self._begun):
            self._begun.unlink(missing_ok=True)
