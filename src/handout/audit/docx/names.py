"""Names of elements and attributes in the XML of Word, and how to ask for them."""

import functools
from typing import TypeAlias

from lxml.etree import _Element

Element: TypeAlias = _Element

OFFICE = "http://schemas.openxmlformats.org"
W = f"{{{OFFICE}/wordprocessingml/2006/main}}"
R = f"{{{OFFICE}/officeDocument/2006/relationships}}"
WP = f"{{{OFFICE}/drawingml/2006/wordprocessingDrawing}}"
RELATIONSHIP = f"{{{OFFICE}/package/2006/relationships}}Relationship"
DRAWING = f"{{{OFFICE}/drawingml/2006/main}}"
OFFICE_ART = "{urn:schemas-microsoft-com:office:office}"
SHAPE = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
VIDEO = (
    "{http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing}webVideoPr"
)
DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
VML = "{urn:schemas-microsoft-com:vml}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
DC = "{http://purl.org/dc/elements/1.1/}"

STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": (
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    ),
    b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": (
        b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    ),
    b"http://purl.oclc.org/ooxml/drawingml/main": (
        b"http://schemas.openxmlformats.org/drawingml/2006/main"
    ),
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ),
}
"""The names of ISO 29500 Strict, and those of the files that everybody writes."""

OFF = frozenset({"0", "false", "off", "none"})


def find(element: Element | None, path: str) -> Element | None:
    """Return what stands at a path such as `pPr/pStyle`, or None."""
    return None if element is None else element.find(_qualified(path))


@functools.cache
def _qualified(path: str) -> str:
    return "/".join(f"{W}{name}" for name in path.split("/"))


def value(element: Element | None, path: str, attribute: str = "val") -> str:
    """Return an attribute of what stands at a path, or ''."""
    found = find(element, path)
    return "" if found is None else found.get(f"{W}{attribute}", "")


def is_on(element: Element | None, path: str) -> bool:
    """Tell whether a switch such as `trPr/tblHeader` is there and not off."""
    found = find(element, path)
    return found is not None and found.get(f"{W}val", "1").lower() not in OFF
