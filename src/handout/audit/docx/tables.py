"""Rules about tables in a Word file."""

from collections.abc import Iterator

from handout.audit.docx.names import OFF, Element, W, find, is_on, value
from handout.audit.docx.view import TABLE, WordFile
from handout.audit.docx.words import is_empty
from handout.audit.rules import Fault, Rule

ROW, CELL = f"{W}tr", f"{W}tc"
FIRST_ROW = 0x0020
"""The bit of `w:tblLook` that stands for the first row (17.4.56)."""

SIMPLE = (
    "Choose Layout, Split Cells, or part the table into simple ones, each cell for "
    "itself."
)


def have_heads(file: WordFile) -> Iterator[Fault]:
    """The first row of every table is marked as header row."""
    for story, table in file.elements(TABLE):
        first = next(table.iter(ROW), None)
        if not is_on(first, "trPr/tblHeader"):
            found = "The first row of the table is not marked as header."
            yield story.table_fault(table, found)


def look_like_heads(file: WordFile) -> Iterator[Fault]:
    """Where a table has a header row, its design knows of it."""
    for story, table in file.elements(TABLE):
        first = next(table.iter(ROW), None)
        if is_on(first, "trPr/tblHeader") and _hides_first_row(table):
            found = "The design of the table makes nothing of the header row."
            yield story.table_fault(table, found)


def simple(file: WordFile) -> Iterator[Fault]:
    """No cell is merged or split, and no table stands in a cell."""
    for story, table in file.elements(TABLE):
        if any(_is_merged(cell) for cell in table.iter(CELL)):
            yield story.table_fault(table, "The table has merged cells.")
        elif _is_ragged(table):
            yield story.table_fault(table, "The table has split cells.")
        if any(True for _ in table.iterancestors(TABLE)):
            yield story.table_fault(table, "The table stands inside another table.")


def cells_filled(file: WordFile) -> Iterator[Fault]:
    """No cell of a table is empty."""
    for story, table in file.elements(TABLE):
        rows = _filled(table)
        blank_columns = {*_blank_columns(rows)}
        if any(
            not is_filled and number not in blank_columns
            for row in rows
            if any(row)
            for number, is_filled in enumerate(row)
        ):
            yield story.table_fault(table, "The table has empty cells.")


def no_blank_rows(file: WordFile) -> Iterator[Fault]:
    """No row or column of a table is there for space alone."""
    for story, table in file.elements(TABLE):
        rows = _filled(table)
        if not all(any(row) for row in rows):
            yield story.table_fault(table, "The table has an empty row.")
        elif [*_blank_columns(rows)]:
            yield story.table_fault(table, "The table has an empty column.")


def hold_data(file: WordFile) -> Iterator[Fault]:
    """Tables hold data, and do not arrange text on the page."""
    for story, table in file.elements(TABLE):
        rows = _rows(table)
        if len(rows) == 1 or all(len(_cells(row)) == 1 for row in rows):
            found = "The table has but one row or column, as if it arranged text."
            yield story.table_fault(table, found)


def _rows(table: Element) -> list[Element]:
    """Return the rows of a table, not those of tables inside its cells."""
    return [row for row in table.iter(ROW) if _nearest(row, TABLE) is table]


def _cells(row: Element) -> list[Element]:
    return [cell for cell in row.iter(CELL) if _nearest(cell, ROW) is row]


def _nearest(element: Element, tag: str) -> Element | None:
    return next(element.iterancestors(tag), None)


def _filled(table: Element) -> list[list[bool]]:
    """Tell of each cell whether anything is in it."""
    return [[not is_empty(cell) for cell in _cells(row)] for row in _rows(table)]


def _blank_columns(rows: list[list[bool]]) -> Iterator[int]:
    """Yield the columns in which nothing is, where all rows are of one length."""
    if len({len(row) for row in rows}) == 1:
        for number, column in enumerate(zip(*rows, strict=True)):
            if not any(column):
                yield number


def _is_ragged(table: Element) -> bool:
    """Tell whether rows have different numbers of cells."""
    return len({len(_cells(row)) for row in _rows(table)}) > 1


def _is_merged(cell: Element) -> bool:
    span = value(cell, "tcPr/gridSpan")
    is_wide = span.isdecimal() and int(span[:9]) > 1
    is_tall = find(cell, "tcPr/vMerge") is not None
    return is_wide or is_tall or find(cell, "tcPr/hMerge") is not None


def _hides_first_row(table: Element) -> bool:
    look = find(table, "tblPr/tblLook")
    if look is None:
        return False
    said = look.get(f"{W}firstRow", "")
    if said:
        return said.lower() in OFF
    try:
        bits = int(look.get(f"{W}val", "FFFF"), 16)
    except ValueError:
        return False
    return not bits & FIRST_ROW


RULES: tuple[Rule[WordFile], ...] = (
    Rule(
        id="docx-table-heads",
        source="WCAG 1.3.1; Checker: no header row",
        remedy="Choose Layout, Repeat Header Rows for the first row.",
        faults=have_heads,
    ),
    Rule(
        id="docx-table-look",
        source="Section 508 data tables; Checker: no header row",
        remedy="Choose Table Design, Header Row.",
        faults=look_like_heads,
        severity="warning",
    ),
    Rule(
        id="docx-table-simple",
        source="WCAG 1.3.1; Checker: merged or split cells",
        remedy=SIMPLE,
        faults=simple,
        severity="warning",
    ),
    Rule(
        id="docx-cells-filled",
        source="Section 508 data tables",
        remedy="Write 'none' or 'not known' into empty cells.",
        faults=cells_filled,
        severity="warning",
    ),
    Rule(
        id="docx-table-blank",
        source="Section 508 data tables; Checker: blank table rows or columns",
        remedy="Delete it, and set the space under Layout, Cell Margins.",
        faults=no_blank_rows,
        severity="warning",
    ),
    Rule(
        id="docx-table-layout",
        source="Section 508 layout tables; Checker: layout tables",
        remedy="Choose Layout, Convert to Text, unless the table holds data.",
        faults=hold_data,
        severity="note",
    ),
)
