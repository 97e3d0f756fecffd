"""What a published file must be, told by its content.

Behind a page where one has to sign in, the answer to every question is a web page;
a file that was cut off lacks its end. Neither gets its name.
"""

import io
from collections.abc import Callable
from typing import BinaryIO

import msgspec

from handout.errors import FetchFailed
from handout.fetching.failures import broken
from handout.fetching.sites import SIGN_IN
from handout.readers.archive import names_in
from handout.readers.limits import MEGABYTE
from handout.readers.opening import Opening

TAIL = 4096
"""Bytes within which the last tag of an XML file ends."""


class Kind(msgspec.Struct, frozen=True):
    """A kind of published file: how large it may be, how it begins and ends.

    `most` counts bytes; real files have a quarter of it.
    """

    name: str
    most: int
    begins: Callable[[Opening], bool]
    ends: Callable[[BinaryIO], bool]


def require_kind(file: BinaryIO, kind: Kind) -> None:
    """Raise `FetchFailed` for another kind of file, `Broken` for one that was cut."""
    opening = Opening.of(file)
    if not kind.begins(opening):
        raise _another(opening, kind)
    if not kind.ends(file):
        raise broken(f"the end is missing, expected the whole of {kind.name}.")


def _another(opening: Opening, kind: Kind) -> FetchFailed:
    if opening.is_web_page:
        return FetchFailed(f"found a web page, expected {kind.name}.", remedy=SIGN_IN)
    return FetchFailed(
        f"found something else, expected {kind.name}.",
        remedy="Try again later: the publisher may have changed its files.",
    )


def _has_root(name: str) -> Callable[[Opening], bool]:
    return lambda opening: opening.root == name


def _closes(name: str) -> Callable[[BinaryIO], bool]:
    """Return what looks for the last tag of an XML file, whatever its prefix."""

    def ends(file: BinaryIO) -> bool:
        size = file.seek(0, io.SEEK_END)
        file.seek(max(0, size - TAIL))
        return file.read().rstrip().endswith(f"{name}>".encode())

    return ends


def _is_object(file: BinaryIO) -> bool:
    file.seek(0)
    try:
        return isinstance(msgspec.json.decode(file.read()), dict)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return False


def _lists_xml(file: BinaryIO) -> bool:
    """Tell whether the list at the end of a zip archive is there and names XML."""
    return any(name.lower().endswith(".xml") for name in names_in(file))


GENETICS = Kind(
    "the XML of all conditions of MedlinePlus Genetics",
    64 * MEGABYTE,
    _has_root("summaries"),
    _closes("summaries"),
)
TOPICS = Kind(
    "the XML of the health topics of MedlinePlus",
    128 * MEGABYTE,
    _has_root("health-topics"),
    _closes("health-topics"),
)
PACKED_TOPICS = Kind(
    "the zip archive of the health topics of MedlinePlus",
    32 * MEGABYTE,
    lambda opening: opening.is_archive,
    _lists_xml,
)
CONDITION = Kind(
    "the JSON of one condition of MedlinePlus Genetics",
    2 * MEGABYTE,
    lambda opening: opening.beginning.startswith("{"),
    _is_object,
)
