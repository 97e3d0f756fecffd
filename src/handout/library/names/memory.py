"""Names in memory, for what is misspelled: the one search that no index answers.

`fuzz.ratio` finds a whole name with one or two slips more often than `WRatio` and is
forty times faster. What is only half typed is set right word by word instead, by the
words that names are made of.
"""

import sqlite3
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from math import log

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from handout.library.names.short import MOST_LETTERS, MOST_SLIPS, ShortNames

NAMES = "SELECT folded, name, key FROM names ORDER BY length(folded), key"
WORDS = "SELECT term, doc FROM name_vocabulary ORDER BY length(term), term"

LEAST_LIKENESS = 70.0
LEAST_LIKENESS_OF_SHORT = 50.0
"""What `fuzz.ratio` gives names that are alike enough, of 100."""

SHORT = 6
"""In so few letters one slip changes much of a name."""

LEAST_LIKENESS_OF_WORDS = 0.66
"""What OSA gives words that are alike enough, of 1: two slips in six letters."""

SURE_OF_WORDS = 0.75
"""The same where a word has to be the one that was meant: a slip in four letters."""

MOST_NAMES = 40
MOST_WORDS = 8
LONGEST = MOST_LETTERS + MOST_SLIPS
"""A short name has so many letters and spaces at most."""

WINDOW = 4
"""A name is compared with names whose length differs by a quarter at most."""


class Memory:
    """All names of a library, and the words that they are made of, by length."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        rows = connection.execute(NAMES).fetchall()
        self._names = [folded for folded, _, _ in rows]
        self._keys = [key for _, _, key in rows]
        self.short = ShortNames(rows[: bisect_right(self._names, LONGEST, key=len)])
        self._counts = dict[str, int](connection.execute(WORDS))
        self._words = list(self._counts)

    def alike(self, folded: str) -> list[int]:
        """Return the keys of names that are like a whole name, the most like first."""
        first, last = _window(self._names, len(folded), max(2, len(folded) // WINDOW))
        found = process.extract(
            folded,
            self._names[first:last],
            scorer=fuzz.ratio,
            score_cutoff=_least_likeness(folded),
            limit=MOST_NAMES,
        )
        return [self._keys[first + place] for _, _, place in found]

    def words_like(self, word: str) -> list[str]:
        """Return words of names that are like a word."""
        first, last = _window(self._words, len(word), 2)
        return _near(word, self._words[first:last])

    def nearest_word(self, word: str) -> str:
        """Return a word as names have it, the one that is most like it, or ""."""
        if word in self._counts:
            return word
        near = self.words_like(word)[:1]
        alike = (OSA.normalized_similarity(word, one) >= SURE_OF_WORDS for one in near)
        return near[0] if any(alike) else ""

    def count(self, word: str) -> int:
        """Return how many names have a word."""
        return self._counts.get(word, 0)

    def rarity(self, word: str) -> float:
        """Return what a word tells: more where fewer names have it, never nothing."""
        return log((len(self._names) + 2) / (self.count(word) + 1))

    def beginnings_like(self, word: str) -> list[str]:
        """Return beginnings of words that are like what was typed of a word."""
        length = len(word)
        first = bisect_left(self._words, length, key=len)
        return _near(word, list({known[:length] for known in self._words[first:]}))


def _least_likeness(folded: str) -> float:
    return LEAST_LIKENESS_OF_SHORT if len(folded) <= SHORT else LEAST_LIKENESS


def _window(words: Sequence[str], length: int, width: int) -> tuple[int, int]:
    """Return where words stand whose length is near to this one."""
    first = bisect_left(words, length - width, key=len)
    return first, bisect_right(words, length + width, key=len)


def _near(word: str, words: Sequence[str]) -> list[str]:
    found = process.extract(
        word,
        words,
        scorer=OSA.normalized_similarity,
        score_cutoff=LEAST_LIKENESS_OF_WORDS,
        limit=MOST_WORDS,
    )
    return [known for known, _, _ in found]
