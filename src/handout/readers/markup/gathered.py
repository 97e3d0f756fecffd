"""Pieces in the making: the lines of a paragraph, and what is lost meanwhile."""

from handout.prose import Block, Figure, Span, Text
from handout.readers.markup.lines import blocks_of
from handout.readers.markup.spans import PLAIN, line, run
from handout.readers.markup.tree import Element
from handout.readers.pieces import Body, Omission, OmissionKind, Piece, fold

MOST_LINES = 2000
"""Lines of one text that is set as it was written."""


class Gathered:
    """The pieces that were gathered so far, and the paragraph that is not yet whole."""

    def __init__(self, base: str, language: str, *, own_pictures: bool) -> None:
        self.base = base
        self.language = language
        self.own_pictures = own_pictures
        self.pieces: list[Piece] = []
        self.frame: Element | None = None
        self.framed = 0
        self._lines: list[list[Span]] = [[]]
        self._outside: list[Piece] = []
        self._bookmark = ""
        self._caption = Text()
        self._has_heading = False
        self._loss = ""

    def _say(self, text: str | None, style: Span) -> None:
        """Add words to the line that is being gathered."""
        if text:
            self._lines[-1].append(run(text, style))

    def take_break(self, _element: Element) -> None:
        """Take a line break; a second one right behind it parts paragraphs."""
        if len(self._lines) > 1 and not line(self._lines[-1]):
            self._end_paragraph()
        else:
            self._lines.append([])

    def take_lines(self, element: Element) -> None:
        """Take text whose lines are its own: a paragraph each, if they are few."""
        self._end_paragraph()
        whole = "".join(element.itertext())
        lines = whole.splitlines()
        for words in lines if len(lines) <= MOST_LINES else [whole]:
            self._say(words, PLAIN)
            self._end_paragraph()

    def _end_paragraph(self) -> None:
        lines, self._lines = self._lines, [[]]
        for block in blocks_of(lines) if any(lines) else ():
            self.pieces.append(Body(block, self._told()))
        self.pieces += self._outside
        self._outside = []

    def _told(self) -> str:
        """Return what was lost of the block that ends, and forget it."""
        told, self._loss = self._loss, ""
        return told

    def _add(self, block: Block, loss: str = "") -> None:
        """Add a list or a table, and behind it what went out of its items."""
        if next(block.texts(), None):
            told = " ".join(filter(None, (loss, self._told())))
            self.pieces.append(Body(block, told))
        self.pieces += self._outside
        self._outside = []

    def _add_figure(self, figure: Figure, loss: str = "") -> None:
        self.pieces.append(Body(figure, loss))
        self._caption = Text()

    def _omit(self, words: str, kind: OmissionKind) -> None:
        if told := fold(words):
            self.pieces.append(Omission(told, kind))
