"""An archive that is made up ends in one clear line."""

import io
import struct
import zipfile

import pytest

from handout.errors import Malformed, TooLarge
from handout.readers.archive import Archive, names_in
from handout.readers.archive_list import LARGE_END, LARGE_PLACE, list_size
from handout.readers.limits import MOST_LIST

MEMBER = b"PK\x01\x02"
"""How the entry of a file in the list of an archive begins."""


def archive() -> bytes:
    """Make an archive of one file."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr(zipfile.ZipInfo("a"), b"words")
    return buffer.getvalue()


def damaged(place: int, piece: bytes) -> bytes:
    """Return an archive with other bytes in the entry of its file."""
    data = archive()
    start = data.index(MEMBER) + place
    return data[:start] + piece + data[start + len(piece) :]


def test_names_are_told_and_the_file_is_not_unpacked() -> None:
    assert names_in(io.BytesIO(archive())) == ("a",)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", archive()[:-9]])
def test_what_is_no_archive_has_no_names(data: bytes) -> None:
    assert names_in(io.BytesIO(data)) == ()


def test_a_file_without_a_name_is_none() -> None:
    nameless = damaged(28, b"\x00\x00\x01\x00")
    assert names_in(io.BytesIO(nameless)) == ("",)
    assert Archive(io.BytesIO(nameless), "x.zip").members == ()


@pytest.mark.parametrize("offset", [b"\xff\xff\xff\x00", b"\x05\x00\x00\x00"])
def test_a_file_that_is_not_where_it_should_be_is_told(offset: bytes) -> None:
    found = Archive(io.BytesIO(damaged(42, offset)), "x.zip")
    with (
        pytest.raises(Malformed, match="damaged, cut off or locked"),
        found.unpacked(found.members[0]),
    ):
        pass


def test_damage_that_is_met_while_reading_is_told() -> None:
    data = archive().replace(b"words", b"wards")
    found = Archive(io.BytesIO(data), "x.zip")
    with (
        found.unpacked(found.members[0]) as opened,
        pytest.raises(Malformed, match="damaged, cut off or locked"),
    ):
        opened.read()


def test_an_error_of_a_reader_is_none_of_the_archive() -> None:
    found = Archive(io.BytesIO(archive()), "x.zip")
    with pytest.raises(RuntimeError, match="mine"), found.unpacked(found.members[0]):
        raise RuntimeError("mine")


def test_a_file_can_be_read_again_from_its_beginning() -> None:
    found = Archive(io.BytesIO(archive()), "x.zip")
    with found.unpacked(found.members[0]) as opened:
        assert [opened.read(2), opened.seek(0), opened.read()] == [b"wo", 0, b"words"]


@pytest.mark.parametrize("remark", [b"", b"a remark"])
def test_a_list_that_is_too_long_is_refused_before_it_is_read(remark: bytes) -> None:
    data = archive()
    sizes = struct.pack("<L", MOST_LIST + 1)
    end = data.index(b"PK\x05\x06")
    long = data[: end + 12] + sizes + data[end + 16 : -2]
    made_up = io.BytesIO(long + struct.pack("<H", len(remark)) + remark)
    with pytest.raises(TooLarge, match="an archive of too many files"):
        Archive(made_up, "x.zip")
    assert names_in(made_up) == ()


def test_a_long_list_is_seen_in_the_record_of_a_large_archive() -> None:
    data = archive()
    end = data.index(b"PK\x05\x06")
    large = LARGE_END.pack(b"PK\x06\x06", 44, 45, 45, 0, 0, 1, 1, MOST_LIST + 1, 0)
    place = LARGE_PLACE.pack(b"PK\x06\x07", 0, end, 1)
    assert list_size(io.BytesIO(data[:end] + large + place + data[end:])) > MOST_LIST


def test_what_is_no_archive_tells_of_no_list() -> None:
    assert list_size(io.BytesIO(b"PK\x05")) == 0


@pytest.mark.parametrize(
    ("count", "size", "told"),
    [
        (2001, 1, "of 2001 files, expected at most 2000 files"),
        (1, 129_000_000, "unpack to 129 MB, expected at most 128 MB"),
        (1, 9_000_000, r"unpack to \d+ times its size, expected at most 200 times"),
    ],
)
def test_an_archive_that_is_too_large_is_told(count: int, size: int, told: str) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for number in range(count):
            file.writestr(str(number), b"0" * size)
    with pytest.raises(TooLarge, match=told):
        Archive(buffer, "x.zip")


def test_a_small_archive_of_one_repeated_letter_is_no_bomb() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("a", b"0" * 1_000_000)
    assert len(Archive(buffer, "x.zip").members) == 1


def test_hidden_files_are_left_out() -> None:
    """Such as a Mac packs beside each file; a way out of the folder hides nothing."""
    hidden = ("__MACOSX/sheets/._a.md", "sheets/.DS_Store", ".git/b.md", "~$c.docx")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name in (*hidden, "sheets/a.md", "../d.md"):
            file.writestr(name, "words")
    shown = [member.filename for member in Archive(buffer, "sheets.zip").shown]
    assert shown == ["sheets/a.md", "../d.md"]
