"""Whether one condition may be opened without asking."""

from typing import get_args

import pytest

from conditions import bare
from handout.library.names.hits import REASONS, Hit, Reason, choice, ordered
from handout.library.names.search import NameSearch
from library_measure.shelves import shelf_of

SHELF = (
    bare(title="River fever", other_names=["stream ague", "RF", "WET"]),
    bare(id="topic/rock", title="Rock Foot", other_names=["RF", "WET II"]),
    bare(id="topic/ague", title="Ague", other_names=["stream ague", "BRK"]),
    bare(id="topic/fever", title="Fever", index_terms=["high temperature"]),
    bare(id="topic/stream", title="River fever of Rivers"),
)


@pytest.mark.parametrize(
    ("query", "opened"),
    [
        ("River fever", 1),
        ("clinic/river-fever", 1),
        ("Fever", 4),
        ("BRK", 3),
        ("RF", None),
        ("stream ague", None),
        ("WET", None),
        ("riv", None),
        ("fever river", None),
        ("rivr fever", None),
        ("high temperature", None),
        ("nothing of the kind", None),
    ],
)
def test_only_one_that_was_named_whole_is_opened(
    query: str, opened: int | None
) -> None:
    """Never a guess: what is shared, begun or misspelled is a choice."""
    chosen = choice(NameSearch(shelf_of(SHELF)).find(query))
    assert (chosen and chosen.shelf) == opened


def test_an_id_is_never_shared() -> None:
    """Whatever else is called so."""
    hits = (Hit(1, "topic/a", "id", 1.0, "id"), Hit(2, "topic a", "title", 0.98))
    assert choice(hits) == hits[0]


def test_an_id_in_two_languages_is_a_choice() -> None:
    """Unless the language was asked for."""
    search = NameSearch(shelf_of([bare(), bare(title="Fiebre", language="es")]))
    assert choice(search.find("clinic/river-fever")) is None
    chosen = choice(search.find("clinic/river-fever", language="es-MX"))
    assert (chosen and chosen.shelf) == 2


def test_a_title_is_not_shared_with_the_id_of_its_sister_page() -> None:
    """Pages of one text in two languages have ids that end alike."""
    pair = (
        bare(id="topic/ague", title="Ague"),
        bare(id="topic/es/ague", title="Fiebres", language="es"),
    )
    chosen = choice(NameSearch(shelf_of(pair)).find("ague"))
    assert (chosen and chosen.shelf) == 1


def test_two_conditions_of_one_code_are_a_choice() -> None:
    """As with names."""
    hits = tuple(Hit(shelf, "A99", "code", 0.99, "code") for shelf in (1, 2))
    assert choice(hits) is None


def test_the_best_hit_of_a_condition_is_kept() -> None:
    """And the best condition stands first."""
    weak, strong = Hit(1, "a", "fuzzy", 0.2), Hit(1, "b", "title", 0.98)
    other = Hit(2, "c", "prefix", 0.7)
    assert ordered((weak, other, strong)) == (strong, other)


def test_every_reason_has_words_for_people() -> None:
    """Results say why they matched."""
    assert set(REASONS) == set(get_args(Reason))
