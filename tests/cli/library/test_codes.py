"""`handout library codes`: the clinic's own files of codes."""

import json
from pathlib import Path

import pytest

from cli.conftest import Call

TABLE = "system,code,condition\nicd10,W80,clinic/river-fever\n"


@pytest.fixture
def table(call: Call, library: Path, tmp_path: Path) -> Path:
    """Shelve a table of codes."""
    path = tmp_path / "our codes.csv"
    path.write_text(TABLE, encoding="utf-8")
    assert call("library", "import", path).code == 0
    assert library.exists()
    return path


def test_files_of_codes_are_listed(call: Call, table: Path) -> None:
    """How many codes, since when, and by their names."""
    lines = call("library", "codes").out.splitlines()
    assert lines[0].split() == ["CODES", "IMPORTED", "FILE"]
    assert lines[1].endswith(table.name)


def test_they_are_told_to_programs(call: Call, table: Path) -> None:
    """With the moment of the import."""
    (note,) = json.loads(call("library", "codes", "--json").out)
    assert (note["file"], note["codes"]) == (table.name, 1)


def test_a_file_of_codes_is_removed(call: Call, table: Path) -> None:
    """Its codes find nothing any more."""
    said = call("library", "codes", "--remove", table.name)
    assert said.out == "our codes.csv: 1 code of your own taken off the shelf.\n"
    assert call("library", "search", "icd10:W80").code == 4
    assert call("library", "codes").out.startswith("No codes of your own")


def test_a_file_that_is_not_there_is_told(call: Call, table: Path) -> None:
    """Exit code 4, and the names of those that are."""
    said = call("library", "codes", "--remove", "other.csv")
    assert said.code == 4
    (told,) = said.errors
    assert told == (
        "Error: 'other.csv': the library has no codes of a file of this name. "
        f"Name one of these: {table.name!r}."
    )


def test_no_library_has_no_codes(call: Call, none_yet: Path) -> None:
    """None is made by asking."""
    assert call("library", "codes").code == 0
    assert call("library", "codes", "--remove", "a.csv").code == 4
    assert not none_yet.exists()
