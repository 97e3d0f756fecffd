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
from handout.backends.docx.stylebook import ListKind
from handout.backends.docx.tables import print_table
from handout.backends.docx.writing import print_phone_line
from handout.blocks import Bibliography, FlowBlock, PhoneLine
from handout.prose import Figure, List, Paragraph, Prose, Table

STYLES: dict[ListKind, str] = {"bullet": "ListBullet", "decimal": "ListNumber"}
CONTINUED = "ListContinue"
STYLED_LEVELS = 5
"""The levels that Word has styles for; deeper ones have their marks alone."""

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


def print_paragraph(
    paragraph: Paragraph, context: Context, style: str = ""
) -> Iterator[Element]:
    """Yield a paragraph; one without words is left out."""
    if paragraph.text.plain.strip() or paragraph.text.notes:
        yield text_paragraph(paragraph.text, context, style)


def print_list(block: List, context: Context) -> Iterator[Element]:
    """Yield the paragraphs of a list, nested lists in place."""
    return _list(block, context, level=0)


def print_bibliography(block: Bibliography, context: Context) -> Iterator[Element]:
    """Yield numbered citations in small print."""
    place = ListPlace(context.numbering.begin(0), 0)
    for citation in block.items:
        yield text_paragraph(citation, context, "Bibliography", place)


def _list(block: List, context: Context, level: int) -> Iterator[Element]:
    level = min(level, DEEPEST)
    kind: ListKind = "decimal" if block.ordered else "bullet"
    style = _level_style(STYLES[kind], level)
    place = _place(kind, level, context)
    for item in block.items:
        yield from _item(item, style, place, level, context)


def _place(kind: ListKind, level: int, context: Context) -> ListPlace | None:
    """Return what the style of an item leaves open: which list, how deep."""
    if kind == "decimal":
        return ListPlace(context.numbering.begin(level, context.frame_name), level)
    if level < STYLED_LEVELS:
        return None
    return ListPlace(context.numbering.base(kind, context.frame_name), level)


def _item(
    item: Prose, style: str, place: ListPlace | None, level: int, context: Context
) -> Iterator[Element]:
    """Yield the blocks of an item; its first paragraph bears the number."""
    for block in item:
        if isinstance(block, List):
            yield from printed(block, partial(_list, level=level + 1), context)
        elif isinstance(block, Paragraph):
            yield from _item_paragraph(block, style, place, context)
            style, place = _going_on(level, context), None
        else:
            yield from print_flow(block, context)


def _item_paragraph(
    block: Paragraph, style: str, place: ListPlace | None, context: Context
) -> Iterator[Element]:
    if block.text.plain.strip() or block.text.notes:
        yield text_paragraph(block.text, context, style, place)


def _going_on(level: int, context: Context) -> str:
    """Name the style of words that go on in an item; in a box they keep to its edge."""
    return "" if context.frame_name else _level_style(CONTINUED, level)


def _level_style(style: str, level: int) -> str:
    """Name the style of a level from 0: Word has five of each."""
    number = min(level + 1, STYLED_LEVELS)
    return style if number == 1 else f"{style}{number}"


PRINTERS: dict[type, Printer] = {
    Paragraph: print_paragraph,
    List: print_list,
    Table: print_table,
    Figure: print_figure,
    PhoneLine: print_phone_line,
}
