"""Elements of WordprocessingML, made one by one and never from strings of XML.

Names and order of children follow ECMA-376 part 1, section 17.
"""

import re
from collections.abc import Iterator
from typing import TypeAlias, cast

from docx.oxml.ns import nsmap, qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement

Element: TypeAlias = BaseOxmlElement

ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What an XML 1.0 document cannot hold: controls and lone surrogates."""

COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
MAIN_NAMESPACES = {"mc": COMPATIBILITY, "w": nsmap["w"], "w14": nsmap["w14"]}
"""ECMA-376 part 3, 9.2: newer elements are ignored where they are not known."""

BLANKS = re.compile("[ \t\r\n]+")
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def wml(name: str, /, *children: Element, **attributes: object) -> Element:
    """Make the element `w:name`; its attributes are in the same namespace."""
    element = make(f"w:{name}")
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), legal(str(value)))
    element.extend(children)
    return element


def make(name: str) -> Element:
    """Make an empty element by a name such as `a:ext`."""
    return cast("Element", OxmlElement(name))


def main_element(body: Element) -> Element:
    """Make `w:document`; what Word 2007 does not know there is marked as such."""
    document = cast("Element", OxmlElement("w:document", nsdecls=MAIN_NAMESPACES))
    document.set(f"{{{COMPATIBILITY}}}Ignorable", "w14")
    document.append(body)
    return document


def wml_text(words: str) -> Element:
    """Make a `w:t` with these words; white space is folded as in HTML."""
    element = wml("t")
    element.text = legal(BLANKS.sub(" ", words))
    element.set(XML_SPACE, "preserve")
    return element


def legal(words: str) -> str:
    """Drop the characters that XML cannot hold."""
    return ILLEGAL.sub("", words)


def type_size(points: float) -> Iterator[Element]:
    """Yield the type size, in half points, for Latin and for complex scripts."""
    for name in ("sz", "szCs"):
        yield wml(name, val=round(points * 2))


def remove(element: Element) -> None:
    """Take an element out of the one that it stands in."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def unwrap(element: Element) -> None:
    """Put what stands in an element in its place."""
    for child in [*element]:
        element.addprevious(child)
    remove(element)
