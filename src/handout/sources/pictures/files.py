"""Picture files: which may be opened, and what is read from them.

Only files inside the folder of the text are opened; nothing is fetched.
"""

import io
import warnings
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from handout.errors import MachineLacks
from handout.resources import Picture
from handout.sources.pictures.drawings import drawing_size
from handout.sources.pictures.lost import Lost

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 5_000_000
MOST_PIXELS = 40_000_000
MEDIA_TYPES = {"PNG": "image/png", "JPEG": "image/jpeg"}
PLAIN_MODES = frozenset({"1", "L", "LA", "P", "RGB", "RGBA"})
"""What every backend can show: no inks of a printing press, no more than 8 bits."""


def read_picture(folder: Path | None, name: str) -> Picture:
    """Read a picture by its path relative to `folder`. Raises `Lost`."""
    if folder is None:
        raise Lost("a text from standard input has no folder for pictures.")
    path = _inside(folder, name)
    data = _bytes(path)
    if path.suffix.lower() == ".svg":
        return _drawing(data, _inside(folder, _twin(name)))
    return _photograph(data)


def picture_of(data: bytes) -> Picture:
    """Return the picture that a text holds itself: PNG or JPEG. Raises `Lost`."""
    if len(data) > MOST_BYTES:
        raise Lost("it is larger than 5 MB.")
    return _photograph(data)


def _twin(name: str) -> str:
    """Name the same drawing in dots, for Word: `family.png` for `family.svg`."""
    return str(PurePosixPath(name).with_suffix(".png"))


def _inside(folder: Path, name: str) -> Path:
    """Return the real path, if it is relative and stays inside the folder."""
    relative = PurePosixPath(name)
    if ":" in name or "\\" in name or relative.is_absolute():
        raise Lost("only a path beside the text is read, never an address.")
    try:
        home = folder.resolve()
        path = (home / relative).resolve()
    except (OSError, RuntimeError, ValueError) as error:
        raise Lost("this is no path.") from error
    if not path.is_relative_to(home):
        raise Lost("it lies outside the folder of the text.")
    return path


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise Lost("there is no such file.")
        if path.stat().st_size > MOST_BYTES:
            raise Lost("it is larger than 5 MB.")
        return path.read_bytes()
    except OSError as error:
        raise Lost("the file cannot be read.") from error


def _photograph(data: bytes) -> Picture:
    from PIL import Image, ImageFile, UnidentifiedImageError  # noqa: PLC0415 - not always needed

    # The layout engine allows cut off pictures for the whole process.
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    bombs = (Image.DecompressionBombError, Image.DecompressionBombWarning)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=tuple(MEDIA_TYPES)) as image:
                _require_few_dots(*image.size)
                image.load()
                return _in_plain_dots(image, data)
    except bombs as error:
        raise Lost("it has more than 40 million dots.") from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise Lost("it is not a whole PNG, JPEG or SVG picture.") from error


def _in_plain_dots(image: "Image", data: bytes) -> Picture:
    """Return the picture as it is, or in plain colours where its own are not.

    PDF/A allows colours of a printing press (CMYK) only with a profile of that
    press (ISO 19005-2, 6.2.4.3); the layout engine cannot show grey of 16 bits.
    """
    form = "JPEG" if image.format == "MPO" else image.format or ""
    if image.mode not in PLAIN_MODES:
        form, data = "PNG", _as_png(image)
    return Picture(
        media_type=MEDIA_TYPES[form],
        data=data,
        width=image.width,
        height=image.height,
        raster=data,
    )


def _as_png(image: "Image") -> bytes:
    """Draw a picture anew: deep grey in 8 bits, everything else in RGB."""
    is_deep = image.mode.startswith("I")
    plain = (
        image.point(lambda v: v / 256).convert("L") if is_deep else image.convert("RGB")
    )
    out = io.BytesIO()
    plain.save(out, "PNG")
    return out.getvalue()


def _require_few_dots(width: int, height: int) -> None:
    """Refuse what is too large, and what is one dot: it shows nothing."""
    if width * height == 1:
        raise Lost("it is a single dot, which shows nothing.")
    if width * height > MOST_PIXELS:
        raise Lost("it has more than 40 million dots.")


def _drawing(data: bytes, twin: Path) -> Picture:
    """Read an SVG, and its twin in dots where there is one."""
    width, height = drawing_size(data)
    picture = Picture(
        media_type="image/svg+xml",
        data=data,
        width=width,
        height=height,
        raster=_dots(twin) if twin.exists() else b"",
    )
    _require_drawn(picture)
    return picture


def _require_drawn(picture: Picture) -> None:
    """Refuse a drawing that would stop its sheet, where the engine can be asked."""
    with suppress(MachineLacks):
        from handout.backends.pdf.trial import can_draw  # noqa: PLC0415 - slow to load

        if not can_draw(picture):
            raise Lost("the drawing holds numbers or words that cannot be drawn.")


def _dots(twin: Path) -> bytes:
    try:
        picture = _photograph(_bytes(twin))
    except Lost as reason:
        raise Lost(f"its twin {twin.name!r} is lost: {reason}") from reason
    if picture.media_type != MEDIA_TYPES["PNG"]:
        raise Lost(f"its twin {twin.name!r} is no PNG.")
    return picture.data
