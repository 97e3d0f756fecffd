"""Rules about headings."""

from collections.abc import Iterator

from handout.audit.headings import order_faults, title_faults
from handout.audit.pdf.elements import is_empty, is_heading, walk
from handout.audit.pdf.view import PdfFile
from handout.audit.rules import Fault, Rule

HEADING = "Mark headings in the source with heading styles of the right level."


def one_title_heading(file: PdfFile) -> Iterator[Fault]:
    """There is exactly one heading of level 1."""
    if file.structure and not any(file.of_kind("H")):
        yield from title_faults(file.headings)


def headings_in_order(file: PdfFile) -> Iterator[Fault]:
    """Headings begin with level 1 and skip no level on the way down."""
    yield from order_faults(file.headings)


def headings_of_one_kind(file: PdfFile) -> Iterator[Fault]:
    """Headings are either all numbered or all one in a part of their own."""
    if file.headings:
        for element in file.of_kind("H"):
            yield Fault(
                element.place, "A heading without level is among numbered ones."
            )
    for element in walk(file.structure):
        if sum(child.kind == "H" for child in element.children) > 1:
            yield Fault(element.place, "The part has two headings without level.")


def headings_have_words(file: PdfFile) -> Iterator[Fault]:
    """No heading is empty."""
    for element in file.elements:
        if (is_heading(element.kind) or element.kind == "H") and is_empty(element):
            yield Fault(element.place, "The heading is empty.")


RULES: tuple[Rule[PdfFile], ...] = (
    Rule(
        id="pdf-one-h1",
        source="ISO 14289-1 7.4.2; WCAG 1.3.1, 2.4.6",
        remedy=HEADING,
        faults=one_title_heading,
    ),
    Rule(
        id="pdf-heading-order",
        source="ISO 14289-1 7.4.2; Matterhorn 14-002, 14-003; WCAG 1.3.1",
        remedy=HEADING,
        faults=headings_in_order,
    ),
    Rule(
        id="pdf-heading-kinds",
        source="ISO 14289-1 7.4.4; Matterhorn 14-006, 14-007",
        remedy=HEADING,
        faults=headings_of_one_kind,
    ),
    Rule(
        id="pdf-heading-words",
        source="WCAG 2.4.6, 1.3.1; Matterhorn 14-001",
        remedy="Take the empty heading out of the source.",
        faults=headings_have_words,
    ),
)
