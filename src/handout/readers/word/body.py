"""The paragraphs, tables and boxes of a stretch of text, in reading order."""

from collections.abc import Callable, Iterable, Iterator
from typing import ClassVar

import msgspec

from handout.readers.small_figures import small_figures
from handout.readers.word.blocks import Block, Item, Paragraph, Picture, Words
from handout.readers.word.drawings import Thing
from handout.readers.word.lines import Line
from handout.readers.word.parsing import Element, attribute, child, name_of, value
from handout.readers.word.styles import heading_level, numbered
from handout.readers.word.tables import read_table
from handout.readers.word.wordfile import Story

DROPPED_LETTERS = frozenset({"drop", "margin"})
IN_LINES = ("altChunk", "fldSimple", "hyperlink", "oMath", "oMathPara", "r", "subDoc")
"""What stands inside paragraphs, or is told as if it did."""

PATIENT_LINES = frozenset({"LabelLine", "LabelRow", "WriteInLine"})
"""The styles of handout's own files for what is filled in for one patient."""

CONTENTS_GALLERY = "table of contents"


class Body:
    """Reads blocks; a large first letter waits for the paragraph that it begins."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._file = story.file
        self._first_letter: tuple[Words, ...] = ()

    def blocks(self, element: Element) -> list[Block]:
        """Return the blocks inside an element."""
        found: list[Block] = []
        self._take(element, found)
        self._end_letter(found)
        return found

    def _end_letter(self, found: list[Block]) -> None:
        """Let a first letter stand by itself where no paragraph follows it."""
        if "".join(words.text for words in self._first_letter).strip():
            found.append(Paragraph(self._first_letter))
        self._first_letter = ()

    def _take(self, element: Element, found: list[Block]) -> None:
        for inner in element:
            if taker := self.takers.get(name_of(inner)):
                taker(self, inner, found)
            else:
                self._take(inner, found)

    def _pass_over(self, _element: Element, _found: list[Block]) -> None:
        """Leave out what shows nothing."""

    def _take_paragraph(self, element: Element, found: list[Block]) -> None:
        properties = child(element, "pPr")
        if value(properties, "pStyle") in PATIENT_LINES:
            self._file.losses.note("patient-fields")
            return
        style = self._file.styles.of_paragraph(value(properties, "pStyle"))
        outline = value(properties, "outlineLvl")
        level = heading_level(outline) if outline else style.level
        line = Line(self._story, style, is_heading=level > 0 or style.is_title)
        line.take(element)
        found += self._shown(line.before)
        if not style.is_contents:
            words = tuple(line.words)
            found += self._said(Paragraph(words, level, style.is_title), properties)
        found += self._shown(line.after)

    def _said(
        self, paragraph: Paragraph, properties: Element | None
    ) -> Iterator[Paragraph]:
        """Yield what a paragraph says, nothing for one that is empty."""
        is_deleted, is_empty = self._is_deleted(properties), not paragraph.text.strip()
        if _is_first_letter(properties):
            self._first_letter += paragraph.words
            return
        item = None if is_empty and is_deleted else self._item(properties)
        if is_empty:
            return
        words, self._first_letter = (*self._first_letter, *paragraph.words), ()
        whole = msgspec.structs.replace(paragraph, words=words, item=item)
        if whole.is_heading:
            yield from self._as_heading(whole)
        else:
            yield whole

    def _as_heading(self, paragraph: Paragraph) -> Iterator[Paragraph]:
        """Yield a heading, whose words are plain; what is struck out stands below."""
        if any(words.look.link for words in paragraph.words):
            told = f"the link of the heading {paragraph.text[:60]!r} was left out."
            self._file.losses.warn("link-left-out", told)
        item = paragraph.item
        label = f"{item.label} " if item and item.is_told else ""
        kept = [
            small_figures(words.text, words.look.position)
            for words in paragraph.words
            if not words.look.struck
        ]
        struck = tuple(words for words in paragraph.words if words.look.struck)
        if "".join(kept).strip():
            words = (Words("".join((label, *kept))),)
            yield msgspec.structs.replace(paragraph, words=words, item=None)
        if struck:
            yield Paragraph(struck)

    def _is_deleted(self, properties: Element | None) -> bool:
        """Tell whether the end of a paragraph was deleted, and note it."""
        marks = child(properties, "rPr")
        for name in ("del", "moveFrom", "ins", "moveTo"):
            if child(marks, name) is not None:
                self._file.losses.note("tracked-changes")
                return name in {"del", "moveFrom"}
        return False

    def _item(self, properties: Element | None) -> Item | None:
        """Count a paragraph in its list; its level may be in its style's name."""
        style = self._file.styles.of_paragraph(value(properties, "pStyle"))
        place = self._file.numbering.place(numbered(properties), style)
        if place is None:
            return None
        item = self._file.counting.item(*place)
        level = max(item.level, style.list_level)
        return msgspec.structs.replace(item, level=level)

    def _shown(self, things: Iterable[Thing]) -> Iterator[Block]:
        """Yield pictures as they are, and what is in boxes."""
        for thing in things:
            if isinstance(thing, Picture | Paragraph):
                yield thing
            else:
                yield from Body(self._story).blocks(thing)

    def _take_line(self, element: Element, found: list[Block]) -> None:
        """Take words that stand in no paragraph."""
        line = Line(self._story, self._file.styles.of_paragraph(""))
        line.take_itself(element)
        if line.words:
            found.append(Paragraph(tuple(line.words)))
        found += self._shown((*line.before, *line.after))

    def _take_table(self, element: Element, found: list[Block]) -> None:
        self._end_letter(found)
        found += read_table(element, self._file, Body(self._story).blocks)

    def _take_control(self, element: Element, found: list[Block]) -> None:
        """Take what a content control holds; a list of contents is no content."""
        gallery = value(element, "sdtPr", "docPartObj", "docPartGallery")
        if gallery.casefold() != CONTENTS_GALLERY:
            for content in element:
                if name_of(content) == "sdtContent":
                    self._take(content, found)

    def _take_choice(self, element: Element, found: list[Block]) -> None:
        """Take the first of several ways to show one thing."""
        for name in ("Choice", "Fallback"):
            way = child(element, name)
            if way is not None:
                self._take(way, found)
                return

    def _take_insertion(self, element: Element, found: list[Block]) -> None:
        self._file.losses.note("tracked-changes")
        self._take(element, found)

    def _take_deletion(self, _element: Element, _found: list[Block]) -> None:
        self._file.losses.note("tracked-changes")

    takers: ClassVar[dict[str, Callable[["Body", Element, list[Block]], None]]] = {
        **dict.fromkeys(IN_LINES, _take_line),
        "AlternateContent": _take_choice,
        "del": _take_deletion,
        "ins": _take_insertion,
        "moveFrom": _take_deletion,
        "moveTo": _take_insertion,
        "p": _take_paragraph,
        "sdt": _take_control,
        "sectPr": _pass_over,
        "tbl": _take_table,
    }
    """Elements that are taken in their own way."""


def _is_first_letter(properties: Element | None) -> bool:
    return attribute(child(properties, "framePr"), "dropCap") in DROPPED_LETTERS
