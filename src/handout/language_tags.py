"""What a language tag (BCP 47) and the letters of a text say by themselves."""

import re
from typing import Literal

Direction = Literal["ltr", "rtl"]

RIGHT_TO_LEFT = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"}
)
"""Languages whose usual script runs from right to left."""


RIGHT_TO_LEFT_LETTERS = (
    "\u0590-\u05ff\u0606-\u065f\u066a\u066d-\u06dc\u06de-\u06ef\u06fa-\u08ff"
    "\ufb1d-\ufdff\ufe70-\ufefc"
)
"""Hebrew, Arabic and their kin, for a set in a regular expression; no figures."""

ARABIC_FIGURES = "\u0600-\u0605\u0660-\u0669\u066b\u066c\u06dd"
"""What UAX #9 calls Arabic numbers, with their points, for a set likewise."""

RIGHT_TO_LEFT_LETTER = re.compile(f"[{RIGHT_TO_LEFT_LETTERS}]")

TRADITIONAL_CHINESE = "zh-hant"
TRADITIONAL_MARKS = frozenset({"hant", "tw", "hk", "mo"})
"""The script, and the regions where Chinese is written in it."""


def base(tag: str) -> str:
    """Return the written language without region: `es` of `es-US`.

    Chinese is two of them: `zh` in simplified and `zh-hant` in traditional
    characters. Who reads the one does not always read the other.
    """
    language, *more = tag.lower().split("-")
    if language == "zh" and "hans" not in more and TRADITIONAL_MARKS & set(more):
        return TRADITIONAL_CHINESE
    return language


def same_language(first: str, second: str) -> bool:
    """Tell whether two tags name one language, whatever their regions."""
    return base(first) == base(second)


def direction(tag: str) -> Direction:
    """Return the direction in which the language is usually written."""
    return "rtl" if base(tag) in RIGHT_TO_LEFT else "ltr"


def has_right_to_left_letters(words: str) -> bool:
    """Tell whether any letter of a text runs from right to left."""
    return RIGHT_TO_LEFT_LETTER.search(words) is not None
