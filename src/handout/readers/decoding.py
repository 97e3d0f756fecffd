"""Bytes to text: encodings, line ends, and characters that no sheet can hold."""

import re

import msgspec

from handout.codec import UNPRINTABLE
from handout.errors import HandoutWarning, Malformed, UnknownFormat
from handout.readers.encodings import (
    declared_encoding,
    likely_encoding,
    marked_encoding,
)
from handout.readers.mojibake import repaired

SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF file"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"PK\x03\x04", "a zip archive, such as a Word file"),
    (b"\x1f\x8b", "a gzip archive"),
    (
        b"\xd0\xcf\x11\xe0",
        "an old Word or Excel file, or a new one that is protected by a password",
    ),
    (b"{\\rtf", "an RTF file"),
)
"""First bytes of files that are often given by mistake."""

REPLACEMENT = "\ufffd"
BROKEN_BYTES = "some letters are broken; check its special letters and its end."
HALVES = re.compile("[\u0080-\u009f]")
MISREAD = "letters that were saved in a wrong encoding were put right."
SAVE_AS_UTF8 = "Save the file as UTF-8 and try again."


class Decoded(msgspec.Struct, frozen=True):
    """Text with one kind of line ends, and what was doubtful about its bytes."""

    text: str
    warnings: tuple[HandoutWarning, ...] = ()


def decode(data: bytes, name: str, *, any_encoding: bool = False) -> Decoded:
    """Turn the bytes of a text file into text.

    UTF-8, and UTF-16 and UTF-32 by mark or pattern, are known. With
    `any_encoding`, a text of UTF-8 with a few broken bytes is read as UTF-8, any
    other in the encoding that it declares or that is likely, with a warning where
    there is a doubt; without it they are refused. Raises `UnknownFormat` for a
    binary file, `Malformed` for an empty file and for bytes of no known encoding.
    """
    require_text(data, name)
    text, warnings = _decode(data, name, any_encoding=any_encoding)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    clean, controls = without_controls(text, name)
    return Decoded(clean, (*warnings, *controls))


def without_controls(text: str, name: str) -> tuple[str, tuple[HandoutWarning, ...]]:
    """Drop the characters that no sheet can hold, and tell how many there were.

    The halves of misread letters are among them, so those are put right before.
    """
    whole = repaired(text) if HALVES.search(text) else text
    clean = UNPRINTABLE.sub("", whole)
    if clean == text:
        return text, ()
    count = len(whole) - len(clean)
    if not count:
        return clean, (HandoutWarning("mojibake", name, MISREAD),)
    sentence = f"{count} control characters were left out; no sheet can hold them."
    return clean, (HandoutWarning("control-characters", name, sentence),)


def require_text(data: bytes, name: str) -> None:
    """Raise `Malformed` for an empty file, `UnknownFormat` for a binary one."""
    if not opening(data).strip():
        raise Malformed(
            "the file is empty.", place=name, remedy="Check that it is the right file."
        )
    if kind := _binary_kind(data):
        raise UnknownFormat(
            f"found {kind}, expected text, a web page, Word, YAML or JSON.",
            place=name,
            remedy="Save it as a web page, as text, or as Word (.docx) without a "
            "password, and give that file.",
        )


def _binary_kind(data: bytes) -> str:
    for signature, kind in SIGNATURES:
        if data.startswith(signature):
            return kind
    has_nul = b"\x00" in data and not marked_encoding(data)
    return "a binary file" if has_nul else ""


def _decode(
    data: bytes, name: str, *, any_encoding: bool
) -> tuple[str, tuple[HandoutWarning, ...]]:
    marked = marked_encoding(data)
    try:
        return data.decode(marked or "utf-8"), ()
    except UnicodeDecodeError as error:
        if not any_encoding or marked not in {"", "utf-8-sig"}:
            raise _not_decoded(data, name, error.start) from error
    if (mended := _mended(data)) is not None:
        return mended, (HandoutWarning("encoding", name, BROKEN_BYTES),)
    return _decode_old(data, name)


def _decode_old(data: bytes, name: str) -> tuple[str, tuple[HandoutWarning, ...]]:
    """Read bytes in the encoding that they declare, else in the likely one."""
    declared = declared_encoding(data)
    encoding = declared or likely_encoding(data)
    text = data.decode(encoding, errors="replace")
    if declared and REPLACEMENT not in text:
        return text, ()
    sentence = (
        f"the text is not UTF-8; it was read as {encoding}, "
        "so check its special letters."
    )
    return text, (HandoutWarning("encoding", name, sentence),)


def _mended(data: bytes) -> str | None:
    """Read a text of UTF-8 in which fewer letters are broken than whole.

    Letters of an old encoding hardly ever make a whole one of UTF-8. A letter
    that was cut in two at the end of the file is left out.
    """
    text = data.decode("utf-8", errors="replace")
    broken = text.count(REPLACEMENT)
    whole = sum(not letter.isascii() for letter in text) - broken
    return text.rstrip(REPLACEMENT) if whole > broken else None


def _not_decoded(data: bytes, name: str, position: int) -> Malformed:
    line = data.count(b"\n", 0, position) + 1
    return Malformed(
        "found bytes that are not UTF-8 text.",
        place=f"{name}, line {line}",
        remedy=SAVE_AS_UTF8,
    )


def opening(data: bytes, size: int = 1_000_000) -> str:
    """Return the beginning of the text as far as it can be told, for recognising."""
    encoding = marked_encoding(data[:size]) or "utf-8"
    return data[:size].decode(encoding, errors="replace")
