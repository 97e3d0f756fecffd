"""What is drawn for measuring: names of the shared pages, slips, and invented names.

Everything is drawn with a seed, so that a table can be printed again.
"""

import random
from collections.abc import Iterator, Sequence

import msgspec

from handout.library.names.folding import fold
from handout.model import Condition

SEED = 20260303
SEEDS = range(SEED, SEED + 8)
"""What is drawn once may be lucky; shares are told of all these draws."""

LETTERS = "abcdefghijklmnopqrstuvwxyz"
NAMES_EACH = 6
"""How many names an invented condition has."""


class Drawn(msgspec.Struct, frozen=True):
    """A name as it stands on the shelf, and the keys of all conditions that have it."""

    name: str
    shelves: frozenset[int]


def names_of(condition: Condition) -> tuple[str, ...]:
    """Return what a source itself calls a condition."""
    told = (condition.title, condition.abbreviation, *condition.other_names)
    return tuple(filter(None, told))


def draw(
    conditions: Sequence[Condition], number: int, least: int = 1, seed: int = SEED
) -> list[Drawn]:
    """Draw names of at least so many letters from conditions shelved as 1, 2, 3..."""
    owners: dict[str, set[int]] = {}
    spelled: dict[str, str] = {}
    for shelf, condition in enumerate(conditions, 1):
        for name in names_of(condition):
            owners.setdefault(fold(name), set()).add(shelf)
            spelled.setdefault(fold(name), name)
    fit = [folded for folded in spelled if len(folded) >= least]
    chosen = random.Random(seed).sample(fit, number)  # noqa: S311 - a seeded draw
    return [Drawn(spelled[folded], frozenset(owners[folded])) for folded in chosen]


def with_slips(name: str, slips: int, dice: random.Random) -> str:
    """Leave out, put in, change or swap letters of a name."""
    for _ in range(slips):
        place = dice.randrange(len(name))
        before, letter, after = name[:place], name[place], name[place + 1 :]
        forms = (
            before + after or name,
            before + dice.choice(LETTERS) + letter + after,
            before + dice.choice(LETTERS) + after,
            before + after[:1] + letter + after[1:],
        )
        name = dice.choice(forms)
    return name


def invented(
    words: Sequence[str], number: int, names_each: int = NAMES_EACH
) -> Iterator[Condition]:
    """Yield conditions whose names are put together from known and from new words."""
    dice = random.Random(SEED)  # noqa: S311 - a seeded draw
    new = [_new_word(dice) for _ in range(max(1000, number // 4))]
    pool = (*words, *new)
    for count in range(number):
        title, *others = (
            " ".join(dice.choices(pool, k=dice.randint(2, 5)))
            for _ in range(names_each)
        )
        identity = f"clinic/invented-{count}"
        yield Condition(id=identity, title=title, other_names=tuple(others))


def _new_word(dice: random.Random) -> str:
    syllables = ("bro", "ka", "lin", "mo", "nor", "pha", "ri", "sto", "ta", "vel")
    return "".join(dice.choices(syllables, k=dice.randint(2, 5)))
