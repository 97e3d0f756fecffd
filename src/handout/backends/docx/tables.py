"""Tables, facts and glossary as grids."""

from collections.abc import Iterator

from handout.backends.docx.context import Context
from handout.backends.docx.elements import Element
from handout.backends.docx.grid import Cell, Grid, print_grid
from handout.blocks import Facts, Glossary
from handout.prose import Table, Text


def print_table(table: Table, context: Context) -> Iterator[Element]:
    """Yield caption and table."""
    rows = [_cells(row) for row in (table.header, *table.rows)]
    grid = Grid(caption=table.caption, rows=rows, row_heads=table.row_heads)
    return print_grid(grid, context)


def print_facts(facts: Facts, context: Context) -> Iterator[Element]:
    """Yield caption and table of the facts at a glance."""
    rows = ((row.name, row.value) for row in facts.rows)
    cells = [_cells(row) for row in (facts.header, *rows)]
    return print_grid(Grid(caption=facts.caption, rows=cells, row_heads=True), context)


def print_glossary(glossary: Glossary, context: Context) -> Iterator[Element]:
    """Yield caption and table; how to say a word stands under the word."""
    entries = (
        [Cell(entry.word, Text.of(entry.say)), Cell(entry.meaning)]
        for entry in glossary.entries
    )
    rows = [_cells(glossary.header), *entries]
    grid = Grid(caption=glossary.caption, rows=rows, row_heads=True)
    return print_grid(grid, context)


def _cells(texts: tuple[Text, ...]) -> list[Cell]:
    return [Cell(text) for text in texts]
