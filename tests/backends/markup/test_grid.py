from handout.backends.markup.grid import squared
from handout.prose import Table, Text

A, B, NOTHING = Text.of("a"), Text.of("b"), Text()


def test_a_row_that_is_too_short_gets_empty_cells() -> None:
    """Every row has as many cells as the longest."""
    table = squared(Table(header=(A,), rows=((A, B), (B,))))

    assert table.header == (A, NOTHING)
    assert table.rows == ((A, B), (B, NOTHING))


def test_rows_without_words_are_left_out() -> None:
    """Nothing would be printed of them but a rule."""
    table = squared(Table(header=(A, B), rows=((NOTHING, NOTHING), (A, B))))

    assert table.rows == ((A, B),)


def test_a_header_row_without_words_is_none() -> None:
    """The first cells are heads then, too."""
    table = squared(Table(header=(NOTHING, NOTHING), rows=((A, B),)))

    assert (table.header, table.row_heads) == ((), True)


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
