"""Which structure type stands for which element of a page.

The types are those of ISO 32000-1, 14.8.4 and ISO 32000-2, 14.8.4.
"""

from collections.abc import Mapping
from xml.etree.ElementTree import Element

from handout.layout import PdfStandard

KINDS: Mapping[str, str] = {
    "a": "Link",
    "abbr": "Span",
    "article": "Part",
    "caption": "Caption",
    "dd": "LBody",
    "dl": "L",
    "dt": "Lbl",
    "figcaption": "Caption",
    "figure": "Figure",
    "h1": "H1",
    "h2": "H2",
    "h3": "H3",
    "h4": "H4",
    "h5": "H5",
    "h6": "H6",
    "img": "Figure",
    "li": "LI",
    "ol": "L",
    "p": "P",
    "section": "Sect",
    "strong": "Strong",
    "table": "Table",
    "tbody": "TBody",
    "td": "TD",
    "th": "TH",
    "thead": "THead",
    "tr": "TR",
    "ul": "L",
}
"""An element that is missing here leaves its content to the one above it."""

IN_CONTENTS: Mapping[str, str] = {"ul": "TOC", "li": "TOCI"}
"""The types of lists and items inside a list of contents."""

PARTED = frozenset({"div", "header", "main"})
"""Elements that are only tagged where the language changes."""

GROUPING = frozenset({"Document", "Part", "Sect", "Div", "Aside"})
"""Types that hold blocks, and never words themselves."""

INLINE = frozenset({"Span", "Strong", "Link", "Reference"})
"""Types that stand in a line of text."""

ITEM_PARTS = frozenset({"Lbl", "LBody"})

ROLE_MAP: Mapping[str, str] = {"Aside": "Div", "Strong": "Span"}
"""Types of PDF 2.0 as readers of PDF 1.7 know them."""

ONLY_IN_1_7 = frozenset({"Note", "Reference", "TOC", "TOCI"})
"""Types that PDF 2.0 takes from the namespace of PDF 1.7."""

NOTE: Mapping[PdfStandard, str] = {"ua1": "Note", "ua2": "FENote"}
CALL: Mapping[PdfStandard, str] = {"ua1": "Reference", "ua2": "Lbl"}
"""A note, and the sign in the text that calls it."""


class Ancestry:
    """Who stands above whom: an element itself knows only what it holds."""

    def __init__(self, html: Element) -> None:
        self._above = {kid: element for element in html.iter() for kid in element}

    def above(self, element: Element) -> Element:
        """Return the element that holds this one."""
        return self._above[element]

    def is_in_contents(self, element: Element) -> bool:
        """Tell whether an element belongs to a list of contents."""
        while element in self._above and element.tag != "nav":
            element = self._above[element]
        return element.tag == "nav"


def kind_of(element: Element, ancestry: Ancestry) -> str | None:
    """Return the structure type of an element, or nothing where it needs none."""
    tag = str(element.tag)
    if element.get("role") == "note":
        return "Aside"
    if ancestry.is_in_contents(element):
        return IN_CONTENTS.get(tag, KINDS.get(tag))
    if tag == "div" and ancestry.above(element).tag == "dl":
        return "LI"
    if tag == "figure" and element.find(".//img") is None:
        return None
    if tag == "figcaption" and ancestry.above(element).find(".//img") is None:
        return "P"
    return KINDS.get(tag) or _by_language(element)


def _by_language(element: Element) -> str | None:
    if not element.get("lang"):
        return None
    return "Div" if element.tag in PARTED else "Span"
