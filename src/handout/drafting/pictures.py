"""The drawn families of a draft as files beside its overlay."""

from msgspec.structs import replace

from handout.drafting.drafted import Draft
from handout.prose import Figure
from handout.rewriting import rewritten

NAME_DIGITS = 6

Files = dict[str, bytes]
"""Bytes by the name of their file."""


def with_files(draft: Draft, stem: str) -> tuple[Draft, Files]:
    """Return a draft that calls its pictures by file names, and the files.

    Each is a drawing, with a twin in dots for Word. The name says what is drawn, so
    that an update never puts another family in the place of one that was kept.
    """
    names: dict[str, str] = {}
    files: Files = {}
    for picture in draft.telling.pictures:
        name = f"{stem}-family-{picture.sha256[:NAME_DIGITS]}"
        names[picture.sha256] = f"{name}.svg"
        files[f"{name}.svg"] = picture.data
        files[f"{name}.png"] = picture.raster

    def named(figure: Figure) -> Figure:
        return replace(figure, picture=names.get(figure.picture, figure.picture))

    return rewritten(draft, Figure, named), files
