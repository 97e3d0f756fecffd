"""Paragraphs: a style, and directly only what a style cannot say.

ECMA-376 part 1, 17.3.1.
"""

from collections.abc import Iterable, Iterator
from typing import cast

import msgspec
from docx.oxml.ns import qn
from docx.oxml.text.paragraph import CT_P

from handout.backends.docx.context import Context
from handout.backends.docx.elements import Element, wml
from handout.backends.docx.numbering import numbered
from handout.backends.docx.spans import runs
from handout.blocks import Heading
from handout.prose import Text


class ListPlace(msgspec.Struct, frozen=True):
    """The list, and the level in it from 0, where the style alone does not say so."""

    number: int
    level: int


def text_paragraph(
    text: Text, context: Context, style: str = "", place: ListPlace | None = None
) -> Element:
    """Make a paragraph of text."""
    return paragraph(runs(text, context), context, style, place)


def paragraph(
    content: Iterable[Element],
    context: Context,
    style: str = "",
    place: ListPlace | None = None,
) -> Element:
    """Make a paragraph of runs; without a style it has that of the text around."""
    properties = _properties(style, context, place)
    return wml("p", wml("pPr", *properties), *content)


def print_heading(heading: Heading, context: Context) -> Iterator[Element]:
    """Yield a real heading of its own level, in a box too."""
    yield text_paragraph(heading.text, context, f"Heading{heading.level}")


def set_keep_next(elements: list[Element], *, keep: bool) -> None:
    """Keep the last paragraph on one page with what follows, or let it go."""
    if elements:
        _paragraphs(elements[-1])[-1].get_or_add_pPr().keepNext_val = keep


def set_page_break(elements: list[Element]) -> None:
    """Begin a page with the first paragraph."""
    if elements:
        _paragraphs(elements[0])[0].get_or_add_pPr().pageBreakBefore_val = True


def _paragraphs(element: Element) -> list[CT_P]:
    """Return a paragraph, or those inside a table."""
    return cast("list[CT_P]", [*element.iter(qn("w:p"))])


def _properties(
    style: str, context: Context, place: ListPlace | None
) -> Iterator[Element]:
    """Yield the properties of a paragraph in the order of the schema."""
    yield wml("pStyle", val=context.styled(style))
    if place:
        yield numbered(place.number, place.level)
    if context.voice.direction != context.document.direction:
        yield wml("bidi", val=int(context.voice.is_right_to_left))
