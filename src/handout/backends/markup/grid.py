"""Tables as a page can print them: as many cells in each row."""

from msgspec.structs import replace

from handout.prose import Table, Text


def squared(table: Table) -> Table:
    """Return the table with empty cells where a row is too short.

    A table without words in its header row takes the first cell of each row for its
    head: a reader must be able to name a cell (ISO 14289-1, 7.5). Rows without words
    are left out.
    """
    header = table.header if _has_words(table.header) else ()
    rows = [row for row in table.rows if _has_words(row)]
    width = max(map(len, (header, *rows)))
    return replace(
        table,
        header=_filled(header, width) if header else (),
        rows=tuple(_filled(row, width) for row in rows),
        row_heads=table.row_heads or not header,
    )


def _has_words(row: tuple[Text, ...]) -> bool:
    return any(cell.plain.strip() or cell.notes for cell in row)


def _filled(row: tuple[Text, ...], width: int) -> tuple[Text, ...]:
    return row + (Text(),) * (width - len(row))
