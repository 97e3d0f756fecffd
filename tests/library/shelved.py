"""Libraries in a folder of the test, filled with invented conditions."""

import datetime
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from conditions import bare, condition, overlay
from handout.library import Entry, Library
from handout.model import Condition

NOW = datetime.datetime(2026, 3, 3, 8, 30, tzinfo=datetime.UTC)
LATER = NOW + datetime.timedelta(days=30)
ID = "clinic/river-fever"


def numbered(number: int, words: str = "It itches.") -> Condition:
    """Return one of many conditions."""
    return bare(
        id=f"topic/itch-{number}",
        title=f"Itch {number}",
        other_names=[f"scratch {number}", "the itch"],
        codes=[{"system": "MeSH", "code": f"D{number:06}"}],
        sections=[{"kind": "signs", "prose": words * 20}],
    )


def many(count: int, words: str = "It itches.") -> Iterator[Entry]:
    """Yield entries of conditions with numbers."""
    return (
        Entry(condition=numbered(n, words), file="itches.xml") for n in range(count)
    )


def filled(path: Path) -> Library:
    """Return a library with the river fever and its overlay."""
    library = Library.open(path)
    entry = Entry(condition=condition(), overlays=(overlay(),), file="river-fever.yaml")
    library.add([entry], now=NOW)
    return library


def shelve(path: Path, count: int, words: str = "It itches.") -> None:
    """Fill a library; what another process does in a test."""
    with Library.open(path) as library:
        library.add(many(count, words), now=NOW)


def shelve_each(path: Path, first: int, count: int) -> None:
    """Add conditions in many small imports."""
    for number in range(first, first + count):
        with Library.open(path) as library:
            entry = Entry(condition=numbered(number), file="itch.yaml")
            library.add([entry], now=NOW)


def texts(path: Path) -> list[bytes]:
    """Return the texts that a library holds, as it was left."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT body FROM conditions ORDER BY id")
        return [body for (body,) in rows]


def everything_in(folder: Path) -> bytes:
    """Return every byte of every file in a folder, those beside a library too."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return b"".join(path.read_bytes() for path in paths)
