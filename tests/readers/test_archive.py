"""An archive that is made up ends in one clear line."""

import io
import zipfile

import pytest

from handout.errors import Malformed
from handout.readers.archive import members, names_in, unpacked

MEMBER = b"PK\x01\x02"
"""How the entry of a file in the list of an archive begins."""


def archive() -> bytes:
    """Make an archive of one file."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr("a", b"words")
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
    assert members(io.BytesIO(nameless), "x.zip") == ()


@pytest.mark.parametrize("offset", [b"\xff\xff\xff\x00", b"\x05\x00\x00\x00"])
def test_a_file_that_is_not_where_it_should_be_is_told(offset: bytes) -> None:
    data = damaged(42, offset)
    with (
        pytest.raises(Malformed, match="damaged, cut off or locked"),
        unpacked(io.BytesIO(data), "a", "x.zip"),
    ):
        pass
