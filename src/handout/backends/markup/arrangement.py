"""Small pictures stand beside the text that they explain, or beside each other."""

from collections.abc import Collection, Iterable, Iterator
from itertools import groupby

import msgspec

from handout.blocks import Block
from handout.prose import Figure, Paragraph

ENOUGH_LETTERS = 400
"""About as much text as is as high as a small picture and its caption."""


class Beside(msgspec.Struct, frozen=True, tag="beside"):
    """A picture and the paragraphs before it, side by side where there is room."""

    blocks: tuple[Paragraph, ...]
    figure: Figure


class Pair(msgspec.Struct, frozen=True, tag="pair"):
    """Two pictures, side by side where there is room."""

    figures: tuple[Figure, Figure]


Arranged = Block | Beside | Pair


def arranged(blocks: Iterable[Block], small: Collection[str]) -> list[Arranged]:
    """Put small pictures beside what they explain; the order stays.

    Of several in a row, two and two stand side by side. One that is left is the
    first, and stands beside the paragraphs before it. `small` holds the hashes of
    the pictures that are small enough.
    """
    done: list[Arranged] = []
    for are_small, run in groupby(blocks, lambda block: _is_small(block, small)):
        if are_small:
            _add_figures([block for block in run if isinstance(block, Figure)], done)
        else:
            done += run
    return done


def _is_small(block: Block, small: Collection[str]) -> bool:
    return isinstance(block, Figure) and bool(block.alt) and block.picture in small


def _add_figures(figures: list[Figure], done: list[Arranged]) -> None:
    """Add small pictures that follow each other to what is arranged before them."""
    if len(figures) % 2:
        texts = _last_paragraphs(done)
        kept = len(done) - len(texts)
        done[kept:] = [Beside(texts, figures[0]) if texts else figures[0]]
    done += _pairs(figures[len(figures) % 2 :])


def _pairs(figures: list[Figure]) -> Iterator[Pair]:
    for pair in zip(figures[::2], figures[1::2], strict=True):
        yield Pair(pair)


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
