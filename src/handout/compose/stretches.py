"""Stretches of words and figures that have to be read from left to right.

By the rules for mixed directions (UAX #9) figures that follow an Arabic letter let
the hyphens between them part them: 903-555-0142 would be printed as 0142-555-903,
and the bracket at the end of a Latin name at its beginning. A left-to-right mark on
either side keeps such a stretch whole, in every program that shows text. Arabic
figures part at a hyphen or a blank even between such marks (rules W4 and N1), so that
a stretch with them is overridden.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from handout.language_tags import ARABIC_FIGURES, RIGHT_TO_LEFT_LETTERS

MARK = "\u200e"
OVERRIDE = "\u202d"
END_OF_OVERRIDE = "\u202c"
OVERRIDES = (OVERRIDE, END_OF_OVERRIDE)
CONTROLS = f"{MARK}{OVERRIDE}{END_OF_OVERRIDE}"

WORD = rf"[^\s{RIGHT_TO_LEFT_LETTERS}{CONTROLS}]+"
STRETCH = re.compile(rf"{WORD}(?:[ \u00a0]{WORD})*")
"""Words without a letter that runs from right to left, one after another."""

SIGNED = re.compile(r"[-−–+±][0-9۰-۹]")
"""A number below zero: its sign would be printed behind it.

The sign of Arabic figures stands where an Arabic reader begins.
"""

ARABIC_FIGURE = re.compile(f"[{ARABIC_FIGURES}]")
LATIN_LETTER = re.compile(r"[A-Za-z\u00c0-\u024f]")
TELEPHONE_FIGURES = 7
"""The figures of a telephone number without area code."""

GROUPED = re.compile(r"\d\)?[ \u00a0]\(?\d|\d[-\u2010-\u2015−.]\d+[-\u2010-\u2015−.]\d")
"""Figures in groups: 116 123, 9-1-1. Two around a hyphen alone are a range."""

BLANK_IN_NUMBER = re.compile(r"(?<=[\d)]) (?=[\d(])")

EDGES = " \u00a0.,;:!?…·–—-\"'«»“”‘’()[]{}"
CLOSING = {"(": ")", "[": "]"}
OPENING = {closing: opening for opening, closing in CLOSING.items()}


class Whole(NamedTuple):
    """Where a stretch begins and ends, and the marks around it."""

    start: int
    end: int
    opening: str
    closing: str


def marked(words: str) -> str:
    """Put marks around each stretch that must stay whole."""
    (done,) = marked_pieces([words])
    return "".join(done)


def marked_pieces(parts: Sequence[str]) -> Iterator[list[str]]:
    """Mark words that follow each other, and yield each of them in pieces.

    A stretch is a piece of its own, and may go on in the next of the parts: a number
    whose first figures are bold is one number.
    """
    words = "".join(parts)
    found = [*stretches(words)]
    words = _on_one_line(words, found)
    opening = {one.start: one.opening for one in found}
    closing = {one.end: one.closing for one in found}
    places = sorted({*opening, *closing})
    start = 0
    for part in parts:
        end = start + len(part)
        if not part:
            yield [part]
            continue
        inner = places[bisect_right(places, start) : bisect_left(places, end)]
        yield [
            f"{opening.get(a, '')}{words[a:b]}{closing.get(b, '')}"
            for a, b in pairwise((start, *inner, end))
        ]
        start = end


def has_arabic_figures(words: str) -> bool:
    """Tell whether a text has figures that part even among Latin words."""
    return ARABIC_FIGURE.search(words) is not None


def stretches(words: str) -> Iterator[Whole]:
    """Yield the stretches that must stay whole and have no marks yet."""
    for found in STRETCH.finditer(words):
        start, end = _without_edges(words, *found.span())
        stretch = words[start:end]
        if _is_marked(words, start) or not _must_stay_whole(stretch):
            continue
        is_overridden = has_arabic_figures(stretch)
        yield Whole(start, end, *(OVERRIDES if is_overridden else (MARK, MARK)))


def _on_one_line(words: str, found: Iterable[Whole]) -> str:
    """Keep numbers that are overridden on one line: an override ends with it."""
    done, place = [], 0
    for one in found:
        if one.opening == OVERRIDE:
            number = BLANK_IN_NUMBER.sub("\u00a0", words[one.start : one.end])
            done += [words[place : one.start], number]
            place = one.end
    return "".join((*done, words[place:]))


def _is_marked(words: str, start: int) -> bool:
    return start > 0 and words[start - 1] in CONTROLS


def _must_stay_whole(stretch: str) -> bool:
    figures = sum(map(str.isdecimal, stretch))
    return (
        figures >= TELEPHONE_FIGURES
        or any(pattern.search(stretch) for pattern in (LATIN_LETTER, GROUPED))
        or bool(SIGNED.match(stretch))
    )


def _without_edges(words: str, start: int, end: int) -> tuple[int, int]:
    """Leave out the signs around a stretch, but not those that belong to it.

    A sign belongs to it if it is that of a number, or a bracket whose fellow stands
    inside the stretch.
    """
    last = {sign: words.rfind(sign, start, end - 1) for sign in OPENING}
    while start < end and words[start] in EDGES:
        fellow = CLOSING.get(words[start], "")
        if SIGNED.match(words, start, end) or (fellow and last[fellow] > start):
            break
        start += 1
    first = {sign: words.find(sign, start + 1, end) for sign in CLOSING}
    while start < end and words[end - 1] in EDGES:
        fellow = OPENING.get(words[end - 1], "")
        if fellow and 0 <= first[fellow] < end:
            break
        end -= 1
    return start, end
