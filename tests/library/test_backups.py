"""A backup is whole, in one file, and overwrites nothing by accident."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from handout.errors import LibraryError, OutputError, UsageError
from handout.library import Library
from library.shelved import ID, NOW, filled, many


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A library with one condition."""
    with filled(tmp_path / "library.sqlite") as one:
        yield one


def test_a_folder_is_no_name_of_a_backup(tmp_path: Path) -> None:
    """Even the one in which we stand."""
    with filled(tmp_path / "library.sqlite") as library:
        for folder in (tmp_path, Path(), Path("/")):
            with pytest.raises(UsageError, match="found a folder"):
                library.backup(folder, force=True)


def test_a_backup_is_a_library(library: Library, tmp_path: Path) -> None:
    """With what was added a moment ago, and nothing beside it."""
    library.add(many(5), now=NOW)
    library.backup(tmp_path / "copies" / "copy.sqlite")
    assert [one.name for one in (tmp_path / "copies").iterdir()] == ["copy.sqlite"]
    with Library.open(tmp_path / "copies" / "copy.sqlite") as copy:
        assert copy.conditions() == library.conditions()
        assert copy.verify() == ()


def test_a_file_that_is_there_stays(library: Library, tmp_path: Path) -> None:
    """Unless it is said that it may be replaced."""
    target = tmp_path / "copy.sqlite"
    target.write_text("mine", encoding="utf-8")
    with pytest.raises(UsageError, match="is there already"):
        library.backup(target)
    assert target.read_text(encoding="utf-8") == "mine"
    library.backup(target, force=True)
    with Library.open(target) as copy:
        assert copy.get(ID).condition.id == ID


@pytest.mark.parametrize("ending", ["", "-wal", "-shm", "-journal"])
def test_the_library_is_never_its_own_backup(
    library: Library, tmp_path: Path, ending: str
) -> None:
    """Nor are its own files beside it, even when forced."""
    target = tmp_path / "folder" / ".." / f"library.sqlite{ending}"
    (tmp_path / "folder").mkdir()
    with pytest.raises(UsageError, match="the library itself"):
        library.backup(target, force=True)


def test_a_link_to_the_library_is_the_library(library: Library, tmp_path: Path) -> None:
    """By another name it is the same file."""
    (tmp_path / "other.sqlite").hardlink_to(tmp_path / "library.sqlite")
    with pytest.raises(UsageError, match="the library itself"):
        library.backup(tmp_path / "other.sqlite", force=True)


def test_a_folder_that_cannot_be_written_is_told(
    library: Library, tmp_path: Path
) -> None:
    """And no half of a copy is left."""
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="cannot be written"):
        library.backup(tmp_path / "file" / "copy.sqlite")


def test_a_library_at_fault_is_no_backup(library: Library, tmp_path: Path) -> None:
    """The good copy stays, even when forced."""
    target = tmp_path / "copy.sqlite"
    library.backup(target)
    good = target.read_bytes()
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as connection:
        connection.execute("UPDATE conditions SET body = x'7b'")
        connection.commit()
    with pytest.raises(LibraryError, match="at fault, and was not copied"):
        library.backup(target, force=True)
    assert target.read_bytes() == good
