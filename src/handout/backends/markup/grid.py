"""Tables as a page can print them: each row as long, and each with heads.

A reader must be able to name a cell by its heads (ISO 14289-1, 7.5).
"""

from msgspec.structs import replace

from handout.blocks import Facts
from handout.prose import Table, Text

Row = tuple[Text, ...]


def squared(block: Table | Facts) -> Table:
    """Return the table with empty cells where a row is too short.

    Rows without words are left out. Without a header row the first cell of each row
    is its head, and where these have no words either, the first row heads the others.
    A row that is alone has no empty cells.
    """
    table = block if isinstance(block, Table) else _as_table(block)
    rows = [row for row in (table.header, *table.rows) if _has_words(row)]
    if len(rows) == 1:
        rows = [tuple(cell for cell in rows[0] if _has_words((cell,)))]
    width = max(map(len, rows), default=0)
    filled = tuple(_filled(row, width) for row in rows)
    starts = 1 if len(rows) > 1 and _is_headed(table, rows) else 0
    return replace(
        table,
        header=filled[0] if starts else (),
        rows=filled[starts:],
        row_heads=table.row_heads or not starts,
    )


def _is_headed(table: Table, rows: list[Row]) -> bool:
    """Tell whether the first row heads the others."""
    return _has_words(table.header) or not any(_has_words(row[:1]) for row in rows)


def _as_table(facts: Facts) -> Table:
    return Table(
        header=facts.header,
        rows=tuple((row.name, row.value) for row in facts.rows),
        caption=facts.caption,
        row_heads=True,
        id=facts.id,
    )


def _has_words(row: Row) -> bool:
    return any(cell.plain.strip() or cell.notes for cell in row)


def _filled(row: Row, width: int) -> Row:
    return row + (Text(),) * (width - len(row))
