"""Blocks to a tree of HTML, as every sheet of a clinic's own becomes one."""

import itertools
from collections.abc import Callable, Iterable
from typing import ClassVar

import msgspec
from lxml import etree, html

from handout.readers.markup.tree import Element
from handout.readers.word.blocks import Block, Item, Paragraph, Picture, Table, Words
from handout.readers.word.inline import Languages, write_words
from handout.readers.word.typed import with_lists

LOWEST = 6
"""The lowest heading of HTML."""

NESTABLE = frozenset({"p", "ul", "ol"})
MOST_BETWEEN = 8
"""How many paragraphs and lists may part two items of one numbered list."""


def tree_of(blocks: Iterable[Block], languages: Languages) -> Element:
    """Return the tree of a whole text."""
    body = html.html_parser.makeelement("body")
    Writer(body, languages).write(blocks)
    return body


class _List(msgspec.Struct):
    """A list that is written, as long as items may be added to it."""

    element: Element
    level: int
    series: str = ""
    count: int = 0
    last: Element | None = None


class Writer:
    """Writes blocks into one element."""

    def __init__(self, parent: Element, languages: Languages) -> None:
        self._parent = parent
        self._languages = languages
        self._open: list[_List] = []
        self._numbered: dict[str, _List] = {}

    def write(self, blocks: Iterable[Block]) -> None:
        """Write blocks, those that were typed as lists among them."""
        for block in with_lists(blocks):
            self.writers[type(block)](self, block)

    def _write_paragraph(self, paragraph: Paragraph) -> None:
        if paragraph.is_heading:
            self._open.clear()
            self._line(self._parent, _heading(paragraph), paragraph.words)
        elif paragraph.item:
            self._write_item(paragraph, paragraph.item)
        else:
            self._open.clear()
            self._line(self._parent, "p", paragraph.words)

    def _line(self, parent: Element, tag: str, words: Iterable[Words]) -> None:
        write_words(etree.SubElement(parent, tag), words, self._languages)

    def _write_picture(self, picture: Picture) -> None:
        self._open.clear()
        frame = etree.SubElement(self._parent, "div")
        etree.SubElement(frame, "img", src=picture.name, alt=picture.alt)

    def _write_item(self, paragraph: Paragraph, item: Item) -> None:
        """Write an item; where its number would be another, it is written out."""
        while self._open and self._open[-1].level > item.level:
            self._open.pop()
        chosen = self._list_for(item)
        if chosen is None:
            words = (Words(f"{item.label} "), *paragraph.words)
            self._line(self._container(item), "p", words)
            self._leave(item.level)
            return
        chosen.count += 1
        chosen.last = etree.SubElement(chosen.element, "li")
        label = (Words(f"{item.label} "),) if item.is_told else ()
        self._line(chosen.last, "p", (*label, *paragraph.words))

    def _list_for(self, item: Item) -> _List | None:
        """Return the list that an item belongs in, None where no list can say it."""
        current = self._open[-1] if self._open else None
        if current and current.level != item.level:
            current = None
        if item.number is None:
            is_bullets = current is not None and not current.series
            return current if is_bullets else self._begin(item, "ul")
        if item.is_told:
            return None
        if current and (current.series, current.count + 1) == (
            item.series,
            item.number,
        ):
            return current
        before = self._numbered.get(item.series)
        if before and before.count + 1 == item.number and self._resume(before, item):
            return before
        return self._begin(item, "ol") if item.number == 1 else None

    def _container(self, item: Item) -> Element:
        """Return what a list of this level stands in: an item above, or all."""
        above = [one for one in self._open if one.level < item.level]
        last = above[-1].last if above else None
        return self._parent if last is None else last

    def _leave(self, level: int) -> None:
        while self._open and self._open[-1].level >= level:
            self._open.pop()

    def _begin(self, item: Item, tag: str) -> _List:
        element = etree.SubElement(self._container(item), tag)
        self._leave(item.level)
        begun = _List(element, item.level, item.series)
        self._open.append(begun)
        if item.series:
            self._numbered[item.series] = begun
        return begun

    def _resume(self, before: _List, item: Item) -> bool:
        """Go on with a numbered list: what parts it belongs to its last item.

        Only so does the number stay that of the file. False where more than a few
        paragraphs and lists stand between.
        """
        between = list(
            itertools.islice(before.element.itersiblings(), MOST_BETWEEN + 1)
        )
        is_near = len(between) <= MOST_BETWEEN
        is_same = before.element.getparent() is self._container(item)
        if not is_near or not is_same or any(b.tag not in NESTABLE for b in between):
            return False
        if before.last is not None:
            before.last.extend(between)
        self._leave(item.level)
        self._open.append(before)
        return True

    def _write_table(self, table: Table) -> None:
        self._open.clear()
        element = etree.SubElement(self._parent, "table", role="table")
        for row in table.rows:
            line = etree.SubElement(element, "tr")
            for cell in row:
                spans = {"colspan": cell.columns, "rowspan": cell.rows}
                told = {name: str(span) for name, span in spans.items() if span > 1}
                tag = "th" if cell.is_head else "td"
                frame = etree.SubElement(line, tag, told)
                _CellWriter(frame, self._languages).write(cell.blocks)

    writers: ClassVar[dict[type, Callable[..., None]]] = {
        Paragraph: _write_paragraph,
        Picture: _write_picture,
        Table: _write_table,
    }
    """How each kind of block is written."""


class _CellWriter(Writer):
    """Writes into a cell, which holds one line: items keep their marks."""

    def _write_item(self, paragraph: Paragraph, item: Item) -> None:
        label = Words(f"{item.label} ")
        self._line(self._parent, "p", (label, *paragraph.words))


def _heading(paragraph: Paragraph) -> str:
    return f"h{min(max(paragraph.level, 1), LOWEST)}"
