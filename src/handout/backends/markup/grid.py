"""Tables as a page can print them: as many cells in each row."""

from msgspec.structs import replace

from handout.prose import Table, Text


def squared(table: Table) -> Table:
    """Return the table with empty cells where a row is too short.

    A table without a header row takes the first cell of each row for its head: a
    reader must be able to name a cell (ISO 14289-1, 7.5).
    """
    width = max(map(len, (table.header, *table.rows)))
    return replace(
        table,
        header=_filled(table.header, width) if table.header else (),
        rows=tuple(_filled(row, width) for row in table.rows if width),
        row_heads=table.row_heads or not table.header,
    )


def _filled(row: tuple[Text, ...], width: int) -> tuple[Text, ...]:
    return row + (Text(),) * (width - len(row))
