"""A sentence as words.

A word is a run of characters between blanks, slashes and dashes that holds a letter
or a figure. Hyphen, apostrophe, and a point or comma inside a figure join.
"""

import re

from handout.plain.words.abbreviations import keeps_its_point

BETWEEN = re.compile(r"[\s/–—]+|--+")
BEFORE = ("$", "€", "£")
BEHIND = ("%", "°")
"""Marks that belong to the figure beside them."""
ACRONYM = re.compile(r"[a-z]?[A-Z][A-Z0-9]*[A-Z0-9]s?")
"""DNA, BRCA1, mRNA, MRIs."""

ROMAN = frozenset({"II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII"})
MOST_CAPITALS = 0.6
"""The share of words in capitals from which on a sentence is shouted."""


def tokens(sentence: str) -> tuple[str, ...]:
    """Return the words of a sentence in order, without the marks around them.

    Abbreviations keep their point: Dr., a.m.
    """
    return tuple(
        word for run in BETWEEN.split(sentence) if (word := _without_marks(run))
    )


def _without_marks(run: str) -> str:
    if run.isalnum():
        return run
    shown = [place for place, letter in enumerate(run) if letter.isalnum()]
    if not shown:
        return ""
    first, last = shown[0], shown[-1] + 1
    start = first - 1 if run[:first].endswith(BEFORE) else first
    end = last + 1 if run[last:].startswith(BEHIND) else last
    bare = run[start:end]
    pointed = f"{bare}."
    return pointed if pointed in run and keeps_its_point(pointed) else bare


def is_acronym(word: str) -> bool:
    """Tell whether a word is letters that stand for words, or a gene's symbol."""
    return ACRONYM.fullmatch(word) is not None and word not in ROMAN


def is_shouted(words: tuple[str, ...]) -> bool:
    """Tell whether a sentence is in capitals, so that they mean nothing."""
    long = [word for word in words if len(word) > 1 and word.isalpha()]
    capitals = sum(word.isupper() for word in long)
    return len(long) > 1 and capitals > MOST_CAPITALS * len(long)
