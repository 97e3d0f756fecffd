"""Pictures that an author names by a path, fetched into the resource store."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

import msgspec

from handout.audit.words import is_placeholder
from handout.errors import HandoutWarning, WarningKind
from handout.prose import Figure
from handout.resources import Picture
from handout.rewriting import rewritten
from handout.sources.pictures.files import picture_of, read_picture
from handout.sources.pictures.lost import Lost

WITHOUT_TWIN = (
    "there is no PNG of the same name beside it; "
    "in Word its alt text is printed in its place."
)

SAYS_NOTHING = (
    "its alt text {!r} says nothing of what it shows, and the finished file would be "
    "held back; write what a reader should learn from the picture, or leave the alt "
    "text empty where it only decorates."
)

MOST_DOTS = 400_000_000
"""Dots of all pictures of one source; a page printed at 600 dpi has 34 million."""

NONE: Mapping[str, bytes] = MappingProxyType({})

Resolver = Callable[[Figure], Figure]
Value = TypeVar("Value")


class Album:
    """The pictures of one source, gathered while its figures are resolved."""

    def __init__(
        self, folder: Path | None, name: str, own: Mapping[str, bytes] = NONE
    ) -> None:
        """Look among the source's own pictures, then in a folder, if there is one.

        `name` is the source's, to be told in warnings.
        """
        self.pictures: dict[str, Picture] = {}
        self.warnings: list[HandoutWarning] = []
        self._folder = folder
        self._name = name
        self._own = own
        self._found: dict[str, Picture | Lost] = {}
        self._dots = 0

    def resolve(self, figure: Figure) -> Figure:
        """Return the figure with a picture of the store, or with its words only."""
        if is_placeholder(figure.alt) and figure.alt.strip():
            self._warn("alt-placeholder", figure, SAYS_NOTHING.format(figure.alt[:60]))
        if not figure.picture:
            return figure
        if figure.picture not in self._found:
            self._found[figure.picture] = self._looked_up(figure.picture)
        picture = self._found[figure.picture]
        if isinstance(picture, Lost):
            told = f"{picture} Its alt text is printed in its place."
            self._warn("picture-missing", figure, told)
            return msgspec.structs.replace(figure, picture="")
        if not picture.raster:
            self._warn("drawing-without-twin", figure, WITHOUT_TWIN)
        self.pictures[picture.sha256] = picture
        return msgspec.structs.replace(figure, picture=picture.sha256)

    def _looked_up(self, name: str) -> Picture | Lost:
        """Return a picture by its name in the source, or why there is none."""
        if self._dots > MOST_DOTS:
            return Lost("the source holds too many large pictures.")
        try:
            picture = self._find(name)
        except Lost as reason:
            return reason
        self._dots += picture.width * picture.height
        return picture

    def _find(self, name: str) -> Picture:
        """Return a picture by its name in the source. Raises `Lost`."""
        if name in self._own:
            return picture_of(self._own[name])
        return read_picture(self._folder, name)

    def _warn(self, kind: WarningKind, figure: Figure, sentence: str) -> None:
        place = f"{self._name}, the picture {figure.picture[:80]!r}"
        self.warnings.append(HandoutWarning(kind, place, sentence))


def resolve_figures(value: Value, resolve: Resolver) -> Value:
    """Return a model value in which every figure went through `resolve`."""
    return rewritten(value, Figure, resolve)
