"""XML compared as trees: attributes have no order, and indentation says nothing."""

from collections.abc import Iterator
from copy import deepcopy
from itertools import zip_longest

from lxml import etree

_OFFICE = "http://schemas.openxmlformats.org"
NAMESPACES = {
    "w": f"{_OFFICE}/wordprocessingml/2006/main",
    "r": f"{_OFFICE}/officeDocument/2006/relationships",
    "a": f"{_OFFICE}/drawingml/2006/main",
    "pic": f"{_OFFICE}/drawingml/2006/picture",
    "wp": f"{_OFFICE}/drawingml/2006/wordprocessingDrawing",
    "mc": f"{_OFFICE}/markup-compatibility/2006",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
}
PREFIXES = {address: prefix for prefix, address in NAMESPACES.items()}


def readable(tree: etree._Element) -> str:
    """Write a tree a line an element, indented, each namespace declared once."""
    copy = deepcopy(tree)
    copy.tail = None
    etree.cleanup_namespaces(copy, top_nsmap=NAMESPACES)
    etree.cleanup_namespaces(copy)
    etree.indent(copy)
    return etree.tostring(copy, encoding="unicode") + "\n"


def difference(found: etree._Element, expected: etree._Element) -> str:
    """Tell the first place where two trees differ, or return "" where none does."""
    return next(_differences(found, expected, _name(found)), "")


def _differences(
    found: etree._Element, expected: etree._Element, place: str
) -> Iterator[str]:
    """Yield what differs, in the order of the document."""
    if found.tag != expected.tag:
        yield f"{place}: {_name(found)}, expected {_name(expected)}"
        return
    for name in sorted({*found.keys(), *expected.keys()}):
        values = found.get(name), expected.get(name)
        if values[0] != values[1]:
            yield f"{place}/@{_prefixed(name)}: {_two(*values)}"
    if (told := _words(found)) != (wanted := _words(expected)):
        yield f"{place}: {told!r}, expected {wanted!r}"
    for number, (one, other) in enumerate(zip_longest(found, expected), 1):
        if one is None or other is None:
            extra = other if one is None else one
            lack = "is missing" if one is None else "is not expected"
            yield f"{place}: child {number}, {_name(extra)}, {lack}"
            return
        yield from _differences(one, other, f"{place}/{_step(one)}")


def _two(found: str | None, expected: str | None) -> str:
    return f"{found or 'nothing'}, expected {expected or 'nothing'}"


def _words(element: etree._Element) -> str:
    """Return the words of an element; blanks between its children are none."""
    text = element.text or ""
    return "" if len(element) and not text.strip() else text


def _step(element: etree._Element) -> str:
    """Name a child, with its number among those of its name."""
    before = element.itersiblings(str(element.tag), preceding=True)
    return f"{_name(element)}[{len([*before]) + 1}]"


def _name(element: etree._Element) -> str:
    return _prefixed(str(element.tag))


def _prefixed(name: str) -> str:
    """Return `w:p` for `{...}p`."""
    qualified = etree.QName(name)
    prefix = PREFIXES.get(qualified.namespace or "", "")
    return f"{prefix}:{qualified.localname}" if prefix else qualified.localname
