"""What a structure element says of itself beside its words."""

from collections.abc import Callable, Mapping
from xml.etree.ElementTree import Element

from handout.backends.pdf.tagging.elements import StructureElement

SCOPES: Mapping[str, str] = {"col": "/Column", "row": "/Row"}
"""What a header cell heads: ISO 32000-1, table 349."""

SPANS: Mapping[str, str] = {"colspan": "ColSpan", "rowspan": "RowSpan"}

SIGNS: Mapping[str, str] = {"•": "/Disc", "–": "/Unordered"}
"""Labels without a number, and what they are called; all others are decimal."""


def describe(made: StructureElement, element: Element) -> None:
    """Tell language, expansion, alternative text and what a header cell heads."""
    if language := element.get("lang"):
        made.entries["Lang"] = language
    describe_kind = BY_KIND.get(made.kind)
    if describe_kind:
        describe_kind(made, element)


def _expand(made: StructureElement, element: Element) -> None:
    """An abbreviation is read in full (ISO 14289-1, 7.2; ISO 32000-1, 14.9.5)."""
    if element.tag == "abbr":
        made.entries["E"] = element.get("title", "")


def _describe_picture(made: StructureElement, element: Element) -> None:
    """A picture has an alternative text (ISO 14289-1, 7.3)."""
    picture = element if element.tag == "img" else element.find(".//img")
    made.entries["Alt"] = "" if picture is None else picture.get("alt", "")


def _describe_head(made: StructureElement, element: Element) -> None:
    """A header cell says what it heads (ISO 14289-1, 7.5)."""
    made.set_attribute("Table", "Scope", SCOPES[element.get("scope", "col")])
    _describe_cell(made, element)


def _describe_cell(made: StructureElement, element: Element) -> None:
    for name, entry in SPANS.items():
        count = int(element.get(name, "1"))
        if count > 1:
            made.set_attribute("Table", entry, count)


def _describe_list(made: StructureElement, element: Element) -> None:
    """A list says how its items are numbered; its labels will tell more."""
    numbering = "/Description" if element.tag == "dl" else "/None"
    made.set_attribute("List", "ListNumbering", numbering)


def number_list(label: StructureElement, words: str) -> None:
    """Name the numbering of a list by a label of it (ISO 32000-1, table 347)."""
    items = next((above for above in label.lineage() if above.kind == "L"), None)
    if items is not None:
        items.set_attribute(
            "List", "ListNumbering", SIGNS.get(words.strip(), "/Decimal")
        )


BY_KIND: Mapping[str, Callable[[StructureElement, Element], None]] = {
    "Figure": _describe_picture,
    "L": _describe_list,
    "Span": _expand,
    "TD": _describe_cell,
    "TH": _describe_head,
}
