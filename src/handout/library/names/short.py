"""What is spelled like a name of few letters, such as an abbreviation.

In so few letters one slip makes another name, so that shares of letters tell nothing.
What tells is what the hand did. To leave a letter out, or to swap two, takes no letter
that the name has not; so few other names lead to the same text that this one is likely.
A wrong letter may come from many names.
"""

from collections.abc import Sequence

import msgspec
from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein, LCSseq

from handout.library.names.folding import letters_of

MOST_LETTERS = 6
"""A text of more letters is compared by its share of them."""

MOST_SLIPS = 2
MOST_COMPARED = 400

BESIDE, OTHER_FIRST = 0.25, 0.1
"""What a cost loses where a wrong letter lies beside the right one, and what it gains
where the first letter is another one."""

KEYS = ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")
STEPS = ((0, 1), (1, 0), (1, -1))
"""Where the next keys lie: to the right, below, and below to the left."""


class Near(msgspec.Struct, frozen=True):
    """A short name by its key, and what it costs to make the text of it.

    Each slip costs 1, and each letter that the name has not 1 more.
    """

    key: int
    cost: float


class ShortNames:
    """The names of few letters, as they fold and as they are written without spaces."""

    def __init__(self, rows: Sequence[tuple[str, str, int]]) -> None:
        """Take rows of folded name, name and key."""
        forms = (
            (form, key)
            for folded, name, key in rows
            for form in dict.fromkeys((folded, letters_of(name)))
            if len(form) <= MOST_LETTERS + MOST_SLIPS
        )
        told = tuple(forms)
        self._forms = [form for form, _ in told]
        self._sorted = [_sorted(form) for form in self._forms]
        self._keys = [key for _, key in told]

    def near(self, form: str, most: float) -> list[Near]:
        """Return names that are two slips away at most, and cost no more, by cost."""
        if not is_short(form):
            return []
        found = process.extract(
            form,
            self._forms,
            scorer=DamerauLevenshtein.distance,
            score_cutoff=MOST_SLIPS,
            limit=MOST_COMPARED,
        )
        letters = _sorted(form)
        near = (
            Near(self._keys[place], slips + self._cost(form, letters, place))
            for _, slips, place in found
        )
        return sorted((one for one in near if one.cost <= most), key=_order)

    def _cost(self, form: str, letters: str, place: int) -> float:
        name = self._forms[place]
        shared = LCSseq.similarity(letters, self._sorted[place])
        cost = float(len(letters) - shared)
        cost += OTHER_FIRST * (form[0] != name[0])
        return cost - BESIDE * _is_beside(form, name)


def is_short(form: str) -> bool:
    """Tell whether a text has so few letters, though more than one."""
    return 1 < len(form) <= MOST_LETTERS


def _order(near: Near) -> tuple[float, int]:
    return near.cost, near.key


def _sorted(form: str) -> str:
    return "".join(sorted(form.replace(" ", "")))


def _is_beside(form: str, name: str) -> bool:
    """Tell whether one letter is wrong, and lies beside the right one."""
    if len(form) != len(name):
        return False
    wrong = [pair for pair in zip(form, name, strict=True) if pair[0] != pair[1]]
    return len(wrong) == 1 and wrong[0] in NEIGHBOURS


def _neighbours() -> frozenset[tuple[str, str]]:
    """Return the pairs of keys that touch, in both directions."""
    keys = {
        (row, column): key
        for row, keys in enumerate(KEYS)
        for column, key in enumerate(keys)
    }
    pairs = {
        (key, keys[row + down, column + along])
        for (row, column), key in keys.items()
        for down, along in STEPS
        if (row + down, column + along) in keys
    }
    return frozenset(pairs | {(second, first) for first, second in pairs})


NEIGHBOURS = _neighbours()
