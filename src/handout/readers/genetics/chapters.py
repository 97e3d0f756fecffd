"""The parts of a MedlinePlus Genetics page, in the order of the page.

Pieces become chapters: a section, a list of genes, one group of links, the
references. What fits no chapter belongs to none, and that is told.
"""

from collections.abc import Callable, Sequence
from typing import Literal

import msgspec

from handout.prose import Block, Figure, List, Paragraph, Table, Text
from handout.readers.genetics.citations import is_link, names
from handout.readers.genetics.headings import (
    SECTION_KINDS,
    Part,
    is_lead_in,
    part_of,
    without_colon,
)
from handout.readers.pieces import GUESSED, Body, Heading, Piece, words_of

ACCEPTED: dict[str, tuple[type, ...]] = {
    **dict.fromkeys(SECTION_KINDS, (Paragraph, List, Table)),
    "references": (Paragraph, List),
    "disclaimers": (Paragraph,),
}
"""What may stand in a chapter; every other holds lists alone."""

LINES: dict[str, Callable[[Text], object]] = {"names": names, "resources": is_link}
"""Chapters of lists where a paragraph may stand too, if it has such a shape."""

SECTION_RANK = 2
"""h2 heads a section of a page, h3 a part of one."""


class Member(msgspec.Struct, frozen=True):
    """A piece of a chapter by its index, as a block."""

    index: int
    block: Block


class Chapter(msgspec.Struct):
    """One part of the page: the piece that heads it, and what fills it."""

    part: Part
    heading: str
    headed_by: int
    level: Literal[1, 2] = 1
    members: list[Member] = []

    @property
    def is_section(self) -> bool:
        """Whether the chapter is text about the condition itself."""
        return self.part in SECTION_KINDS

    def accepts(self, block: Block) -> bool:
        """Tell whether a block may stand in this chapter."""
        if isinstance(block, Paragraph) and self.part in LINES:
            return bool(LINES[self.part](block.text))
        return isinstance(block, ACCEPTED.get(self.part, (List,)))

    def add(self, index: int, block: Block) -> None:
        """Take a piece in."""
        self.members.append(Member(index, block))


class Chapters:
    """Sorts pieces into chapters, one after another.

    The text of a section goes on after the genes that are listed inside it.
    `figures` are those of all chapters; `unknown_headings` are headings in the
    condition's text that are no known part, and no part of one either.
    """

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.pieces = pieces
        self.all: list[Chapter] = []
        self.figures: list[tuple[int, Figure]] = []
        self.unknown_headings: list[str] = []
        self._section: Chapter | None = None
        self._astray = -1
        for index, piece in enumerate(pieces):
            if isinstance(piece, Heading):
                self._take_heading(index, piece)
            elif isinstance(piece, Body) and self._is_heading(index, piece.block):
                self._take_heading(index, Heading(words_of(piece)))
            elif isinstance(piece, Body):
                self._take_block(index, piece.block)

    def _is_heading(self, index: int, block: Block) -> bool:
        """Tell whether a paragraph only leads in to the list below it."""
        if not isinstance(block, Paragraph):
            return False
        leads_in = is_lead_in(words_of(self.pieces[index]))
        return leads_in or (self._holds_resources() and self._is_before(index, List))

    def _take_heading(self, index: int, heading: Heading) -> None:
        if part := part_of(heading):
            self._open(part, index, Heading(without_colon(heading.words), heading.rank))
        elif is_lead_in(heading.words):
            self._open("genes", index, heading)
        elif self._holds_resources():
            if self._is_before(index, List) or self._is_before_link(index):
                self._open("resources", index, heading)
        elif self._section:
            self._take_unknown(index, heading, self._section)

    def _open(
        self, part: Part, index: int, heading: Heading, level: Literal[1, 2] = 1
    ) -> None:
        chapter = Chapter(
            part=part, heading=heading.words, headed_by=index, level=level
        )
        self.all.append(chapter)
        if chapter.is_section:
            self._section = chapter
        elif part != "genes":
            self._section = None

    def _holds_resources(self) -> bool:
        return bool(self.all) and self.all[-1].part == "resources"

    def _is_before(self, index: int, kind: type[Block]) -> bool:
        following = self.pieces[index + 1 : index + 2]
        return any(
            isinstance(piece, Body) and isinstance(piece.block, kind)
            for piece in following
        )

    def _is_before_link(self, index: int) -> bool:
        below = self.pieces[index + 1 : index + 2]
        blocks = (piece.block for piece in below if isinstance(piece, Body))
        return any(
            isinstance(block, Paragraph) and is_link(block.text) for block in blocks
        )

    def _take_unknown(self, index: int, heading: Heading, section: Chapter) -> None:
        """Take a heading inside the text; one guessed from its shape may be none.

        A bare line with a list below it is more likely a menu than a part.
        """
        is_guessed = heading.rank == GUESSED
        if is_guessed and not section.members:
            section.add(index, Paragraph(Text.of(heading.words)))
        elif is_guessed and self._is_before(index, List):
            self._astray = index + 1
        elif not is_guessed or self._is_before(index, Paragraph):
            self._open_unknown(index, heading)

    def _open_unknown(self, index: int, heading: Heading) -> None:
        is_section = GUESSED < heading.rank <= SECTION_RANK
        self._open("other", index, heading, 1 if is_section else 2)
        if heading.rank <= SECTION_RANK:
            self.unknown_headings.append(heading.words)

    def _take_block(self, index: int, block: Block) -> None:
        section = self._section
        if index == self._astray:
            return
        if isinstance(block, Figure):
            self.figures.append((index, block))
        elif self.all and self.all[-1].accepts(block):
            self.all[-1].add(index, block)
        elif section and section.accepts(block):
            section.add(index, block)
