import pytest

from handout.backends.markup.columns import column_shares, crowd, labels_line
from handout.blocks import PhoneLine, WriteIn
from handout.prose import Table, Text


def test_a_column_of_long_cells_is_wider() -> None:
    """Width follows the root of the longest cell."""
    table = Table(
        header=(Text.of("a"), Text.of("b")),
        rows=((Text.of("no no"), Text.of("no " * 21)),),
    )

    assert column_shares(table) == [22, 78]


def test_a_long_word_in_a_short_cell_keeps_its_column_wide() -> None:
    """A head is not broken because its neighbour is long."""
    table = Table(
        header=(Text.of("Frequency"), Text.of("b")),
        rows=((Text.of("1"), Text.of("no " * 27)),),
    )

    assert column_shares(table) == [50, 50]


def test_a_row_with_a_cell_too_many_gets_a_column_for_it() -> None:
    """No cell falls off the table."""
    table = Table(header=(Text.of("a"),), rows=((Text.of("x"), Text.of("y")),))

    assert column_shares(table) == [50, 50]


def test_rounding_does_not_make_a_table_wider_than_the_paper() -> None:
    """Eleven shares of nine per cent and one of four would be more than the whole."""
    table = Table(header=(Text.of("Row"), *(Text.of("Column"),) * 11), rows=())

    assert sum(column_shares(table)) <= 100


def test_no_column_is_too_narrow_for_two_letters() -> None:
    """However long its neighbours are."""
    row = (Text.of("x"), *(Text.of("Immunoglobulins " * 20),) * 11)
    shares = column_shares(Table(header=row, rows=()))

    assert min(shares) >= 6
    assert sum(shares) <= 100


@pytest.mark.parametrize(
    ("columns", "name"), [(4, ""), (5, "of-several"), (8, "of-many")]
)
def test_many_columns_stand_closer(columns: int, name: str) -> None:
    """There is less space between them."""
    row = (Text.of("x"),) * columns
    assert crowd(Table(header=row, rows=())) == name
    assert crowd(Table(header=(), rows=(row,))) == name


@pytest.mark.parametrize(
    ("block", "is_short"),
    [
        (WriteIn(label="My question:"), True),
        (WriteIn(label="What do I want to ask my doctor next time?"), False),
        (WriteIn(label="Note:", value="Drink water."), False),
        (PhoneLine(label="Our phone number:", number=""), True),
        (PhoneLine(label="Nurse line:", number="555-0100"), False),
    ],
)
def test_a_short_label_leaves_room_to_write_beside_it(
    block: WriteIn | PhoneLine,
    is_short: bool,  # noqa: FBT001 - a case
) -> None:
    """A longer one, and what is filled in, need no line beside them."""
    assert labels_line(block) == is_short
