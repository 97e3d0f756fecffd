from handout.backends.markup.grid import squared
from handout.blocks import Fact, Facts
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


def test_without_any_heads_the_first_row_heads_the_others() -> None:
    """Where header row and first cells are empty, no other cell could."""
    table = squared(Table(header=(), rows=((NOTHING, A), (NOTHING, B))))

    assert (table.header, table.rows) == ((NOTHING, A), ((NOTHING, B),))


def test_a_row_that_is_alone_begins_with_a_head() -> None:
    """A header row without others is a row like another; empty cells go."""
    table = squared(Table(header=(NOTHING, A, B), rows=()))

    assert (table.header, table.rows, table.row_heads) == ((), ((A, B),), True)


def test_facts_are_a_table_with_row_heads() -> None:
    """Names head their values."""
    facts = Facts(caption=A, header=(A, B), rows=(Fact(B, A),))

    assert squared(facts) == Table(
        header=(A, B), rows=((B, A),), caption=A, row_heads=True
    )


def test_a_table_without_cells_has_no_rows() -> None:
    """Nothing is printed of it but its caption."""
    assert squared(Table(header=(), rows=((), ()))).rows == ()


def test_a_whole_table_stays_as_it_is() -> None:
    """Nothing is added where nothing is missing."""
    table = Table(header=(A, B), rows=((A, B),))

    assert squared(table) == table
