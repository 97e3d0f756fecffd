"""Sheets keep every word on paper, whatever the layout engine has no room for."""

import io

import pikepdf
import pytest
from msgspec.structs import replace

from backends.pdf.tagtree import elements
from backends.sheets import RESOURCES, paragraph, sheet
from handout.backends.pdf import render
from handout.backends.pdf.completeness import is_whole
from handout.backends.pdf.press import lay_out
from handout.blocks import Block
from handout.layout import Layout, Options, PrintSize
from handout.prose import Table, Text

LONG_HEAD = " ".join(f"amber{number}" for number in range(60))
LONGEST_HEAD = " ".join(f"amber{number}" for number in range(400))


def table(head: str, *, columns: int = 4, row_heads: bool = False) -> Table:
    """Make a table of two rows whose first head is long."""
    header = (Text.of(head), *(Text.of(f"Head {n}") for n in range(1, columns)))
    row = tuple(Text.of(f"Cell {n}") for n in range(columns))
    return Table(header=header, rows=(row, row), row_heads=row_heads)


TABLES: dict[str, tuple[PrintSize, Table]] = {
    "a long head in extra large print": ("xlarge", table(LONG_HEAD)),
    "a long head over named rows": ("xlarge", table(LONG_HEAD, row_heads=True)),
    "a head longer than a page": ("regular", table(LONGEST_HEAD)),
}


def pages_of(block: Block, layout: Layout) -> bool:
    """Lay out a sheet of one block, and tell whether it is whole."""
    return is_whole(lay_out(sheet("x", (block,)), layout, RESOURCES))


@pytest.mark.parametrize(("size", "block"), TABLES.values(), ids=TABLES)
def test_every_word_of_a_head_is_on_paper(size: PrintSize, block: Table) -> None:
    """The engine drops a head that leaves no room for a row, without a word."""
    assert pages_of(block, Layout(size=size))


def test_a_head_that_finds_no_room_stays_a_head_in_the_tags() -> None:
    """It stands in the flow, and still names its columns."""
    data = render(sheet("x", (table(LONGEST_HEAD),)), Layout(), Options(), RESOURCES)
    assert len(elements(pikepdf.open(io.BytesIO(data)), "TH")) == 4


def test_lost_words_are_seen() -> None:
    """A page that is cut off is not whole."""
    pages = lay_out(sheet("x", (paragraph("Amber. " * 2000),)), Layout(), RESOURCES)
    assert not is_whole(pages.copy(pages.pages[:1]))


@pytest.mark.parametrize(("size", "before"), [("regular", 6), ("xlarge", 7)])
def test_tall_letters_that_reach_out_of_their_line_are_on_paper(
    size: PrintSize, before: int
) -> None:
    """Those of Arabic do, at the end of a page too."""
    words = paragraph("يلاحظ معظم الناس العلامات الأولى بين سن السادسة عشرة. " * 12)
    blocks = (*[paragraph("one")] * before, *[words] * 6)
    part = replace(sheet("x", blocks).parts[0], direction="rtl", language="ar")
    arabic = replace(sheet("x", ()), parts=(part,), direction="rtl", language="ar")
    assert is_whole(lay_out(arabic, Layout(size=size), RESOURCES))
