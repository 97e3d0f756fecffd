"""Picture files: which may be opened, and what is read from them.

Only files inside the folder of the text are opened; nothing is fetched.
"""

import io
from pathlib import Path, PurePosixPath

from handout.resources import Picture
from handout.sources.pictures.drawings import drawing_size
from handout.sources.pictures.lost import Lost

MOST_BYTES = 5_000_000
MOST_PIXELS = 40_000_000
MEDIA_TYPES = {"PNG": "image/png", "JPEG": "image/jpeg"}


def read_picture(folder: Path | None, name: str) -> Picture:
    """Read a picture by its path relative to `folder`. Raises `Lost`."""
    path = _inside(folder, name)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Lost("it is larger than 5 MB.")
        data = path.read_bytes()
    except OSError as error:
        raise Lost("the file cannot be read.") from error
    if path.suffix.lower() == ".svg":
        return _drawing(data, path)
    return _photograph(data)


def _inside(folder: Path | None, name: str) -> Path:
    """Return the real path, if it is relative and stays inside the folder."""
    relative = PurePosixPath(name)
    if folder is None:
        raise Lost("a text from standard input has no folder for pictures.")
    if ":" in name or "\\" in name or relative.is_absolute():
        raise Lost("only a path beside the text is read, never an address.")
    home = folder.resolve()
    path = (home / relative).resolve()
    if not path.is_relative_to(home):
        raise Lost("it lies outside the folder of the text.")
    return path


def _photograph(data: bytes) -> Picture:
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 - not always needed

    try:
        with Image.open(io.BytesIO(data), formats=tuple(MEDIA_TYPES)) as image:
            width, height = image.size
            media_type = MEDIA_TYPES[image.format or ""]
            if width * height > MOST_PIXELS:
                raise Lost("it has more than 40 million dots.")
            image.load()
    except (UnidentifiedImageError, OSError, KeyError, ValueError) as error:
        raise Lost("it is not a whole PNG, JPEG or SVG picture.") from error
    return Picture(
        media_type=media_type, data=data, width=width, height=height, raster=data
    )


def _drawing(data: bytes, path: Path) -> Picture:
    """Read an SVG and its twin in dots, a PNG of the same name, for Word."""
    width, height = drawing_size(data)
    twin = path.with_suffix(".png")
    raster = _photograph(twin.read_bytes()).data if twin.is_file() else b""
    return Picture(
        media_type="image/svg+xml",
        data=data,
        width=width,
        height=height,
        raster=raster,
    )
