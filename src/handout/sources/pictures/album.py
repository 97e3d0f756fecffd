"""Pictures that an author names by a path, fetched into the resource store."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

import msgspec

from handout.errors import HandoutWarning
from handout.prose import Figure
from handout.resources import Picture
from handout.sources.pictures.files import read_picture
from handout.sources.pictures.lost import Lost

WITHOUT_TWIN = (
    "there is no PNG of the same name beside it; "
    "in Word its alt text is printed in its place."
)

Resolver = Callable[[Figure], Figure]
Value = TypeVar("Value")


class Album:
    """The pictures of one source, gathered while its figures are resolved."""

    def __init__(self, folder: Path | None, name: str) -> None:
        """Look in a folder, if there is one; tell the source's name in warnings."""
        self.pictures: dict[str, Picture] = {}
        self.warnings: list[HandoutWarning] = []
        self._folder = folder
        self._name = name

    def resolve(self, figure: Figure) -> Figure:
        """Return the figure with a picture of the store, or with its words only."""
        if not figure.picture:
            return figure
        try:
            picture = read_picture(self._folder, figure.picture)
        except Lost as reason:
            told = f"{reason} Its alt text is printed in its place."
            self._warn("picture-missing", figure, told)
            return msgspec.structs.replace(figure, picture="")
        if not picture.raster:
            self._warn("drawing-without-twin", figure, WITHOUT_TWIN)
        self.pictures[picture.sha256] = picture
        return msgspec.structs.replace(figure, picture=picture.sha256)

    def _warn(self, kind: str, figure: Figure, sentence: str) -> None:
        place = f"{self._name}, the picture {figure.picture[:80]!r}"
        self.warnings.append(HandoutWarning(kind, place, sentence))


def resolve_figures(value: Value, resolve: Resolver) -> Value:
    """Return a model value in which every figure went through `resolve`."""
    resolved: object = value
    match value:
        case Figure():
            resolved = resolve(value)
        case tuple():
            resolved = type(value)(resolve_figures(item, resolve) for item in value)
        case msgspec.Struct():
            resolved = _resolved_fields(value, resolve)
    return cast("Value", resolved)


def _resolved_fields(value: msgspec.Struct, resolve: Resolver) -> msgspec.Struct:
    old = {name: getattr(value, name) for name in value.__struct_fields__}
    new = {name: resolve_figures(field, resolve) for name, field in old.items()}
    changed = {name: new[name] for name in old if new[name] != old[name]}
    return msgspec.structs.replace(value, **changed) if changed else value
