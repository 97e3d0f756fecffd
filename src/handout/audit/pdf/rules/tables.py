"""Rules about tables."""

from collections.abc import Iterable, Iterator

from handout.audit.pdf.elements import Element, is_empty, spoken, walk
from handout.audit.pdf.tables import CELLS, GROUPS, cells_of, grid_of, rows_of
from handout.audit.pdf.view import PdfFile
from handout.audit.rules import Fault, Rule

TABLE = "Mark the header row, and the header cells of rows, in the source."
SHAPE = "Make the table again with the table buttons of the source, cell by cell."

SCOPES = frozenset({"Row", "Column", "Both"})
ACROSS = frozenset({"Row", "Both"})
DOWN = frozenset({"Column", "Both"})
PARENTS = {
    "TR": frozenset({"Table", *GROUPS}),
    "TH": frozenset({"TR"}),
    "TD": frozenset({"TR"}),
    "THead": frozenset({"Table"}),
    "TBody": frozenset({"Table"}),
    "TFoot": frozenset({"Table"}),
}
KIDS = {
    "Table": frozenset({"TR", "Caption", "Artifact", *GROUPS}),
    "THead": frozenset({"TR", "Artifact"}),
    "TBody": frozenset({"TR", "Artifact"}),
    "TFoot": frozenset({"TR", "Artifact"}),
    "TR": frozenset({"TH", "TD", "Artifact"}),
}
SINGLE_COLUMN = 1


def tables_have_heads(file: PdfFile) -> Iterator[Fault]:
    """Every table has header cells."""
    for table in file.of_kind("Table"):
        if not any(cell.kind == "TH" for cell in walk(table.children)):
            yield Fault(table.place, "The table has no header cells.")


def heads_have_scope(file: PdfFile) -> Iterator[Fault]:
    """Header cells say what they head, or the other cells name their heads."""
    for table in file.of_kind("Table"):
        cells = list(cells_of(table))
        if any(cell.attributes.headers for cell in cells):
            yield from _unheaded(table)
            continue
        for cell in cells:
            if cell.kind == "TH" and "Scope" not in cell.attributes.names:
                yield Fault(cell.place, "The header cell does not say what it heads.")


def _unheaded(table: Element) -> Iterator[Fault]:
    """Yield cells with words that name no header cell and stand under none."""
    places = grid_of(table).cells
    heads = [(place, cell) for place, cell in places.items() if cell.kind == "TH"]
    rows = {row for (row, _), cell in heads if cell.attributes.scope in ACROSS}
    columns = {column for (_, column), cell in heads if cell.attributes.scope in DOWN}
    for (row, column), cell in places.items():
        is_headed = row in rows or column in columns or cell.attributes.headers
        if cell.kind == "TD" and not is_headed and not is_empty(cell):
            yield Fault(cell.place, "The cell does not say which cell heads it.")


def scopes_known(file: PdfFile) -> Iterator[Fault]:
    """A header cell heads a row, a column or both."""
    for cell in file.of_kind("TH"):
        attributes = cell.attributes
        if "Scope" in attributes.names and attributes.scope not in SCOPES:
            yield Fault(cell.place, "The header cell heads neither row nor column.")


def scopes_fit(file: PdfFile) -> Iterator[Fault]:
    """A row of header cells heads columns, a header cell before others its row."""
    for table in file.of_kind("Table"):
        rows = list(rows_of(table))
        for row in rows:
            cells = [cell for cell in row.children if cell.kind in CELLS]
            heads = [cell for cell in cells if cell.kind == "TH"]
            is_head = len(heads) == len(cells) > SINGLE_COLUMN and row is rows[0]
            wrong = "Row" if is_head else "Column"
            is_row = len(heads) == 1 and len(cells) > 1 and heads[0] is cells[0]
            if (is_head or is_row) and len(rows) > 1:
                yield from _misled(heads[1:] if is_head else heads, wrong)


def _misled(heads: list[Element], wrong: str) -> Iterator[Fault]:
    for head in heads:
        if head.attributes.scope == wrong:
            yield Fault(head.place, "The header cell heads the wrong way.")


def heads_found(file: PdfFile) -> Iterator[Fault]:
    """Cells name header cells that there are in their table."""
    for table in file.of_kind("Table"):
        cells = list(cells_of(table))
        known = {cell.identifier for cell in cells if cell.identifier}
        for cell in cells:
            if not known.issuperset(cell.attributes.headers):
                yield Fault(
                    cell.place, "The cell names a header cell that is not here."
                )


def tables_in_order(file: PdfFile) -> Iterator[Fault]:
    """Tables hold rows, rows hold cells, and neither stand elsewhere."""
    for element in file.elements:
        parents = PARENTS.get(element.kind)
        if parents and element.parent not in parents:
            yield Fault(element.place, f"{element.kind} stands outside its table.")
        kids = KIDS.get(element.kind)
        if kids and not kids.issuperset(child.kind for child in element.children):
            yield Fault(element.place, f"{element.kind} holds what is no part of it.")
    for table in file.of_kind("Table"):
        yield from _faults_of_groups(table)


def _faults_of_groups(table: Element) -> Iterator[Fault]:
    kinds = [child.kind for child in table.children]
    if not any(rows_of(table)):
        yield Fault(table.place, "The table has no rows.")
    if kinds.count("THead") > 1 or kinds.count("TFoot") > 1:
        yield Fault(table.place, "The table has two heads or two feet.")
    if {"THead", "TFoot"} & set(kinds) and "TBody" not in kinds:
        yield Fault(table.place, "The table has a head or foot and no body.")


