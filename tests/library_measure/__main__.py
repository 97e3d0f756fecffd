"""The command: draws names, searches them, and prints what must hold.

PYTHONPATH=src:tests python -m library_measure                the real and a full shelf
PYTHONPATH=src:tests python -m library_measure --up-to 100000 and larger ones

Where several conditions truly share a name, any of them counts as found first.
Times are those of the processor, so that other programs do not count.
Slips are drawn in names of five letters or more, and in any name. In short names they
make other names: a search that knew how the slips of these draws are made, and listed
names by nothing but that, would put 96.5 % first and 99.2 % in ten. What begins with
the letters that were typed comes before all that, so that less is wanted there.
Shares are those of all draws together; behind them stands the worst draw.
"""

import argparse
import random
import sys
from collections.abc import Iterable, Sequence

from corpus.files import DATA
from corpus.pages import read_all
from handout.library.names.folding import fold
from handout.library.names.search import NameSearch
from handout.model import Condition
from library_measure.drawing import (
    NAMES_EACH,
    SEED,
    SEEDS,
    Drawn,
    draw,
    invented,
    names_of,
    with_slips,
)
from library_measure.measuring import (
    Draws,
    Found,
    as_typed,
    found,
    loading,
    together,
)
from library_measure.shelves import shelf_of

FILES = ("genetics-pages.jsonl", "health-topics.jsonl")
DRAWN = 400
FULL = 2_500
NAMES_OF_FULL = 8
"""How many names an invented condition of the full shelf has: 15,000 in all."""

LARGER = (10_000, 30_000, 100_000)
TYPED_OF_LARGER = 100
LEAST_LETTERS = 5
TYPED = 0.6
"""The share of a name that is typed where only its beginning is."""

WANTED = {
    "exact name": (99, 99),
    "60 % typed": (90, 99),
    "one or two slips": (95, 99),
    "slips, any name": (95, 97.5),
}
"""How many of 100 names have to be found first, and in the first ten."""

MOST_FULL, MOST_LARGER = 10.0, 100.0
"""How many milliseconds of the processor 95 of 100 keystrokes may take."""


def main() -> int:
    """Print the table; return 1 where a share does not hold. Times fail nothing."""
    options = _options()
    if not all((DATA / name).exists() for name in FILES):
        print("Nothing was measured: the shared pages are not beside the project.")
        return 0
    real = real_conditions()
    sizes = [size for size in LARGER if size <= options.up_to]
    failed = _print_shelf(real, real)
    failed += _print_shelf(real, filled(real, FULL, NAMES_OF_FULL))
    for size in sizes:
        _print_times(real, filled(real, size))
    return 1 if failed else 0


def real_conditions() -> tuple[Condition, ...]:
    """Read the shared pages."""
    return tuple(
        condition for name in FILES for condition in read_all(DATA / name).conditions
    )


def filled(
    real: Sequence[Condition], size: int, names_each: int = NAMES_EACH
) -> tuple[Condition, ...]:
    """Put invented conditions beside the real ones until there are so many."""
    words = {
        word
        for condition in real
        for name in names_of(condition)
        for word in fold(name).split()
    }
    return (*real, *invented(sorted(words), size - len(real), names_each))


def queries(
    real: Sequence[Condition], seed: int = SEED
) -> dict[str, tuple[list[Drawn], list[str]]]:
    """Return what is typed for the names of one draw, by what is measured."""
    drawn = draw(real, DRAWN, seed=seed)
    long_ones = draw(real, DRAWN, LEAST_LETTERS, seed)
    return {
        "exact name": (drawn, [one.name for one in drawn]),
        "60 % typed": (drawn, [_begun(one.name) for one in drawn]),
        "one or two slips": (long_ones, _slipped(long_ones, seed)),
        "slips, any name": (drawn, _slipped(drawn, seed)),
    }


def shares(
    search: NameSearch, real: Sequence[Condition], seeds: Iterable[int] = SEEDS
) -> dict[str, Draws]:
    """Search for the names of several draws."""
    told: dict[str, list[Found]] = {}
    for seed in seeds:
        for label, (drawn, typed) in queries(real, seed).items():
            told.setdefault(label, []).append(found(search, drawn, typed))
    return {label: together(draws) for label, draws in told.items()}


def _begun(name: str) -> str:
    return name[: max(1, round(TYPED * len(name)))]


def _slipped(drawn: Sequence[Drawn], seed: int = SEED) -> list[str]:
    dice = random.Random(seed)  # noqa: S311 - a seeded draw
    return [with_slips(one.name, dice.choice((1, 2)), dice) for one in drawn]


def _print_shelf(real: Sequence[Condition], shelved: Sequence[Condition]) -> int:
    """Print how well names are found, and how fast."""
    search = _opened(shelved)
    failed = 0
    for label, draws in shares(search, real).items():
        first, in_ten = WANTED[label]
        mean, worst = draws.mean, draws.worst
        holds = mean.first >= first and mean.in_ten >= in_ten
        failed += not holds
        print(
            f"    {label}: first {mean.first:.2f} % ({worst.first:.2f}; wanted "
            f"{first}), in ten {mean.in_ten:.2f} % ({worst.in_ten:.2f}; wanted "
            f"{in_ten}): {_state(holds)}"
        )
    _print_typed(search, real, DRAWN, MOST_FULL)
    return failed


def _print_times(real: Sequence[Condition], shelved: Sequence[Condition]) -> None:
    """Print only how fast names are found."""
    _print_typed(_opened(shelved), real, TYPED_OF_LARGER, MOST_LARGER)


def _opened(shelved: Sequence[Condition]) -> NameSearch:
    connection = shelf_of(shelved)
    (names,) = connection.execute("SELECT count(*) FROM names").fetchone()
    search = NameSearch(connection)
    print(f"{len(shelved)} conditions, {names} names")
    print(f"    names read into memory in {loading(search):.0f} ms")
    return search


def _print_typed(
    search: NameSearch, real: Sequence[Condition], number: int, most: float
) -> None:
    drawn = draw(real, number)
    for label, names in (
        ("as typed", [one.name for one in drawn]),
        ("as typed with slips", _slipped(drawn)),
    ):
        times = as_typed(search, names)
        print(
            f"    {label}: p95 {times.p95:.2f} ms (wanted {most:g}), "
            f"median {times.median:.2f}, p99 {times.p99:.2f}, "
            f"p95 by the clock {times.p95_by_the_clock:.2f}: {_state(times.p95 < most)}"
        )


def _state(holds: bool) -> str:  # noqa: FBT001 - the one thing that it tells
    return "holds" if holds else "DOES NOT HOLD"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="library_measure", description=__doc__)
    told = "how many conditions the largest shelf has"
    parser.add_argument("--up-to", type=int, default=FULL, help=told)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
