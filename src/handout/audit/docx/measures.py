"""Lengths as Word files write them: bare numbers of a unit, or a number with one.

ECMA-376 part 1, 22.9.2.14 and 22.9.2.15; the strict form writes units.
"""

import re

POINTS = {
    "pt": 1.0,
    "in": 72.0,
    "mm": 72 / 25.4,
    "cm": 720 / 25.4,
    "pc": 12.0,
    "pi": 12.0,
}
LENGTH = re.compile(r"(-?\d{1,9}(?:\.\d{1,9})?)(pt|in|mm|cm|pc|pi)?")

HALVES, TWENTIETHS = 2, 20
"""Parts of a point: of type sizes, and of all other lengths."""


def points(length: str, parts: int = TWENTIETHS) -> float | None:
    """Return a length in points, or None where there is none that can be read."""
    found = LENGTH.fullmatch(length)
    if found is None:
        return None
    unit = 1 / parts if found[2] is None else POINTS[found[2]]
    return float(found[1]) * unit
