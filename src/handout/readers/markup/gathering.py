"""A tree of HTML to pieces: an allow-list of what a reader of the sheet needs."""

import re
from collections.abc import Callable, Iterator
from typing import ClassVar

from handout.prose import Block, Figure, List, Paragraph, Prose, Span, Text
from handout.readers.markup.folding import is_shown
from handout.readers.markup.links import hidden_mail
from handout.readers.markup.lists import items_of, limited
from handout.readers.markup.spans import PLAIN, line, run, styled
from handout.readers.markup.tables import table_block
from handout.readers.markup.tree import (
    BLOCKS,
    HEADINGS,
    MEDIA,
    STRUCK,
    Element,
    is_unseen,
    tag_of,
    visible_words,
)
from handout.readers.pieces import (
    Body,
    Heading,
    Omission,
    OmissionKind,
    Piece,
    fold,
)

QUOTATION_MARKS = ("“", "”")
"""What a page draws around a quotation without writing it."""

SIGN = re.compile(r"From the National [A-Z].*")
"""The alt text of a sign that says who publishes the page before it."""

IRREGULAR_TABLE = "a table is told as a list, since its cells are not regular."
PICTURE_LEFT_OUT = "pictures of web pages are not fetched; left out, with its words:"


def gather(
    element: Element, base: str, language: str, *, own_pictures: bool = False
) -> tuple[Piece, ...]:
    """Return the pieces of an element's content, in reading order.

    `base` is the address that links are relative to, `language` that of the page.
    Pictures are kept by name where they are the author's own.
    """
    gatherer = Gatherer(base, language, own_pictures=own_pictures)
    gatherer.take(element)
    return tuple(map(_with_few_levels, gatherer.pieces))


class Gatherer:
    """Gathers the pieces of elements; what is inside an item is gathered apart."""

    def __init__(self, base: str, language: str, *, own_pictures: bool) -> None:
        self.base = base
        self.language = language
        self.own_pictures = own_pictures
        self.pieces: list[Piece] = []
        self._spans: list[Span] = []
        self._is_after_break = False
        self._bookmark = ""
        self._caption = Text()

    def take(self, element: Element) -> None:
        """Gather the content of an element."""
        self._content(element, PLAIN)
        self._end_paragraph()

    def take_itself(self, element: Element) -> None:
        """Gather an element, not only what is inside it."""
        self._child(element, PLAIN)
        self._end_paragraph()

    def _content(self, element: Element, style: Span) -> None:
        self._say(element.text, style)
        for child in element:
            if is_shown(child):
                self._child(child, style)
            self._say(child.tail, style)

    def _say(self, text: str | None, style: Span) -> None:
        """Add words to the paragraph that is being gathered."""
        if text:
            self._spans.append(run(text, style))
            self._is_after_break = self._is_after_break and not text.strip()

    def _child(self, element: Element, style: Span) -> None:
        tag = tag_of(element)
        if take := self.takers.get(tag):
            take(self, element)
        elif tag in BLOCKS:
            self._take_part(element, style)
        elif element.get("aria-hidden") == "true":
            self._omit(element, "sign")
        else:
            self._take_inline(element, style)

    def _take_inline(self, element: Element, style: Span) -> None:
        within = styled(element, style, self.base, self.language)
        before, after = QUOTATION_MARKS if tag_of(element) == "q" else ("", "")
        self._say(before, within)
        if mail := hidden_mail(element):
            self._say(mail, within)
        else:
            self._content(element, within)
        self._say(after, within)

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
        self._is_after_break = False
        if text:
            self.pieces.append(Body(Paragraph(text)))

    def _take_break(self, _element: Element) -> None:
        """Take a line break; a second one right behind it parts paragraphs."""
        if self._is_after_break:
            self._end_paragraph()
        else:
            self._spans.append(Span(" "))
            self._is_after_break = True

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
            if not is_unseen(child):
                items += items_of(self._blocks(child, is_frame=tag_of(child) == "li"))
            items += self._stray_item(child.tail)
        if items:
            told = List(tuple(items), ordered=tag_of(element) == "ol")
            self.pieces.append(Body(told))

    def _stray_item(self, text: str | None) -> list[Prose]:
        """Make an item of text that stands in a list, but in none of its items."""
        words = line([run(text, PLAIN)])
        return [Prose.of(Paragraph(words))] if words else []

    def _blocks(self, element: Element, *, is_frame: bool = True) -> list[Block]:
        """Return the blocks of an item or a cell; what is no such goes out of it.

        A frame counts for what is inside it, any other element for itself too.
        """
        inner = Gatherer(self.base, self.language, own_pictures=self.own_pictures)
        if is_frame:
            inner.take(element)
        else:
            inner.take_itself(element)
        self.pieces += [piece for piece in inner.pieces if not _is_of_item(piece)]
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
        name = (element.get("src") or "").strip()
        if self.own_pictures and name:
            figure = Figure(fold(element.get("alt") or ""), name, self._caption)
            self.pieces.append(Body(figure))
            self._caption = Text()
        else:
            self._add_picture(element.get("alt") or "")

    def _take_drawing(self, element: Element) -> None:
        """Take a drawing for its words: those it shows, else its name."""
        shown = " ".join(visible_words(text) for text in element.iter("text"))
        names = (shown, element.get("aria-label"), element.findtext("title"))
        self._add_picture(next(filter(None, names), ""))

    def _add_picture(self, alt: str) -> None:
        words = fold(alt)
        if SIGN.fullmatch(words):
            self._say(f" {words}", PLAIN)
        elif words:
            figure = Figure(alt=words, caption=self._caption)
            self.pieces.append(Body(figure, f"{PICTURE_LEFT_OUT} {words[:60]!r}."))
            self._caption = Text()

    def _take_button(self, element: Element) -> None:
        self._omit(element, "button")

    def _take_struck(self, element: Element) -> None:
        self._omit(element, "struck")

    def _omit(self, element: Element, kind: OmissionKind) -> None:
        if words := fold(visible_words(element)):
            self.pieces.append(Omission(words, kind))

    def _take_media(self, element: Element) -> None:
        names = (element.get("title"), element.get("aria-label"), tag_of(element))
        self.pieces.append(Omission(fold(next(filter(None, names), "")), "media"))

    takers: ClassVar[dict[str, Callable[["Gatherer", Element], None]]] = {
        **dict.fromkeys(HEADINGS, _take_heading),
        **dict.fromkeys(MEDIA, _take_media),
        **dict.fromkeys(STRUCK, _take_struck),
        "br": _take_break,
        "button": _take_button,
        "figure": _take_figure,
        "img": _take_picture,
        "ol": _take_list,
        "svg": _take_drawing,
        "table": _take_table,
        "ul": _take_list,
    }
    """Elements that are taken in their own way."""


def _with_few_levels(piece: Piece) -> Piece:
    if isinstance(piece, Body) and isinstance(piece.block, List):
        return Body(limited(piece.block), piece.loss)
    return piece


def _is_of_item(piece: Piece) -> bool:
    """Tell whether a piece may stay where it is: in an item or in a cell."""
    return not isinstance(piece, Omission) and not (
        isinstance(piece, Body) and isinstance(piece.block, Figure)
    )


def _plain_blocks(piece: Piece) -> Iterator[Block]:
    """Yield what may stand in an item: paragraphs and lists."""
    if isinstance(piece, Heading):
        yield Paragraph(Text.of(piece.words))
    elif not isinstance(piece, Body) or isinstance(piece.block, Figure):
        return
    elif isinstance(piece.block, Paragraph | List):
        yield piece.block
    else:
        yield from (Paragraph(text) for text in piece.block.texts())
