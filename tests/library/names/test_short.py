"""Names of few letters, where a slip makes another name."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conditions import bare
from handout.library.names.hits import choice
from handout.library.names.search import TEN, NameSearch
from handout.library.names.short import ShortNames
from library_measure.shelves import shelf_of

ALL = 9.0
LETTERS = "abcd"


def order(typed: str, *names: str) -> list[str]:
    """Return the names that are near to what was typed, the likeliest first."""
    rows = [(name.casefold(), name, key) for key, name in enumerate(names)]
    return [names[near.key] for near in ShortNames(rows).near(typed, ALL)]


@pytest.mark.parametrize(
    ("typed", "likelier", "other"),
    [
        ("pk", "PKU", "PA"),
        ("kpu", "PKU", "KPT"),
        ("pki", "PKU", "PKD"),
        ("pku", "PKZ", "ZKU"),
        ("pxku", "PKU", "PXY"),
        ("mpsii", "MPS II", "MPSI"),
    ],
)
def test_the_likelier_slip_comes_first(typed: str, likelier: str, other: str) -> None:
    """Left out or swapped, beside the right key, another first letter, one too many."""
    assert order(typed, other, likelier)[0] == likelier


def test_what_is_three_slips_away_is_not_near() -> None:
    """It is another name."""
    assert order("abc", "xyz") == []


@pytest.mark.parametrize("typed", ["", "p", "phenylk"])
def test_only_few_letters_are_looked_for(typed: str) -> None:
    """One letter is like every name, and many letters are told by their share."""
    assert order(typed, "PKU", typed) == []


@given(st.text(LETTERS, min_size=3, max_size=5), st.integers(0, 4))
def test_a_letter_left_out_is_always_found(name: str, place: int) -> None:
    """Wherever it was."""
    typed = name[: place % len(name)] + name[place % len(name) + 1 :]
    assert order(typed, name) == [name]


@given(st.text(LETTERS, min_size=2, max_size=5))
def test_a_name_itself_is_nearest(name: str) -> None:
    """Before all that differ in a letter."""
    others = [name[:-1] + letter for letter in LETTERS if letter != name[-1]]
    assert order(name, *others, name)[0] == name


def crowd() -> NameSearch:
    """Return a search over many conditions that are called by three letters."""
    names = ["".join(three).upper() for three in permutations("pkuvw", 3)]
    shelf = [
        bare(
            id=f"topic/{name.lower()}-illness",
            title=f"{name} illness of {number}",
            abbreviation=name,
        )
        for number, name in enumerate(names)
    ]
    return NameSearch(shelf_of(shelf))


def test_the_ten_are_filled_behind_a_whole_name() -> None:
    """It may be the slip of another."""
    hits = crowd().find("PKU")
    assert len(hits) == TEN
    assert [hit.reason for hit in hits].count("fuzzy") > 1
    assert hits[0].name == "PKU"


def test_what_was_named_whole_is_opened_all_the_same() -> None:
    """What may have been meant instead is no rival."""
    shelf = [bare(other_names=["PKU"]), bare(id="topic/pkd", title="PKD")]
    hits = NameSearch(shelf_of(shelf)).find("PKU")
    assert [hit.reason for hit in hits] == ["abbreviation", "fuzzy"]
    assert choice(hits) == hits[0]


def test_a_near_name_comes_behind_what_begins_so() -> None:
    """Reasons keep their order."""
    shelf = [bare(title="Pkarea"), bare(id="topic/pku", title="PKU")]
    hits = NameSearch(shelf_of(shelf)).find("pka")
    assert [hit.reason for hit in hits] == ["prefix", "fuzzy"]
