"""Lists of terms and what they mean."""

from collections.abc import Sequence

import msgspec

from handout.prose import Block, Paragraph, Text
from handout.readers.markup.tree import Element, tag_of

PARTS = {"dt", "dd"}


def parts_of_definitions(element: Element) -> Sequence[Element]:
    """Return the terms and meanings of a list, in order; () where it has more.

    HTML lets a `div` stand around a term and its meanings.
    """
    parts: list[Element] = []
    for child in element:
        parts += list(child) if tag_of(child) == "div" else [child]
    around = (element, *(one for one in element if tag_of(one) == "div"))
    words = [one.text for one in around] + [part.tail for part in (*parts, *around[1:])]
    has_more = any(word and word.strip() for word in words)
    return [] if has_more or {tag_of(part) for part in parts} != PARTS else parts


def strong(block: Block) -> Block:
    """Return a paragraph in strong words, any other block as it is."""
    if not isinstance(block, Paragraph):
        return block
    spans = (msgspec.structs.replace(span, strong=True) for span in block.text)
    return Paragraph(Text(spans))
