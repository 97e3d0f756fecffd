"""SVG drawings: only such as stand by themselves, and are soon drawn."""

import re
from collections.abc import Iterator

from lxml import etree

from handout.sources.pictures.lost import Lost

FORBIDDEN = frozenset(
    {
        "a",
        "animate",
        "animatemotion",
        "animatetransform",
        "foreignobject",
        "iframe",
        "image",
        "script",
        "set",
        "style",
    }
)
ADDRESSES = frozenset({"href", "src", "data"})
OUTWARD = re.compile(r"url\((?!\s*['\"]?#)|@import|\\", re.IGNORECASE)
"""What leads outside in a style; a backslash could hide either word."""

PRESS = re.compile(r"device-cmyk|icc-color", re.IGNORECASE)
"""Colours of a printing press, which PDF/A knows only with a profile of it."""

REFERENCE = re.compile(r"url\(\s*['\"]?#([^)'\"\s]+)", re.IGNORECASE)
LENGTH = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,6})?)(px|pt|in|mm|cm)?")
PIXELS = {"px": 1, "pt": 96 / 72, "in": 96, "mm": 96 / 25.4, "cm": 96 / 2.54}

MOST_ELEMENTS = 20_000
"""Elements of a drawing, repeated ones counted as often as they are drawn."""

MOST_REPEATS = 20
"""How deep parts may be repeated inside repeated parts."""


def drawing_size(data: bytes) -> tuple[int, int]:
    """Return width and height in CSS pixels.

    Raises `Lost` where the drawing is no SVG, has no size, takes too long to
    draw, or reaches for anything outside itself: another file, a script, a
    style sheet.
    """
    root = _parse(data)
    for element in root.iter(etree.Element):
        _require_harmless(element)
    parts = {name: found for found in root.iter() if (name := found.get("id"))}
    _require_soon_drawn(_count(root, parts, {}))
    return _size(root)


def _parse(data: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise Lost("it is not a whole SVG drawing.") from error
    doctype = root.getroottree().docinfo.internalDTD
    if doctype is not None and list(doctype.iterentities()):
        raise Lost("the drawing declares entities.")
    if root.xpath("//processing-instruction()"):
        raise Lost("the drawing holds instructions for another program.")
    if etree.QName(root).localname != "svg":
        raise Lost("it is not an SVG drawing.")
    return root


def _require_harmless(element: etree._Element) -> None:
    if etree.QName(element).localname.lower() in FORBIDDEN:
        raise Lost("the drawing holds a script, a link, a style or another picture.")
    for name, value in _attributes(element):
        outward = name in ADDRESSES and not value.startswith("#")
        if outward or name.startswith("on") or OUTWARD.search(value):
            raise Lost("the drawing reaches for something outside itself.")
        if PRESS.search(value):
            raise Lost("the drawing has colours of a printing press.")


def _attributes(element: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield the names, without namespace and in small letters, and the values."""
    for name, value in element.attrib.items():
        yield str(name).rpartition("}")[2].lower(), str(value)


def _count(
    element: etree._Element,
    parts: dict[str, etree._Element],
    counted: dict[str, int],
    depth: int = 0,
) -> int:
    """Count the elements that are drawn, each repeated part as often as it is."""
    if depth > MOST_REPEATS:
        raise Lost("the drawing repeats itself without an end.")
    total = 0
    for inner in element.iter(etree.Element):
        total += 1
        for name in _references(inner):
            if name in parts and name not in counted:
                counted[name] = _count(parts[name], parts, counted, depth + 1)
            total += counted.get(name, 0)
    return total


def _references(element: etree._Element) -> Iterator[str]:
    for name, value in _attributes(element):
        if name == "href":
            yield value.removeprefix("#")
        yield from REFERENCE.findall(value)


def _require_soon_drawn(count: int) -> None:
    if count > MOST_ELEMENTS:
        raise Lost(f"it has more than {MOST_ELEMENTS:,} parts to draw.")


def _size(root: etree._Element) -> tuple[int, int]:
    box = root.get("viewBox", "").replace(",", " ").split()
    width, height = (_pixels(root.get(name, "")) for name in ("width", "height"))
    if not (width and height) and len(box) == 4:  # noqa: PLR2004 - x, y, width, height
        width, height = (_pixels(length) for length in box[2:])
    if not (width and height):
        raise Lost("the drawing does not say how large it is.")
    return width, height


def _pixels(length: str) -> int:
    match = LENGTH.fullmatch(length.strip())
    return round(float(match[1]) * PIXELS[match[2] or "px"]) if match else 0
