"""Tables of a Word file are tables where they tell something, else their content."""

import pytest

from handout.prose import List, Span, Table
from readers.word.wordfiles import (
    STYLES,
    heading,
    item,
    kinds,
    of,
    paragraph,
    prose,
    run,
    shape,
    style,
)

MARKED = "<w:trPr><w:tblHeader/></w:trPr>"
SET_OFF = (
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>'
    '<w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr></w:tblStylePr>'
)
STYLED = (
    STYLES
    + style("Bunt", "Grid Table 4", SET_OFF, "table")
    + style("Gitter", "Table Grid", "", "table")
)
REGULAR = [["When", "What"], ["Day 1", "Wash"]]


def cell(content: str, properties: str = "") -> str:
    """Write a cell of paragraphs, or of words that are one."""
    inner = content if content.startswith("<w:") else paragraph(content)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    """Write a row of cells, or of words."""
    written = (one if one.startswith("<w:tc>") else cell(one) for one in cells)
    return f"<w:tr>{properties}{''.join(written)}</w:tr>"


def table(*rows: str, properties: str = "") -> str:
    """Write a table."""
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{''.join(rows)}</w:tbl>"


def bold(words: str) -> str:
    """Write a cell in bold."""
    return cell(paragraph(run(words, "<w:b/>")))


def styled(identifier: str, look: str) -> str:
    """Write the style of a table, and what it takes of it."""
    return f'<w:tblStyle w:val="{identifier}"/><w:tblLook {look}/>'


BODY = row("Day 1", "Wash")


@pytest.mark.parametrize(
    "written",
    [
        table(row("When", "What", properties=MARKED), BODY),
        table(row(bold("When"), bold("What")), BODY),
        table(row("When", "What"), BODY, properties=styled("Bunt", 'w:firstRow="1"')),
        table(row("When", "What"), BODY, properties=styled("Bunt", 'w:val="0020"')),
    ],
    ids=["marked", "bold", "styled", "styled-in-bits"],
)
def test_a_first_row_that_is_set_off_heads_the_columns(written: str) -> None:
    reading = of(written, styles=STYLED)
    assert (shape(reading), kinds(reading)) == ([REGULAR], [])


def test_the_words_of_a_head_are_not_strong_besides() -> None:
    reading = of(table(row(bold("When"), bold("What")), BODY))
    (found,) = prose(reading)
    assert isinstance(found, Table)
    assert found.header[0] == (Span("When"),)


def test_the_first_column_heads_rows_where_the_style_says_so() -> None:
    look = 'w:firstRow="1" w:firstColumn="1"'
    written = table(row("When", "What"), BODY, properties=styled("Bunt", look))
    (found,) = prose(of(written, styles=STYLED))
    assert isinstance(found, Table)
    assert found.row_heads


@pytest.mark.parametrize(
    "written",
    [
        table(row("When", "What"), BODY),
        table(row(bold("When"), bold("What")), row(bold("Day 1"), bold("Wash"))),
        table(row("When", "What"), BODY, properties=styled("Gitter", 'w:val="04A0"')),
        table(row("When", "What"), BODY, properties=styled("Bunt", 'w:firstRow="0"')),
        table(row("When", "What"), BODY, properties=styled("Bunt", 'w:val="zz"')),
    ],
    ids=["plain", "all-bold", "grid", "not-asked", "nonsense"],
)
def test_a_table_without_a_head_is_a_list_of_its_rows(written: str) -> None:
    reading = of(written, styles=STYLED)
    assert shape(reading) == [{"ul": [["When; What"], ["Day 1; Wash"]]}]
    assert kinds(reading) == ["not-kept"]


@pytest.mark.parametrize(
    "merged",
    [
        row(cell("Day 1", '<w:gridSpan w:val="2"/>')),
        row(cell("Day 1", '<w:hMerge w:val="restart"/>'), cell("", "<w:hMerge/>")),
        row("Day 1", "Wash", properties='<w:trPr><w:gridAfter w:val="1"/></w:trPr>'),
    ],
)
def test_merged_cells_make_a_list(merged: str) -> None:
    written = table(row("When", "What", properties=MARKED), merged)
    (found,) = prose(of(written))
    assert isinstance(found, List)


@pytest.mark.parametrize("more", ["<w:vMerge/>", '<w:vMerge w:val="continue"/>'])
def test_a_cell_over_several_rows_is_told_in_each(more: str) -> None:
    rows = (
        row("When", "What", properties=MARKED),
        row(cell("Day 1", '<w:vMerge w:val="restart"/>'), "Wash"),
        row(cell("", more), "Dry"),
    )
    assert shape(of(table(*rows))) == [[*REGULAR, ["Day 1", "Dry"]]]


def test_columns_that_all_rows_join_alike_are_one() -> None:
    wide = '<w:gridSpan w:val="2"/>'
    rows = (
        row(cell("When", wide), "What", properties=MARKED),
        row(cell("Day 1", wide), "Wash"),
    )
    assert shape(of(table(*rows))) == [REGULAR]


