"""The one kind of table: a header row that repeats, no merged cells.

ECMA-376 part 1, 17.4; `tblCaption` and `tblDescription` come last in `tblPr`.
"""

from collections.abc import Iterator, Sequence

import msgspec

from handout.backends.docx.context import Context
from handout.backends.docx.elements import Element, wml
from handout.backends.docx.measures import twips
from handout.backends.docx.paragraphs import text_paragraph
from handout.backends.docx.tablestyle import TABLE_STYLE
from handout.prose import Text

NARROWEST, WIDEST = 8, 40
"""Letters between which the longest words of a column count for its width."""

LOOK, LOOK_WITH_ROW_HEADS = "0620", "06A0"
"""`tblLook` as bits: first row, first column, no bands (17.4.56)."""


class Cell(msgspec.Struct, frozen=True):
    """The words of a cell, and a note under them."""

    words: Text
    note: Text = Text()

    @property
    def length(self) -> int:
        """The letters of its longer line."""
        return max(len(self.words.plain), len(self.note.plain))


class Grid(msgspec.Struct, frozen=True, kw_only=True):
    """What every table comes down to; the first row is the header."""

    caption: Text
    rows: Sequence[Sequence[Cell]]
    row_heads: bool

    @property
    def columns(self) -> int:
        """The cells of the longest row."""
        return max(len(row) for row in self.rows)

    def widths(self, width: float) -> list[int]:
        """Share a width in points by the longest words of each column."""
        lengths = [
            max(row[number].length for row in self.rows if number < len(row))
            for number in range(self.columns)
        ]
        shares = [min(max(NARROWEST, length), WIDEST) for length in lengths]
        return [twips(width * share / sum(shares)) for share in shares]


def print_grid(grid: Grid, context: Context) -> Iterator[Element]:
    """Yield caption and table; a table without columns is only its caption."""
    if grid.caption:
        yield text_paragraph(grid.caption, context, "TableCaption")
    if grid.columns:
        widths = grid.widths(context.look.width)
        yield wml(
            "tbl",
            wml("tblPr", *_properties(grid, context)),
            wml("tblGrid", *(wml("gridCol", w=width) for width in widths)),
            *_rows(grid, widths, context.in_table()),
        )


def _properties(grid: Grid, context: Context) -> Iterator[Element]:
    """Yield the properties of a table in the order of the schema."""
    yield wml("tblStyle", val=TABLE_STYLE)
    if context.voice.is_right_to_left:
        yield wml("bidiVisual")
    yield wml("tblW", w=twips(context.look.width), type="dxa")
    yield wml("tblLayout", type="fixed")
    yield _look(row_heads=grid.row_heads)
    if grid.caption:
        yield wml("tblCaption", val=grid.caption.plain)
    heads = ", ".join(cell.words.plain for cell in grid.rows[0])
    yield wml("tblDescription", val=heads)


def _look(*, row_heads: bool) -> Element:
    return wml(
        "tblLook",
        val=LOOK_WITH_ROW_HEADS if row_heads else LOOK,
        firstRow=1,
        lastRow=0,
        firstColumn=int(row_heads),
        lastColumn=0,
        noHBand=1,
        noVBand=1,
    )


def _rows(grid: Grid, widths: list[int], context: Context) -> Iterator[Element]:
    first_style = "TableRowHeading" if grid.row_heads else "TableText"
    for number, row in enumerate(grid.rows):
        if number == 0:
            properties = wml("trPr", wml("cantSplit"), wml("tblHeader"))
            styles = ["TableHeading"] * len(row)
        else:
            properties = wml("trPr", wml("cantSplit"))
            styles = [first_style, *["TableText"] * (len(row) - 1)]
        cells = map(_cell, row, widths, styles, [context] * len(row))
        if row:
            yield wml("tr", properties, *cells)


def _cell(cell: Cell, width: int, style: str, context: Context) -> Element:
    lines = [text_paragraph(cell.words, context, style)]
    if cell.note:
        lines.append(text_paragraph(cell.note, context, "TableNote"))
    return wml("tc", wml("tcPr", wml("tcW", w=width, type="dxa")), *lines)
