"""The places in a document that a link can lead to."""

import re
from collections.abc import Iterable, Iterator

from handout.backends.markup.grid import squared
from handout.blocks import (
    Block,
    Callout,
    Colophon,
    Facts,
    LabelRow,
    PhoneLine,
    WriteIn,
)
from handout.document import Document
from handout.prose import Figure, List, Table, lines

NAME = re.compile(r'[^\s"\\]+')
"""An id holds no white space (HTML 3.2.6), and nothing that ends a string in CSS."""


def is_name(identifier: str) -> bool:
    """Tell whether a page can carry an id; one that it cannot is left out."""
    return bool(NAME.fullmatch(identifier))


def targets(document: Document) -> frozenset[str]:
    """Return the ids of the blocks that a page carries and shows.

    Who follows a link to a block without words would come to nothing.
    """
    return frozenset(
        identifier
        for part in document.parts
        for identifier in (part.id, *_identifiers(part.blocks))
        if is_name(identifier)
    )


def _identifiers(blocks: Iterable[Block]) -> Iterator[str]:
    for block in filter(_is_shown, blocks):
        yield block.id
        match block:
            case List():
                for item in block.items:
                    yield from _identifiers(item)
            case Callout() | Colophon():
                if block.heading:
                    yield block.heading.id
                yield from _identifiers(block.blocks)
            case _:
                pass


def _is_shown(block: Block) -> bool:
    """Tell whether a block has words, lines to write on, or a picture with words."""
    match block:
        case Table() | Facts():
            return bool(squared(block).rows)
        case Figure():
            return bool(block.alt or block.caption.plain.strip())
        case List():
            return any(_is_shown(inner) for item in block.items for inner in item)
        case Callout():
            return bool(block.heading) or any(map(_is_shown, block.blocks))
        case LabelRow() | PhoneLine() | WriteIn():
            return True
        case _:
            return any(line.strip() for line in lines(block))
