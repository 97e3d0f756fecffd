"""Bytes that a font shows to the characters that they stand for."""

import struct
from collections.abc import Iterable, Mapping

from pikepdf import Dictionary, Stream

from handout.audit.pdf.content.character_maps import CharacterMap, read_map
from handout.audit.pdf.content.encodings import characters_of
from handout.audit.pdf.objects import entry, items, name, unpacked

IDENTITY = frozenset({"Identity-H", "Identity-V"})
LARGEST_GLYPH_MAP = 131_072
"""Bytes of two for each of the 65,536 glyphs that a font can have."""

FORBIDDEN = frozenset("\0\ufeff\ufffe")
"""The characters that ISO 14289-1 7.21.7 keeps out."""

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
        if self.is_composite and name(self.font, "/Encoding") not in IDENTITY:
            return False
        return any(not self._characters.get(code) for code in self.used)

    @property
    def characters(self) -> str:
        """The different characters that were shown."""
        return "".join({self._characters.get(code, "") for code in self.used})

    @property
    def shows_nothing(self) -> bool:
        """Tell whether a shown code stands for the glyph of missing glyphs."""
        is_identity = name(self.font, "/Encoding") in IDENTITY
        return is_identity and not self.used.isdisjoint(self._empty_codes())

    def _empty_codes(self) -> Iterable[int]:
        """Return the codes of a composite font that lead to glyph 0."""
        program = next(iter(items(self.font, "/DescendantFonts")), None)
        glyphs = entry(program, "/CIDToGIDMap")
        if not isinstance(glyphs, Stream):
            return {0}
        data = unpacked(glyphs)[:LARGEST_GLYPH_MAP]
        return {code for code in self.used if data[2 * code : 2 * code + 2] == b"\0\0"}

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
