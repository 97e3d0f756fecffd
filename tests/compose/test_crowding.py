"""A nurse is told of tables whose words the print size breaks to pieces."""

import pytest
from msgspec.structs import replace

from backends.sheets import sheet
from handout.compose import crowded_tables
from handout.layout import Layout, PrintSize
from handout.prose import List, Prose, Table, Text


def table(columns: int, word: str = "haemoglobin") -> Table:
    """Return a table of as many columns."""
    row = tuple(Text.of(word) for _ in range(columns))
    return Table(header=row, rows=(row,))


@pytest.mark.parametrize(
    ("columns", "size", "told"),
    [
        (3, "xlarge", False),
        (5, "xlarge", False),
        (6, "xlarge", True),
        (12, "xlarge", True),
        (9, "regular", False),
        (12, "regular", True),
    ],
)
def test_a_table_of_too_many_columns_is_told(
    columns: int, size: PrintSize, *, told: bool
) -> None:
    """It depends on the print size."""
    made = sheet("x", (table(columns),))
    assert len([*crowded_tables(made, Layout(size=size))]) == told


def test_short_numbers_fit() -> None:
    """What is not broken is not told."""
    made = sheet("x", (table(12, "12"),))
    assert [*crowded_tables(made, Layout())] == []


def test_a_table_in_a_list_is_told_with_its_section() -> None:
    """The warning names the heading above it, and what to do."""
    made = sheet("x", (List((Prose.of(table(12)),)),))
    (warning,) = crowded_tables(replace(made), Layout(size="xlarge"))
    assert warning.place == made.parts[0].title
    assert "smaller print size" in warning.sentence
