"""The same drawing in dots, for Word."""

import functools
import io
from collections.abc import Iterable
from typing import TYPE_CHECKING

from handout.plain.statements.family.marks import Area, Line, Mark, Point
from handout.plain.statements.family.svg import SIZE
from handout.resources import FONTS

if TYPE_CHECKING:
    from PIL import ImageDraw, ImageFont

DOTS = 3
"""Dots of the file for one CSS pixel: 288 dots per inch."""
FINE = 2
"""It is drawn so many times larger and then made smaller, so that edges are smooth."""
SCALE = DOTS * FINE
PEN = round(1.8 * SCALE)
BLACK, WHITE = 0, 255
STEP = 85
"""Four greys smooth the edges, and make a small file."""
GREYS = [grey for grey in range(BLACK, WHITE + 1, STEP) for _ in range(3)]


def png(marks: Iterable[Mark], width: int, height: int) -> bytes:
    """Return the bytes of a PNG file, always the same for the same marks."""
    from PIL import Image, ImageDraw  # noqa: PLC0415 - slow, and not always needed

    sheet = Image.new("L", (width * SCALE, height * SCALE), WHITE)
    pen = ImageDraw.Draw(sheet)
    for mark in marks:
        _draw(mark, pen)
    smooth = sheet.resize((width * DOTS, height * DOTS), Image.Resampling.BOX)
    greys = smooth.point([round(grey / STEP) for grey in range(WHITE + 1)])
    greys.putpalette(GREYS)
    file = io.BytesIO()
    greys.save(file, "PNG")
    return file.getvalue()


def _draw(mark: Mark, pen: "ImageDraw.ImageDraw") -> None:
    if isinstance(mark, Line):
        pen.line((_dots(mark.start), _dots(mark.end)), fill=BLACK, width=PEN)
    elif isinstance(mark, Area):
        corners = [_dots(corner) for corner in mark.corners]
        pen.polygon(corners, BLACK if mark.is_black else WHITE)
        pen.line([*corners, corners[0]], fill=BLACK, width=PEN, joint="curve")
    else:
        pen.text(_dots(mark.place), mark.text, BLACK, _face(), anchor="ms")


def _dots(point: Point) -> Point:
    return point[0] * SCALE, point[1] * SCALE


@functools.cache
def _face() -> "ImageFont.FreeTypeFont":
    from PIL import ImageFont  # noqa: PLC0415 - slow, and not always needed

    plain = ImageFont.Layout.BASIC
    return ImageFont.truetype(
        io.BytesIO(FONTS[0].data), round(SIZE * SCALE), layout_engine=plain
    )
