"""Files that hold no condition, but belong on the shelf: overlays and mappings."""

import re
from io import BytesIO
from pathlib import PurePosixPath

from handout.errors import HandoutError, UnknownFormat
from handout.library.codes.mapping import read_mapping
from handout.library.codes.rows import Mapping
from handout.model import Overlay
from handout.readers import authored
from handout.readers.foreign import foreign
from handout.readers.opening import Opening

BASED_ON = re.compile(rb'^based_on\s*:|"based_on"\s*:', re.MULTILINE)
"""What only an overlay says."""

COLUMNS = frozenset({b"system", b"code", b"condition"})
"""The words in the head of a table of codes."""

ENOUGH = 2
"""Columns by which a table is known that lacks one; the reader tells which."""

CELLS = re.compile(rb"[,;\t]")
MARK = b"\xef\xbb\xbf"
"""What some programs write before a text in UTF-8."""

ENTRY = re.compile(rb"\A(?:\s|#.*\n)*-\s+\{?\s*(?:system|code|condition|relation)\s*:")
"""How a list of codes begins in YAML."""

PAGES = re.compile(rb'\A\s*\[\s*\{[^{}]*"(?:icd10cm|snomed|mesh|omim|orphanet)"\s*:')
"""How a list of pages with their codes begins in JSON."""


AS_CONDITION = "`handout schema condition` shows how a condition is written."
NO_DATA = "that is neither a condition, nor a plain text for one, nor a list of codes"
OTHERS = {
    ".json": (f"JSON {NO_DATA}", AS_CONDITION),
    ".yaml": (f"YAML {NO_DATA}", AS_CONDITION),
    ".yml": (f"YAML {NO_DATA}", AS_CONDITION),
    ".csv": (
        "a table that is not one of codes",
        "A table of codes has the columns system, code and condition.",
    ),
}
"""What is said of data of another kind, by the end of its name."""


def overlay_or_mapping(data: bytes, name: str) -> Overlay | Mapping | None:
    """Return what a file holds that is no condition, None where it is neither.

    Raises `HandoutError` for an overlay or a mapping that cannot be read.
    """
    if is_mapping(data):
        return read_mapping(data, name)
    return authored.read_overlay(data, name) if is_overlay(data) else None


def is_overlay(data: bytes) -> bool:
    """Tell an overlay by what it says."""
    return BASED_ON.search(data) is not None


def is_mapping(data: bytes) -> bool:
    """Tell a mapping of codes by how it begins."""
    told = data.removeprefix(MARK)
    head, _, _ = told.partition(b"\n")
    cells = {cell.strip(b' \r"').lower() for cell in CELLS.split(head)}
    is_table = len(cells & COLUMNS) >= ENOUGH
    return is_table or bool(ENTRY.match(told) or PAGES.match(told))


def unknown(data: bytes, name: str) -> UnknownFormat | None:
    """Return what to tell of data that is of use to other programs alone.

    None where it is no such data, or a reader knows what it is.
    """
    if foreign(Opening.of(BytesIO(data))):
        return None
    is_json = data.removeprefix(MARK).lstrip()[:1] in {b"{", b"["}
    suffix = ".json" if is_json else PurePosixPath(name.lower()).suffix
    if suffix not in OTHERS:
        return None
    found, remedy = OTHERS[suffix]
    return UnknownFormat(f"found {found}.", place=name, remedy=remedy)


def told_in(error: HandoutError, name: str) -> str:
    """Return an error as it is told under the name of its file."""
    place = error.place.removeprefix(name).lstrip(", ")
    inside = f"{place}: " if place else ""
    return f"{inside}{error.problem} It was skipped. {error.remedy}".strip()
