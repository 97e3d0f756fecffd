"""What the codes of simple fonts mean without a ToUnicode map (ISO 32000-1 annex D)."""

from collections.abc import Mapping
from functools import cache

from pikepdf import Name

from handout.audit.pdf.objects import entry, items, name, plain_name

CODECS = {
    "WinAnsiEncoding": "cp1252",
    "MacRomanEncoding": "mac_roman",
    "StandardEncoding": "latin-1",
}
NO_CHARACTER = "\ufffd"


def characters_of(font: object) -> Mapping[int, str]:
    """Return the characters of a simple font by code, as far as they are told."""
    encoding = entry(font, "/Encoding")
    base = name(font, "/Encoding") or name(encoding, "/BaseEncoding")
    if not base and name(font, "/Subtype") in {"Type1", "MMType1"}:
        base = "StandardEncoding"
    return {**_base(base), **_differences(encoding)}


@cache
def _base(encoding: str) -> Mapping[int, str]:
    codec = CODECS.get(encoding)
    if codec is None:
        return {}
    text = bytes(range(256)).decode(codec, errors="replace")
    return {code: letter for code, letter in enumerate(text) if letter != NO_CHARACTER}


def _differences(encoding: object) -> dict[int, str]:
    """Read the glyph names of `/Differences`; unknown ones have no character."""
    found: dict[int, str] = {}
    code = 0
    for item in items(encoding, "/Differences"):
        if isinstance(item, int):
            code = item
        elif isinstance(item, Name):
            found[code] = character_of_glyph(plain_name(item))
            code += 1
    return found


def character_of_glyph(glyph: str) -> str:
    """Return the character of a glyph's name by the Adobe Glyph List, or ''."""
    from fontTools import agl  # noqa: PLC0415 - a large table, and seldom wanted

    text: str = agl.toUnicode(glyph)
    return text
