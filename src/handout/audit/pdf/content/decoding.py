"""Bytes that a font shows to the characters that they stand for."""

import struct
from collections.abc import Iterable, Mapping
from functools import cached_property

from pikepdf import Dictionary, Stream

from handout.audit.pdf.content.character_maps import CharacterMap, read_map
from handout.audit.pdf.content.encodings import characters_of
from handout.audit.pdf.content.font_program import (
    USUAL_WIDTH,
    FontProgram,
    read_program,
    told_widths,
)
from handout.audit.pdf.objects import decimal, entry, items, name, unpacked

IDENTITY = frozenset({"Identity-H", "Identity-V"})
LARGEST_GLYPH_MAP = 131_072
"""Bytes of two for each of the 65,536 glyphs that a font can have."""

WIDTH_SLACK = 2.0
"""Thousandths of a font's size by which widths may differ, for rounding."""

FORBIDDEN = frozenset("\0\ufeff\ufffe\ufffd")
"""What ISO 14289-1 7.21.7 keeps out, and the sign of a character that was lost."""

HEAVY = ("bold", "black", "heavy")


class Decoder:
    """Reads what one font shows, and keeps in mind which codes it showed.

    `shown` are the codes of text that can be seen, `hidden` those shown in
    rendering mode 3 only, as behind scanned pages.
    """

    def __init__(self, font: Dictionary) -> None:
        self.font = font
        self.is_composite = name(font, "/Subtype") == "Type0"
        self.is_heavy = any(word in name(font, "/BaseFont").lower() for word in HEAVY)
        self.shown: set[int] = set()
        self.hidden: set[int] = set()
        self._map = read_map(entry(font, "/ToUnicode"))
        self._characters = self._all_characters()
        self._code_map = read_map(entry(font, "/Encoding"))
        self._widths = self._code_widths()

    def read(self, data: bytes, *, is_hidden: bool) -> str:
        """Return the characters of some codes; what has none is left out."""
        codes = self._codes(data)
        (self.hidden if is_hidden else self.shown).update(codes)
        find = self._characters.get
        return "".join([find(code, "") for code in codes])

    @property
    def used(self) -> set[int]:
        """Every code that was shown, seen or not."""
        return self.shown | self.hidden

    @property
    def shows_unmapped(self) -> bool:
        """Tell whether a shown code leads to no character."""
        if self.is_composite and not self._identifiers:
            return False
        return any(not self._characters.get(code) for code in self.used)

    @property
    def characters(self) -> str:
        """The different characters that were shown."""
        return "".join({self._characters.get(code, "") for code in self.used})

    @property
    def shows_nothing(self) -> bool:
        """Tell whether a shown code stands for the glyph of missing glyphs."""
        glyphs = self.glyphs.values()
        last = self.program.glyphs if self.program else LARGEST_GLYPH_MAP
        return any(glyph == 0 or glyph >= last for glyph in glyphs)

    @property
    def shows_wrong_widths(self) -> bool:
        """Tell whether a shown glyph is wider or narrower than the file tells."""
        program = self.program
        if program is None or not self.shown:
            return False
        told = told_widths(self._descendant)
        usual = entry(self._descendant, "/DW")
        width = USUAL_WIDTH if usual is None else decimal(usual)
        return any(
            abs(told.get(identifier, width) - program.width(glyph)) > WIDTH_SLACK
            for identifier, glyph in self.glyphs.items()
            if 0 < glyph < program.glyphs
        )

    @cached_property
    def glyphs(self) -> Mapping[int, int]:
        """The glyphs of a composite font that were shown, by character identifier."""
        glyphs = entry(self._descendant, "/CIDToGIDMap")
        shown = self._identifiers
        if not isinstance(glyphs, Stream):
            return {identifier: identifier for identifier in shown}
        data = unpacked(glyphs)[:LARGEST_GLYPH_MAP]
        places = {number: data[2 * number : 2 * number + 2] for number in shown}
        return {key: int.from_bytes(place, "big") for key, place in places.items()}

    @property
    def _identifiers(self) -> set[int]:
        """The character identifiers that were shown, as far as the map is known."""
        if name(self.font, "/Encoding") in IDENTITY:
            return self.used
        if self._code_map is None:
            return set()
        found = self._code_map.identifiers
        return {found.get(code, 0) for code in self.used}

    @cached_property
    def program(self) -> FontProgram | None:
        """The embedded font of a composite TrueType font."""
        is_true_type = name(self._descendant, "/Subtype") == "CIDFontType2"
        descriptor = entry(self._descendant, "/FontDescriptor")
        return read_program(descriptor) if is_true_type else None

    @property
    def _descendant(self) -> object:
        return next(iter(items(self.font, "/DescendantFonts")), None)

    def _all_characters(self) -> Mapping[int, str]:
        mapped = self._map.characters if self._map else {}
        if self.is_composite:
            return mapped
        return {**characters_of(self.font), **mapped}

    def _code_widths(self) -> tuple[int, ...]:
        if not self.is_composite:
            return (1,)
        spaces = self._code_map or self._map
        is_known = name(self.font, "/Encoding") in IDENTITY
        widths = () if is_known or not spaces else sorted(spaces.widths)
        return tuple(widths) or (2,)

    def _codes(self, data: bytes) -> Iterable[int]:
        if self._widths == (1,):
            return data
        if self._widths == (2,):
            count = len(data) // 2
            return struct.unpack(f">{count}H", data[: 2 * count])
        return _mixed_codes(data, self._code_map or self._map)


def _mixed_codes(data: bytes, spaces: CharacterMap | None) -> list[int]:
    """Part codes of several widths by the ranges that they lie in."""
    ranges = spaces.spaces[:100] if spaces else ()
    codes: list[int] = []
    at = 0
    while at < len(data):
        width = next(
            (
                width
                for width, first, last in ranges
                if first <= int.from_bytes(data[at : at + width], "big") <= last
            ),
            1,
        )
        codes.append(int.from_bytes(data[at : at + width], "big"))
        at += width
    return codes
