"""The places in a document that a link can lead to."""

from collections.abc import Iterable, Iterator

from handout.blocks import Block, Callout, Colophon
from handout.document import Document
from handout.prose import List


def targets(document: Document) -> frozenset[str]:
    """Return the ids of the blocks that a page carries."""
    return frozenset(
        identifier
        for part in document.parts
        for identifier in (part.id, *_identifiers(part.blocks))
        if identifier
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
