"""The one kind of table: a header row that repeats, no merged cells.

ECMA-376 part 1, 17.4; `tblCaption` and `tblDescription` come last in `tblPr`.
"""

from collections.abc import Iterator, Sequence

import msgspec

from handout.backends.docx.context import Context
from handout.backends.docx.elements import Element, wml
from handout.backends.docx.look import BASE_SIZE
from handout.backends.docx.measures import twips, width_of
from handout.backends.docx.paragraphs import text_paragraph
from handout.backends.docx.tablestyle import COLUMN_PADDING, TABLE_STYLE
from handout.prose import Text

BOLD = 1.1
"""How much wider bold type is."""

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

    def longest_word(self, size: float) -> float:
        """Return the points of the word that asks for most room."""
        words = f"{self.words.plain} {self.note.plain}".split()
        return max((width_of(word, size) for word in words), default=0)


class Grid(msgspec.Struct, frozen=True, kw_only=True):
    """What every table comes down to; the first row is the header.

    `first` is the share of the width that the first column has at least, where its
    words do not ask for more; 0 leaves it to the words.
    """

    caption: Text
    rows: Sequence[Sequence[Cell]]
    row_heads: bool
    first: float = 0

    @property
    def columns(self) -> int:
        """The cells of the longest row."""
        return max(len(row) for row in self.rows)

    def widths(self, width: float, size: float) -> list[int]:
        """Give each column its longest word, then share the rest by its words.

        `width` and the type `size` are in points. Where the words are too long
        for that, all columns give up the same share.
        """
        columns = [*self._columns()]
        shares = [max(cell.length for cell in column) for column in columns]
        shares = [min(max(NARROWEST, share), WIDEST) for share in shares]
        needs = [_need(column, size) for column in columns]
        if sum(needs) > width:
            return [twips(need * width / sum(needs)) for need in needs]
        if self.first:
            return self._set_apart(needs[0], width)
        rest = (width - sum(needs)) / sum(shares)
        return [
            twips(need + rest * share)
            for need, share in zip(needs, shares, strict=True)
        ]

    def _set_apart(self, need: float, width: float) -> list[int]:
        """Return the widths of the first of two columns, and of the other."""
        first = twips(max(need, self.first * width))
        return [first, twips(width) - first]

    def _columns(self) -> Iterator[list[Cell]]:
        for number in range(self.columns):
            yield [row[number] for row in self.rows if number < len(row)]


def _need(column: Sequence[Cell], size: float) -> float:
    """Return the points of a column's longest word in bold, and of the gap."""
    word = max(cell.longest_word(size) for cell in column)
    return word * BOLD + COLUMN_PADDING * size / BASE_SIZE


def print_grid(grid: Grid, context: Context) -> Iterator[Element]:
    """Yield caption and table; a table without columns is only its caption."""
    if grid.caption:
        yield text_paragraph(grid.caption, context, "TableCaption")
    if grid.columns:
        widths = grid.widths(context.look.width, context.look.scale.body)
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
