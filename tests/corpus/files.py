"""Every shared source as readings: by the product, or by the readers of the tests."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from conftest import SHARED
from corpus.pages import COLLECTIONS, read_all
from handout.readers.formats import stream
from handout.readers.reading import Reading, joined

DATA = SHARED / "data"
KINDS = ("*.jsonl", "*.xml", "*.txt", "*.json", "connect/*")


def files() -> Iterator[Path]:
    """Yield the files that hold conditions, in the order of their names."""
    yield from sorted({path for kind in KINDS for path in DATA.glob(kind)})


def name_of(path: Path) -> str:
    """Return a file's name as it stands in the golden numbers."""
    return path.relative_to(DATA).as_posix()


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def reading_of(path: Path) -> Reading:
    """Read a whole file."""
    if path.name in COLLECTIONS:
        return read_all(path)
    with path.open("rb") as file:
        return joined(stream(file, path.name))
