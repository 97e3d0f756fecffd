from handout.backends.markup.grid import squared
from handout.prose import Table, Text

A, B, NOTHING = Text.of("a"), Text.of("b"), Text()


def test_a_row_that_is_too_short_gets_empty_cells() -> None:
    """Every row has as many cells as the longest."""
    table = squared(Table(header=(A,), rows=((A, B), ())))

    assert table.header == (A, NOTHING)
    assert table.rows == ((A, B), (NOTHING, NOTHING))


def test_without_a_header_row_the_first_cells_are_heads() -> None:
    """A reader can name every cell."""
    table = squared(Table(header=(), rows=((A, B),)))

    assert table.row_heads
    assert table.header == ()


def test_a_table_without_cells_has_no_rows() -> None:
    """Nothing is printed of it but its caption."""
    assert squared(Table(header=(), rows=((), ()))).rows == ()


def test_a_whole_table_stays_as_it_is() -> None:
    """Nothing is added where nothing is missing."""
    table = Table(header=(A, B), rows=((A, B),))

    assert squared(table) == table
