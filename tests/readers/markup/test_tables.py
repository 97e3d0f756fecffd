"""Tables of HTML: of data, of no regular shape, and of layout alone."""

import pytest

from handout.prose import List, Span, Table, Text
from handout.readers.pieces import Body, words_of
from readers.gathered import block, pieces, words


def test_a_regular_table_is_a_table() -> None:
    markup = (
        "<table><caption>C</caption><thead><tr><th>A<th>B</thead>"
        "<tbody><tr><th>a<td><b>b</b></tbody></table>"
    )
    assert block(markup) == Table(
        header=(Text.of("A"), Text.of("B")),
        rows=((Text.of("a"), Text.of(Span("b", strong=True))),),
        caption=Text.of("C"),
        row_heads=True,
    )


def test_an_empty_cell_says_so() -> None:
    found = block("<table><tr><th>A<th>B<tr><td>a<td></table>")
    assert isinstance(found, Table)
    assert found.rows[0][1].plain == "–"


@pytest.mark.parametrize(
    "rows",
    [
        "<tr><td>A<td>B<tr><td>a<td>b",
        "<tr><th>A<th>B<tr><td colspan=2>A; B",
        "<tr><th>A<th>B<tr><td>a",
    ],
)
def test_any_other_table_is_a_list_of_its_rows(rows: str) -> None:
    (piece,) = pieces(f"<table>{rows}</table>")
    assert isinstance(piece, Body)
    assert isinstance(piece.block, List)
    assert piece.block.items[0].plain == "A; B"
    assert "list" in piece.loss


def test_words_between_cells_are_not_lost() -> None:
    assert words("<table><tr><th>a</th><tr>b<td>c</td></table>") == ["a", "b", "c"]


def test_a_table_around_a_table_is_layout() -> None:
    inner = "<table><tr><th>A<tr><td>b</table>"
    (text, table) = pieces(f"<table><tr><td>x<td>{inner}</table>")
    assert (words_of(text), table) == ("x", pieces(inner)[0])


def test_the_caption_of_any_other_table_is_the_first_item() -> None:
    table = "<table><caption>C</caption><tr><td>A<td>a<tr><td>B</table>"
    found = block(table)
    assert isinstance(found, List)
    assert [item.plain for item in found.items] == ["C", "A; a", "B"]


@pytest.mark.parametrize(
    "table",
    [
        "<table><tr><td>a<tr><td>b</table>",
        "<table role=presentation><tr><th>a<th>b</table>",
        "<table role=none><tr><td>a<td>b</table>",
        "<table><tr><td>a<td><ul><li>b</ul></table>",
        "<table><tr><td><p>a<p>b</table>",
        "<table><tr><td>a<td><h3>b</h3></table>",
    ],
)
def test_a_table_that_only_places_texts_is_its_texts(table: str) -> None:
    assert words(table) == ["a", "b"]


def test_a_cell_over_several_rows_is_told_in_each() -> None:
    found = block(
        "<table><tr><th>Who<th>What<tr><td rowspan=2>Adults<td>one<tr><td>two</table>"
    )
    assert isinstance(found, Table)
    assert [[cell.plain for cell in row] for row in found.rows] == [
        ["Adults", "one"],
        ["Adults", "two"],
    ]


def test_a_cell_in_the_middle_that_reaches_down_keeps_its_column() -> None:
    found = block(
        "<table><tr><td>a<td rowspan=2>b<td>c<tr><td>d<td>e</table>",
    )
    assert isinstance(found, List)
    assert [item.plain for item in found.items] == ["a; b; c", "d; b; e"]


def test_empty_cells_at_the_end_of_a_row_add_nothing() -> None:
    found = block("<table><tr><td>a<td>b<td><tr><td><td><td><tr><td>c<td><td>d</table>")
    assert isinstance(found, List)
    assert [item.plain for item in found.items] == ["a; b", "c; –; d"]


def test_rows_of_short_cells_stay_rows_whatever_is_in_them() -> None:
    table = (
        "<table><tr><td>Hat<td>Use<tr><td>Cap<td><p>by day</p><p>in rain</p></table>"
    )
    found = block(table)
    assert isinstance(found, List)
    assert [item.plain for item in found.items] == ["Hat; Use", "Cap; by day in rain"]


@pytest.mark.parametrize(
    "cell",
    ["<ul><li>by day<li>in rain</ul>", f"<p>{'by day ' * 40}</p><p>in rain</p>"],
)
def test_rows_that_are_taken_for_layout_are_told(cell: str) -> None:
    table = f"<table><tr><td>Hat<td>Use<tr><td>Cap<td>{cell}</table>"
    losses = [piece.loss for piece in pieces(table) if isinstance(piece, Body)]
    assert "layout" in losses[0]
    assert set(losses[1:]) == {""}


@pytest.mark.parametrize(
    "table",
    [
        "<table><tr><td>a<td><h3>b</h3><tr><td>c<td>d</table>",
        "<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>",
        "<table><tr><td>a<tr><td>b</table>",
    ],
)
def test_plain_layout_is_not_told(table: str) -> None:
    assert {piece.loss for piece in pieces(table) if isinstance(piece, Body)} == {""}
