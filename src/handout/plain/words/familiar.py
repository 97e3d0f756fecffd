"""Which words are known to nearly everybody, and which are hard."""

import functools
import re

from handout.plain.words.forms import Endings, bases
from handout.plain.words.lists import word_list
from handout.plain.words.syllables import REMEMBERED, syllables

MANY_SYLLABLES = 4
SMALL = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")
ENDING = re.compile(r"['’](?:s|d|m|ll|re|ve)$")

FORMS: Endings = (
    ("ies", ("y",)),
    ("ied", ("y",)),
    ("ily", ("y",)),
    ("bly", ("ble",)),
    ("ically", ("ic", "ical")),
    ("es", ("",)),
    ("s", ("",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
    ("ly", ("",)),
)
"""Regular endings. Whoever knows a word knows these forms of it."""

FEWEST_LETTERS = 3
NO_PLURAL = ("ss", "us", "is")

OWN_SENSE = frozenset(
    "bossing clubbing cones flushing hives irises patterning secreted shingles "  # noqa: SIM905 - a list of words reads best as words
    "silenced silencing soles stools teething winging wooly".split()
)
"""Words that look like forms of familiar ones and mean something else."""


@functools.lru_cache(REMEMBERED)
def is_familiar(word: str) -> bool:
    """Tell whether all parts of a word have a Zipf frequency of 3.5 or more.

    A regular form of such a word is as familiar as the word itself.
    """
    return all(_is_known(part) for part in word.lower().split("-") if part)


def _is_known(part: str) -> bool:
    return _is_listed(part) or bool(_base(part))


def _is_listed(part: str) -> bool:
    if part.endswith(("n't", "n’t", ".")):
        return True
    return ENDING.sub("", part) in word_list("familiar.txt")


@functools.lru_cache(REMEMBERED)
def _base(word: str) -> str:
    """Return the familiar word of which a word is a regular form, or nothing."""
    if word in OWN_SENSE or word.endswith(NO_PLURAL):
        return ""
    found = bases(ENDING.sub("", word), FORMS, FEWEST_LETTERS)
    return next((base for base in found if base in word_list("familiar.txt")), "")


def is_rare(word: str) -> bool:
    """Tell whether an English word in small letters is seldom read.

    Names, symbols and figures are no words that a reader has to know.
    """
    return _is_small(word) and not is_familiar(word)


def is_hard(word: str) -> bool:
    """Tell whether an English word in small letters is rare or long.

    Long is one of four syllables or more. An ending makes no known word long:
    "usually" is as easy as "usual".
    """
    return _is_small(word) and (not is_familiar(word) or _is_long(word))


def _is_long(word: str) -> bool:
    return syllables(_base(word) or word) >= MANY_SYLLABLES


def _is_small(word: str) -> bool:
    return word.islower() and SMALL.fullmatch(word) is not None
