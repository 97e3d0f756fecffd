"""Formulas on one line, so that none says another thing than where it was drawn.

Words alone would make `12` of one half, `21/2` of two and a half and `1023` of a power
of a power: what stands above, below or under something is written too. What it is
called, and where its parts stand, differs between web pages and Word; how it is
written does not.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec

from handout.readers.small_figures import Position

Part = Any
"""An element of a formula; lxml's trees carry no types."""

Step = tuple[str | Part, Position]
"""Characters to write, or a part to go into, and how it is set: `sup`, `sub` or ""."""

ONE_THING = re.compile(r"[\w.,]*|.")
ON_A_LINE: dict[Position, str] = {"sup": "^", "sub": "_"}
"""What says so where something is raised that stands raised already."""


class Dialect(msgspec.Struct, frozen=True):
    """What parts of a formula are called.

    `stacked` are those that are drawn on more than one line, `raising` those that
    raise something, `closed` those that write brackets of their own.
    """

    name_of: Callable[[Part], str]
    fractions: frozenset[str]
    stacked: frozenset[str]
    raising: frozenset[str]
    closed: frozenset[str]


def grouped(part: Part, dialect: Dialect) -> Iterator[Step]:
    """Go into a part, in brackets unless it is one number or word."""
    is_one = ONE_THING.fullmatch(_text(part)) and not _holds(
        part, dialect.stacked, dialect
    )
    yield from _bracketed(part, dialect, needed=not is_one)


def based(part: Part, dialect: Dialect) -> Iterator[Step]:
    """Go into what has something raised beside it, in brackets where it could mislead.

    A sum needs none: they are not drawn, so it has none on its page either.
    """
    needed = _holds(part, dialect.stacked | dialect.raising, dialect)
    yield from _bracketed(part, dialect, needed=needed)


def fraction(parts: Iterable[Part], dialect: Dialect) -> Iterator[Step]:
    """Write what stands above a line and below it."""
    for place, part in enumerate(parts):
        yield "/" if place else "", ""
        yield from grouped(part, dialect)


def root(
    degrees: Iterable[Part], radicands: Iterable[Part], dialect: Dialect
) -> Iterator[Step]:
    """Write a root, its degree before it."""
    for degree in degrees:
        yield degree, "sup"
    yield "√", ""
    for radicand in radicands:
        yield from grouped(radicand, dialect)


def joined(parts: Iterable[Part], sign: str) -> Iterator[Step]:
    """Go into parts with a sign between them."""
    for place, part in enumerate(parts):
        yield sign if place else "", ""
        yield part, ""


def within(step: Step, around: Position, dialect: Dialect) -> Iterator[Step]:
    """Yield a step inside a part that may be raised already, which a sign says then."""
    part, position = step
    if around and position and not isinstance(part, str):
        yield ON_A_LINE[position], around
        for inner, _ in grouped(part, dialect):
            yield inner, around
    else:
        yield part, around or position


def stands_apart(part: Part, before: str, dialect: Dialect) -> bool:
    """Tell whether a part is a fraction with a number before it: two and a half."""
    return dialect.name_of(part) in dialect.fractions and before[-1:].isdigit()


def _bracketed(part: Part, dialect: Dialect, *, needed: bool) -> Iterator[Step]:
    is_open = needed and not _is_closed(part, dialect)
    yield "(" if is_open else "", ""
    yield part, ""
    yield ")" if is_open else "", ""


def _text(part: Part) -> str:
    return "".join(part.itertext()).strip()


def _holds(part: Part, names: frozenset[str], dialect: Dialect) -> bool:
    """Tell whether a part is of such a kind, or has one inside."""
    inside = part.iter("{*}*")
    return any(dialect.name_of(inner) in names for inner in inside)


def _is_closed(part: Part, dialect: Dialect) -> bool:
    """Tell whether all of a part stands in brackets of its own."""
    while dialect.name_of(part) not in dialect.closed:
        filled = [inner for inner in part.iterchildren("{*}*") if _text(inner)]
        if len(filled) != 1:
            return _is_enclosed(_text(part))
        (part,) = filled
    return True


def _is_enclosed(text: str) -> bool:
    """Tell whether the first bracket of a text ends with its last letter."""
    depth = 0
    for place, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if depth <= 0:
            return letter == ")" and place == len(text) - 1
    return False
