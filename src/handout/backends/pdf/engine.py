"""WeasyPrint, loaded so that it sees no fonts but ours.

Its libraries read the environment while they are loaded, so everything that
uses WeasyPrint imports it from here, and only when a PDF is wanted.
"""

import atexit
import contextlib
import ctypes.util
import functools
import io
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

from handout.errors import MachineLacks
from handout.resources import FONTS, folder

__all__ = [
    "boxes",
    "font_configuration",
    "line_size",
    "painting",
    "pydyf",
    "urls",
    "weasyprint",
]

LIBRARIES = "apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"


def font_settings() -> Path:
    """Return the file that tells fontconfig of our fonts.

    Raises `MachineLacks` where it, or one of the fonts, is missing.
    """
    settings = folder("fonts") / "fonts.conf"
    if not settings.is_file():
        raise MachineLacks(
            "the file fonts/fonts.conf of this installation is missing.",
            remedy="Install handout again.",
        )
    for font in FONTS:
        _ = font.data
    return settings


@functools.cache
def cache_folder() -> Path:
    """Return a folder where fontconfig may keep what it learned of our fonts.

    Without one that can be written to, it complains on standard error.
    """
    kept = user_cache_path("handout", appauthor=False)
    with contextlib.suppress(OSError):
        kept.mkdir(parents=True, exist_ok=True)
    if os.access(kept, os.W_OK):
        return kept
    passing = Path(tempfile.mkdtemp(prefix="handout-fonts-"))
    atexit.register(shutil.rmtree, passing, ignore_errors=True)
    return passing


@contextlib.contextmanager
def our_fonts() -> Iterator[None]:
    """Point fontconfig at our fonts, and leave the environment as it was."""
    ours = {
        "FONTCONFIG_FILE": str(font_settings()),
        "XDG_CACHE_HOME": str(cache_folder()),
    }
    before = {name: os.environ.get(name) for name in ours}
    os.environ.update(ours)
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name)
            if value is not None:
                os.environ[name] = value


@contextlib.contextmanager
def no_compiler() -> Iterator[None]:
    """Let libraries be found by the loader alone.

    WeasyPrint tries the names of other systems first, and for each of them
    `ctypes` asks a compiler and a linker, for a quarter of a second in all. The
    loader of Linux knows the right name without them.
    """
    if sys.platform != "linux":
        yield
        return
    asked = ctypes.util.find_library
    ctypes.util.find_library = _nowhere
    try:
        yield
    finally:
        ctypes.util.find_library = asked


def _nowhere(name: str) -> str | None:  # noqa: ARG001 - in the place of another
    return None


# WeasyPrint prints advice for programmers where a library is missing.
with our_fonts(), no_compiler(), contextlib.redirect_stdout(io.StringIO()):
    try:
        import pydyf
        import weasyprint
        from PIL import ImageFile
        from weasyprint import pdf as painting
        from weasyprint import urls
        from weasyprint.formatting_structure import boxes
        from weasyprint.text.ffi import pango
        from weasyprint.text.fonts import FontConfiguration
        from weasyprint.text.line_break import line_size
    except OSError as error:
        raise MachineLacks(
            "this machine lacks Pango, which lays out the pages of a PDF.",
            remedy=f"Run `{LIBRARIES}` as root, or see `handout doctor`.",
        ) from error

# WeasyPrint lets cut off pictures pass for the whole process, and stumbles over what
# stands behind a whole one. Ours were held to be whole where they were read.
ImageFile.LOAD_TRUNCATED_IMAGES = False


def pango_version() -> str:
    """Return the version of the library that sets the lines, such as `1.50.12`."""
    library: Any = pango
    number: int = library.pango_version()
    return f"{number // 10_000}.{number // 100 % 100}.{number % 100}"


@functools.cache
def font_configuration() -> FontConfiguration:
    """Return our fonts, ready for the layout engine. Not safe with threads."""
    with our_fonts():
        return FontConfiguration()
