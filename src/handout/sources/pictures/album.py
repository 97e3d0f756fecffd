"""Pictures that an author names by a path, fetched into the resource store."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

import msgspec

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

    def resolve(self, figure: Figure) -> Figure:
        """Return the figure with a picture of the store, or with its words only."""
        if not figure.picture:
            return figure
        try:
            picture = self._find(figure.picture)
        except Lost as reason:
            told = f"{reason} Its alt text is printed in its place."
            self._warn("picture-missing", figure, told)
            return msgspec.structs.replace(figure, picture="")
        if not picture.raster:
            self._warn("drawing-without-twin", figure, WITHOUT_TWIN)
        self.pictures[picture.sha256] = picture
        return msgspec.structs.replace(figure, picture=picture.sha256)

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
