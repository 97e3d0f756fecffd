"""A document becomes the body of a Word file, block by block."""

from collections.abc import Iterator
from functools import partial
from itertools import islice, zip_longest

from docx.oxml.ns import qn

from handout.backends.docx.boxes import print_callout, print_colophon
from handout.backends.docx.contents import print_contents
from handout.backends.docx.context import Context
from handout.backends.docx.elements import Element
from handout.backends.docx.flow import PRINTERS as FLOW_PRINTERS
from handout.backends.docx.flow import (
    Printer,
    print_bibliography,
    print_paragraph,
    printed,
)
from handout.backends.docx.paragraphs import (
    paragraph,
    print_heading,
    set_keep_next,
    set_page_break,
)
from handout.backends.docx.strip import print_strip
from handout.backends.docx.tables import print_facts, print_glossary
from handout.backends.docx.writing import print_label_row, print_write_in
from handout.blocks import (
    Bibliography,
    Block,
    Callout,
    ClinicStrip,
    Colophon,
    Contents,
    Facts,
    Glossary,
    Heading,
    LabelRow,
    WriteIn,
)
from handout.document import Part
from handout.prose import Paragraph, Table

PRINTERS: dict[type, Printer] = {
    **FLOW_PRINTERS,
    Heading: print_heading,
    Facts: print_facts,
    Glossary: print_glossary,
    Bibliography: print_bibliography,
    WriteIn: print_write_in,
    LabelRow: print_label_row,
    Contents: print_contents,
    ClinicStrip: print_strip,
    Callout: print_callout,
    Colophon: print_colophon,
}

TABLES = (Facts, Glossary, Table)


def print_parts(context: Context) -> Iterator[Element]:
    """Yield the paragraphs and tables of all parts, each on a page of its own."""
    for number, part in enumerate(context.document.parts):
        speaking = context.speaking(part)
        elements = [*_parted(_part(part, speaking), speaking)]
        if number:
            set_page_break(elements)
        yield from elements


def _part(part: Part, context: Context) -> list[Element]:
    elements: list[Element] = []
    before: Block | None = None
    for block in part.blocks:
        if isinstance(block, Colophon):
            set_keep_next(elements, keep=True)
        printer = PRINTERS[type(block)]
        if _repeats(before, block):
            printer = partial(_without_caption, printer)
        if isinstance(block, Paragraph):
            printer = partial(print_paragraph, style=_style_after(before))
        elements += printed(block, printer, context)
        before = block
    return elements


def _repeats(before: Block | None, block: Block) -> bool:
    """Tell whether a table's caption only repeats the heading above it."""
    return (
        isinstance(before, Heading)
        and isinstance(block, TABLES)
        and block.caption.plain == before.text.plain
    )


def _style_after(before: Block | None) -> str:
    """Name the style of a paragraph by what is above it; none is running text."""
    if isinstance(before, Heading) and before.level == 1:
        return "Subtitle"
    return "AfterTable" if isinstance(before, TABLES) else ""


def _without_caption(
    printer: Printer, block: Block, context: Context
) -> Iterator[Element]:
    return islice(printer(block, context), 1, None)


def _parted(elements: list[Element], context: Context) -> Iterator[Element]:
    """Yield elements with an empty line where Word would join two tables.

    A body has to end in a paragraph, too: ECMA-376 part 1, 17.4.66.
    """
    for element, after in zip_longest(elements, elements[1:]):
        yield element
        if _is_table(element) and (after is None or _is_table(after)):
            yield paragraph([], context, "TableEnd")


def _is_table(element: Element) -> bool:
    return element.tag == qn("w:tbl")
