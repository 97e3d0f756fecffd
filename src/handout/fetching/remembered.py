"""What is remembered about fetched files, in one small file beside them.

Nothing in it is needed: without it, or where it is damaged, all is fetched anew.
"""

import hashlib
from collections.abc import Mapping
from pathlib import Path

import msgspec

FILE_NAME = ".handout-fetched.json"


class Validators(msgspec.Struct, frozen=True):
    """By what a publisher tells one state of a file from another (RFC 9110, 8.8)."""

    address: str
    etag: str = ""
    modified: str = ""

    @property
    def strong(self) -> str:
        """The tag that stands for every byte, or ""; a date never does."""
        return self.etag if self.etag.startswith('"') else ""


class Whole(msgspec.Struct, frozen=True):
    """A file that was fetched to its end, and the hash of its bytes."""

    validators: Validators
    sha256: str


class Memory(msgspec.Struct, frozen=True):
    """What is known of the files of one folder, by name: whole ones, and begun ones."""

    whole: Mapping[str, Whole] = msgspec.field(default_factory=dict)
    begun: Mapping[str, Validators] = msgspec.field(default_factory=dict)

    @classmethod
    def of(cls, folder: Path) -> "Memory":
        """Read what is remembered of a folder, nothing where it cannot be read."""
        try:
            return msgspec.json.decode((folder / FILE_NAME).read_bytes(), type=cls)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return cls()

    def with_begun(self, name: str, validators: Validators) -> "Memory":
        """Return the memory with a file that was begun."""
        return Memory(self.whole, {**self.begun, name: validators})

    def with_whole(self, name: str, whole: Whole) -> "Memory":
        """Return the memory with a file that is whole, and begun no longer."""
        begun = {known: one for known, one in self.begun.items() if known != name}
        return Memory({**self.whole, name: whole}, begun)


def hash_of(path: Path) -> str:
    """Return the SHA-256 of a file, "" where there is none."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
