"""What a Word file says: body, notes and foot, paragraph by paragraph, in its order.

Read from the XML alone, as a screen reader reads it: ECMA-376 part 1, 17.3.3.31.
"""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
GAP = "\0"
"""Stands where print has something of its own: a sign of a note, the number that a
field counts, the way to a tab stop."""

RAISED = "\1"
"""Stands before and behind raised and lowered figures: in print they are no line."""

_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_BREAKS = {f"{W}br", f"{W}cr"}
_SIGNS = {f"{W}tab", f"{W}footnoteReference", f"{W}footnoteRef"}


class Said(NamedTuple):
    """The paragraphs that say something; `notes` are in the order of their signs.

    `GAP` and `RAISED` stand among their words.
    """

    body: list[str]
    notes: list[str]
    foot: list[str]


def said_in(docx: Path | bytes) -> Said:
    """Read a Word file. Raises `ValueError` where it has no body."""
    source = BytesIO(docx) if isinstance(docx, bytes) else docx
    with zipfile.ZipFile(source) as package:
        names = package.namelist()
        body = etree.fromstring(package.read("word/document.xml")).find(f"{W}body")
        if body is None:
            message = "the Word file has no body"
            raise ValueError(message)
        parts = {
            kind: [
                paragraph
                for name in names
                if name.startswith(f"word/{kind}") and name.endswith(".xml")
                for paragraph in _paragraphs(etree.fromstring(package.read(name)))
            ]
            for kind in ("footnotes", "footer")
        }
    return Said([*_paragraphs(body)], parts["footnotes"], parts["footer"])


def _paragraphs(part: etree._Element) -> Iterator[str]:
    for paragraph in part.iter(f"{W}p"):
        text = "".join(_pieces(paragraph))
        if text.strip(f" {GAP}") and not _in_fallback(paragraph):
            yield text.strip()


def _pieces(paragraph: etree._Element) -> Iterator[str]:
    for node in paragraph.iter(f"{W}t", *_SIGNS, *_BREAKS):
        if next(node.iterancestors(f"{W}p")) is paragraph and not _hidden(node):
            yield _said(node)


def _said(node: etree._Element) -> str:
    if node.tag in _BREAKS:
        return " "
    if _is_stop(node):
        return ""
    if node.tag in _SIGNS or _is_counted(node):
        return GAP
    words = node.text or ""
    return f"{RAISED}{words}{RAISED}" if _is_raised(node) else words


def _is_stop(node: etree._Element) -> bool:
    """Tell a tab stop in the properties of a paragraph from a tab."""
    parent = node.getparent()
    return parent is not None and parent.tag == f"{W}tabs"


def _is_raised(node: etree._Element) -> bool:
    parent = node.getparent()
    return parent is not None and parent.find(f"{W}rPr/{W}vertAlign") is not None


def _is_counted(node: etree._Element) -> bool:
    """Tell whether a field shows a number here, in either way of writing a field."""
    if not (node.text or "").strip().isdigit():
        return False
    if next(node.iterancestors(f"{W}fldSimple"), None) is not None:
        return True
    run = node.getparent()
    before = None if run is None else run.getprevious()
    mark = None if before is None else before.find(f"{W}fldChar")
    return mark is not None and mark.get(f"{W}fldCharType") == "separate"


def _hidden(node: etree._Element) -> bool:
    run = node.getparent()
    return run is not None and run.find(f"{W}rPr/{W}vanish") is not None


def _in_fallback(node: etree._Element) -> bool:
    return next(node.iterancestors(_FALLBACK), None) is not None
