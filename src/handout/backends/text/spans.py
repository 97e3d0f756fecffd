"""Spans into words: only a link has to say more than its characters."""

import re
from itertools import groupby

from handout.prose import Position, Span, Text

RAISED = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
LOWERED = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
SMALL_FIGURES: dict[Position, tuple[dict[int, int], str]] = {
    "superscript": (RAISED, "^"),
    "subscript": (LOWERED, "_"),
}
"""Small figures, and the sign that stands before words which have none.

Without them 10 to the ninth would read as 109.
"""

NOT_SPOKEN = re.compile(r"(https?://|mailto:|tel:)?(www\.)?", re.IGNORECASE)
NOT_PRINTED = re.compile(r"(mailto|tel):", re.IGNORECASE)


def plain(text: Text) -> str:
    """Return the words of a text, after each outward link its address.

    Spans side by side with one address are one link.
    """
    runs = groupby(text, key=lambda span: span.link)
    return "".join(_run("".join(map(_spoken, spans)), link) for link, spans in runs)


def _spoken(span: Span) -> str:
    if span.position not in SMALL_FIGURES:
        return span.text
    figures, sign = SMALL_FIGURES[span.position]
    small = all(ord(character) in figures for character in span.text)
    return span.text.translate(figures) if small else f"{sign}{span.text}"


def _run(words: str, link: str) -> str:
    if not link or link.startswith("#") or _says(words, link):
        return words
    stripped = words.rstrip()
    return f"{stripped} ({NOT_PRINTED.sub('', link)}){words[len(stripped) :]}"


def _says(words: str, link: str) -> bool:
    """Tell whether the words are the address already, or its telephone number."""
    if link.lower().startswith("tel:") and (said := _digits(words)):
        return _digits(link).endswith(said)
    return _bare(words) == _bare(link)


def _digits(words: str) -> str:
    return "".join(filter(str.isdecimal, words))


def _bare(address: str) -> str:
    return NOT_SPOKEN.sub("", address.strip(), count=1).rstrip("/").casefold()
