"""The blanks where lines end: the engine drops them, and words would run together.

A reader that goes by the text of a page, aloud or to copy it, needs them back
(ISO 32000-1, 14.8.2.5). They stand behind the line, where nothing is seen.
"""

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from handout.backends.pdf.engine import boxes, line_size, weasyprint

Box = Any
"""A box of the engine, which carries no types; lengths are CSS pixels."""

BLANK = " "
KID = "\0"
"""Stands for the kids among the words of an element."""


def keep_blanks(pages: weasyprint.Document) -> None:
    """Put a blank at the end of every line that was broken at one.

    Changes the pages, before they are painted.
    """
    told = _Told()
    before: Box | None = None
    ends_with_blank = False
    for box, begins_line in _text_boxes(pages):
        was_before, is_after = told.blanks_around(box)
        if begins_line and before is not None and (was_before or ends_with_blank):
            _append_blank(before)
        before, ends_with_blank = box, is_after


class _Told:
    """How far the words of each element have been met, in the order of the page."""

    def __init__(self) -> None:
        self._places: dict[Element, tuple[str, int]] = {}

    def blanks_around(self, box: Box) -> tuple[bool, bool]:
        """Go on behind the words of a box; tell of a blank before and after them.

        Words that are told again, as the head of a table on its next page, are met
        from their start.
        """
        words, place = self._places.get(box.element) or (_own_words(box.element), 0)
        met = box.text.strip(BLANK)
        start = words.find(met, place)
        if start < 0:
            start = max(words.find(met), 0)
        end = start + len(met)
        self._places[box.element] = words, end
        return words[:start].endswith(BLANK), words[end:].startswith(BLANK)


def _own_words(element: Element) -> str:
    """Return the words of an element without those of its kids, white space folded."""
    words = (element.text or "", *(kid.tail or "" for kid in element))
    return BLANK.join(KID.join(words).split())


def _text_boxes(pages: weasyprint.Document) -> Iterator[tuple[Box, bool]]:
    """Yield the boxes of the page's own words, and whether each begins a line."""
    for page in pages.pages:
        # The engine shows its boxes nowhere else.
        for line in _lines(page._page_box):  # noqa: SLF001
            for number, box in enumerate(_words_in_line(line)):
                yield box, number == 0


def _lines(root: Box) -> Iterator[Box]:
    for box in root.descendants(placeholders=True):
        inner: Box = getattr(box, "_box", box)
        if isinstance(inner, boxes.LineBox):
            yield inner


def _words_in_line(box: Box) -> Iterator[Box]:
    """Yield the text boxes of a line; words that styles add are nobody's."""
    for kid in box.children:
        if isinstance(kid, boxes.TextBox) and "::" not in (kid.element_tag or "::"):
            yield kid
        elif isinstance(kid, boxes.InlineBox):
            yield from _words_in_line(kid)


def _append_blank(box: Box) -> None:
    """Put a blank behind the words of a box, which is left of them in Arabic."""
    layout = box.pango_layout
    box.text = box.text.rstrip(BLANK) + BLANK
    if layout.text.endswith(BLANK):
        # The engine took it from the box alone, and has moved the box.
        return
    layout.text += BLANK
    if layout.first_line_direction % 2:
        box.position_x -= painted_width(box) - box.width


def painted_width(box: Box) -> float:
    """Return the width of the words of a box with their blanks, in CSS pixels."""
    box.pango_layout.reactivate(box.style)
    line, _ = box.pango_layout.get_first_line()
    width, _ = line_size(line, box.style)
    box.pango_layout.deactivate()
    return float(width)
