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

from handout.errors import HandoutError, UnknownFormat
from handout.readers.archive import Archive
from handout.readers.decoding import require_text
from handout.readers.foreign import foreign
from handout.readers.limits import (
    AUTHORED,
    DATA,
    MARKDOWN,
    PAGE,
    WORD,
    read_bounded,
)
from handout.readers.opening import Opening
from handout.readers.reading import (
    Reading,
    Streamer,
    hashed,
    joined,
    lazily,
    refused,
)


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


def has_root(*names: str) -> Callable[[Opening], bool]:
    """Return a function that looks at the name of the first element of XML."""
    return lambda opening: opening.root in names


_mended = lazily("handout.readers.damage", "mended")

SITE_MARK = matches(r"medlineplus\.gov|ghr\.nlm\.nih\.gov|nlm\.nih\.gov/medlineplus")

FORMATS: tuple[Format, ...] = (
    Format(
        "word",
        "a sheet of your own in Word (.docx)",
        lambda opening: opening.is_word,
        whole("word", WORD),
    ),
    Format(
        "topics",
        "the health-topic XML of MedlinePlus, zipped or not",
        has_root("health-topics", "health-topic"),
        lazily("handout.readers.topics_xml", "stream"),
    ),
    Format(
        "genetics",
        "the XML of all conditions of MedlinePlus Genetics",
        has_root("summaries", "health-condition-summary"),
        lazily("handout.readers.genetics_xml", "stream"),
    ),
    Format(
        "genetics-json",
        "one condition of MedlinePlus Genetics, as JSON",
        matches(r'\A\ufeff?\s*[\[{][\s\S]*?"ghr[-_]page"\s*:'),
        whole("genetics_json", DATA),
    ),
    Format(
        "connect",
        "an answer of MedlinePlus Connect, as Atom",
        has_root("feed", "aggregateknowledgeresponse"),
        lazily("handout.readers.connect_xml", "stream"),
    ),
    Format(
        "connect-json",
        "the same as JSON",
        matches(r'\A\ufeff?\s*(?:[\w.$]+\s*\(\s*)?\{\s*"feed"\s*:\s*\{'),
        whole("connect_json", DATA),
    ),
    Format(
        "page",
        "a saved web page of MedlinePlus",
        lambda opening: opening.is_web_page and SITE_MARK(opening),
        whole("web_page", PAGE),
    ),
    Format(
        "capture",
        "the text of a MedlinePlus page",
        matches(
            r"^[^\w\n]*(?:URL of this page|Dirección de esta página"
            r"|URL de esta página)\s*:"
        ),
        whole("capture", PAGE),
    ),
    Format(
        "markdown-with-head",
        "a sheet of your own in Markdown",
        matches(
            r"\A\ufeff?---[ \t]*\n[\s\S]{0,100000}?\n(?:---|\.\.\.)[ \t]*\n"
            r"(?!\s*[\w\"\'-]+\s*:)\s*\S"
        ),
        whole("markdown", MARKDOWN),
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
    Format(
        "markdown",
        "Markdown that begins with a heading",
        matches(
            r"\A\ufeff?(?:\s*(?:!\[|<!--|\[)[^\n]*\n|[^\n:{<]{0,200}\n){0,9}\s{0,999}"
            r"(?:#{1,6}[ \t]+\S|[^\n#{<][^\n]*\n=+[ \t]*(?:\n|\Z))"
        ),
        whole("markdown", MARKDOWN),
    ),
)
"""All formats, in the order in which they are tried."""


def stream(file: BinaryIO, name: str) -> Iterator[Reading]:
    """Read a file of any format, one condition at a time where there are many.

    The file can be sought in; `name` is the one to tell in messages. Each
    condition's source carries the SHA-256 of its bytes. Of a zip archive every
    file is read that is not hidden; one that cannot be is named, and the rest goes
    on. Damage of the text is put right where that is exact, and told where it is
    not. Raises `UnknownFormat`, `Malformed` and `TooLarge`.
    """
    opening = Opening.of(file)
    is_bundle = opening.is_archive and not (opening.is_word or foreign(opening))
    readings = (_stream_archive if is_bundle else _stream_one)(file, name)
    return (_mended(reading, name) for reading in readings)


def read(data: bytes, name: str) -> Reading:
    """Read the bytes of any format. Raises as `stream` does."""
    return joined(stream(io.BytesIO(data), name))


def _stream_archive(file: BinaryIO, name: str) -> Iterator[Reading]:
    archive = Archive(file, name)
    for member in archive.shown:
        place = f"{name}, {member.filename}"
        try:
            with archive.unpacked(member) as opened:
                yield from _stream_one(opened, place)
        except HandoutError as error:
            yield refused(error, place)


def _stream_one(file: BinaryIO, name: str) -> Iterator[Reading]:
    opening = Opening.of(file)
    if kind := foreign(opening):
        raise UnknownFormat(
            f"found {kind.description}, expected text about a condition.",
            place=name,
            remedy=kind.remedy,
        )
    if chosen := _format_of(opening):
        return chosen.stream(file, name)
    raise _unknown(opening, name)


def _format_of(opening: Opening) -> Format | None:
    return next((known for known in FORMATS if known.recognises(opening)), None)


def _unknown(opening: Opening, name: str) -> UnknownFormat:
    """Return the error for bytes of no format; raises for what is no text at all."""
    require_text(opening.data, name)
    kinds = "; ".join(known.description for known in FORMATS)
    found = "a web page of another site" if opening.is_web_page else "an unknown format"
    return UnknownFormat(
        f"found {found}.", place=name, remedy=f"handout reads: {kinds}."
    )
