"""Rules about the structure tree of a PDF."""

from collections.abc import Iterator

from handout.audit.headings import order_faults, title_faults
from handout.audit.pdf.view import Element, PdfFile, walk
from handout.audit.rules import Fault
from handout.audit.words import is_placeholder

LIST_KIDS = frozenset({"LI", "L", "Caption", "Artifact"})
ITEM_KIDS = frozenset({"Lbl", "LBody", "Artifact"})


def standard_types(file: PdfFile) -> Iterator[Fault]:
    """Every structure type is standard or mapped to a standard one."""
    for kind in file.unknown_kinds:
        yield Fault("", f"The tag {kind} is not known and not mapped to a known one.")


def one_title_heading(file: PdfFile) -> Iterator[Fault]:
    """There is exactly one heading of level 1."""
    if file.structure and not any(file.of_kind("H")):
        yield from title_faults(file.headings)


def headings_in_order(file: PdfFile) -> Iterator[Fault]:
    """Headings begin with level 1 and skip no level on the way down."""
    yield from order_faults(file.headings)


def figures_described(file: PdfFile) -> Iterator[Fault]:
    """Every figure and formula has an alternative text."""
    for element in file.of_kind("Figure", "Formula"):
        if not element.words:
            yield Fault(element.place, "The picture has no alternative text.")


def figures_described_in_words(file: PdfFile) -> Iterator[Fault]:
    """No alternative text is a file's name or a placeholder."""
    for element in file.of_kind("Figure", "Formula"):
        if element.words and is_placeholder(element.words):
            yield Fault(
                element.place, "The alternative text is a file's name or placeholder."
            )


def tables_have_heads(file: PdfFile) -> Iterator[Fault]:
    """Every table has header cells."""
    for table in file.of_kind("Table"):
        if not any(cell.kind == "TH" for cell in walk(table.children)):
            yield Fault(table.place, "The table has no header cells.")


def heads_have_scope(file: PdfFile) -> Iterator[Fault]:
    """Header cells say what they head, or the other cells name their heads."""
    for table in file.of_kind("Table"):
        cells = [cell for cell in walk(table.children) if cell.kind in {"TH", "TD"}]
        if any("Headers" in cell.attributes for cell in cells):
            continue
        for cell in cells:
            if cell.kind == "TH" and "Scope" not in cell.attributes:
                yield Fault(cell.place, "The header cell does not say what it heads.")


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


LIST_FAULTS = {"L": _fault_of_list, "LI": _fault_of_item, "LBody": _fault_of_body}
