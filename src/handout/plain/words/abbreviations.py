"""Abbreviations that end in a point, and what their point means for a sentence."""

import re

TITLES = frozenset({"dr", "mr", "mrs", "ms", "sr", "sra", "st", "fig", "approx", "vs"})
"""They stand before what they belong to, so their point ends no sentence."""

BEFORE_A_NUMBER = frozenset({"no", "nos", "p", "pp", "vol", "ch"})
"""Their point ends no sentence where a number follows."""

LETTERS = re.compile(r"(?:[^\W\d_]\.){2,}")
"""Letters with a point each: a.m., e.g., U.S."""

NEVER_LAST = frozenset({"e.g.", "i.e.", "p.ej.", "p. ej."})
INITIAL = re.compile(r"[A-Z]\.")
"""The first letter of a name: J. Smith."""


def keeps_its_point(word: str) -> bool:
    """Tell whether the point at the end of a word belongs to the word."""
    known = word.endswith(".") and word[:-1].lower() in TITLES
    return known or LETTERS.fullmatch(word) is not None


def goes_on(word: str, following: str) -> bool:
    """Tell whether a sentence goes on behind a word that ends in a point."""
    short = word.removesuffix(".").lower()
    if short in TITLES or word.lower() in NEVER_LAST:
        return True
    if following.isdigit():
        return short in BEFORE_A_NUMBER or LETTERS.fullmatch(word) is not None
    return INITIAL.fullmatch(word) is not None and word != "I."
