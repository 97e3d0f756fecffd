"""Lengths: points on the sheet, and the units that Word counts in."""

from handout.resources import breadth

POINTS_PER_INCH = 72
TWIPS_PER_POINT = 20
EMU_PER_POINT = 12700

AVERAGE_LETTER = 0.52
"""Mean width of a letter in ems, a little more than in our body font."""


def twips(points: float) -> int:
    """Return twentieths of a point, the unit of spacing, indents and tabs."""
    return round(points * TWIPS_PER_POINT)


def eighths(points: float) -> int:
    """Return eighths of a point, the unit of border widths."""
    return round(points * 8)


def emu(points: float) -> int:
    """Return English metric units, the unit of pictures."""
    return round(points * EMU_PER_POINT)


def width_of(words: str, size: float) -> float:
    """Return about how many points words take on a line, rather more than less."""
    return breadth(words) * size * AVERAGE_LETTER


def fits(words: str, size: float, width: float) -> bool:
    """Tell whether words will very likely stand on one line."""
    return width_of(words, size) <= width
