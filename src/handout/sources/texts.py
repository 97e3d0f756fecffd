"""What holds no condition, but words to measure: plain text, or an overlay alone."""

import io
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

import msgspec

from handout.errors import ClinicFound, HandoutWarning, OverlayFound, UnknownFormat
from handout.model import Overlay
from handout.readers import authored
from handout.readers.decoding import decode
from handout.readers.foreign import foreign
from handout.readers.opening import Opening
from handout.sources.files import read_file, read_stream
from handout.sources.overlays import read_overlay
from handout.sources.reading import STANDARD_INPUT, SourceReading, read

MARKUP = ("<", "{", "[")
"""How data begins that is no text for people."""


class TextReading(msgspec.Struct, frozen=True, kw_only=True):
    """The words of a text file."""

    name: str
    text: str
    warnings: tuple[HandoutWarning, ...] = ()


class OverlayAlone(msgspec.Struct, frozen=True, kw_only=True):
    """An overlay without the condition that it is based on."""

    name: str
    overlay: Overlay
    warnings: tuple[HandoutWarning, ...] = ()


def read_any(
    source: str,
    *,
    overlays: Iterable[Path] = (),
    standard_input: BinaryIO | None = None,
    library: Path | None = None,
    language: str = "",
) -> SourceReading | OverlayAlone | TextReading:
    """Read conditions, or an overlay or plain text where a source holds none.

    Raises as `read` does, for what is no text for people either.
    """
    data = None
    if source == STANDARD_INPUT:
        stream = standard_input or sys.stdin.buffer
        data = read_stream(stream, "standard input")
    given = io.BytesIO(data) if data is not None else None
    try:
        return read(
            source,
            overlays=overlays,
            standard_input=given,
            library=library,
            language=language,
        )
    except OverlayFound:
        return _overlay_of(source, data)
    except ClinicFound:
        raise
    except UnknownFormat:
        text = _text_of(source, data)
        if text is None:
            raise
        return text


def _overlay_of(source: str, data: bytes | None) -> OverlayAlone:
    """Return an overlay, with its pictures where it is a file."""
    if data is not None:
        name = "standard input"
        return OverlayAlone(name=name, overlay=authored.read_overlay(data, name))
    path = Path(source)
    found = read_overlay(path)
    return OverlayAlone(name=path.name, overlay=found.overlay, warnings=found.warnings)


def _text_of(source: str, data: bytes | None) -> TextReading | None:
    """Return a source as text, or None where it is data, a page or an archive."""
    name = "standard input" if data is not None else Path(source).name
    held = read_file(Path(source)) if data is None else data
    opening = Opening.of(io.BytesIO(held))
    is_data = opening.beginning.startswith(MARKUP)
    if is_data or opening.is_archive or foreign(opening):
        return None
    decoded = decode(held, name, any_encoding=True)
    return TextReading(name=name, text=decoded.text, warnings=decoded.warnings)