def tables_regular(file: PdfFile) -> Iterator[Fault]:
    """All rows of a table have as many columns, and no cells lie on each other."""
    for table in file.of_kind("Table"):
        grid = grid_of(table)
        if len(set(grid.widths)) > 1:
            yield Fault(table.place, "The rows do not have the same number of columns.")
        for cell in grid.overlaps:
            yield Fault(cell.place, "The cell lies on another one.")
        for cell in grid.overhangs:
            yield Fault(cell.place, "The cell reaches below the table.")


def heads_filled(file: PdfFile) -> Iterator[Fault]:
    """No header cell is empty but the one in the corner."""
    for table in file.of_kind("Table"):
        corner = next(cells_of(table), None)
        for cell in cells_of(table):
            if cell.kind == "TH" and cell is not corner and is_empty(cell):
                yield Fault(cell.place, "The header cell is empty.")


def head_rows_whole(file: PdfFile) -> Iterator[Fault]:
    """In a row of header cells every cell with words is one."""
    for table in file.of_kind("Table"):
        for row in rows_of(table):
            cells = [cell for cell in row.children if cell.kind in CELLS]
            is_head = row.parent == "THead" or _is_row_of_heads(cells)
            for cell in cells if is_head else ():
                if cell.kind == "TD" and not is_empty(cell):
                    yield Fault(cell.place, "The cell stands among heads and is none.")


def _is_row_of_heads(cells: list[Element]) -> bool:
    """Tell whether two cells or more head columns."""
    scopes = [cell.attributes.scope for cell in cells if cell.kind == "TH"]
    return sum(scope in DOWN for scope in scopes) > SINGLE_COLUMN


def tables_of_one_piece(file: PdfFile) -> Iterator[Fault]:
    """A table that goes over to the next page is one table."""
    for first, second in _neighbours(file.elements):
        heads = _heads(second)
        is_next = second.page == first.page + 1
        if is_next and heads and heads == _heads(first):
            yield Fault(second.place, "The table goes on as a new one.")


def _neighbours(elements: Iterable[Element]) -> Iterator[tuple[Element, Element]]:
    """Yield tables between which there is nothing to read."""
    table: Element | None = None
    inside = 0
    for element in elements:
        if inside:
            inside -= 1
        elif element.kind == "Table":
            if table:
                yield table, element
            table, inside = element, sum(1 for _ in walk(element.children))
        elif element.items or element.words:
            table = None


def _heads(table: Element) -> list[str]:
    """Return the words of the first row where it is one of header cells."""
    row = next(rows_of(table), None)
    cells = [child for child in row.children if child.kind in CELLS] if row else []
    if len(cells) <= SINGLE_COLUMN or any(cell.kind != "TH" for cell in cells):
        return []
    return [spoken(cell) for cell in cells]


RULES: tuple[Rule[PdfFile], ...] = (
    Rule(
        id="pdf-table-heads",
        source="ISO 14289-1 7.5; Matterhorn 15; WCAG 1.3.1",
        remedy=TABLE,
        faults=tables_have_heads,
    ),
    Rule(
        id="pdf-head-scope",
        source="ISO 14289-1 7.5; Matterhorn 15-003; WCAG 1.3.1",
        remedy=TABLE,
        faults=heads_have_scope,
    ),
    Rule(
        id="pdf-scope-known",
        source="ISO 32000-1 14.8.5.7, table 349; Matterhorn 15-003",
        remedy=TABLE,
        faults=scopes_known,
    ),
    Rule(
        id="pdf-scope-fits",
        source="ISO 32000-1 14.8.5.7, table 349; Matterhorn 15-003; WCAG 1.3.1",
        remedy=TABLE,
        faults=scopes_fit,
        severity="warning",
    ),
    Rule(
        id="pdf-heads-found",
        source="ISO 14289-1 7.5; ISO 32000-1 14.8.5.7; Matterhorn 15-003",
        remedy=TABLE,
        faults=heads_found,
    ),
    Rule(
        id="pdf-heads-filled",
        source="WCAG 1.3.1; Matterhorn 15-001",
        remedy="Write what the row or column is about.",
        faults=heads_filled,
    ),
    Rule(
        id="pdf-head-row",
        source="ISO 14289-1 7.5; Matterhorn 15-001; WCAG 1.3.1",
        remedy=TABLE,
        faults=head_rows_whole,
        severity="warning",
    ),
    Rule(
        id="pdf-table-structure",
        source="ISO 14289-1 7.2; ISO 32000-1 14.8.4.3.4; Matterhorn 09-004",
        remedy=SHAPE,
        faults=tables_in_order,
    ),
    Rule(
        id="pdf-table-regular",
        source="ISO 14289-1 7.2; Matterhorn 15-004; WCAG 1.3.1",
        remedy=SHAPE,
        faults=tables_regular,
    ),
    Rule(
        id="pdf-table-split",
        source="ISO 14289-1 7.5; ISO 32000-1 14.8.4.3.4; WCAG 1.3.1",
        remedy="Make the file again with a program that tags such a table once.",
        faults=tables_of_one_piece,
        severity="warning",
    ),
)
