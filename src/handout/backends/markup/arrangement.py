"""Small pictures stand beside the text that they explain."""

from collections.abc import Collection, Iterable

import msgspec

from handout.blocks import Block
from handout.prose import Figure, Paragraph

ENOUGH_LETTERS = 400
"""About as much text as is as high as a small picture and its caption."""


class Beside(msgspec.Struct, frozen=True, tag="beside"):
    """A picture and the paragraphs before it, side by side where there is room."""

    blocks: tuple[Paragraph, ...]
    figure: Figure


Arranged = Block | Beside


def arranged(blocks: Iterable[Block], small: Collection[str]) -> list[Arranged]:
    """Put each small picture beside the paragraphs before it; the order stays.

    `small` holds the hashes of the pictures that are small enough.
    """
    done: list[Arranged] = []
    for block in blocks:
        if isinstance(block, Figure) and block.alt and block.picture in small:
            texts = _last_paragraphs(done)
            kept = len(done) - len(texts)
            done[kept:] = [Beside(texts, block)] if texts else [block]
        else:
            done.append(block)
    return done


def _last_paragraphs(blocks: list[Arranged]) -> tuple[Paragraph, ...]:
    """Return the paragraphs at the end: as few as fill the height of a picture."""
    found: list[Paragraph] = []
    letters = 0
    for block in reversed(blocks):
        if not isinstance(block, Paragraph) or letters >= ENOUGH_LETTERS:
            break
        found.append(block)
        letters += len(block.text.plain)
    return tuple(reversed(found))
