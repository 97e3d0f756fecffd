"""Tables of a Word file: heads, merged cells, and tables that only place things."""

from collections.abc import Callable, Iterable, Iterator

import msgspec

from handout.readers.word.blocks import Block, Cell, Paragraph, Table, Words
from handout.readers.word.parsing import (
    Element,
    attribute,
    child,
    is_on,
    name_of,
    number,
    value,
)
from handout.readers.word.styles import Style
from handout.readers.word.wordfile import WordFile

MOST_COLUMNS = 63
"""Columns of a table; Word has no more."""

AROUND = frozenset(
    {"sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"}
    | {"AlternateContent", "Choice"}
)
"""What may stand around rows and cells."""

READ_BY_CELL = "a table that places headings, pictures or tables was read by its cells."
ROW_LOOK = ("firstRow", 0x0020)
COLUMN_LOOK = ("firstColumn", 0x0080)
"""What a table asks of its style, and the bit in which old files say it."""

ReadBlocks = Callable[[Element], list[Block]]


class _Draft(msgspec.Struct):
    """A cell while its rows are counted; a blank one fills up the edge of a row."""

    blocks: list[Block]
    columns: int = 1
    rows: int = 1
    is_blank: bool = False


class _Row(msgspec.Struct):
    cells: list[_Draft]
    is_head: bool = False


def read_table(table: Element, file: WordFile, read_blocks: ReadBlocks) -> list[Block]:
    """Return a table, or what is in it where it does no more than place things."""
    rows = _even(_Reader(file, read_blocks).rows(table))
    if _is_strip(rows):
        return _by_cell(rows)
    if _places_things(rows, file):
        file.losses.warn("not-kept", READ_BY_CELL)
        return _by_cell(rows)
    style = file.styles.style(value(table, "tblPr", "tblStyle"))
    has_head = _has_head(table, rows, style)
    if not has_head:
        rows = [row for row in rows if any(cell.blocks for cell in row.cells)]
    has_row_heads = style.heads_columns and _asks_for(table, *COLUMN_LOOK)
    finished = (
        _finished(row, is_head=has_head and not n, has_row_head=has_row_heads)
        for n, row in enumerate(rows)
    )
    return [Table(tuple(finished))]


class _Reader:
    """Reads rows, with the cells of the rows above that reach into them."""

    def __init__(self, file: WordFile, read_blocks: ReadBlocks) -> None:
        self._file = file
        self._read_blocks = read_blocks
        self._reaching: dict[int, _Draft] = {}

    def rows(self, table: Element) -> list[_Row]:
        """Return the rows that are shown and hold a cell of their own."""
        shown = (row for row in parts_of(table, "tr") if self._is_shown(row))
        return [row for row in map(self._row, shown) if row.cells]

    def _is_shown(self, row: Element) -> bool:
        properties = child(row, "trPr")
        for name in ("del", "ins"):
            if child(properties, name) is not None:
                self._file.losses.note("tracked-changes")
        if is_on(child(properties, "hidden")):
            self._file.losses.note("hidden-text")
            return False
        return child(properties, "del") is None

    def _row(self, row: Element) -> _Row:
        properties = child(row, "trPr")
        cells = _blank(value(properties, "gridBefore"))
        column = sum(cell.columns for cell in cells)
        for cell in parts_of(row, "tc"):
            column += self._add(cell, column, cells)
        cells += _blank(value(properties, "gridAfter"))
        return _Row(cells, is_on(child(properties, "tblHeader")))

    def _add(self, cell: Element, column: int, cells: list[_Draft]) -> int:
        """Read a cell into its row, and return over how many columns it reaches."""
        properties = child(cell, "tcPr")
        columns = _columns(value(properties, "gridSpan")) or 1
        blocks = self._read_blocks(cell)
        above = self._reaching.get(column)
        if above and _goes_on(properties, "vMerge"):
            above.rows += 1
            self._lose(blocks)
        elif cells and _goes_on(properties, "hMerge"):
            cells[-1].columns += columns
            self._lose(blocks)
        else:
            cells.append(_Draft(blocks, columns))
            self._reaching.pop(column, None)
            if child(properties, "vMerge") is not None:
                self._reaching[column] = cells[-1]
        return columns

    def _lose(self, blocks: Iterable[Block]) -> None:
        """Tell of what stands in a cell that another one covers."""
        for block in blocks:
            if isinstance(block, Paragraph):
                self._file.losses.lose(block.text)
            elif isinstance(block, Table):
                self._lose(inner for row in block.rows for inner in _inside(row))
            else:
                self._file.losses.leave_out("a picture in a covered cell", block.alt)


