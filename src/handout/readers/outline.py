"""Pieces to sections: a text with headings of its own, whatever they are called."""

from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import Literal

import msgspec

from handout.model.condition import Section, SectionKind
from handout.prose import Block, Prose
from handout.readers.pieces import Body, Heading, Piece, words_of
from handout.readers.section_kinds import kind_of


class Outline(msgspec.Struct, frozen=True):
    """Sections in reading order, and the words that found no place in them.

    `empty` are the headings with nothing below them, which are among these words.
    """

    sections: tuple[Section, ...]
    not_understood: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()


class _Part:
    """One heading with what stands below it, while it is gathered."""

    def __init__(self, heading: str, level: Literal[1, 2], kind: SectionKind) -> None:
        self.heading = heading
        self.level: Literal[1, 2] = level
        self.kind: SectionKind = kind
        self.blocks: list[Block] = []

    @property
    def section(self) -> Section:
        return Section(
            kind=self.kind,
            heading=self.heading,
            level=self.level,
            prose=Prose(self.blocks),
        )


def outline(pieces: Iterable[Piece]) -> Outline:
    """Make sections: of the highest headings there are, and parts of all below.

    What stands above the first heading is the description. A heading with nothing
    below it heads no section; it is told, and so is what no sheet can hold.
    """
    given = tuple(pieces)
    ranks = (piece.rank for piece in given if isinstance(piece, Heading))
    highest = min(ranks, default=0)
    parts = [_Part("", 1, "description")]
    lost = []
    for piece in given:
        if isinstance(piece, Heading):
            level: Literal[1, 2] = 1 if piece.rank <= highest else 2
            parts.append(_Part(piece.words, level, kind_of(piece.words)))
        elif isinstance(piece, Body):
            parts[-1].blocks.append(piece.block)
        else:
            lost.append(words_of(piece))
    kept = dict.fromkeys(_kept(parts))
    unkept = (part for part in parts if part not in kept)
    empty = tuple(part.heading for part in unkept if part.heading)
    return Outline(tuple(part.section for part in kept), (*lost, *empty), empty)


def _kept(parts: list[_Part]) -> Iterator[_Part]:
    """Yield the parts that hold something, or head one that does."""
    for number, part in enumerate(parts):
        is_head = part.level == 1 and bool(part.heading)
        behind = (parts[n] for n in range(number + 1, len(parts)))
        if part.blocks or (is_head and _is_filled(behind)):
            yield part


def _is_filled(behind: Iterable[_Part]) -> bool:
    """Tell whether one of the parts that belong to a heading holds something."""
    below = takewhile(lambda part: part.level > 1, behind)
    return any(part.blocks for part in below)
