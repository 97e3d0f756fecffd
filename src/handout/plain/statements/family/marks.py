"""What a drawing is made of: lines, areas and words, in CSS pixels."""

import math

from handout.model.kinds import Struct
from handout.plain.statements.family.people import Status

Point = tuple[float, float]


class Line(Struct, frozen=True):
    """A straight line."""

    start: Point
    end: Point


class Area(Struct, frozen=True):
    """A closed outline, filled black or white."""

    corners: tuple[Point, ...]
    is_black: bool = False


class Words(Struct, frozen=True):
    """One line of words; `place` is the middle of its base line."""

    text: str
    place: Point


Mark = Line | Area | Words

HALF = 15.0
"""Half the width of a person."""
SPOT = 5.0
STRIPE = 5.0
"""From one stripe to the next."""
STEPS = 48
"""Corners of a circle."""


def person(*, is_male: bool, status: Status, middle: Point) -> tuple[Mark, ...]:
    """Return the marks of one person, with the sign of what he or she has."""
    black = status in {"affected", "gene"}
    outline = Area(corners=_outline(is_male, middle), is_black=black)
    return (outline, *_signs(is_male, status, middle))


def _signs(is_male: bool, status: Status, middle: Point) -> tuple[Mark, ...]:  # noqa: FBT001 - read by name above
    left = Area(corners=_left_half(is_male, middle), is_black=True)
    if status in {"carrier", "first"}:
        return (left,)
    if status == "second":
        return _stripes(is_male, middle)
    if status == "both":
        return (left, *_stripes(is_male, middle))
    if status == "body":
        return (Area(corners=_circle(middle, SPOT), is_black=True),)
    return ()


def _outline(is_male: bool, middle: Point) -> tuple[Point, ...]:  # noqa: FBT001
    if not is_male:
        return _circle(middle, HALF)
    x, y = middle
    return (
        (x - HALF, y - HALF),
        (x + HALF, y - HALF),
        (x + HALF, y + HALF),
        (x - HALF, y + HALF),
    )


def _left_half(is_male: bool, middle: Point) -> tuple[Point, ...]:  # noqa: FBT001
    x, y = middle
    if is_male:
        return (
            (x - HALF, y - HALF),
            (x, y - HALF),
            (x, y + HALF),
            (x - HALF, y + HALF),
        )
    return tuple(corner for corner in _circle(middle, HALF) if corner[0] <= x + 0.01)


def _stripes(is_male: bool, middle: Point) -> tuple[Line, ...]:  # noqa: FBT001
    """Return stripes over the right half, with a line down the middle."""
    x, y = middle
    count = int(HALF // STRIPE)
    heights = [STRIPE * step for step in range(-count, count + 1)]
    lines = [
        Line(start=(x, y + height), end=(x + _reach(is_male, height), y + height))
        for height in heights
    ]
    return (Line(start=(x, y - HALF), end=(x, y + HALF)), *lines)


def _reach(is_male: bool, height: float) -> float:  # noqa: FBT001
    """Return how far a person reaches to the right of the middle at a height."""
    return HALF if is_male else math.sqrt(HALF**2 - height**2)


def _circle(middle: Point, radius: float) -> tuple[Point, ...]:
    """Return a circle as corners, beginning at the top."""
    turns = [math.tau * step / STEPS for step in range(STEPS)]
    return tuple(
        (middle[0] - radius * math.sin(turn), middle[1] - radius * math.cos(turn))
        for turn in turns
    )
