"""The places in a document that a link can lead to."""

import re
from collections.abc import Iterable, Iterator

from handout.blocks import Block, Callout, Colophon
from handout.document import Document
from handout.prose import List

NAME = re.compile(r'[^\s"\\]+')
"""An id holds no white space (HTML 3.2.6), and nothing that ends a string in CSS."""


def is_name(identifier: str) -> bool:
    """Tell whether a page can carry an id; one that it cannot is left out."""
    return bool(NAME.fullmatch(identifier))


def targets(document: Document) -> frozenset[str]:
    """Return the ids of the blocks that a page carries."""
    return frozenset(
        identifier
        for part in document.parts
        for identifier in (part.id, *_identifiers(part.blocks))
        if is_name(identifier)
    )


def _identifiers(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        yield block.id
        match block:
            case List():
                for item in block.items:
                    yield from _identifiers(item)
            case Callout() | Colophon():
                if block.heading:
                    yield block.heading.id
                yield from _identifiers(block.blocks)
