"""Type that people can read: its size and the length of its lines."""

from statistics import mean

import pytest

from backends.full_sheet import full_sheet
from backends.pdf.boxes import feet, pages
from backends.plain_sheet import plain_sheet
from documents import every_block
from handout.document import Document
from handout.layout import TYPE_SCALES, PrintSize

LEAST: dict[PrintSize, float] = {"regular": 10, "large": 18, "xlarge": 24}
POINTS = 0.75
"""Points in a CSS pixel."""


@pytest.mark.parametrize("size", TYPE_SCALES)
@pytest.mark.parametrize("document", [every_block(), plain_sheet(), full_sheet()])
def test_nothing_is_smaller_than_the_least_size(
    document: Document, size: PrintSize
) -> None:
    """10 point in regular print; the body size in large print, as ACB has it."""
    boxes = [box for page in pages(document, size) for box in page]
    boxes += [box for foot in feet(document, size) for box in foot]

    smallest = min(box.style["font_size"] for box in boxes) * POINTS
    assert smallest >= LEAST[size] - 0.001


def test_lines_are_not_longer_than_an_eye_can_follow() -> None:
    """About 75 letters a line."""
    lines = [
        box.text
        for page in pages(full_sheet(), "regular")
        for box in page
        if box.element_tag == "p" and len(box.text) > 60
    ]

    assert mean(map(len, lines)) <= 75
    assert max(map(len, lines)) <= 82
