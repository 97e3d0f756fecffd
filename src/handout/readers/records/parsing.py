"""One record of an XML file to a tree, and what its elements say."""

import html
import re
from collections.abc import Iterator

from lxml import etree

from handout.errors import Malformed
from handout.readers.markup.limits import require_shallow
from handout.readers.pieces import fold
from handout.readers.safe_xml import safe_parser

Element = etree._Element  # noqa: SLF001 - lxml has no public name for it

XHTML = 'xmlns:html="http://www.w3.org/1999/xhtml"'
XML_ENTITIES = frozenset({"amp", "lt", "gt", "quot", "apos"})
NAMED_ENTITY = re.compile(r"&(?P<name>[A-Za-z][A-Za-z0-9]*);")
POSITION = re.compile(r", line \d+, column \d+.*", re.DOTALL)
"""What the parser says of the record alone; the file's lines are told instead."""

CHECK_RECORD = "Check the record, or take the file anew from its publisher."


def parse_record(text: str, namespaces: str, place: str) -> Element:
    """Parse one record.

    Depth, tags and attributes are counted first; nothing outside is reached and
    no entity is expanded, but for the names that HTML gives to characters. Raises
    `TooLarge`, and `Malformed` for what is no well-formed XML.
    """
    require_shallow(text, place)
    declared = namespaces if "xmlns:html" in namespaces else f"{namespaces} {XHTML}"
    whole = f"<records {declared}>{NAMED_ENTITY.sub(_character, text)}</records>"
    try:
        (record,) = etree.fromstring(whole.encode(), safe_parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        found = getattr(error, "msg", None) or "it is not one record"
        reason = POSITION.sub("", found)
        raise Malformed(
            f"this is not XML: {reason}.", place=place, remedy=CHECK_RECORD
        ) from error
    return record


def _character(entity: re.Match[str]) -> str:
    """Return the character that HTML means; XML knows five such names itself."""
    if entity["name"] in XML_ENTITIES:
        return entity[0]
    return html.unescape(entity[0])


def name_of(element: Element) -> str:
    """Return an element's name without its namespace, which may carry a date."""
    return str(element.tag).rpartition("}")[2]


def children(element: Element, *path: str) -> Iterator[Element]:
    """Yield the elements at a path of names below an element."""
    name, *deeper = path
    for child in element.iterchildren(etree.Element):
        if name_of(child) == name:
            if deeper:
                yield from children(child, *deeper)
            else:
                yield child


def markup_of(element: Element) -> str:
    """Write XHTML as HTML, without its prefixes; escaped HTML is HTML already."""
    if not len(element):
        return element.text or ""
    for inner in element.iter(etree.Element):
        inner.tag = name_of(inner)
    etree.cleanup_namespaces(element)
    return etree.tostring(element, encoding="unicode", method="html", with_tail=False)


def texts(element: Element, *path: str) -> tuple[str, ...]:
    """Return the words of the elements at a path, without the empty ones."""
    found = (fold("".join(child.itertext())) for child in children(element, *path))
    return tuple(words for words in found if words)


def text(element: Element, *path: str) -> str:
    """Return the words of the first element at a path, or ""."""
    return next(iter(texts(element, *path)), "")


def attribute(element: Element, name: str) -> str:
    """Return the words of an attribute, or ""."""
    return fold(element.get(name) or "")
