"""Rules about tables in a Word file."""

from collections.abc import Iterator

from handout.audit.docx.names import Element, W, find, is_on, value
from handout.audit.docx.view import WordFile, is_empty
from handout.audit.rules import Fault

TABLE, ROW, CELL = f"{W}tbl", f"{W}tr", f"{W}tc"


def tables_have_heads(file: WordFile) -> Iterator[Fault]:
    """The first row of every table is marked as header row."""
    for story, table in file.elements(TABLE):
        first = next(table.iter(ROW), None)
        if not is_on(first, "trPr/tblHeader"):
            yield Fault(
                story.place(table),
                "The first row of the table is not marked as header.",
            )


def tables_simple(file: WordFile) -> Iterator[Fault]:
    """No cell is merged with another, and no table stands in a cell."""
    for story, table in file.elements(TABLE):
        if any(_is_merged(cell) for cell in table.iter(CELL)):
            yield Fault(story.place(table), "The table has merged cells.")
        if any(True for _ in table.iterancestors(TABLE)):
            yield Fault(story.place(table), "The table stands inside another table.")


def cells_filled(file: WordFile) -> Iterator[Fault]:
    """No cell of a table is empty."""
    for story, table in file.elements(TABLE):
        if any(is_empty(cell) for cell in table.iter(CELL)):
            yield Fault(story.place(table), "The table has empty cells.")


def _is_merged(cell: Element) -> bool:
    span = value(cell, "tcPr/gridSpan")
    is_wide = span.isdecimal() and int(span) > 1
    return is_wide or find(cell, "tcPr/vMerge") is not None
