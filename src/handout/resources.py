"""Fonts, templates and pictures, by name or by hash.

`templates/` and `fonts/` stand at the top of the repository and inside the
wheel; both places are looked at. Nothing here reaches the network.
"""

import functools
import hashlib
import io
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

import msgspec

from handout.errors import MachineLacks
from handout.language_tags import base

PLACES = (Path(__file__).parent, Path(__file__).parents[2])


def folder(name: str) -> Path:
    """Return the folder `templates` or `fonts`.

    Raises `MachineLacks` where the installation is not whole.
    """
    for place in PLACES:
        if (place / name).is_dir():
            return place / name
    raise MachineLacks(
        f"the folder {name!r} of this installation is missing.",
        remedy="Install handout again.",
    )


def template(name: str) -> str:
    """Return the text of a template. Raises `MachineLacks` where it is missing."""
    return _read(folder("templates") / name).decode("utf-8")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise _lacking(path) from error


def _lacking(path: Path) -> MachineLacks:
    place = f"{path.parent.name}/{path.name}"
    return MachineLacks(
        f"the file {place} of this installation is missing or damaged.",
        remedy="Install handout again.",
    )


TRUETYPE = b"\0\1\0\0"
"""How a TrueType face begins."""


class Font(msgspec.Struct, frozen=True, kw_only=True):
    """One face that travels with handout. `weight` is 400 or 700."""

    family: str
    weight: int
    file: str

    @property
    def data(self) -> bytes:
        """The bytes of the face. Raises `MachineLacks` where it is not whole."""
        path = folder("fonts") / self.file
        data = _read(path)
        if not data.startswith(TRUETYPE):
            raise _lacking(path)
        return data


def _family(family: str) -> tuple[Font, Font]:
    """Return the regular and the bold face of a family."""
    stem = family.replace(" ", "")
    regular = Font(family=family, weight=400, file=f"{stem}-Regular.ttf")
    return regular, Font(family=family, weight=700, file=f"{stem}-Bold.ttf")


ATKINSON = "Atkinson Hyperlegible Next"
NOTO = "Noto Sans"
ARABIC = "Vazirmatn"
SYMBOLS = "Handout Symbols"
CHINESE = "Noto Sans SC"

FONTS = (
    *_family(ATKINSON),
    *_family(NOTO),
    *_family(ARABIC),
    *_family(SYMBOLS),
    *_family(CHINESE),
)
"""The faces in the order in which a character is looked for."""

LEADING_FAMILY = {
    **dict.fromkeys(("vi", "be", "bg", "kk", "ky", "mk", "mn"), NOTO),
    **dict.fromkeys(("ru", "sr", "tg", "uk", "el"), NOTO),
    "zh": CHINESE,
}
"""The family that text of a language looks at first, where it is not the first of all.

Atkinson lacks Cyrillic and Greek, and some letters of Vietnamese: a word half in one
face and half in another looks torn. The Chinese face has no letters, but the
quotation marks and dashes of Chinese, which are wider than ours.
"""

INVISIBLE = frozenset(
    "\n\t\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff"
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""Line ends, joiners, marks of direction and of variants: nothing is drawn for them."""


def families(language: str = "") -> tuple[str, ...]:
    """Return our families in the order in which text of a language looks at them."""
    leading = LEADING_FAMILY.get(base(language), ATKINSON)
    return tuple(dict.fromkeys((leading, *(font.family for font in FONTS))))


@functools.cache
def characters_of(font: Font) -> frozenset[str]:
    """Return the characters that a face can draw."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - slow, and not always needed

    with TTFont(io.BytesIO(font.data), lazy=True) as face:
        return frozenset(map(chr, face.getBestCmap() or ()))


def uncovered(words: str) -> list[str]:
    """Return the characters of `words` that no face of ours has, once each.

    A face must have them bold as well as regular. Large faces stand last and are
    opened only for what the others lack.
    """
    characters = set(words) - INVISIBLE
    undrawn = (_undrawn(characters, weight) for weight in (400, 700))
    return sorted(set[str]().union(*undrawn))


def _undrawn(characters: set[str], weight: int) -> set[str]:
    """Return those characters that no face of a weight can draw."""
    for font in FONTS:
        if not characters:
            break
        if font.weight == weight:
            characters = characters - characters_of(font)
    return characters


BROAD = {"W": 2.0, "F": 2.0}
"""The width of Chinese signs, by their class in UAX #11, in Latin letters."""
FIRST_GREEK = "\u0370"
OTHER_LETTER = 1.12
"""The width of a Greek, Cyrillic or Arabic letter, in Latin letters."""


def breadth(words: str) -> float:
    """Return about how wide words are, counted in Latin letters."""
    return sum(map(_breadth, words))


def _breadth(character: str) -> float:
    if unicodedata.combining(character) or character in INVISIBLE:
        return 0
    usual = OTHER_LETTER if character >= FIRST_GREEK else 1
    return BROAD.get(unicodedata.east_asian_width(character), usual)


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """A picture, and for drawings the same one in dots for Word.

    `width` and `height` are in CSS pixels (1/96 inch).
    """

    media_type: str
    data: bytes
    width: int
    height: int
    raster: bytes = b""

    @property
    def sha256(self) -> str:
        """The name of the picture in the store."""
        return hashlib.sha256(self.data).hexdigest()


class Resources(msgspec.Struct, frozen=True, kw_only=True):
    """What a backend may draw from: the pictures of one document, by hash."""

    pictures: Mapping[str, Picture] = MappingProxyType({})

    @classmethod
    def of(cls, pictures: Iterable[Picture]) -> "Resources":
        """Store pictures under their hashes."""
        return cls(pictures={picture.sha256: picture for picture in pictures})

    def with_pictures(self, more: Mapping[str, Picture]) -> "Resources":
        """Return the resources with more pictures."""
        return Resources(pictures={**self.pictures, **more})
