"""A tree of HTML to pieces: an allow-list of what a reader of the sheet needs."""

from collections.abc import Callable
from typing import ClassVar

from handout.notes import in_line
from handout.prose import Block, Figure, List, Paragraph, Prose, Span, Text
from handout.readers.markup.definitions import parts_of_definitions, strong
from handout.readers.markup.elements import HEADINGS, MEDIA, STRUCK
from handout.readers.markup.folding import hidden_words, is_shown
from handout.readers.markup.gathered import Gathered
from handout.readers.markup.items import (
    items_of,
    plain_blocks,
    stays,
    with_few_levels,
)
from handout.readers.markup.links import hidden_mail
from handout.readers.markup.lists import lost_numbers
from handout.readers.markup.losses import (
    FORMULA,
    IRREGULAR_TABLE,
    PICTURE_LEFT_OUT,
    PICTURE_LOST,
    ROWS_LOST,
)
from handout.readers.markup.notes import is_note, set_in_parentheses
from handout.readers.markup.pictures import (
    PUBLISHER_SIGN,
    SIGN,
    is_sign,
    name_of_picture,
)
from handout.readers.markup.spans import PLAIN, line, run, styled
from handout.readers.markup.tables import loses_rows, table_block
from handout.readers.markup.tree import (
    Element,
    is_inline,
    is_spoken,
    is_unseen,
    tag_of,
    visible_words,
)
from handout.readers.pieces import Body, Heading, Piece, fold

QUOTATION_MARKS = ("“", "”")
"""What a page draws around a quotation without writing it."""


def gather(
    element: Element, base: str, language: str, *, own_pictures: bool = False
) -> tuple[Piece, ...]:
    """Return the pieces of an element's content, in reading order.

    `base` is the address that links are relative to, `language` that of the page.
    Pictures are kept by name where they are the author's own.
    """
    gatherer = Gatherer(base, language, own_pictures=own_pictures)
    gatherer.take(element)
    return tuple(map(with_few_levels, gatherer.pieces))


def gather_framed(
    tree: Element, base: str, language: str, frame: Element | None
) -> tuple[tuple[Piece, ...], int]:
    """Return the pieces of a page, and how many of them end with its frame.

    The frame is the element that holds the page's own text, if one is known.
    """
    gatherer = Gatherer(base, language, own_pictures=False)
    gatherer.frame = frame
    gatherer.take(tree)
    return tuple(map(with_few_levels, gatherer.pieces)), gatherer.framed


