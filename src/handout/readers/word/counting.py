"""The numbers of list items, as Word counts them and writes them."""

import re
from collections.abc import Callable

from handout.readers.word.blocks import Item
from handout.readers.word.numbering import BULLET, DEEPEST, Level, Sequence

NUMBER = re.compile("%([1-9])")
LETTER = re.compile(r"[^\W\d_]")
PLAIN_BULLET = "•"
AGAINST = frozenset("✗✘✕✖❌☒⊗🚫")
"""Bullets that say not to do what they mark: a list without them says the opposite."""

MOST = 3000
"""The greatest number that is written in letters or in Roman digits."""

ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def letters(count: int) -> str:
    """Write a number as Word does in letters: a to z, then aa to zz."""
    rounds, place = divmod(count - 1, len(ALPHABET))
    return ALPHABET[place] * (rounds + 1)


def roman(count: int) -> str:
    """Write a number in small Roman digits."""
    written = ""
    for worth, digits in ROMAN:
        times, count = divmod(count, worth)
        written += digits * times
    return written


FORMATS: dict[str, Callable[[int], str]] = {
    "decimalZero": "{:02}".format,
    "lowerLetter": letters,
    "lowerRoman": roman,
    "upperLetter": lambda count: letters(count).upper(),
    "upperRoman": lambda count: roman(count).upper(),
}
"""How numbers are written (17.18.59), where it is not in digits."""


class Counting:
    """Counts the items of all lists, in the order in which they stand."""

    def __init__(self) -> None:
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def item(self, sequence: Sequence, level: int) -> Item:
        """Count a paragraph, and return its place in the list."""
        count = self._count(sequence, level)
        mark = sequence.levels[level]
        if mark.format == BULLET:
            is_told = mark.text.strip() in AGAINST
            return Item(
                level, mark.text.strip() if is_told else PLAIN_BULLET, is_told=is_told
            )
        return Item(
            level,
            self._label(sequence, level),
            f"{sequence.series}/{level}",
            count,
            is_told=count < 1 or _has_words(mark),
        )

    def _count(self, sequence: Sequence, level: int) -> int:
        counts = self._counts.setdefault(sequence.series, {})
        start = sequence.levels[level].start
        begun = (sequence.list_id, level)
        if level in sequence.restarts and begun not in self._begun:
            counts[level] = sequence.restarts[level]
        else:
            counts[level] = counts.get(level, start - 1) + 1
        self._begun.add(begun)
        for deeper in range(level + 1, DEEPEST + 1):
            if deeper not in sequence.levels or sequence.levels[deeper].restarts:
                counts.pop(deeper, None)
        return counts[level]

    def _label(self, sequence: Sequence, level: int) -> str:
        """Return what Word prints before an item."""
        is_legal = sequence.levels[level].is_legal

        def written(place: re.Match[str]) -> str:
            asked = int(place[1]) - 1
            above = sequence.levels.get(asked, Level("decimal"))
            count = self._counts[sequence.series].get(asked, above.start)
            return _written(count, "decimal" if is_legal else above.format)

        return NUMBER.sub(written, sequence.levels[level].text).strip()


def _has_words(mark: Level) -> bool:
    """Tell whether a mark says more than a number, such as "Step 1:"."""
    return LETTER.search(NUMBER.sub("", mark.text)) is not None


def _written(count: int, way: str) -> str:
    write = FORMATS.get(way, str) if 0 < count <= MOST else str
    return write(count)
