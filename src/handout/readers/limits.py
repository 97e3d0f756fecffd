"""Bounds on what is read, counted before anything is parsed.

Content is hostile: a megabyte of nested tags must end in one clear line, soon.
"""

import io
from typing import BinaryIO

from handout.errors import Malformed, TooLarge

MEGABYTE = 1_000_000

PAGE = "page"
BULK = "bulk"
DATA = "data"
AUTHORED = "authored"
MARKDOWN = "markdown"
WORD = "word"
PART = "part"
LABEL = "label"
MARKUP = "markup"

MOST_BYTES: dict[str, int] = {
    PAGE: 16 * MEGABYTE,
    BULK: 128 * MEGABYTE,
    DATA: 16 * MEGABYTE,
    AUTHORED: MEGABYTE,
    MARKDOWN: 300_000,
    WORD: 32 * MEGABYTE,
    PART: 24 * MEGABYTE,
    LABEL: 64_000,
}
"""The size of one file by what it holds; a part is one XML file of a Word file."""

MOST_DEPTH: dict[str, int] = {MARKUP: 200, AUTHORED: 60, PART: 120}
"""How deep tags, or keys and list items, may be nested."""

MOST_TAGS = 30_000
"""Tags of one page; a long one has some thousands."""

MOST_PART_TAGS = 1_000_000
"""Tags of one part of a Word file, which says with ten what HTML says with one."""

MOST_ATTRIBUTES = 200
"""Attributes of one tag."""

MOST_MARKS = 20_000
"""Lines and signs of a Markdown text; a long sheet has some hundred."""

MOST_LINES = 50_000
MOST_CHARACTERS_A_LINE = 1_000_000
"""Number and length of the lines of a text that a reader takes line by line."""

MOST_MEMBERS = 2000
"""Files in one archive; a long Word file has some hundred."""

MOST_LIST = 1000 * MOST_MEMBERS
"""Bytes of the list of an archive's files."""

MOST_RATIO = 200
LEAST_BOMB = 8 * MEGABYTE
"""How many bytes one packed byte may become; text packs to a tenth. An archive that
unpacks to less than the second is no bomb."""

MOST_PICTURE = 5 * MEGABYTE
"""Bytes of one picture that a file holds itself."""

MOST_RECORD = 4 * MEGABYTE
"""Characters of one record of many; a long topic has some hundred thousand."""

MOST_REFUSED = 1000
"""Records of one file that may be skipped before the file itself is refused."""

MOST_VALUES = 50_000
"""Keys, values and list items of one authored file."""

MOST_TITLE = 1000
"""Characters of a condition's title; the longest of a real source has 106."""

CHECK_FILE = "Check that it is the right file."


def require_size(data: bytes, kind: str, name: str) -> None:
    """Raise `TooLarge` where there are more bytes than `kind` may have."""
    require_count(len(data), kind, name)


def read_bounded(file: BinaryIO, kind: str, name: str) -> bytes:
    """Return what a file holds. Raises `TooLarge` past the bound of its kind."""
    size = file.seek(0, io.SEEK_END)
    file.seek(0)
    require_count(size, kind, name)
    return file.read(MOST_BYTES[kind])


def require_count(size: int, kind: str, name: str) -> None:
    """Raise `TooLarge` where so many bytes are more than `kind` may have."""
    if size > MOST_BYTES[kind]:
        found, expected = _size(size), _size(MOST_BYTES[kind])
        raise TooLarge(
            f"found {found}, expected at most {expected}.",
            place=name,
            remedy=CHECK_FILE,
        )


def _size(count: int) -> str:
    if count < MEGABYTE:
        return f"{count // 1000} kB"
    return f"{count / MEGABYTE:.0f} MB"


def require_depth(depth: int, kind: str, place: str) -> None:
    """Raise `TooLarge` where something is nested deeper than `kind` may be."""
    most = MOST_DEPTH[kind]
    if depth > most:
        raise TooLarge(
            f"found more than {most} levels inside one another, expected fewer.",
            place=place,
            remedy=CHECK_FILE,
        )


def require_lines(text: str, name: str) -> None:
    """Raise `TooLarge` where there are more or longer lines than any page has."""
    if text.count("\n") > MOST_LINES:
        raise TooLarge(
            f"found more than {MOST_LINES} lines, expected fewer.",
            place=name,
            remedy=CHECK_FILE,
        )
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > MOST_CHARACTERS_A_LINE:
            raise TooLarge(
                f"found a line of {len(line)} characters, "
                f"expected at most {MOST_CHARACTERS_A_LINE}.",
                place=f"{name}, line {number}",
                remedy=CHECK_FILE,
            )


def require_title(title: str, name: str) -> None:
    """Raise `Malformed` for a title without words, `TooLarge` for an endless one."""
    if not title.strip():
        raise Malformed(
            "found a title without words, expected the name of the condition.",
            place=name,
            remedy="Give the condition its name, and try again.",
        )
    if len(title) > MOST_TITLE:
        raise TooLarge(
            f"found a title of {len(title)} characters, expected at most {MOST_TITLE}.",
            place=name,
            remedy="Give the condition a shorter title.",
        )
