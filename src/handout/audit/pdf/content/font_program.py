"""The few numbers of an embedded TrueType or OpenType font that a PDF has to match."""

import struct
from collections.abc import Mapping

import msgspec
from pikepdf import Array

from handout.audit.pdf.objects import decimal, entry, items, unpacked

MOST_GLYPHS = 65_536
USUAL_WIDTH = 1000.0
"""Of a composite font's glyph whose width is not told (ISO 32000-1 9.7.4.3)."""


class FontProgram(msgspec.Struct, frozen=True):
    """How many glyphs a font has, and how wide they are in thousandths of its size."""

    glyphs: int
    widths: tuple[float, ...]

    def width(self, glyph: int) -> float:
        """Return the width of a glyph; the last one stands for all that follow."""
        return self.widths[min(glyph, len(self.widths) - 1)]


def read_program(descriptor: object) -> FontProgram | None:
    """Read the program of a descriptor, None where it is no TrueType or broken."""
    data = unpacked(entry(descriptor, "/FontFile2"))
    try:
        return _parse(data) if data else None
    except (struct.error, ValueError, ZeroDivisionError):
        return None


def _parse(data: bytes) -> FontProgram:
    """Read the tables head, maxp, hhea and hmtx (ISO/IEC 14496-22)."""
    tables = _tables(data)
    (units,) = struct.unpack_from(">H", data, tables.get(b"head", len(data)) + 18)
    (glyphs,) = struct.unpack_from(">H", data, tables.get(b"maxp", len(data)) + 4)
    (count,) = struct.unpack_from(">H", data, tables.get(b"hhea", len(data)) + 34)
    start = tables.get(b"hmtx", len(data))
    numbers = struct.unpack_from(f">{2 * count}H", data, start)
    widths = tuple(1000 * advance / units for advance in numbers[::2])
    if not widths:
        raise ValueError
    return FontProgram(glyphs, widths)


def _tables(data: bytes) -> dict[bytes, int]:
    (count,) = struct.unpack_from(">H", data, 4)
    found: dict[bytes, int] = {}
    for number in range(count):
        tag, _, offset, _ = struct.unpack_from(">4sIII", data, 12 + 16 * number)
        found[tag] = offset
    return found


def told_widths(program: object) -> Mapping[int, float]:
    """Return the widths that a composite font tells of its glyphs (`/W`)."""
    widths: dict[int, float] = {}
    waiting = iter(items(program, "/W"))
    for first in waiting:
        second = next(waiting, None)
        start = int(decimal(first))
        if isinstance(second, Array):
            told = [decimal(width) for width in second]
            widths |= dict(zip(range(start, start + len(told)), told, strict=True))
        else:
            width = decimal(next(waiting, None))
            end = min(int(decimal(second)), start + MOST_GLYPHS)
            widths |= dict.fromkeys(range(start, end + 1), width)
        if len(widths) > MOST_GLYPHS:
            break
    return widths
