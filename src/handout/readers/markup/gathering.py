"""A tree of HTML to pieces: an allow-list of what a reader of the sheet needs."""

from collections.abc import Callable, Iterator
from typing import ClassVar

from handout.prose import Block, Figure, List, Paragraph, Prose, Span, Text
from handout.readers.markup.folding import is_shown
from handout.readers.markup.lists import items_of, limited
from handout.readers.markup.spans import PLAIN, line, run, styled
from handout.readers.markup.tables import table_block
from handout.readers.markup.tree import (
    HEADINGS,
    INLINE,
    Element,
    is_dropped,
    tag_of,
    visible_words,
)
from handout.readers.pieces import Body, Heading, Piece, fold

IRREGULAR_TABLE = "a table is told as a list, since its cells are not regular."
PICTURE_LEFT_OUT = "pictures of web pages are not fetched; left out, with its words:"


def gather(element: Element, base: str, language: str) -> tuple[Piece, ...]:
    """Return the pieces of an element's content, in reading order.

    `base` is the address that links are relative to, `language` that of the page.
    """
    gatherer = Gatherer(base, language)
    gatherer.take(element)
    return tuple(map(_with_few_levels, gatherer.pieces))


class Gatherer:
    """Gathers the pieces of elements; what is inside an item is gathered apart."""

    def __init__(self, base: str, language: str) -> None:
        self.base = base
        self.language = language
        self.pieces: list[Piece] = []
        self._spans: list[Span] = []
        self._bookmark = ""
        self._caption = Text()

    def take(self, element: Element) -> None:
        """Gather the content of an element."""
        self._content(element, PLAIN)
        self._end_paragraph()

    def _content(self, element: Element, style: Span) -> None:
        self._spans.append(run(element.text, style))
        for child in element:
            if is_shown(child):
                self._child(child, style)
            self._spans.append(run(child.tail, style))

    def _child(self, element: Element, style: Span) -> None:
        tag = tag_of(element)
        if take := self.takers.get(tag):
            take(self, element)
        elif tag in INLINE:
            self._content(element, styled(element, style, self.base, self.language))
        else:
            self._take_part(element, style)

    def _take_part(self, element: Element, style: Span) -> None:
        """Take what parts paragraphs; its bookmark is for the first heading in it."""
        self._end_paragraph()
        bookmark = element.get("data-bookmark") or ""
        self._bookmark = bookmark or self._bookmark
        self._content(element, style)
        self._end_paragraph()
        if bookmark:
            self._bookmark = ""

    def _end_paragraph(self) -> None:
        text = line(self._spans)
        self._spans = []
        if text:
            self.pieces.append(Body(Paragraph(text)))

    def _take_break(self, _element: Element) -> None:
        self._spans.append(Span(" "))

    def _take_heading(self, element: Element) -> None:
        self._end_paragraph()
        if words := fold(visible_words(element)):
            rank = HEADINGS[tag_of(element)]
            self.pieces.append(Heading(words, rank, self._bookmark))
            self._bookmark = ""

    def _take_list(self, element: Element) -> None:
        self._end_paragraph()
        items = self._stray_item(element.text)
        for child in element:
            if not is_dropped(child):
                items += items_of(self._blocks(child))
            items += self._stray_item(child.tail)
        if items:
            told = List(tuple(items), ordered=tag_of(element) == "ol")
            self.pieces.append(Body(told))

    def _stray_item(self, text: str | None) -> list[Prose]:
        """Make an item of text that stands in a list, but in none of its items."""
        words = line([run(text, PLAIN)])
        return [Prose.of(Paragraph(words))] if words else []

    def _blocks(self, element: Element) -> list[Block]:
        """Return the blocks inside an item or a cell; its figures go out of it."""
        inner = Gatherer(self.base, self.language)
        inner.take(element)
        self.pieces += [piece for piece in inner.pieces if _is_figure(piece)]
        return [block for piece in inner.pieces for block in _plain_blocks(piece)]

    def _line(self, element: Element) -> Text:
        """Return all text of a cell on one line."""
        lines = (text for block in self._blocks(element) for text in block.texts())
        return line(span for text in lines for span in (*text, Span(" ")))

    def _take_table(self, element: Element) -> None:
        self._end_paragraph()
        block = table_block(element, self._line)
        if block is None:
            self._take_part(element, PLAIN)
        else:
            loss = IRREGULAR_TABLE if isinstance(block, List) else ""
            self.pieces.append(Body(block, loss))

    def _take_figure(self, element: Element) -> None:
        """Take pictures with their caption; other words are a paragraph's."""
        self._end_paragraph()
        captions = list(element.iterfind(".//figcaption"))
        self._caption = Text.of(" ".join(map(visible_words, captions)))
        for caption in captions:
            caption.drop_tree()
        self._content(element, PLAIN)
        if self._caption:
            self._spans += self._caption
        self._caption = Text()
        self._end_paragraph()

    def _take_picture(self, element: Element) -> None:
        if words := fold(element.get("alt") or ""):
            figure = Figure(alt=words, caption=self._caption)
            self.pieces.append(Body(figure, f"{PICTURE_LEFT_OUT} {words[:60]!r}."))
            self._caption = Text()

    takers: ClassVar[dict[str, Callable[["Gatherer", Element], None]]] = {
        **dict.fromkeys(HEADINGS, _take_heading),
        "br": _take_break,
        "figure": _take_figure,
        "img": _take_picture,
        "ol": _take_list,
        "table": _take_table,
        "ul": _take_list,
    }
    """The elements that are more than the text inside them."""


def _with_few_levels(piece: Piece) -> Piece:
    if isinstance(piece, Body) and isinstance(piece.block, List):
        return Body(limited(piece.block), piece.loss)
    return piece


def _is_figure(piece: Piece) -> bool:
    return isinstance(piece, Body) and isinstance(piece.block, Figure)


def _plain_blocks(piece: Piece) -> Iterator[Block]:
    """Yield what may stand in an item: paragraphs and lists."""
    if isinstance(piece, Heading):
        yield Paragraph(Text.of(piece.words))
    elif isinstance(piece.block, Paragraph | List):
        yield piece.block
    elif not isinstance(piece.block, Figure):
        yield from (Paragraph(text) for text in piece.block.texts())