def parts_of(element: Element, name: str) -> Iterator[Element]:
    """Yield the rows or cells of an element, whatever stands around them."""
    for inner in element:
        if (found := name_of(inner)) == name:
            yield inner
        elif found in AROUND:
            yield from parts_of(inner, name)


def _inside(row: Iterable[Cell]) -> Iterator[Block]:
    return (block for cell in row for block in cell.blocks)


def _columns(written: str) -> int:
    return min(max(number(written), 0), MOST_COLUMNS)


def _blank(written: str) -> list[_Draft]:
    columns = _columns(written)
    return [_Draft([], columns, is_blank=True)] if columns else []


def _goes_on(properties: Element | None, name: str) -> bool:
    """Tell whether a cell belongs to the one above or before it (17.4.84)."""
    merge = child(properties, name)
    return merge is not None and attribute(merge, "val") != "restart"


def _even(rows: list[_Row]) -> list[_Row]:
    """Drop edges that all rows leave blank, and columns that all rows join alike."""
    for edge in (0, -1):
        if all(row.cells and row.cells[edge].is_blank for row in rows):
            for row in rows:
                del row.cells[edge]
    shapes = {tuple(cell.columns for cell in row.cells) for row in rows}
    is_merged = any(cell.rows > 1 for row in rows for cell in row.cells)
    if len(shapes) == 1 and not is_merged:
        for row in rows:
            for cell in row.cells:
                cell.columns = 1
    return [row for row in rows if row.cells]


def _is_strip(rows: list[_Row]) -> bool:
    """Tell whether there is one row or one column: a box, or boxes in a line."""
    return len(rows) <= 1 or all(len(row.cells) == 1 for row in rows)


def _places_things(rows: list[_Row], file: WordFile) -> bool:
    """Tell whether cells hold what no cell of a sheet can: more than words."""
    blocks = (block for row in rows for cell in row.cells for block in cell.blocks)
    return any(
        block.is_heading
        if isinstance(block, Paragraph)
        else isinstance(block, Table) or block.name not in file.decorations
        for block in blocks
    )


def _by_cell(rows: list[_Row]) -> list[Block]:
    return [block for row in rows for cell in row.cells for block in cell.blocks]


def _has_head(table: Element, rows: list[_Row], style: Style) -> bool:
    """Tell whether the first row names the columns."""
    if rows[0].is_head or (style.heads_rows and _asks_for(table, *ROW_LOOK)):
        return True
    return _is_bold(rows[0]) and not all(map(_is_bold, rows[1:]))


def _asks_for(table: Element, name: str, bit: int) -> bool:
    look = child(table, "tblPr", "tblLook")
    if look is not None and attribute(look, name):
        return attribute(look, name) in {"1", "true", "on"}
    try:
        return bool(int(attribute(look, "val") or "0", 16) & bit)
    except ValueError:
        return False


def _is_bold(row: _Row) -> bool:
    words = [words for cell in row.cells for words in _words(cell)]
    return bool(words) and all(one.look.strong for one in words)


def _words(cell: _Draft) -> Iterator[Words]:
    for block in cell.blocks:
        if isinstance(block, Paragraph):
            yield from (words for words in block.words if words.text.strip())


def _finished(row: _Row, *, is_head: bool, has_row_head: bool) -> tuple[Cell, ...]:
    return tuple(
        Cell(
            tuple(map(_unmarked, cell.blocks) if is_head else cell.blocks),
            is_head or (has_row_head and not n),
            cell.columns,
            cell.rows,
        )
        for n, cell in enumerate(row.cells)
    )


def _unmarked(block: Block) -> Block:
    """Take bold from the words of a head, which is bold by itself."""
    if not isinstance(block, Paragraph):
        return block
    words = (
        Words(words.text, msgspec.structs.replace(words.look, strong=False))
        for words in block.words
    )
    return msgspec.structs.replace(block, words=tuple(words))
