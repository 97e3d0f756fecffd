"""Fonts, templates and pictures, by name or by hash.

`templates/` and `fonts/` stand at the top of the repository and inside the
wheel; both places are looked at. Nothing here reaches the network.
"""

import functools
import hashlib
import io
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

import msgspec

from handout.errors import MachineLacks

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


FONTS = (
    Font(
        family="Atkinson Hyperlegible Next",
        weight=400,
        file="AtkinsonHyperlegibleNext-Regular.ttf",
    ),
    Font(
        family="Atkinson Hyperlegible Next",
        weight=700,
        file="AtkinsonHyperlegibleNext-Bold.ttf",
    ),
    Font(family="Noto Sans", weight=400, file="NotoSans-Regular.ttf"),
    Font(family="Noto Sans", weight=700, file="NotoSans-Bold.ttf"),
    Font(family="Handout Symbols", weight=400, file="HandoutSymbols-Regular.ttf"),
    Font(family="Handout Symbols", weight=700, file="HandoutSymbols-Bold.ttf"),
)
"""The faces in the order in which a character is looked for."""

INVISIBLE = frozenset("\n\t\u200b\u200c\u200d\u200e\u200f\u00ad\ufeff\u2060")


@functools.cache
def characters_of(font: Font) -> frozenset[str]:
    """Return the characters that a face can draw."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - slow, and not always needed

    with TTFont(io.BytesIO(font.data), lazy=True) as face:
        return frozenset(map(chr, face.getBestCmap() or ()))


@functools.cache
def covered() -> frozenset[str]:
    """Return the characters that our faces can draw, bold as well as regular."""
    weights = {font.weight for font in FONTS}
    drawn = (
        frozenset[str]().union(*(characters_of(f) for f in FONTS if f.weight == weight))
        for weight in weights
    )
    return frozenset.intersection(*drawn)


def uncovered(words: str) -> list[str]:
    """Return the characters of `words` that no face of ours has, once each."""
    return sorted(set(words) - covered() - INVISIBLE)


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
