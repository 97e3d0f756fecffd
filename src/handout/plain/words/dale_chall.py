"""The words that children in the fourth grade know (Dale and Chall 1948, 1995)."""

import functools
import re

from handout.plain.words.forms import Endings, bases
from handout.plain.words.lists import word_list
from handout.plain.words.syllables import REMEMBERED
from handout.plain.words.tokens import is_acronym

ENDINGS: Endings = (
    ("ies", ("y",)),
    ("ied", ("y",)),
    ("iest", ("y",)),
    ("ier", ("y",)),
    ("es", ("", "e")),
    ("s", ("",)),
    ("ing", ("", "e")),
    ("ed", ("", "e")),
    ("est", ("", "e")),
    ("er", ("", "e")),
    ("n", ("",)),
)
"""Endings that leave a known word known, and what the word ends in without them."""

OWNER = re.compile(r"['’]s?$")
FEWEST_LETTERS = 2


@functools.lru_cache(REMEMBERED)
def is_on_dale_chall_list(word: str) -> bool:
    """Tell whether a word counts as known: listed, a form of it, a name or a number."""
    if any(letter.isdigit() for letter in word) or is_acronym(word):
        return True
    small = word.lower().replace("’", "'")
    return _is_known(small) or all(map(_is_known, small.split("-")))


def _is_known(word: str) -> bool:
    listed = word_list("dale-chall.txt")
    base = OWNER.sub("", word)
    forms = (base, *bases(base, ENDINGS, FEWEST_LETTERS))
    return word in listed or any(form in listed for form in forms)
