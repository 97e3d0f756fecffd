"""A Word file is small enough for any mail."""

import pytest

from handout.backends.docx import render
from handout.layout import Layout, Options, PrintSize
from prove.sheets import Sheet, sample_sheets

SIZES: tuple[PrintSize, ...] = ("regular", "large", "xlarge")
MOST_WITH_FONTS, MOST_WITHOUT = 250_000, 60_000
"""Bytes of a sheet in a Latin script."""

EACH_SIZE = pytest.mark.parametrize("size", SIZES)
EACH_SHEET = pytest.mark.parametrize(
    "sheet", [*sample_sheets()], ids=lambda sheet: sheet.name
)


def bytes_of(sheet: Sheet, size: PrintSize, *, embed_fonts: bool) -> int:
    """Return the size of the file."""
    composed, resources = sheet.make()
    options = Options(embed_fonts=embed_fonts)
    return len(render(composed.document, Layout(size=size), options, resources))


@EACH_SIZE
@EACH_SHEET
def test_with_fonts(sheet: Sheet, size: PrintSize) -> None:
    """With both faces whole, so that every letter of the language can be typed."""
    assert bytes_of(sheet, size, embed_fonts=True) < MOST_WITH_FONTS


@EACH_SIZE
@EACH_SHEET
def test_without_fonts(sheet: Sheet, size: PrintSize) -> None:
    """Where the reader's computer has the font, or another will do."""
    assert bytes_of(sheet, size, embed_fonts=False) < MOST_WITHOUT
