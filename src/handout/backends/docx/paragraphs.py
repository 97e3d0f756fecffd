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
from handout.backends.docx.frames import borders, indents
from handout.backends.docx.numbering import STEP
from handout.backends.docx.spans import runs
from handout.blocks import Heading
from handout.prose import Text


class ListPlace(msgspec.Struct, frozen=True):
    """Where in a list a paragraph stands; only the first of an item is numbered."""

    number: int
    level: int
    is_numbered: bool = True


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
    properties = _properties(style or context.style, context, place)
    return wml("p", wml("pPr", *properties), *content)


def print_heading(heading: Heading, context: Context) -> Iterator[Element]:
    """Yield a real heading of its own level, in a box too."""
    yield text_paragraph(heading.text, context, f"Heading{heading.level}")


def set_keep_next(elements: list[Element], *, keep: bool) -> None:
    """Keep the last paragraph on one page with what follows, or let it go."""
    if elements:
        _paragraphs(elements[-1])[-1].get_or_add_pPr().keepNext_val = keep or None


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
    yield wml("pStyle", val=style)
    if context.together:
        yield wml("keepNext")
    if place and place.is_numbered:
        yield _numbered(place)
    is_framed = context.is_boxed and style != context.style
    if is_framed:
        yield from borders(context.frame, context.look)
    if context.voice.direction != "ltr":
        yield wml("bidi")
    if is_framed or place:
        yield from _indents(context, place)


def _numbered(place: ListPlace) -> Element:
    return wml("numPr", wml("ilvl", val=place.level), wml("numId", val=place.number))


def _indents(context: Context, place: ListPlace | None) -> Iterator[Element]:
    """Yield the indents that neither the style nor the list gives.

    Words that go on in an item of a boxed list keep to the edge of the box.
    """
    depth = context.look.grown(STEP) * (place.level + 1) if place else 0
    is_numbered = bool(place and place.is_numbered)
    if not context.is_boxed:
        if not is_numbered:
            yield from indents(context.frame, depth)
    elif is_numbered:
        yield from indents(context.frame, depth, hanging=depth)
    else:
        yield from indents(context.frame)