def test_an_edge_that_all_rows_leave_blank_is_none() -> None:
    blank = '<w:gridBefore w:val="1"/>'
    rows = (
        row("When", "What", properties=f"<w:trPr>{blank}<w:tblHeader/></w:trPr>"),
        row("Day 1", "Wash", properties=f"<w:trPr>{blank}</w:trPr>"),
    )
    assert shape(of(table(*rows))) == [REGULAR]


def test_words_that_a_merged_cell_covers_are_told() -> None:
    rows = (
        row("When", "What", properties=MARKED),
        row(cell("Day 1", '<w:vMerge w:val="restart"/>'), "Wash"),
        row(cell("Day 2", "<w:vMerge/>"), "Dry"),
    )
    assert of(table(*rows)).not_understood == ("Day 2",)


def test_a_picture_that_a_merged_cell_covers_is_told() -> None:
    covered = "<w:r><w:drawing><wp:docPr descr='A hand'/><a:blip/></w:drawing></w:r>"
    rows = (
        row("When", "What", properties=MARKED),
        row(cell("Day 1", '<w:vMerge w:val="restart"/>'), "Wash"),
        row(cell(paragraph(covered), "<w:vMerge/>"), "Dry"),
    )
    assert of(table(*rows)).not_understood == ("A hand",)


def test_wrappers_around_rows_and_cells_change_nothing() -> None:
    content = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"
    head = content.format(row("When", "What", properties=MARKED))
    cells = f"<w:customXml>{cell('Day 1')}</w:customXml>{content.format(cell('Wash'))}"
    assert shape(of(table(head, f"<w:tr>{cells}</w:tr>"))) == [REGULAR]


def test_a_row_that_was_deleted_and_a_hidden_one_are_left_out() -> None:
    rows = (
        row("When", "What", properties=MARKED),
        row("Day 0", "x", properties="<w:trPr><w:del/></w:trPr>"),
        row("Day 9", "y", properties="<w:trPr><w:hidden/></w:trPr>"),
        BODY,
    )
    reading = of(table(*rows))
    assert shape(reading) == [REGULAR]
    assert kinds(reading) == ["tracked-changes", "hidden-text"]


def test_several_paragraphs_in_a_cell_of_a_table_without_a_head_are_one_line() -> None:
    written = table(row("a", cell(paragraph("b") + paragraph("c"))), row("d", "e"))
    assert shape(of(written)) == [{"ul": [["a; b c"], ["d; e"]]}]


def test_a_list_in_a_cell_keeps_its_marks() -> None:
    cells = (
        cell("Day 1"),
        cell(item("Wash", 2) + item("Dry", 2) + paragraph("• Rest")),
    )
    rows = (row("When", "What", properties=MARKED), row(*cells))
    assert shape(of(table(*rows))) == [
        [["When", "What"], ["Day 1", "1. Wash 2. Dry • Rest"]]
    ]


@pytest.mark.parametrize(
    "written",
    [
        table(row(cell(paragraph("a") + item("b")))),
        table(row("a", cell(item("b")))),
        table(row("a"), row(cell(item("b")))),
        table(row(cell(table(row("a"), row(cell(item("b"))))))),
    ],
    ids=["box", "row", "column", "nested"],
)
def test_a_box_is_what_is_in_it(written: str) -> None:
    reading = of(written)
    assert (shape(reading), kinds(reading)) == (["a", {"ul": [["b"]]}], [])


def test_a_table_that_places_headings_is_read_by_its_cells() -> None:
    left = cell(heading("Causes") + paragraph("a"))
    right = cell(heading("Signs") + paragraph("b"))
    reading = of(table(row(left, right), row("c", "d")))
    sections = reading.conditions[0].sections
    assert [(one.heading, one.prose.plain) for one in sections] == [
        ("Causes", "a"),
        ("Signs", "b\nc\nd"),
    ]
    assert kinds(reading) == ["not-kept"]


def test_a_table_in_a_table_is_a_table() -> None:
    inner = table(row("When", "What", properties=MARKED), BODY)
    written = table(row("a", cell(inner + paragraph("c"))), row("d", "e"))
    assert shape(of(written)) == ["a", REGULAR, "c", "d", "e"]


def test_a_blank_row_of_a_table_with_a_head_stays_to_be_filled_in() -> None:
    rows = (row("When", "What", properties=MARKED), row("", ""))
    assert shape(of(table(*rows))) == [[["When", "What"], ["–", "–"]]]


@pytest.mark.parametrize("rows", ["", "<w:tr/>", "<w:tr><w:tc/></w:tr>"])
def test_a_table_without_words_is_none(rows: str) -> None:
    assert shape(of(f"<w:tbl>{rows}</w:tbl>" + paragraph("a"))) == ["a"]
