"""Where a line ends at a blank, the blank stays in the text and moves nothing."""

import pytest
from msgspec.structs import replace

from backends.pdf.boxes import Box, pages
from backends.sheets import paragraph, sheet
from handout.backends.pdf.blanks import painted_width
from handout.blocks import Block
from handout.prose import Span, bullets

ADDRESS = "https://example.org/" + "amber" * 40
ARABIC = "الرئة تهمس في الليل وتضيء "
"""Our own words: the lung whispers at night and shines."""


def boxes(*blocks: Block) -> list[Box]:
    """Return the boxes of words of a sheet."""
    return [box for page in pages(sheet("x", blocks), "regular") for box in page]


def told(*blocks: Block) -> str:
    """Return the text that is painted."""
    return "".join(box.text for box in boxes(*blocks))


@pytest.mark.parametrize("length", range(50, 80))
def test_words_of_many_spans_do_not_run_together(length: int) -> None:
    """Wherever the line ends: in a span, before one, or behind it."""
    spans = ("a" * length, " ", Span("in bold", strong=True), " and so on. ")
    block = paragraph(*spans, Span("Amber", strong=True), ", or honey, is old resin.")
    assert block.text.plain in told(block)


def test_an_address_that_is_broken_gets_no_blank() -> None:
    """It has none, and must be copied whole."""
    assert ADDRESS in told(paragraph("See ", ADDRESS, " for more."))


def test_a_mark_stands_beside_its_words() -> None:
    """No item begins in the line under its mark."""
    items = ["a" * 30 + " " + "under attack " * count for count in range(1, 12)]
    mark = None
    for box in boxes(bullets(items)):
        if mark is not None and box.element_tag == "li":
            assert box.position_y == mark.position_y
        mark = box if box.element_tag == "li::before" else None


def test_a_bold_word_stays_in_the_line_where_it_has_room() -> None:
    """What follows it does not matter."""
    bold = Span("lymphocytes", strong=True)
    line = "In people with amber lung, it makes far too many cells called "
    block = paragraph(line, bold, ". The extra cells build up, and they glow at night.")
    words = {box.text.strip(): box.position_y for box in boxes(block)}
    assert words[line.strip()] == words["lymphocytes"]


def test_arabic_lines_keep_their_right_edge() -> None:
    """The blank is left of the words."""
    document = sheet("x", (paragraph(ARABIC * 30),))
    part = replace(document.parts[0], direction="rtl", language="ar")
    arabic = replace(document, parts=(part,), direction="rtl", language="ar")
    lines = [box for box in pages(arabic, "regular")[0] if ARABIC[:5] in box.text]
    edges = {round(box.position_x + painted_width(box), 1) for box in lines}
    assert len(lines) > 3
    assert len(edges) == 1
