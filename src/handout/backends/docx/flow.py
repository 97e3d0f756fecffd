"""Running text: what may stand in a section, in a box, in an item of a list."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from handout.backends.docx.anchors import bookmark
from handout.backends.docx.context import Context
from handout.backends.docx.elements import Element
from handout.backends.docx.numbering import DEEPEST
from handout.backends.docx.paragraphs import ListPlace, text_paragraph
from handout.backends.docx.pictures import print_figure
from handout.backends.docx.tables import print_table
from handout.backends.docx.writing import print_phone_line
from handout.blocks import Bibliography, FlowBlock, PhoneLine
from handout.prose import Figure, List, Paragraph, Prose, Table

Printer = Callable[[Any, Context], Iterator[Element]]


def print_flow(block: FlowBlock, context: Context) -> list[Element]:
    """Return the paragraphs and tables of a block."""
    return printed(block, PRINTERS[type(block)], context)


def printed(block: Any, printer: Printer, context: Context) -> list[Element]:  # noqa: ANN401
    """Print a block of any type, with a bookmark where a link leads to it."""
    elements = [*printer(block, context)]
    if name := context.anchors.get(block.id):
        bookmark(elements, name, context.file.next_number())
    return elements


def print_paragraph(paragraph: Paragraph, context: Context) -> Iterator[Element]:
    """Yield a paragraph; one without words is left out."""
    if paragraph.text.plain.strip() or paragraph.text.notes:
        yield text_paragraph(paragraph.text, context)


def print_list(block: List, context: Context) -> Iterator[Element]:
    """Yield the paragraphs of a list, nested lists in place."""
    return _list(block, context, level=0)


def print_bibliography(block: Bibliography, context: Context) -> Iterator[Element]:
    """Yield numbered citations in small print."""
    number = context.numbering.begin(ordered=True, boxed=False, level=0)
    for citation in block.items:
        place = ListPlace(number, 0)
        yield text_paragraph(citation, context, "Bibliography", place)


def _list(block: List, context: Context, level: int) -> Iterator[Element]:
    level = min(level, DEEPEST)
    number = context.numbering.begin(
        ordered=block.ordered, boxed=context.is_boxed, level=level
    )
    for item in block.items:
        yield from _item(item, ListPlace(number, level), context)


def _item(item: Prose, place: ListPlace, context: Context) -> Iterator[Element]:
    """Yield the blocks of an item; its first paragraph bears the number."""
    for block in item:
        if isinstance(block, List):
            yield from printed(block, partial(_list, level=place.level + 1), context)
        elif isinstance(block, Paragraph):
            yield from _item_paragraph(block, place, context)
            place = ListPlace(place.number, place.level, is_numbered=False)
        else:
            yield from print_flow(block, context)


def _item_paragraph(
    block: Paragraph, place: ListPlace, context: Context
) -> Iterator[Element]:
    if block.text.plain.strip() or block.text.notes:
        yield text_paragraph(block.text, context, "ListParagraph", place)


PRINTERS: dict[type, Printer] = {
    Paragraph: print_paragraph,
    List: print_list,
    Table: print_table,
    Figure: print_figure,
    PhoneLine: print_phone_line,
}
