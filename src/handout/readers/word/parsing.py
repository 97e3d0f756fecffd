"""The XML of one part to a tree, and what its elements are called.

Names are taken without their namespace: ISO 29500 Strict has others than the
files that everybody writes, and means the same.
"""

import functools
import re
from collections.abc import Iterator

from lxml import etree

from handout.errors import Malformed, TooLarge
from handout.readers.encodings import marked_encoding
from handout.readers.limits import (
    CHECK_FILE,
    MOST_ATTRIBUTES,
    MOST_DEPTH,
    MOST_PART_TAGS,
    PART,
    require_depth,
    require_size,
)
from handout.readers.safe_xml import safe_parser

Element = etree._Element  # noqa: SLF001 - lxml has no public name for it

DECLARATION = re.compile(rb"<!(?!--|\[CDATA\[)")
LONG_TAG = re.compile(rb"<[^\s<>/]++(?P<attributes>[^<]{600,})")
"""A tag with as many characters behind it as too many attributes have."""

ATTRIBUTE = re.compile(rb"""\s+[^\s=<>/]+\s*=\s*(?:"[^"]*"|'[^']*')""")
REMEDY = "Open the file in Word, save it anew as .docx, and try again."
TOO_DEEP = f"boolean({'/*' * (MOST_DEPTH[PART] + 1)})"

OFF = frozenset({"0", "false", "off", "none"})


def parse_part(data: bytes, place: str) -> Element:
    """Parse a part.

    Tags and attributes are counted first; the parser itself stops at 256 levels,
    reaches nothing outside and knows no entity. Raises `TooLarge`, and `Malformed`
    for what is no well-formed XML or declares anything, as no part may.
    """
    require_size(data, PART, place)
    text = _as_utf_8(data, place)
    _require_few_tags(text, place)
    if DECLARATION.search(text):
        raise Malformed(
            "found XML that declares types or entities, expected none.",
            place=place,
            remedy=REMEDY,
        )
    root = _parsed(text, place)
    if root.xpath(TOO_DEEP):
        require_depth(MOST_DEPTH[PART] + 1, PART, place)
    return root


def _as_utf_8(data: bytes, place: str) -> bytes:
    """Return the bytes as UTF-8; parts are in that or in UTF-16 (OPC, 6.2.5)."""
    encoding = marked_encoding(data)
    if encoding in {"", "utf-8-sig"}:
        return data
    try:
        return data.decode(encoding).encode()
    except UnicodeError as error:
        raise _broken("its letters are broken", place) from error


def _require_few_tags(text: bytes, place: str) -> None:
    tags = text.count(b"<")
    if tags > MOST_PART_TAGS:
        raise _too_many(f"more than {MOST_PART_TAGS} tags", place)
    for tag in LONG_TAG.finditer(text):
        if _has_many_attributes(tag["attributes"]):
            raise _too_many(f"more than {MOST_ATTRIBUTES} attributes in a tag", place)


def _has_many_attributes(tag: bytes) -> bool:
    position = 0
    for _ in range(MOST_ATTRIBUTES + 1):
        found = ATTRIBUTE.match(tag, position)
        if not found:
            return False
        position = found.end()
    return True


def _too_many(what: str, place: str) -> TooLarge:
    return TooLarge(f"found {what}, expected fewer.", place=place, remedy=CHECK_FILE)


def _parsed(text: bytes, place: str) -> Element:
    try:
        return etree.fromstring(text, safe_parser("utf-8"))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _broken("it is not well-formed", place) from error


def _broken(reason: str, place: str) -> Malformed:
    return Malformed(
        f"found XML that cannot be read: {reason}.", place=place, remedy=REMEDY
    )


@functools.lru_cache(maxsize=4096)
def local(name: str) -> str:
    """Return a name without its namespace."""
    return name.rpartition("}")[2]


def name_of(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return local(str(element.tag))


def attribute(element: Element | None, name: str) -> str:
    """Return an attribute by its name without namespace, or ""."""
    if element is not None:
        for key, value in element.items():
            if local(str(key)) == name:
                return str(value)
    return ""


def child(element: Element | None, *path: str) -> Element | None:
    """Return the first element at a path of names, or None."""
    for name in path:
        inner = () if element is None else element
        element = next((one for one in inner if name_of(one) == name), None)
    return element


def children(element: Element | None, name: str) -> Iterator[Element]:
    """Yield the children of a name."""
    return (one for one in (() if element is None else element) if name_of(one) == name)


def value(element: Element | None, *path: str) -> str:
    """Return the `val` of what stands at a path, or ""."""
    return attribute(child(element, *path), "val")


def is_on(element: Element | None) -> bool:
    """Tell whether a switch is there and not off (ECMA-376 part 1, 17.17.4)."""
    return element is not None and (attribute(element, "val") or "1").lower() not in OFF


def number(text: str, otherwise: int = 0) -> int:
    """Return a whole number, as far as the text is a sensible one."""
    return int(text) if re.fullmatch(r"-?\d{1,9}", text, re.ASCII) else otherwise
