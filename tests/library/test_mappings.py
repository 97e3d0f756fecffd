"""A clinic's own files of codes: listed, and taken off the shelf."""

from pathlib import Path

import pytest

from conditions import condition
from handout.errors import NoMatch
from handout.library import Entry, Library, MappingNote
from handout.library.codes.rows import MappingRow
from library.shelved import ID, LATER, NOW

ROWS = (MappingRow("icd10", "W70.1", ID), MappingRow("icd10", "W71", ID, "broader"))


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """A library with the river fever and two files of codes."""
    one = Library.open(tmp_path / "library.sqlite")
    more = {"folder/ours.csv": ROWS, "theirs.csv": ROWS[:1]}
    one.add([Entry(condition=condition())], now=NOW, mappings=more)
    return one


def test_files_of_codes_are_listed_by_name(library: Library) -> None:
    """Without their folders, with how many codes and since when."""
    assert library.mappings() == (
        MappingNote(file="ours.csv", codes=2, at=NOW),
        MappingNote(file="theirs.csv", codes=1, at=NOW),
    )


def test_a_file_that_comes_again_is_listed_once(library: Library) -> None:
    """As it is today."""
    library.add((), now=LATER, mappings={"ours.csv": ROWS[:1]})
    note = MappingNote(file="ours.csv", codes=1, at=LATER)
    assert library.mappings()[0] == note


def test_a_file_of_codes_is_taken_off(library: Library) -> None:
    """Its codes lead nowhere any more; those of other files do."""
    assert library.remove_mapping("any/ours.csv").codes == 2
    assert [note.file for note in library.mappings()] == ["theirs.csv"]
    assert library.by_code("icd10", "W71").matches == ()
    assert library.by_code("icd10", "W70.1").only
    assert library.verify() == ()


def test_a_file_that_is_not_there_is_named_with_those_that_are(
    library: Library,
) -> None:
    """Nothing is taken off."""
    with pytest.raises(NoMatch, match="Name one of these: 'ours"):
        library.remove_mapping("other.csv")
    assert len(library.mappings()) == 2


def test_an_empty_library_has_no_files_of_codes(tmp_path: Path) -> None:
    """And says so where one is to be removed."""
    with Library.open(tmp_path / "none.sqlite", read_only=True) as none:
        assert none.mappings() == ()
