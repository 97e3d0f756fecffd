"""A table's cells in the grid that they span (ISO 32000-1 14.8.4.3.4)."""

from collections.abc import Iterator

import msgspec

from handout.audit.pdf.elements import Element

CELLS = frozenset({"TH", "TD"})
GROUPS = frozenset({"THead", "TBody", "TFoot"})
MOST_SPAN = 500
MOST_PLACES = 200_000


class Grid(msgspec.Struct, frozen=True, kw_only=True):
    """The cells of a table by row and column.

    `widths` are the columns that each row fills. `overlaps` are cells on places
    that another one has already, `overhangs` cells that reach below the last row.
    """

    cells: dict[tuple[int, int], Element]
    widths: tuple[int, ...]
    overlaps: tuple[Element, ...]
    overhangs: tuple[Element, ...]


def rows_of(table: Element) -> Iterator[Element]:
    """Yield the rows of a table, not those of tables inside its cells."""
    for child in table.children:
        if child.kind == "TR":
            yield child
        elif child.kind in GROUPS:
            yield from rows_of(child)


def cells_of(table: Element) -> Iterator[Element]:
    """Yield the cells of a table in reading order."""
    for row in rows_of(table):
        yield from _cells(row)


def _cells(row: Element) -> list[Element]:
    return [cell for cell in row.children if cell.kind in CELLS]


def grid_of(table: Element) -> Grid:
    """Lay the cells of a table out as a reader would."""
    rows = list(rows_of(table))
    cells: dict[tuple[int, int], Element] = {}
    overlaps: list[Element] = []
    overhangs: list[Element] = []
    for number, row in enumerate(rows):
        column = 0
        for cell in _cells(row):
            if len(cells) > MOST_PLACES:
                break
            while (number, column) in cells:
                column += 1
            places = _places(cell, number, column, len(rows))
            if number + cell.attributes.rows > len(rows):
                overhangs.append(cell)
            if any(place in cells for place in places):
                overlaps.append(cell)
            cells.update(dict.fromkeys(places, cell))
            column = places[-1][1] + 1
    filled = [0] * len(rows)
    for number, _ in cells:
        filled[number] += 1
    return Grid(
        cells=cells,
        widths=tuple(filled),
        overlaps=tuple(overlaps),
        overhangs=tuple(overhangs),
    )


def _places(cell: Element, row: int, column: int, rows: int) -> list[tuple[int, int]]:
    """Return the places that a cell fills, of the rows that there are."""
    width = min(max(cell.attributes.columns, 1), MOST_SPAN)
    height = min(max(cell.attributes.rows, 1), MOST_SPAN, rows - row)
    return [
        (below, beside)
        for below in range(row, row + height)
        for beside in range(column, column + width)
    ]
