"""The table of formats, told by their content, never by a file's name.

To add a format: write its module, and add a line here. The first format that
recognises the beginning of a file reads it, so the narrow ones stand before the
wide ones.
"""

import io
import re
from collections.abc import Callable, Iterator
from typing import BinaryIO

import msgspec

from handout.errors import UnknownFormat
from handout.readers.decoding import require_text
from handout.readers.limits import AUTHORED, PAGE, read_bounded
from handout.readers.opening import Opening
from handout.readers.reading import Reading, Streamer, hashed, joined, lazily


class Format(msgspec.Struct, frozen=True):
    """One outside format: `recognises` looks at the beginning, `stream` reads."""

    name: str
    description: str
    recognises: Callable[[Opening], bool]
    stream: Streamer


def whole(module: str, kind: str) -> Streamer:
    """Return what reads a file as one, with the `read` of a module.

    Raises `TooLarge` where the file is larger than its kind may be.
    """
    read_bytes = lazily(f"handout.readers.{module}", "read")

    def stream(file: BinaryIO, name: str) -> Iterator[Reading]:
        data = read_bounded(file, kind, name)
        found: Reading = read_bytes(data, name)
        conditions = tuple(hashed(condition, data) for condition in found.conditions)
        yield msgspec.structs.replace(found, conditions=conditions)

    return stream


def matches(pattern: str) -> Callable[[Opening], bool]:
    """Return a function that looks for a pattern in the beginning of a text."""
    compiled = re.compile(pattern, re.IGNORECASE | re.MULTILINE)
    return lambda opening: compiled.search(opening.text) is not None


SITE_MARK = matches(r"medlineplus\.gov|ghr\.nlm\.nih\.gov|nlm\.nih\.gov/medlineplus")

FORMATS: tuple[Format, ...] = (
    Format(
        "page",
        "a saved web page of MedlinePlus",
        lambda opening: opening.is_web_page and SITE_MARK(opening),
        whole("web_page", PAGE),
    ),
    Format(
        "capture",
        "the text of a MedlinePlus page",
        matches(r"^[^\w\n]*URL of this page:"),
        whole("capture", PAGE),
    ),
    Format(
        "authored",
        "a condition that you wrote yourself, in YAML or JSON",
        matches(
            r'\A\ufeff?\s*\{[\s\S]*?"(?:id|title|sections|based_on|phones)"\s*:'
            r"|^[\"']?(?:id|title|sections|based_on|phones)[\"']?\s*:(?:\s|$)"
        ),
        whole("authored", AUTHORED),
    ),
)
"""All formats, in the order in which they are tried."""


def stream(file: BinaryIO, name: str) -> Iterator[Reading]:
    """Read a file of any format, one condition at a time where there are many.

    The file can be sought in; `name` is the one to tell in messages. Each
    condition's source carries the SHA-256 of its bytes. Raises `UnknownFormat`,
    `Malformed` and `TooLarge`.
    """
    opening = Opening.of(file)
    yield from _format_of(opening, name).stream(file, name)


def read(data: bytes, name: str) -> Reading:
    """Read the bytes of any format. Raises as `stream` does."""
    return joined(stream(io.BytesIO(data), name))


def _format_of(opening: Opening, name: str) -> Format:
    for known in FORMATS:
        if known.recognises(opening):
            return known
    require_text(opening.data, name)
    kinds = "; ".join(known.description for known in FORMATS)
    found = "a web page of another site" if opening.is_web_page else "an unknown format"
    raise UnknownFormat(
        f"found {found}.", place=name, remedy=f"handout reads: {kinds}."
    )
