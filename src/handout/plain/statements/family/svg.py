"""A drawing as SVG that stands by itself: words are outlines of our own face."""

import functools
import io
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from handout.plain.statements.family.marks import Area, Line, Mark, Point, Words
from handout.resources import FONTS

if TYPE_CHECKING:
    from fontTools.ttLib.ttGlyphSet import _TTGlyphSet

SIZE = 13.4
"""The size of the words in CSS pixels: 10 points, the smallest on any sheet."""
PEN = 'fill="none" stroke="#000000" stroke-width="1.8"'


def svg(marks: Iterable[Mark], width: int, height: int) -> bytes:
    """Return the bytes of an SVG file, always the same for the same marks."""
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}">'
    )
    paper = f'<rect width="{width}" height="{height}" fill="#ffffff"/>'
    drawn = [_element(mark) for mark in marks]
    return "\n".join((head, paper, *drawn, "</svg>", "")).encode()


def _element(mark: Mark) -> str:
    if isinstance(mark, Line):
        (left, top), (right, bottom) = mark.start, mark.end
        ends = zip(("x1", "y1", "x2", "y2"), (left, top, right, bottom), strict=True)
        places = " ".join(f'{name}="{_figure(value)}"' for name, value in ends)
        return f"<line {places} {PEN}/>"
    if isinstance(mark, Area):
        corners = " ".join(map(_point, mark.corners))
        fill = "#000000" if mark.is_black else "#ffffff"
        return f'<polygon points="{corners}" {PEN.replace("none", fill, 1)}/>'
    return f'<path d="{" ".join(_letters(mark))}" fill="#000000"/>'


def _point(point: Point) -> str:
    return ",".join(map(_figure, point))


def _figure(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


class _Face(NamedTuple):
    """Our regular face: its letters, and how large one of its units is."""

    glyphs: "_TTGlyphSet"
    names: dict[int, str]
    unit: float


@functools.cache
def _face() -> _Face:
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - slow, and not always needed

    face = TTFont(io.BytesIO(FONTS[0].data), lazy=True)
    units: int = getattr(face["head"], "unitsPerEm")  # noqa: B009 - it has no type
    names = face.getBestCmap() or {}
    return _Face(glyphs=face.getGlyphSet(), names=names, unit=SIZE / units)


def _letters(words: Words) -> Iterator[str]:
    """Yield the path of each letter, in its place."""
    from fontTools.pens.svgPathPen import SVGPathPen  # noqa: PLC0415 - the same
    from fontTools.pens.transformPen import TransformPen  # noqa: PLC0415 - the same

    glyphs, names, unit = _face()
    x, y = words.place
    x -= breadth(words.text) / 2
    for letter in words.text:
        glyph = glyphs[names[ord(letter)]]
        path = SVGPathPen(glyphs, ntos=_figure)
        glyph.draw(TransformPen(path, (unit, 0, 0, -unit, x, y)))
        yield path.getCommands()
        x += glyph.width * unit


def breadth(text: str) -> float:
    """Return how wide words are, in CSS pixels."""
    glyphs, names, unit = _face()
    return unit * sum(float(glyphs[names[ord(letter)]].width) for letter in text)
