"""The formats that the audit knows, recognised by content, never by name."""

import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any, Literal, get_args

from msgspec.structs import replace

from handout.audit.findings import Finding, Report
from handout.audit.rules import Rule
from handout.errors import UnknownFormat

FormatName = Literal["pdf", "docx", "html", "text"]

HEAD = 1024
"""How far into a file its mark is looked for: as far as PDF readers look."""

WRAPPED_WORD = tuple(
    name.encode("utf-16-le") for name in ("EncryptedPackage", "WordDocument")
)
"""Streams of a file with a password, and of one from Word 97 to 2003."""

WORD_PARTS = (b"word/document", b"word/_rels/", b"word/styles.xml")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BYTE_ORDER_MARKS = {
    b"\xef\xbb\xbf": "utf-8",
    b"\xff\xfe": "utf-16-le",
    b"\xfe\xff": "utf-16-be",
}
HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
NOT_TEXT = (b"<", b"{\\rtf", b"%!PS")


def check(data: bytes) -> tuple[Finding, ...]:
    """Hold a finished file against the rules of its format.

    Any bytes will do: a file that is damaged or protected gives one finding,
    `not-readable`. Notes are left out, and words of the file, too, so that what
    is returned may go anywhere. Raises `UnknownFormat` where it is neither PDF,
    Word, HTML nor text.
    """
    return tuple(replace(found, words="") for found in examine(data).findings)


def examine(data: bytes) -> Report:
    """Say all there is to say of a finished file, to the person who has it in hand.

    The report quotes words of the file: it must not go into messages, logs or
    files that others read. Raises `UnknownFormat` as `check` does.
    """
    room = import_module(f"handout.audit.{recognise(data)}")
    told: tuple[Finding, ...] = room.check(data)
    return Report.of(told)


def every_rule() -> Iterator[Rule[Any]]:
    """Yield the rules of all formats; this loads what reads them."""
    for name in get_args(FormatName):
        yield from import_module(f"handout.audit.{name}").RULES


def recognise(data: bytes) -> FormatName:
    """Name the format of a file. Raises `UnknownFormat`."""
    if b"%PDF-" in data[:HEAD]:
        return "pdf"
    if _is_word(data):
        return "docx"
    if _is_html(data):
        return "html"
    if _is_text(data):
        return "text"
    problem = "is empty" if not data else "is of a format that is not known here"
    raise UnknownFormat(
        f"The file {problem}, expected PDF, Word (.docx), HTML or plain text.",
        remedy="Check the file that was meant.",
    )


def _is_word(data: bytes) -> bool:
    """Look for parts by name: damaged archives have to be told too."""
    if data.startswith(b"PK\x03\x04"):
        return any(name in data for name in WORD_PARTS)
    return data.startswith(OLE) and any(name in data for name in WRAPPED_WORD)


def _is_html(data: bytes) -> bool:
    head = _as_ascii(data)
    return head.lstrip().startswith(b"<") and bool(HTML.search(head))


def _as_ascii(data: bytes) -> bytes:
    """Return the head of a file without its byte order mark, a byte a letter."""
    head = data[: 4 * HEAD]
    for mark, encoding in BYTE_ORDER_MARKS.items():
        if head.startswith(mark):
            words = head.removeprefix(mark).decode(encoding, errors="ignore")
            return words.encode("ascii", errors="replace")
    return head


def _is_text(data: bytes) -> bool:
    head = _as_ascii(data)
    is_blank = not head.strip()
    return not (is_blank or b"\0" in head or head.lstrip().startswith(NOT_TEXT))
