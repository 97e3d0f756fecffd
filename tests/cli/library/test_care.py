"""`handout library verify`, `backup` and `withdraw`: the care of the shelf."""

import sqlite3
from contextlib import closing
from pathlib import Path

from cli.conftest import Call


def test_a_library_as_it_was_written_is_told(call: Call, library: Path) -> None:
    """With how much there is of it."""
    said = call("library", "verify")
    assert said.out == f"{library}: 4 conditions, all as they were written.\n"
    assert said.code == 0


def test_a_fault_is_listed(call: Call, library: Path) -> None:
    """Exit code 1, and what to do."""
    with closing(sqlite3.connect(library)) as connection, connection:
        connection.execute("UPDATE conditions SET sha256 = 'x'")
    said = call("library", "verify")
    assert said.code == 1
    assert said.out.startswith("Fault: ")
    assert "Take the library back from a backup" in said.out


def test_a_library_that_is_not_there_is_not_well(call: Call, none_yet: Path) -> None:
    """Else a wrong path would look like good health."""
    assert call("library", "verify").code == 4
    assert not none_yet.exists()


def test_withdrawing_makes_no_library(call: Call, none_yet: Path) -> None:
    """There is no such edition, and no file afterwards."""
    assert call("library", "withdraw", "dead-beef-0000", "--reason", "x").code == 4
    assert not none_yet.exists()


def test_a_backup_is_a_library(call: Call, library: Path, tmp_path: Path) -> None:
    """It is read from where it lies."""
    copy = tmp_path / "copy.sqlite"
    assert call("library", "backup", copy).out == f"Wrote {copy}: 4 conditions.\n"
    said = call("library", "search", "RF", "--library", copy)
    assert said.out.startswith("  clinic/river-fever\n")
    assert library.exists()


def test_a_backup_writes_over_nothing(
    call: Call, library: Path, tmp_path: Path
) -> None:
    """Unless it is told to."""
    copy = tmp_path / "copy.sqlite"
    copy.touch()
    assert call("library", "backup", copy).code == 2
    assert call("library", "backup", copy, "--force").code == 0
    assert library.exists()


def test_withdrawing_needs_a_reason(call: Call, library: Path) -> None:
    """Whoever asks for the sheet reads it."""
    assert call("library", "withdraw", "0000-0000-0000").code == 2
    assert library.exists()


def test_withdrawing_what_is_not_there_is_no_match(call: Call, library: Path) -> None:
    """Its digits may be wrong."""
    said = call("library", "withdraw", "0000-0000-0000", "--reason", "wrong")
    assert said.code == 4
    assert library.exists()
