"""The encoding of bytes: marked, by pattern, declared, likely."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout.readers.decoding import decode
from handout.readers.encodings import (
    declared_encoding,
    likely_encoding,
    marked_encoding,
)

SENTENCE = "Café: “18 °C” – piñata’s µ-level… ¿sí?"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-16", "utf-32"])
def test_wide_letters_are_known_with_and_without_a_mark(encoding: str) -> None:
    assert decode(SENTENCE.encode(encoding), "x").text == SENTENCE


@pytest.mark.parametrize("data", [b"", b"a", b"abc", b"a\0b\0\0\0" * 99, b"\0" * 99])
def test_a_few_empty_bytes_are_no_wide_letters(data: bytes) -> None:
    assert marked_encoding(data) == ""


@pytest.mark.parametrize(
    ("page", "encoding"),
    [
        (b'<meta charset="iso-8859-15">', "iso8859-15"),
        (b"<META content='text/html; charset=windows-1252'>", "cp1252"),
        (b'<meta charset="iso-8859-1">', "cp1252"),
        (b'<?xml version="1.0" encoding="GB2312"?>', "gbk"),
        (b"<meta charset=Shift_JIS />", "cp932"),
        (b'<meta charset="utf-8">', ""),
        (b'<meta charset="utf-7">', ""),
        (b'<meta charset="rot13">', ""),
        (b"<p>charset=iso-8859-15", ""),
    ],
)
def test_a_page_may_declare_its_encoding(page: bytes, encoding: str) -> None:
    assert declared_encoding(page) == encoding


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("windows-1251", "ДНК"),
        ("gbk", "基因"),
        ("big5", "基因"),
        ("shift_jis", "遺伝子"),
        ("macintosh", "café"),
    ],
)
def test_what_is_declared_is_read_without_a_doubt(label: str, words: str) -> None:
    page = f'<meta charset="{label}">{words}'
    decoded = decode(page.encode(label), "x", any_encoding=True)
    assert (decoded.text, decoded.warnings) == (page, ())


def test_what_is_declared_and_cannot_be_is_told() -> None:
    decoded = decode(b"<meta charset=gbk>caf\xe9.", "x", any_encoding=True)
    assert [warning.kind for warning in decoded.warnings] == ["encoding"]


@pytest.mark.parametrize("encoding", ["windows-1252", "macintosh", "cp850"])
def test_an_undeclared_encoding_is_told_by_the_letters_that_it_makes(
    encoding: str,
) -> None:
    data = SENTENCE.encode(encoding, errors="ignore")
    assert likely_encoding(data) == encoding


@given(st.binary(max_size=400))
def test_every_encoding_that_is_told_of_any_bytes_is_known(data: bytes) -> None:
    for encoding in (likely_encoding(data), marked_encoding(data)):
        assert not encoding or codecs.lookup(encoding)
