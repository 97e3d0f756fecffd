"""The measuring itself, and what the shared pages must hold."""

import random
from pathlib import Path

from conditions import bare
from handout.library.names.search import NameSearch
from library_measure.__main__ import WANTED, real_conditions, shares
from library_measure.drawing import SEEDS, Drawn, draw, invented, with_slips
from library_measure.measuring import Found, as_typed, found, together
from library_measure.shelves import shelf_of

SHELF = (bare(other_names=["Ague"]), bare(id="topic/ague", title="Ague"))


def test_a_shared_name_counts_for_all_that_have_it() -> None:
    """Whichever comes first."""
    (drawn,) = (one for one in draw(SHELF, 2) if one.name == "Ague")
    assert drawn.shelves == {1, 2}


def test_shares_are_of_all_that_was_typed() -> None:
    """What is not found lowers them."""
    search = NameSearch(shelf_of(SHELF))
    names = [Drawn("Ague", frozenset({1, 2})), Drawn("Ague", frozenset({9}))]
    shares = found(search, names, ["ague", "ague"])
    assert (shares.first, shares.in_ten) == (50, 50)


def test_draws_are_told_together_and_by_the_worst() -> None:
    """Each share by itself."""
    draws = together([Found(90, 100), Found(100, 98)])
    assert (draws.mean, draws.worst) == (Found(95, 99), Found(90, 98))


def test_every_keystroke_is_measured() -> None:
    """In milliseconds."""
    times = as_typed(NameSearch(shelf_of(SHELF)), ["Ague", "River"])
    assert 0 < times.median <= times.p95 <= times.p99


def test_a_slip_changes_a_letter_or_two() -> None:
    """And never leaves nothing."""
    dice = random.Random(1)  # noqa: S311 - a seeded draw
    lengths = {len(with_slips("a", 1, dice)) for _ in range(50)}
    assert lengths == {1, 2}


def test_invented_conditions_are_the_same_each_time() -> None:
    """So that a table can be printed again."""
    assert list(invented(["wet"], 3)) == list(invented(["wet"], 3))


def test_names_of_the_shared_pages_are_found(shared_data: Path) -> None:
    """As often as is wanted, on a shelf of these pages."""
    assert shared_data.is_dir()
    real = real_conditions()
    search = NameSearch(shelf_of(real))
    for label, draws in shares(search, real, SEEDS[:3]).items():
        first, in_ten = WANTED[label]
        assert draws.mean.first >= first, label
        assert draws.mean.in_ten >= in_ten, label
