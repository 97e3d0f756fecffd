"""How wide the columns of a table are, before anything is laid out."""

import math
from collections.abc import Iterable
from itertools import zip_longest

from handout.blocks import LabelRow, PhoneLine, WriteIn
from handout.prose import Table, Text
from handout.resources import breadth

LONGEST_WORD = 20
"""A longer word may be broken; it does not widen its column further."""

LEAST_SHARE = 8.0
"""Per cent of the width: less is narrower than two letters in the largest print."""

CROWDS = ((8, "of-many"), (5, "of-several"))
"""What a table is called from how many columns on."""

FIELD_WORD = 22
"""The longest word, in letters, for which three fields have room side by side."""

LABEL = 24
"""The longest label, in letters, that leaves room to write beside it."""

CAPITAL = 0.6
"""How much wider than a small letter a capital may be, in letters."""


def fits_columns(row: LabelRow) -> bool:
    """Tell whether no word in the fields of a label is too long for a column."""
    words = [word for field in row.fields for word in field.value.split()]
    return all(_breadth(word) <= FIELD_WORD for word in words)


def labels_line(block: WriteIn | PhoneLine) -> bool:
    """Tell whether a line to write on begins with its label, not under it."""
    filled = block.number if isinstance(block, PhoneLine) else block.value
    return not filled and 0 < breadth(block.label) <= LABEL


def _breadth(word: str) -> float:
    """Return how wide a word may be in letters: W is the widest capital."""
    return breadth(word) + CAPITAL * sum(map(str.isupper, word))


def column_shares(table: Table) -> list[int]:
    """Return a share of the width in per cent for each column."""
    columns = zip_longest(table.header, *table.rows, fillvalue=Text())
    weights = [_weight(cell.plain for cell in column) for column in columns]
    shares = _none_too_narrow([100 * weight / sum(weights) for weight in weights])
    return _at_most_whole([round(share) for share in shares])


def crowd(table: Table) -> str:
    """Tell how many columns there are: the more, the less space between them."""
    columns = len(table.header or table.rows[0])
    return next((name for least, name in CROWDS if columns >= least), "")


def _none_too_narrow(shares: list[float]) -> list[float]:
    """Widen the narrowest columns at the cost of the others."""
    least = min(LEAST_SHARE, 75 / len(shares))
    rest = sum(share for share in shares if share >= least)
    room = 100 - least * sum(share < least for share in shares)
    return [share * room / rest if share >= least else least for share in shares]


def _at_most_whole(shares: list[int]) -> list[int]:
    """Take what rounding added to the whole from the widest columns.

    A table of more than 100 per cent would run off the paper.
    """
    excess = max(0, sum(shares) - 100)
    widest = sorted(range(len(shares)), key=shares.__getitem__, reverse=True)[:excess]
    return [share - (place in widest) for place, share in enumerate(shares)]


def _weight(cells: Iterable[str]) -> float:
    """Return the root of the longest cell, or the longest word if that is more.

    So a column of long cells is wider, but does not crush the short ones.
    """
    words = list(cells)
    longest_cell = max(map(len, words))
    longest_word = max(len(word) for cell in words for word in (*cell.split(), "-"))
    return max(math.sqrt(longest_cell), min(longest_word, LONGEST_WORD))
