"""Files that hold no condition, but belong on the shelf: overlays and mappings."""

import re

from handout.errors import HandoutError
from handout.library.codes.mapping import read_mapping
from handout.library.codes.rows import Mapping
from handout.model import Overlay
from handout.readers import authored

BASED_ON = re.compile(rb'^based_on\s*:|"based_on"\s*:', re.MULTILINE)
"""What only an overlay says."""

COLUMNS = (b"system", b"code", b"condition")
"""The words in the head of a table of codes."""

ENTRY = re.compile(rb"\A(?:\s|#.*\n)*-\s+\{?\s*(?:system|code|condition|relation)\s*:")
"""How a list of codes begins in YAML."""

PAGES = re.compile(rb'\A\s*\[\s*\{[^{}]*"(?:icd10cm|snomed|mesh|omim|orphanet)"\s*:')
"""How a list of pages with their codes begins in JSON."""


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
    head, _, _ = data.lstrip(b"\xef\xbb\xbf").partition(b"\n")
    has_columns = all(word in head.lower() for word in COLUMNS)
    return has_columns or bool(ENTRY.match(data) or PAGES.match(data))


def told_in(error: HandoutError, name: str) -> str:
    """Return an error as it is told under the name of its file."""
    place = error.place.removeprefix(name).lstrip(", ")
    inside = f"{place}: " if place else ""
    return f"{inside}{error.problem} It was skipped. {error.remedy}".strip()
