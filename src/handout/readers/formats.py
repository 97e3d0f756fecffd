"""The table of formats, told by their content, never by a file's name.

To add a format: write its module, and add a line here. The first format that
recognises the bytes reads them, so the narrow ones stand before the wide ones.
"""

import hashlib
import re
from collections.abc import Callable

import msgspec

from handout.errors import UnknownFormat
from handout.readers.decoding import opening, require_text
from handout.readers.limits import PAGE, require_size
from handout.readers.reading import Reader, Reading, lazily


class Format(msgspec.Struct, frozen=True):
    """One outside format: `recognises` looks at bytes, `read` reads them."""

    name: str
    description: str
    recognises: Callable[[bytes], bool]
    read: Reader


def matches(pattern: str) -> Callable[[bytes], bool]:
    """Return a function that looks for a pattern in the beginning of a text."""
    compiled = re.compile(pattern, re.IGNORECASE | re.MULTILINE)
    return lambda data: compiled.search(opening(data)) is not None


def is_web_page(data: bytes) -> bool:
    """Tell whether the bytes are HTML."""
    text = opening(data, 4096).lstrip("\ufeff \t\r\n").lower()
    return text.startswith("<") and any(f"<{tag}" in text for tag in ("html", "body"))


GENETICS_MARK = matches(r"medlineplus\.gov|ghr\.nlm\.nih\.gov")

FORMATS: tuple[Format, ...] = (
    Format(
        "genetics-page",
        "a saved web page of MedlinePlus Genetics",
        lambda data: is_web_page(data) and GENETICS_MARK(data),
        lazily("handout.readers.web_page", "read"),
    ),
    Format(
        "capture",
        "the text of a MedlinePlus Genetics page",
        matches(r"^[^\w\n]*URL of this page:"),
        lazily("handout.readers.capture", "read"),
    ),
    Format(
        "authored",
        "a condition that you wrote yourself, in YAML or JSON",
        matches(
            r'\A\ufeff?\s*\{[\s\S]*?"(?:id|title|sections|based_on|phones)"\s*:'
            r"|^[\"']?(?:id|title|sections|based_on|phones)[\"']?\s*:(?:\s|$)"
        ),
        lazily("handout.readers.authored", "read"),
    ),
)
"""All formats, in the order in which they are tried."""


def read(data: bytes, name: str) -> Reading:
    """Read the bytes of any format; `name` is the one to tell in messages.

    Each condition's source carries the SHA-256 of the bytes. Raises
    `UnknownFormat`, `Malformed`, `TooLarge`, and `NotAvailable` for text under
    copyright.
    """
    require_size(data, PAGE, name)
    require_text(data, name)
    digest = hashlib.sha256(data).hexdigest()
    reading = _format_of(data, name).read(data, name)
    conditions = tuple(
        msgspec.structs.replace(
            condition,
            source=msgspec.structs.replace(condition.source, sha256=digest),
        )
        for condition in reading.conditions
    )
    return msgspec.structs.replace(reading, conditions=conditions)


def _format_of(data: bytes, name: str) -> Format:
    for known in FORMATS:
        if known.recognises(data):
            return known
    kinds = "; ".join(known.description for known in FORMATS)
    found = "a web page of another site" if is_web_page(data) else "an unknown format"
    raise UnknownFormat(
        f"found {found}.", place=name, remedy=f"handout reads: {kinds}."
    )
