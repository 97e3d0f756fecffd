"""Plain text that holds no condition: only its words are wanted."""

import io
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

import msgspec

from handout.errors import HandoutWarning, UnknownFormat
from handout.readers.decoding import decode
from handout.readers.foreign import foreign
from handout.readers.opening import Opening
from handout.sources.files import read_file, read_stream
from handout.sources.reading import STANDARD_INPUT, SourceReading, read

MARKUP = ("<", "{", "[")
"""How data begins that is no text for people."""


class TextReading(msgspec.Struct, frozen=True, kw_only=True):
    """The words of a text file."""

    name: str
    text: str
    warnings: tuple[HandoutWarning, ...] = ()


def read_any(
    source: str,
    *,
    overlays: Iterable[Path] = (),
    standard_input: BinaryIO | None = None,
    library: Path | None = None,
    language: str = "",
) -> SourceReading | TextReading:
    """Read conditions, or plain text where a source holds none.

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
    except UnknownFormat:
        text = _text_of(source, data)
        if text is None:
            raise
        return text


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
