"""Bytes of files and streams: bounded, and every failure told."""

import io
from pathlib import Path

import pytest

from handout.errors import ReadError, TooLarge
from handout.readers.limits import BULK
from handout.sources import files
from handout.sources.files import is_file_name, read_file, read_stream


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    """Byte by byte."""
    path = tmp_path / "river.yaml"
    path.write_bytes(b"\0\r\n\xff")
    assert read_file(path) == b"\0\r\n\xff"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    """The message says what to name instead."""
    with pytest.raises(ReadError, match=r"found a folder.* Name the files inside it\."):
        read_file(tmp_path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """By its name, with the system's reason."""
    with pytest.raises(ReadError, match=r"nothing\.yaml: .*No such file"):
        read_file(tmp_path / "nothing.yaml")


def test_a_file_that_may_not_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message says what to check."""

    def refused(*_: object) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refused)
    with pytest.raises(ReadError, match=r"Permission denied\. Check its name"):
        read_file(tmp_path / "river.yaml")


@pytest.mark.parametrize(("size", "fits"), [(10, True), (11, False)])
def test_a_stream_is_read_up_to_the_bound(
    monkeypatch: pytest.MonkeyPatch, size: int, *, fits: bool
) -> None:
    """One byte more is too large."""
    monkeypatch.setattr(files, "MOST_BYTES", {BULK: 10})
    stream = io.BytesIO(b"x" * size)
    if fits:
        assert read_stream(stream, "standard input") == b"x" * size
    else:
        with pytest.raises(TooLarge, match=r"^standard input: found more than"):
            read_stream(stream, "standard input")


def test_no_more_than_the_bound_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stream without an end ends."""
    monkeypatch.setattr(files, "MOST_BYTES", {BULK: 10})
    with Path("/dev/zero").open("rb") as endless, pytest.raises(TooLarge):
        read_stream(endless, "zeros")


@pytest.mark.parametrize("name", ["a.yaml", "B.HTML", "x/y.txt", "c.json", "d.docx"])
def test_an_ending_makes_a_file_name(name: str) -> None:
    """A file that is not there is told as a file, not as an unknown name."""
    assert is_file_name(name)


@pytest.mark.parametrize(
    "name", ["ALPS", "icd10:D89.82", "genetics/river-fever", "x" * 5000, "a\0b"]
)
def test_a_name_or_code_is_no_file_name(name: str) -> None:
    """Whatever its length and characters."""
    assert not is_file_name(name)


def test_a_file_that_is_there_needs_no_ending(tmp_path: Path) -> None:
    """Whatever it is called."""
    (tmp_path / "river").write_bytes(b"")
    assert is_file_name(str(tmp_path / "river"))
