"""Signs of fonts that have no letters: Symbol, Wingdings and their like.

Their characters stand in the file as U+F020 to U+F0FF, or as the letters on the
same keys. Symbol is known in full, so that no Greek letter is lost; of the others,
the signs that texts use. Where Unicode has a sign of mathematics and a common one
that looks alike, the common one is taken.
"""

import re

FIRST = 0x20
PLACES = range(FIRST, 0x100)
PRIVATE = 0xF000
"""What a file adds to the number of a sign (ECMA-376 part 1, 17.3.3.30)."""

HALVES = 0xD800
"""From here on, numbers are halves of letters or private."""

UNKNOWN = re.compile("[\ue000-\uf8ff]")
"""Characters whose meaning only their font knows."""

SYMBOL_LOW = (
    " !∀#∃%&∋()*+,−./0123456789:;<=>?"
    "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
    "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}~"
)
"""The signs of Symbol from 0x20 to 0x7E."""

SYMBOL_HIGH = (
    "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵"  # noqa: RUF001 - these very signs
    "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√·¬∧∨⇔⇐⇑⇒⇓"  # noqa: RUF001 - the same
    "◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"
)
"""Those from 0xA0 to 0xEF."""

SYMBOL = {
    **dict(enumerate(SYMBOL_LOW, FIRST)),
    **dict(enumerate(SYMBOL_HIGH, 0xA0)),
    **dict(enumerate("⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭", 0xF1)),
}

WINGDINGS = {
    0x20: " ",
    0x28: "☎",
    0x2A: "✉",
    0x36: "⌛",
    0x46: "☞",
    0x4A: "☺",
    0x4C: "☹",
    0x6C: "●",
    0x6E: "■",
    0x6F: "□",
    0x71: "❑",
    0x72: "❒",
    0x75: "◆",
    0x76: "❖",
    0x78: "☒",
    0x9E: "·",
    0x9F: "•",
    0xA0: "▪",
    0xA1: "○",
    0xA7: "▪",
    0xA8: "□",
    0xAB: "★",
    0xD8: "➢",
    0xDF: "←",
    0xE0: "→",
    0xE1: "↑",
    0xE2: "↓",
    0xE8: "➔",
    0xEF: "⇦",
    0xF0: "⇨",
    0xFB: "✗",
    0xFC: "✓",
    0xFD: "☒",
    0xFE: "☑",
}
WINGDINGS_2 = {
    0x20: " ",
    0x4F: "✗",
    0x50: "✓",
    0x51: "☒",
    0x52: "☑",
    0x53: "☒",
    0xA3: "□",
}
FONTS: dict[str, dict[int, str]] = {
    "symbol": SYMBOL,
    "wingdings": WINGDINGS,
    "wingdings 2": WINGDINGS_2,
    "wingdings 3": {0x20: " "},
    "zapf dingbats": {0x20: " ", 0x33: "✓", 0x34: "✔", 0x37: "✗", 0x38: "✘"},
    "webdings": {0x20: " ", 0x61: "✓", 0x72: "✗"},
}
"""By font, in small letters: the signs by their numbers."""


def sign(font: str, code: str) -> str:
    """Return the sign that a font has under a hexadecimal number, or ""."""
    try:
        place = int(code, 16)
    except ValueError:
        return ""
    if signs := FONTS.get(font.casefold()):
        return signs.get(place - PRIVATE if place >= PRIVATE else place, "")
    return chr(place) if FIRST < place < HALVES else ""


def _table(signs: dict[int, str]) -> dict[int, str]:
    """Return what each character of a font becomes.

    A sign that is not known becomes a private one. A space that parts no line is
    one in any font, as long as it is not private.
    """
    private = {n: signs.get(n, chr(PRIVATE + n)) for n in PLACES}
    plain = {n: one for n, one in private.items() if chr(n) != "\u00a0"}
    return {**plain, **{PRIVATE + n: one for n, one in private.items()}}


TABLES = {font: _table(signs) for font, signs in FONTS.items()}
"""By font: what its characters become."""


def shown(text: str, font: str) -> str:
    """Return text as its font draws it; a sign that is not known is private."""
    table = TABLES.get(font.casefold())
    return text.translate(table) if table else text
