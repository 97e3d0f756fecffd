"""A library that is closed, or belongs to another thread."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from conditions import condition
from handout.errors import LibraryError
from handout.library import Entry, Library
from library.shelved import ID, NOW, filled

USES: dict[str, Callable[[Library], object]] = {
    "add": lambda library: library.add([Entry(condition=condition())], now=NOW),
    "search": lambda library: library.search("river"),
    "named": lambda library: library.named("river"),
    "by_code": lambda library: library.by_code("icd10", "A00"),
    "get": lambda library: library.get(ID),
    "show": lambda library: library.show(ID),
    "conditions": lambda library: library.conditions(),
    "stale": lambda library: library.stale(),
    "mappings": lambda library: library.mappings(),
    "verify": lambda library: library.verify(),
    "backup": lambda library: library.backup("copy.sqlite"),
}


@pytest.mark.parametrize("use", USES)
def test_a_closed_library_says_so(tmp_path: Path, use: str) -> None:
    """Whatever it is asked."""
    library = filled(tmp_path / "library.sqlite")
    library.close()
    with pytest.raises(LibraryError, match="the library is closed"):
        USES[use](library)


def test_a_library_may_be_closed_twice(tmp_path: Path) -> None:
    """By hand, and at the end of its block."""
    with filled(tmp_path / "library.sqlite") as library:
        library.close()


def test_a_library_of_another_thread_says_so(tmp_path: Path) -> None:
    """Each thread opens its own."""
    with filled(tmp_path / "library.sqlite") as library, ThreadPoolExecutor() as pool:
        asked = pool.submit(library.search, "river")
        with pytest.raises(LibraryError, match="opened by another thread"):
            asked.result()
