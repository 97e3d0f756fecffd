"""What is not as it was written is told, each fault in its place."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from conditions import condition, full
from handout.errors import LibraryError
from handout.library import Entry, Library
from library.shelved import ID, LATER, NOW, filled

HARM = {
    "UPDATE conditions SET sha256 = 'f'": "clinic/river-fever (en): its text is not",
    "UPDATE conditions SET body = replace(CAST(body AS TEXT), 'Cold', 'Warm')": (
        "clinic/river-fever (en): its text is not"
    ),
    "UPDATE conditions SET body = x'7b'": "its text cannot be read",
    "UPDATE versions SET sha256 = 'f'": "an earlier version: its text is not",
    "UPDATE versions SET body = x'00'": "an earlier version: its text cannot be read",
    "UPDATE overlays SET body = body || ' '": "the overlay of clinic/river-fever (en)",
    "UPDATE pictures SET data = x'00'": "the picture ",
    "UPDATE editions SET body = x'00'": "the edition ",
    "UPDATE editions SET sha256 = 'f'": "the edition ",
    "UPDATE editions SET edition = 'f'": "the edition f",
    "DELETE FROM ids": "the index ids: it does not fit the conditions.",
    "UPDATE names SET folded = 'wrong'": "the index name",
    "INSERT INTO marks VALUES (99, 'name', 'x', 0)": "it belongs to no row of",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library with something in every table."""
    path = tmp_path / "library.sqlite"
    with filled(path) as library:
        library.add([Entry(condition=condition(title="Brook fever"))], now=LATER)
        library.keep(full(), condition=ID, level="full", now=NOW)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "INSERT INTO pictures VALUES ("
            "'6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', "
            "'image/png', 1, 1, x'00', x'')"
        )
        connection.commit()
    return path


def faults(path: Path) -> list[str]:
    with Library.open(path) as library:
        return [str(fault) for fault in library.verify()]


def test_a_whole_library_has_no_fault(path: Path) -> None:
    assert faults(path) == []


def test_a_library_that_cannot_be_written_is_verified_too(path: Path) -> None:
    """Nothing is written to it for that."""
    with Library.open(path, read_only=True) as library:
        assert library.verify() == ()


@pytest.mark.parametrize("harm", HARM)
def test_what_was_changed_behind_our_back_is_told(path: Path, harm: str) -> None:
    """With its place."""
    expected = HARM[harm]
    if "pictures" in harm:
        harm = harm.replace("x'00'", "x'01'")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(harm)
        connection.commit()
    assert expected in faults(path)[0]


def test_a_damaged_text_is_no_sheet(path: Path) -> None:
    """It is told in one line where somebody wants to print it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE conditions SET body = x'7b'")
        connection.commit()
    with Library.open(path) as library, pytest.raises(LibraryError, match="is damaged"):
        library.get(ID)


def test_a_page_that_is_damaged_is_told(path: Path) -> None:
    """Where SQLite itself sees it."""
    with closing(sqlite3.connect(path)) as connection:
        select = "SELECT rootpage FROM sqlite_master WHERE name = 'marks'"
        (page,) = connection.execute(select).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    data = bytearray(path.read_bytes())
    data[(page - 1) * size : (page - 1) * size + 16] = b"\xff" * 16
    path.write_bytes(data)
    with Library.open(path, read_only=True) as library:
        assert any("the file" in str(one) for one in library.verify())
