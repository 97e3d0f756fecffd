"""Bytes become text, or one line says why not."""

import codecs

import pytest

from handout.errors import Malformed, UnknownFormat
from handout.readers.decoding import decode, opening


@pytest.mark.parametrize(
    "data",
    [
        "café".encode(),
        codecs.BOM_UTF8 + "café".encode(),
        "café".encode("utf-16"),
        codecs.BOM_UTF16_BE + "café".encode("utf-16-be"),
    ],
)
def test_utf_8_and_utf_16_are_known_by_their_bytes(data: bytes) -> None:
    assert decode(data, "page.txt").text == "café"


@pytest.mark.parametrize("end", [b"\r\n", b"\r", b"\n", b"\f"])
def test_all_line_ends_become_one_kind(end: bytes) -> None:
    assert decode(b"one" + end + b"two", "page.txt").text == "one\ntwo"


def test_other_bytes_are_read_as_the_legacy_encoding() -> None:
    assert decode(b"caf\xe9", "page.txt", any_encoding=True).text == "café"


def test_reading_a_legacy_encoding_is_told() -> None:
    warnings = decode(b"caf\xe9", "page.txt", any_encoding=True).warnings
    assert [warning.kind for warning in warnings] == ["encoding"]


def test_other_bytes_are_refused_with_their_line_where_no_legacy_is_known() -> None:
    with pytest.raises(Malformed, match=r"alps\.yaml, line 2: .* not UTF-8.* Save"):
        decode(b"id: x\ntitle: caf\xe9", "alps.yaml")


def test_half_a_utf_16_character_is_refused() -> None:
    with pytest.raises(Malformed, match="not UTF-8"):
        decode("ab".encode("utf-16")[:-1], "page.txt", any_encoding=True)


def test_control_characters_are_left_out() -> None:
    assert decode(b"a\x07b\x1bc", "page.txt").text == "abc"


def test_leaving_out_control_characters_is_told_with_their_number() -> None:
    (warning,) = decode(b"a\x07b\x1bc", "page.txt").warnings
    assert str(warning).startswith("page.txt: 2 control characters")


@pytest.mark.parametrize("data", [b"", b" \r\n\t", codecs.BOM_UTF8, b"\xff\xfe"])
def test_an_empty_file_is_said_to_be_empty(data: bytes) -> None:
    with pytest.raises(Malformed, match=r"page\.txt: the file is empty\."):
        decode(data, "page.txt")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF file"),
        (b"\x89PNG\r\n\x1a\n\x00", "a PNG picture"),
        (b"PK\x03\x04\x14\x00", "a zip archive, such as a Word file"),
        (b"abc\x00def", "a binary file"),
    ],
)
def test_a_binary_file_is_named_for_what_it_is(data: bytes, kind: str) -> None:
    with pytest.raises(UnknownFormat, match=f"found {kind}, expected text"):
        decode(data, "page.txt")


def test_the_opening_of_a_text_is_told_even_when_it_is_cut() -> None:
    assert opening("née".encode(), 2) == "n\N{REPLACEMENT CHARACTER}"


@pytest.mark.parametrize("damage", [b"\xa9", "é".encode()[:1]])
def test_one_broken_letter_does_not_spoil_all_others(damage: bytes) -> None:
    data = "• café, naïve".encode() + damage
    assert decode(data, "page.txt", any_encoding=True).text == "• café, naïve"


def test_a_broken_letter_is_told() -> None:
    (warning,) = decode("é, ñ, é".encode()[:-1], "page.txt", any_encoding=True).warnings
    assert warning.kind == "encoding"
