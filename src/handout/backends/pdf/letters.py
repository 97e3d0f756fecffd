"""Which characters a glyph stands for, so that a page can be read aloud and copied.

The layout engine takes what it finds at the first place where a glyph is shown. Where
a letter carries a mark, both count as one there, and a glyph gets the characters of
its neighbour, or none, for the whole file. The face itself knows better (ISO 14289-1,
7.21.7).
"""

import functools
import io
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from handout.backends.pdf.engine import pydyf
from handout.language_tags import has_right_to_left_letters

PRESENTATION_FORMS = ("\ufb50", "\ufeff")
"""Joined shapes of Arabic letters, which Unicode knows as characters of their own."""

Face = Any
"""A face of the layout engine, which carries no types."""


def mend_letters(pages: Any, pdf: pydyf.PDF) -> None:  # noqa: ANN401 - no types
    """Put right what the glyphs of each face stand for."""
    for face in pages.fonts.values():
        mended = dict(_mended(face))
        if mended:
            _rewrite(_map_of(pdf, face), mended)


def _mended(face: Face) -> Iterator[tuple[int, str]]:
    """Yield the glyphs whose characters were taken from a neighbour, put right."""
    for glyph, words in face.to_unicode.items():
        if len(words) != 1 or has_right_to_left_letters(words):
            known = _characters(face.file_content).get(glyph, words)
            if known != unicodedata.normalize("NFC", words):
                yield glyph, known


@functools.lru_cache(maxsize=16)
def _characters(data: bytes) -> Mapping[int, str]:
    """Return the characters of each glyph that a face has for a character."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - slow, and seldom needed

    with TTFont(io.BytesIO(data), lazy=True) as face:
        number = face.getReverseGlyphMap()
        named = sorted((face.getBestCmap() or {}).items(), reverse=True)
        return {number[name]: _spelled(chr(code)) for code, name in named}


def _spelled(character: str) -> str:
    """Return the letters of a joined shape, and any other character as it is."""
    first, last = PRESENTATION_FORMS
    if first <= character < last:
        return unicodedata.normalize("NFKC", character)
    return character


def _map_of(pdf: pydyf.PDF, face: Face) -> list[Any]:
    """Return the lines of the map from glyphs to characters of a face."""
    (font,) = (
        made
        for made in pdf.objects
        if isinstance(made, pydyf.Dictionary)
        and made.get("BaseFont") == face.name
        and "ToUnicode" in made
    )
    reference = font["ToUnicode"]
    (letters,) = (made for made in pdf.objects if made.reference == reference)
    lines: list[Any] = letters.stream
    return lines


def _rewrite(lines: list[Any], mended: Mapping[int, str]) -> None:
    new = {f"<{glyph:04x}>".encode(): words for glyph, words in mended.items()}
    for place, line in enumerate(lines):
        glyph, _, old = line.partition(b" ")
        if glyph in new and old.startswith(b"<"):
            lines[place] = b"%s <%s>" % (glyph, _in_hexadecimal(new[glyph]))


def _in_hexadecimal(words: str) -> bytes:
    return words.encode("utf-16-be").hex().encode()
