"""Rules about lists and tables of contents."""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

from handout.audit.pdf.elements import Element, is_empty, spoken, walk
from handout.audit.pdf.view import PdfFile
from handout.audit.rules import Fault, Rule
from handout.audit.words import TYPED_MARK, TYPED_NUMBER

LIST = "Make lists with the list buttons of the source, not by hand."
CONTENTS = "Let the source make its table of contents."

LIST_KIDS = frozenset({"LI", "L", "Caption", "Artifact"})
ITEM_KIDS = frozenset({"Lbl", "LBody", "Artifact"})
NUMBER = re.compile(r"[(.]?\d{1,3}[.)]?")
"""The label of an item; in Arabic text the point is painted first."""

NUMBERS = frozenset({"Decimal"})
NO_NUMBERS = frozenset({"", "None", "Disc", "Circle", "Square", "Unordered"})
CONTENTS_KIDS = frozenset({"TOC", "TOCI", "Caption", "Artifact"})


def lists_in_order(file: PdfFile) -> Iterator[Fault]:
    """Lists hold items, items hold a body, and neither stands elsewhere."""
    for element in file.of_kind("L", "LI", "LBody"):
        sentence = LIST_FAULTS[element.kind](element)
        if sentence:
            yield Fault(element.place, sentence)


def _fault_of_list(element: Element) -> str:
    kinds = {child.kind for child in element.children}
    if not kinds & {"LI", "L"}:
        return "The list has no items."
    return "" if kinds <= LIST_KIDS else "The list holds more than items."


def _fault_of_item(element: Element) -> str:
    kinds = {child.kind for child in element.children}
    if element.parent != "L":
        return "The list item stands outside a list."
    if "LBody" not in kinds:
        return "The list item has no body."
    return "" if kinds <= ITEM_KIDS else "The list item holds more than its body."


def _fault_of_body(element: Element) -> str:
    return "" if element.parent == "LI" else "The body stands outside a list item."


LIST_FAULTS: Mapping[str, Callable[[Element], str]] = {
    "L": _fault_of_list,
    "LI": _fault_of_item,
    "LBody": _fault_of_body,
}


def lists_in_items(file: PdfFile) -> Iterator[Fault]:
    """A list inside a list stands in the item that it belongs to."""
    for element in file.of_kind("L"):
        if element.parent == "L":
            yield Fault(element.place, "A list stands between the items of another.")


def items_filled(file: PdfFile) -> Iterator[Fault]:
    """No list item, and no label of one, is empty."""
    for element in file.of_kind("LI", "Lbl"):
        if is_empty(element):
            found = "label" if element.kind == "Lbl" else "list item"
            yield Fault(element.place, f"The {found} is empty.")


def lists_not_typed(file: PdfFile) -> Iterator[Fault]:
    """Lists are tagged as lists, not typed with marks of their own."""
    for parent in walk(file.structure):
        for first, second in pairwise(parent.children):
            if _are_marked(first, second) or _are_numbered(first, second):
                yield Fault(first.place, "Paragraphs begin with typed list marks.")


def _are_marked(*elements: Element) -> bool:
    return all(e.kind == "P" and TYPED_MARK.match(spoken(e)) for e in elements)


def _are_numbered(first: Element, second: Element) -> bool:
    """Tell whether two paragraphs begin with numbers that follow one another."""
    if first.kind != "P" or second.kind != "P":
        return False
    one, next_one = (TYPED_NUMBER.match(spoken(each)) for each in (first, second))
    return bool(one and next_one) and _value(next_one) == _value(one) + 1


def _value(found: re.Match[str] | None) -> int:
    return int(found.group(1)) if found else 0


def numbering_told(file: PdfFile) -> Iterator[Fault]:
    """Where items are numbered, the list says so, and only there."""
    for element in file.of_kind("L"):
        labels = [
            spoken(part)
            for item in element.children
            for part in item.children
            if part.kind == "Lbl"
        ]
        numbered = [bool(NUMBER.fullmatch(label)) for label in labels]
        told = element.attributes.numbering
        if numbered and all(numbered) and told in NO_NUMBERS:
            yield Fault(element.place, "The numbered list does not say that it is one.")
        elif numbered and not any(numbered) and told in NUMBERS:
            yield Fault(element.place, "The list says it is numbered and is not.")


def contents_in_order(file: PdfFile) -> Iterator[Fault]:
    """A table of contents holds entries, and these stand nowhere else."""
    for element in file.of_kind("TOC", "TOCI"):
        kinds = {child.kind for child in element.children}
        if element.kind == "TOC" and not kinds <= CONTENTS_KIDS:
            yield Fault(element.place, "The table of contents holds more than entries.")
        if element.kind == "TOCI" and element.parent != "TOC":
            yield Fault(element.place, "The entry stands outside a table of contents.")


def entries_lead(file: PdfFile) -> Iterator[Fault]:
    """Every entry of a table of contents is a link."""
    for entry in file.of_kind("TOCI"):
        if not any(element.kind == "Link" for element in walk(entry.children)):
            yield Fault(entry.place, "The entry leads nowhere.")


RULES: tuple[Rule[PdfFile], ...] = (
    Rule(
        id="pdf-list-structure",
        source="ISO 14289-1 7.6; Matterhorn 09-005; WCAG 1.3.1",
        remedy=LIST,
        faults=lists_in_order,
    ),
    Rule(
        id="pdf-lists-nested",
        source="ISO 32000-1 14.8.4.3.3; WCAG 1.3.1, technique H48",
        remedy="Set the inner list in the item of the outer one, one level deeper.",
        faults=lists_in_items,
        severity="warning",
    ),
    Rule(
        id="pdf-items-filled",
        source="ISO 32000-1 14.8.4.3.3; WCAG 1.3.1; Matterhorn 09-005",
        remedy="Take the empty item out of the source.",
        faults=items_filled,
    ),
    Rule(
        id="pdf-list-typed",
        source="ISO 14289-1 7.6; Matterhorn 16-001; WCAG 1.3.1, failure F2",
        remedy=LIST,
        faults=lists_not_typed,
        severity="warning",
    ),
    Rule(
        id="pdf-list-numbering",
        source="ISO 32000-1 14.8.5.5, table 347; ISO 14289-1 7.6",
        remedy=LIST,
        faults=numbering_told,
        severity="warning",
    ),
    Rule(
        id="pdf-contents-structure",
        source="ISO 14289-1 7.2; Matterhorn 09-006; WCAG 1.3.1",
        remedy=CONTENTS,
        faults=contents_in_order,
    ),
    Rule(
        id="pdf-contents-lead",
        source="ISO 32000-1 14.8.4.2; WCAG 2.4.5; Matterhorn 09-006",
        remedy=CONTENTS,
        faults=entries_lead,
        severity="warning",
    ),
)