class Gatherer(Gathered):
    """Gathers the pieces of elements; what is inside an item is gathered apart."""

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
            elif self._has_heading:
                self._omit(hidden_words(child), "hidden")
            self._say(child.tail, style)

    def _child(self, element: Element, style: Span) -> None:
        if take := self.takers.get(tag_of(element)):
            take(self, element)
        elif not is_inline(element):
            self._take_part(element, style)
        elif element.get("aria-hidden") == "true":
            self._omit(visible_words(element), "sign")
        else:
            self._take_words(element, style)

    def _take_words(self, element: Element, style: Span) -> None:
        """Take what stands in a line; what is only heard stands apart from it."""
        if is_note(element):
            self._take_note(element)
            return
        if tag_of(element) == "math":
            self._loss = FORMULA
        if not is_spoken(element):
            self._take_inline(element, style)
        elif SIGN.fullmatch(words := visible_words(element)):
            self._omit(words, "sign")
        else:
            self._say(" ", style)
            self._take_inline(element, style)
            self._say(" ", style)

    def _take_note(self, element: Element) -> None:
        if words := self._line(element):
            self._lines[-1].append(Span("", note=tuple(in_line(words))))

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
        if element is self.frame:
            self.framed = len(self.pieces)

    def _take_heading(self, element: Element) -> None:
        self._end_paragraph()
        set_in_parentheses(element)
        loss = FORMULA if element.find(".//math") is not None else ""
        rank = HEADINGS[tag_of(element)]
        for sign in element.iterfind(".//*[@aria-hidden='true']"):
            self._omit(visible_words(sign), "sign")
        words = fold(visible_words(element, with_signs=False))
        if words := words or self._pictured_words(element):
            self.pieces.append(Heading(words, rank, self._bookmark, loss))
            self._has_heading = True
            self._bookmark = ""

    def _pictured_words(self, element: Element) -> str:
        """Return the words of the author's own pictures in a heading."""
        pictures = element.iter("img") if self.own_pictures else ()
        return fold(" ".join(map(name_of_picture, pictures)))

    def _take_list(self, element: Element) -> None:
        self._end_paragraph()
        items = self._stray_item(element.text)
        for child in element:
            if not is_unseen(child):
                items += items_of(self._blocks(child, is_frame=tag_of(child) == "li"))
            items += self._stray_item(child.tail)
        ordered = tag_of(element) == "ol"
        loss = lost_numbers(element) if ordered else ""
        self._add(List(tuple(items), ordered=ordered), loss)

    def _take_definitions(self, element: Element) -> None:
        """Take terms and what they mean: an item each, the term in strong words."""
        parts = parts_of_definitions(element)
        if not parts:
            self._take_part(element, PLAIN)
            return
        self._end_paragraph()
        items: list[list[Block]] = []
        for part in parts:
            is_term = tag_of(part) == "dt"
            if is_term or not items:
                items.append([])
            blocks = self._blocks(part)
            items[-1] += map(strong, blocks) if is_term else blocks
        self._add(List(tuple(one for item in items for one in items_of(item))))

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
        self._outside += [piece for piece in inner.pieces if not stays(piece)]
        lost = (
            one.loss for one in inner.pieces if isinstance(one, Body) and stays(one)
        )
        self._loss = next(filter(None, lost), self._loss)
        return [block for piece in inner.pieces for block in plain_blocks(piece)]

    def _line(self, element: Element) -> Text:
        """Return all text of a cell on one line."""
        lines = (text for block in self._blocks(element) for text in block.texts())
        return line(span for text in lines for span in (*text, Span(" ")))

    def _take_table(self, element: Element) -> None:
        self._end_paragraph()
        block = table_block(element, self._line)
        if block is None:
            self._loss = ROWS_LOST if loses_rows(element) else self._loss
            self._take_part(element, PLAIN)
        else:
            self._add(block, IRREGULAR_TABLE if isinstance(block, List) else "")

    def _take_figure(self, element: Element) -> None:
        """Take pictures with their caption; other words are a paragraph's."""
        self._end_paragraph()
        captions = list(element.iterfind(".//figcaption"))
        self._caption = Text.of(" ".join(map(visible_words, captions)))
        for caption in captions:
            caption.drop_tree()
        self._content(element, PLAIN)
        self._lines[-1] += self._caption
        self._caption = Text()
        self._end_paragraph()

    def _take_picture(self, element: Element) -> None:
        words = name_of_picture(element)
        own = (element.get("src") or "").strip() if self.own_pictures else ""
        if own:
            self._add_figure(Figure(words, own, self._caption))
        elif PUBLISHER_SIGN.fullmatch(words):
            self._say(f" {words}", PLAIN)
        elif words and is_sign(element, words):
            self._omit(words, "sign")
        elif words:
            loss = PICTURE_LOST if self.own_pictures else PICTURE_LEFT_OUT
            figure = Figure(alt=words, caption=self._caption)
            self._add_figure(figure, f"{loss} {words[:60]!r}.")

    def _take_button(self, element: Element) -> None:
        self._omit(visible_words(element), "button")

    def _take_struck(self, element: Element) -> None:
        self._omit(visible_words(element), "struck")

    def _take_media(self, element: Element) -> None:
        names = (element.get("title"), element.get("aria-label"), tag_of(element))
        self._omit(next(filter(None, names), ""), "media")

    takers: ClassVar[dict[str, Callable[["Gatherer", Element], None]]] = {
        **dict.fromkeys(HEADINGS, _take_heading),
        **dict.fromkeys(MEDIA, _take_media),
        **dict.fromkeys(STRUCK, _take_struck),
        "br": Gathered.take_break,
        "button": _take_button,
        "dl": _take_definitions,
        "figure": _take_figure,
        "img": _take_picture,
        "ol": _take_list,
        "pre": Gathered.take_lines,
        "svg": _take_picture,
        "table": _take_table,
        "ul": _take_list,
    }
    """Elements that are taken in their own way."""
