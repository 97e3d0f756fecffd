"""What adding costs, and how the cost grows: `python -m library.speed`.

It prints a table; it fails nothing.
"""

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from conditions import condition
from handout.library import Entry, Library
from handout.model import Condition
from library.shelved import LATER, NOW

SIZES = (2_000, 20_000)
PARAGRAPHS = 12
"""So many times the text of the river fever is about as long as a page of a source."""


def pages(count: int, words: str = "") -> list[Entry]:
    """Make entries of conditions, each with texts of its own."""
    return [Entry(condition=_page(n, words), file="pages.xml") for n in range(count)]


def _page(number: int, words: str) -> Condition:
    fever = condition(id=f"topic/fever-{number}", title=f"Fever {number}")
    names = tuple(f"{name} {number}" for name in fever.other_names)
    return msgspec.structs.replace(
        fever,
        other_names=names,
        brief=words,
        sections=fever.sections * PARAGRAPHS,
        source=msgspec.structs.replace(
            fever.source, address=f"https://example.org/{number}"
        ),
    )


def _seconds(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def measure(count: int, folder: Path) -> dict[str, float]:
    """Return what each act takes, in seconds."""
    path = folder / f"library-{count}.sqlite"
    entries, others = pages(count), pages(count, "Another word.")
    middle = f"topic/fever-{count // 2}"
    with Library.open(path) as library:
        return {
            "add": _seconds(lambda: library.add(entries, now=NOW)),
            "add again": _seconds(lambda: library.add(entries, now=LATER)),
            "change all": _seconds(lambda: library.add(others, now=LATER)),
            "list": _seconds(library.conditions),
            "get": _seconds(lambda: library.get(middle)),
            "show": _seconds(lambda: library.show(middle)),
            "verify": _seconds(library.verify),
            "backup": _seconds(lambda: library.backup(folder / f"{count}.sqlite")),
            "megabytes": path.stat().st_size / 1e6,
        }


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("sizes", type=int, nargs="*", default=list(SIZES))
    sizes = parser.parse_args().sizes
    with tempfile.TemporaryDirectory() as folder:
        columns = [measure(size, Path(folder)) for size in sizes]
    print("conditions".ljust(12), *(f"{size:>10,}" for size in sizes))  # noqa: T201 - a program for people prints
    for name in columns[0]:
        print(name.ljust(12), *(f"{column[name]:>10.3f}" for column in columns))  # noqa: T201 - the same


if __name__ == "__main__":
    main()
