"""SVG drawings: only such as stand by themselves."""

import re

from lxml import etree

from handout.sources.pictures.lost import Lost

FORBIDDEN = frozenset({"script", "foreignObject", "image", "iframe", "style", "a"})
OUTWARD = re.compile(r"(url\(\s*['\"]?(?!#))|@import", re.IGNORECASE)
LENGTH = re.compile(r"(\d+(?:\.\d+)?)(px|pt|in|mm|cm)?")
PIXELS = {"px": 1, "pt": 96 / 72, "in": 96, "mm": 96 / 25.4, "cm": 96 / 2.54}


def drawing_size(data: bytes) -> tuple[int, int]:
    """Return width and height in CSS pixels.

    Raises `Lost` where the drawing is no SVG, has no size, or reaches for
    anything outside itself: another file, a script, a style sheet.
    """
    root = _parse(data)
    for element in root.iter():
        _require_harmless(element)
    box = root.get("viewBox", "").replace(",", " ").split()
    width, height = (_pixels(root.get(name, "")) for name in ("width", "height"))
    if not (width and height) and len(box) == 4:  # noqa: PLR2004 - x, y, width, height
        width, height = (_pixels(length) for length in box[2:])
    if not (width and height):
        raise Lost("the drawing does not say how large it is.")
    return round(width), round(height)


def _parse(data: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise Lost("it is not a whole SVG drawing.") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise Lost("the drawing declares entities.")
    if etree.QName(root).localname != "svg":
        raise Lost("it is not an SVG drawing.")
    return root


def _require_harmless(element: etree._Element) -> None:
    if not isinstance(element.tag, str):
        return
    if etree.QName(element).localname in FORBIDDEN:
        raise Lost("the drawing holds a script, a link or another picture.")
    for name, value in element.attrib.items():
        bare = str(name).rpartition("}")[2]
        outward = bare == "href" and not str(value).startswith("#")
        if outward or bare.startswith("on") or OUTWARD.search(str(value)):
            raise Lost("the drawing reaches for something outside itself.")


def _pixels(length: str) -> float:
    match = LENGTH.fullmatch(length.strip())
    return float(match[1]) * PIXELS[match[2] or "px"] if match else 0
