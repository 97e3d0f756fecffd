"""Tables whose heads stand in several rows: each cell names its heads.

One row of heads is said by `Scope` alone. Where heads stand above heads, a reader
cannot tell which of them a cell belongs to, so the cells name them by id (ISO
14289-1, 7.5; ISO 32000-1, table 349).
"""

from collections.abc import Iterator
from itertools import count, product

from handout.backends.pdf.tagging.elements import StructureElement

Place = tuple[int, int]
Grid = dict[Place, StructureElement]


def name_heads(root: StructureElement) -> None:
    """Let the cells of every table with heads of two levels name their heads."""
    tables = [element for element in root.walk() if element.kind == "Table"]
    for number, table in enumerate(tables, start=1):
        grid = _grid(table)
        if _has_levels(grid):
            _name_heads(grid, f"table-{number}")


def _name_heads(grid: Grid, table: str) -> None:
    heads = [cell for cell in dict.fromkeys(grid.values()) if cell.kind == "TH"]
    for number, head in enumerate(heads, start=1):
        head.entries["ID"] = f"{table}-head-{number}"
    for place, cell in grid.items():
        names = tuple(head.entries["ID"] for head in _heads_of(grid, place))
        if names and "Headers" not in cell.attributes.get("Table", {}):
            cell.set_attribute("Table", "Headers", names)


def _has_levels(grid: Grid) -> bool:
    """Tell whether a head of a column stands under another."""
    return any(
        cell.kind == "TH" and _scope(cell) == "/Column" and any(_above(grid, place))
        for place, cell in grid.items()
    )


def _heads_of(grid: Grid, place: Place) -> Iterator[StructureElement]:
    """Yield the heads of a cell: those of its columns from the top, then its row's."""
    cell = grid[place]
    columns = [at[1] for at, other in grid.items() if other is cell]
    above = (head for c in columns for head in _above(grid, (place[0], c)))
    yield from dict.fromkeys(above)
    for column in range(place[1]):
        before = grid.get((place[0], column))
        if before and before.kind == "TH" and _scope(before) == "/Row":
            yield before


def _above(grid: Grid, place: Place) -> Iterator[StructureElement]:
    row, column = place
    here = grid.get(place)
    for upper in range(row):
        cell = grid.get((upper, column))
        if cell is not None and cell is not here and _heads_columns(cell):
            yield cell


def _heads_columns(cell: StructureElement) -> bool:
    return cell.kind == "TH" and _scope(cell) == "/Column"


def _scope(cell: StructureElement) -> object:
    return cell.attributes["Table"]["Scope"]


def _grid(table: StructureElement) -> Grid:
    """Return which cell covers which place, spans counted."""
    grid: Grid = {}
    rows = (element for element in table.walk() if element.kind == "TR")
    for row, line in enumerate(rows):
        for cell in line.kids:
            column = next(c for c in count() if (row, c) not in grid)
            down, across = _span(cell, "RowSpan"), _span(cell, "ColSpan")
            places = product(range(row, row + down), range(column, column + across))
            grid |= dict.fromkeys(places, cell)
    return grid


def _span(cell: StructureElement, name: str) -> int:
    value = cell.attributes.get("Table", {}).get(name, 1)
    return value if isinstance(value, int) else 1
