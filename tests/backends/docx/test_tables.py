"""Tables: header rows that repeat, row heads, descriptions, widths."""

import pytest

from backends.docx.opened import document_of, opened, printed
from documents import every_block, paragraph
from handout.blocks import Callout
from handout.layout import Layout
from handout.prose import List, Prose, Table, Text

KINDS = Table(
    (Text.of("Kind"), Text.of("What it means for people who have it")),
    ((Text.of("Mild"), Text.of("x" * 60)), (Text.of("Severe"), Text.of("y"))),
    Text.of("Kinds"),
    row_heads=True,
    id="kinds",
)


def test_header_row() -> None:
    """Every table has one header row, and it is the first."""
    file = opened(every_block())
    tables = file.all("//w:tbl")
    heads = file.all("//w:tbl/w:tr[1]/w:trPr/w:tblHeader")
    assert len(tables) == len(heads) == len(file.all("//w:tblHeader")) == 3


def test_rows_are_not_split() -> None:
    """No row goes over the end of a page."""
    file = printed(KINDS)
    assert len(file.all("//w:cantSplit")) == len(file.all("//w:tr")) == 3


def test_description() -> None:
    """Caption and heads of the columns describe the table to a screen reader."""
    file = printed(KINDS)
    assert file.values("//w:tblCaption/@w:val") == ["Kinds"]
    description = "Kind, What it means for people who have it"
    assert file.values("//w:tblDescription/@w:val") == [description]


@pytest.mark.parametrize(("row_heads", "first"), [(True, "1"), (False, "0")])
def test_row_heads(*, row_heads: bool, first: str) -> None:
    """The look says whether the first column holds heads of rows."""
    table = Table(KINDS.header, KINDS.rows, row_heads=row_heads, id="t")
    assert printed(table).values("//w:tblLook/@w:firstColumn") == [first]


def test_wide_words_have_wide_columns() -> None:
    """A column with long words is wider; together they fill the line."""
    first, second = map(int, printed(KINDS).values("//w:gridCol/@w:w"))
    assert first < second
    assert first + second == pytest.approx(9936, abs=2)


def test_tables_that_meet() -> None:
    """Word joins tables that touch, so a line stands between and after them."""
    bare = Table(KINDS.header, KINDS.rows, id="bare")
    file = printed(bare, bare)
    assert file.values("//w:body/w:p/w:pPr/w:pStyle/@w:val") == ["TableEnd"] * 2


def test_table_in_a_box() -> None:
    """A box around a table draws no lines inside its cells."""
    file = printed(Callout(kind="call", blocks=(KINDS,), id="call"))
    assert file.all("//w:tbl//w:pBdr") == []


def test_table_in_a_list() -> None:
    """A table inside an item of a list is a table."""
    file = printed(List((Prose.of(paragraph("p", "See:"), KINDS),), id="list"))
    assert len(file.all("//w:tbl")) == 1


def test_rows_of_unequal_length() -> None:
    """A row with too few or too many cells does no harm."""
    table = Table((Text.of("a"),), ((Text.of("b"), Text.of("c")), ()), id="t")
    assert printed(table).lines == ["a", "b", "c"]


def test_large_table() -> None:
    """In large print a table fills the narrower line."""
    file = opened(document_of(KINDS), Layout(size="large"))
    assert file.values("//w:tblW/@w:w") == ["9360"]


def test_no_word_is_broken_beside_a_long_one() -> None:
    """A column of one short word is as wide as that word, in large print, too."""
    table = Table((Text.of("Word"), Text.of("x y " * 30)), ((Text.of("marrow"),) * 2,))
    file = opened(document_of(table), Layout(size="large"))
    first, _ = map(int, file.values("//w:gridCol/@w:w"))
    assert first > len("marrow") * 18 * 0.6 * 20


def test_text_after_a_table_keeps_its_distance() -> None:
    """Its style has the space that a table cannot have."""
    file = printed(KINDS, paragraph("p", "After it."))
    assert file.values("//w:body/w:p/w:pPr/w:pStyle/@w:val")[-1] == "AfterTable"
