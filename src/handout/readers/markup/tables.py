"""HTML tables to tables of prose, where they are regular, else to lists."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

from handout.notes import in_line
from handout.prose import List, Paragraph, Prose, Span, Table, Text
from handout.readers.markup.elements import HEADINGS
from handout.readers.markup.tree import Element, is_unseen, tag_of, visible_words

EMPTY_CELL = Text.of("–")
BETWEEN = Span("; ")

TABLE_ROLE = "table"
LAYOUT_ROLES = {"none", "presentation"}
TEXT_PARTS = ("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl")
"""What stands in the cells of a table that only places texts."""

LONGEST_CELL = 200
"""Characters of a cell that is read at one glance; longer texts are only placed."""

MOST_ROWS = 20
MOST_TOLD_AGAIN = 1000
"""A cell is told again in so many rows at most, and so many cells of a table."""

DIGITS = re.compile(r"[1-9]\d{0,2}")

Row = tuple[Element, ...]
Placed = tuple[Element, int]
"""A cell, and how many rows it takes."""

LineOf = Callable[[Element], Text]


def table_block(table: Element, line_of: LineOf) -> Table | List | None:
    """Make a table of a regular one, a list of rows of any other.

    A regular table has one row of `th` cells at its top, rows of one length and
    no cells that are merged over columns; a cell that is merged over rows is told
    in each of them. `line_of` reads a cell. None for a table that is no more than
    layout.
    """
    rows = _grid(table)
    if _is_layout(rows, table):
        return None
    lines = {cell: line_of(cell) for row in rows for cell in row}
    texts = [tuple(lines[cell] or EMPTY_CELL for cell in row) for row in rows]
    caption = Text.of(" ".join(map(visible_words, _captions(table))))
    if not _is_regular(rows):
        told = (caption, *map(_joined, texts))
        return List(tuple(Prose.of(Paragraph(text)) for text in told if text))
    return Table(
        header=tuple(map(in_line, texts[0])),
        rows=tuple(texts[1:]),
        caption=caption,
        row_heads=all(tag_of(row[0]) == "th" for row in rows[1:]),
    )


def _is_layout(rows: list[Row], table: Element) -> bool:
    """Tell whether a table only places what is in it.

    It says so, has no cells, has words outside of them, stands around another
    table; or has no `th` cell, and only one column or whole texts in its cells. One
    that says it is a table, or has rows and columns of short cells, may have several
    paragraphs in a cell.
    """
    if not rows or table.get("role") in LAYOUT_ROLES or _holds(table, "table"):
        return True
    has_heads = any(tag_of(cell) == "th" for row in rows for cell in row)
    is_column = all(len(row) == 1 for row in rows)
    is_told = table.get("role") == TABLE_ROLE
    is_data = is_told or (_is_grid(rows) and _has_short_cells(rows))
    has_texts = _holds(table, *TEXT_PARTS) or (_has_paragraphs(rows) and not is_data)
    is_placed = not has_heads and (is_column or has_texts)
    return is_placed or _has_words_outside(rows, table)


def loses_rows(table: Element) -> bool:
    """Tell whether a table that is taken for layout has rows and columns of texts.

    It may be data after all, whose rows are lost then.
    """
    is_frame = table.get("role") in LAYOUT_ROLES or _holds(table, "table", *HEADINGS)
    return not is_frame and _is_grid(
        [row for row in _grid(table) if any(map(visible_words, row))]
    )


def _is_grid(rows: list[Row]) -> bool:
    """Tell whether two rows or more have two cells or more."""
    return sum(len(row) > 1 for row in rows) > 1


def _has_short_cells(rows: list[Row]) -> bool:
    cells = (cell for row in rows for cell in row)
    return all(len(visible_words(cell)) <= LONGEST_CELL for cell in cells)


def _holds(table: Element, *names: str) -> bool:
    return any(part is not table for part in table.iter(*names))


def _has_paragraphs(rows: list[Row]) -> bool:
    return any(len(cell.findall("p")) > 1 for row in rows for cell in row)


def _has_words_outside(rows: list[Row], table: Element) -> bool:
    cells = {cell: None for row in rows for cell in row}
    inside = " ".join(map(visible_words, (*_captions(table), *cells)))
    return Counter(inside.split()) != Counter(visible_words(table).split())


def _captions(table: Element) -> Iterator[Element]:
    return (child for child in table if tag_of(child) == "caption")


def _grid(table: Element) -> list[Row]:
    """Return the rows that have cells; a cell over several rows stands in each."""
    rows: list[Row] = []
    reaching: dict[int, Placed] = {}
    told_again = 0
    for row in _rows(table):
        told_again += len(reaching)
        placed = _placed(_cells(row), reaching if told_again < MOST_TOLD_AGAIN else {})
        rows.append(tuple(cell for _, (cell, _) in sorted(placed.items())))
        reaching = {
            column: (cell, left - 1)
            for column, (cell, left) in placed.items()
            if left > 1
        }
    return [row for row in rows if row]


def _placed(cells: Row, reaching: dict[int, Placed]) -> dict[int, Placed]:
    """Return the cells of a row by column, with how many rows they still take."""
    placed = dict(reaching)
    column = 0
    for cell in cells:
        while column in placed:
            column += 1
        placed[column] = (cell, _span(cell, "rowspan"))
        column += _span(cell, "colspan")
    return placed


def _span(cell: Element, name: str) -> int:
    told = cell.get(name, "1").strip()
    return min(int(told), MOST_ROWS) if DIGITS.fullmatch(told) else 1


def _rows(table: Element) -> Iterator[Element]:
    for child in table:
        if tag_of(child) == "tr":
            yield child
        elif tag_of(child) in {"thead", "tbody", "tfoot"}:
            yield from (row for row in child if tag_of(row) == "tr")


def _cells(row: Element) -> Row:
    cells = (cell for cell in row if tag_of(cell) in {"td", "th"})
    return tuple(cell for cell in cells if not is_unseen(cell))


def _is_regular(rows: list[Row]) -> bool:
    widths = {len(row) for row in rows}
    has_head = all(tag_of(cell) == "th" for cell in rows[0])
    is_merged = any(_span(cell, "colspan") > 1 for row in rows for cell in row)
    return len(widths) == 1 and len(rows) > 1 and has_head and not is_merged


def _joined(row: tuple[Text, ...]) -> Text:
    """Return a row as one line; empty cells at its end are left out."""
    told = list(row)
    while told and told[-1] == EMPTY_CELL:
        told.pop()
    if not told:
        return Text()
    first, *others = told
    return Text.of(first, *(part for text in others for part in (BETWEEN, text)))
