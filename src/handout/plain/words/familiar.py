"""Which words are known to nearly everybody, and which are hard."""

import functools
import re

from handout.plain.words.lists import word_list
from handout.plain.words.syllables import REMEMBERED, syllables

MANY_SYLLABLES = 4
SMALL = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")
ENDING = re.compile(r"['’](?:s|d|m|ll|re|ve)$")


@functools.lru_cache(REMEMBERED)
def is_familiar(word: str) -> bool:
    """Tell whether all parts of a word have a Zipf frequency of 3.5 or more."""
    return all(_is_listed(part) for part in word.lower().split("-") if part)


def _is_listed(part: str) -> bool:
    if part.endswith(("n't", "n’t", ".")):
        return True
    return ENDING.sub("", part) in word_list("familiar.txt")


def is_rare(word: str) -> bool:
    """Tell whether an English word in small letters is seldom read.

    Names, symbols and figures are no words that a reader has to know.
    """
    return _is_small(word) and not is_familiar(word)


def is_hard(word: str) -> bool:
    """Tell whether an English word in small letters is rare or long.

    Long is one of four syllables or more.
    """
    return _is_small(word) and (
        not is_familiar(word) or syllables(word) >= MANY_SYLLABLES
    )


def _is_small(word: str) -> bool:
    return word.islower() and SMALL.fullmatch(word) is not None
