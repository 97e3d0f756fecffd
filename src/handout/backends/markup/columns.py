"""How wide the columns of a table are, before anything is laid out."""

import math
from collections.abc import Iterable
from itertools import zip_longest

from handout.prose import Table, Text

LONGEST_WORD = 20
"""A longer word may be broken; it does not widen its column further."""


def column_shares(table: Table) -> list[int]:
    """Return a share of the width in per cent for each column."""
    columns = zip_longest(table.header, *table.rows, fillvalue=Text())
    weights = [_weight(cell.plain for cell in column) for column in columns]
    return [round(100 * weight / sum(weights)) for weight in weights]


def _weight(cells: Iterable[str]) -> float:
    """Return the root of the longest cell, or the longest word if that is more.

    So a column of long cells is wider, but does not crush the short ones.
    """
    words = list(cells)
    longest_cell = max(map(len, words))
    longest_word = max(len(word) for cell in words for word in (*cell.split(), "-"))
    return max(math.sqrt(longest_cell), min(longest_word, LONGEST_WORD))
