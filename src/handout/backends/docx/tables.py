"""Tables, facts and glossary as grids."""

from collections.abc import Iterator

from handout.backends.docx.context import Context
from handout.backends.docx.elements import Element
from handout.backends.docx.grid import Cell, Grid, print_grid
from handout.blocks import Facts, Glossary
from handout.prose import Table, Text

FIRST, FIRST_LARGE = 0.32, 0.4
"""The share of the first of two columns, as the PDF has it."""

MOST_COLUMNS = 63
"""The columns that a table of Word may have."""


def print_table(table: Table, context: Context) -> Iterator[Element]:
    """Yield caption and table; one that is too wide is parted into several."""
    for part in _parted([_cells(row) for row in (table.header, *table.rows)], table):
        grid = Grid(caption=table.caption, rows=part, row_heads=table.row_heads)
        yield from print_grid(grid, context)


def _parted(rows: list[list[Cell]], table: Table) -> Iterator[list[list[Cell]]]:
    """Yield as many columns as Word takes; the heads of the rows stand in each."""
    heads = int(table.row_heads)
    step = MOST_COLUMNS - heads
    widest = max(map(len, rows))
    for first in range(heads, max(widest, heads + 1), step):
        yield [[*row[:heads], *row[first : first + step]] for row in rows]


def print_facts(facts: Facts, context: Context) -> Iterator[Element]:
    """Yield caption and table of the facts at a glance."""
    rows = ((row.name, row.value) for row in facts.rows)
    cells = [_cells(row) for row in (facts.header, *rows)]
    return print_grid(_of_terms(facts.caption, cells, context), context)


def print_glossary(glossary: Glossary, context: Context) -> Iterator[Element]:
    """Yield caption and table; how to say a word stands under the word."""
    entries = (
        [Cell(entry.word, Text.of(entry.say)), Cell(entry.meaning)]
        for entry in glossary.entries
    )
    rows = [_cells(glossary.header), *entries]
    return print_grid(_of_terms(glossary.caption, rows, context), context)


def _of_terms(caption: Text, rows: list[list[Cell]], context: Context) -> Grid:
    """Return two columns: what it is about, and what is said of it."""
    first = FIRST_LARGE if context.look.is_large else FIRST
    return Grid(caption=caption, rows=rows, row_heads=True, first=first)


def _cells(texts: tuple[Text, ...]) -> list[Cell]:
    return [Cell(text) for text in texts]
