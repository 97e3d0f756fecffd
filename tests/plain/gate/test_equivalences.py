"""The one list of what says the same: every row works, and says why."""

import pytest

from handout.plain.gate import Equivalence, differences, equivalences
from handout.plain.gate.reader import read
from handout.plain.gate.tables.quantity import BEFORE_FIGURES

ROWS = equivalences()


def words(row: Equivalence) -> str:
    return row.words


@pytest.mark.parametrize("row", ROWS, ids=words)
def test_both_sides_are_read_alike(row: Equivalence) -> None:
    behind = " 5" if row.words in BEFORE_FIGURES else ""
    assert read(row.words + behind).units == read(row.same_as + behind).units


@pytest.mark.parametrize("row", ROWS, ids=words)
def test_a_row_says_two_things_and_why(row: Equivalence) -> None:
    assert row.words != row.same_as
    assert row.why


def test_no_words_stand_twice() -> None:
    told = [row.words for row in ROWS]
    assert len(told) == len(set(told))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("may", "can"),
        ("can", "could"),
        ("usually", "often"),
        ("often", "sometimes"),
        ("rarely", "never"),
        ("most", "all"),
        ("many", "most"),
        ("some", "many"),
        ("few", "a few"),
        ("linked to", "caused by"),
        ("causes", "is caused by"),
        ("dominant", "recessive"),
        ("half", "50 percent"),
        ("infancy", "before age 1"),
        ("if", "when"),
        ("severe", "strong"),
    ],
)
def test_words_of_another_strength_are_no_equivalence(one: str, other: str) -> None:
    assert read(one).units != read(other).units


def test_an_equivalence_holds_for_every_name_of_a_condition() -> None:
    source = "Babies with the disorder feed poorly."
    assert not differences(source, "Affected babies feed poorly.")
