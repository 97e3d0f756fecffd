"""The beginning of a file, by which its format is told."""

import re
from collections.abc import Iterable
from functools import cached_property
from typing import BinaryIO

from handout.readers.archive import names_in
from handout.readers.decoding import opening

SIZE = 1_000_000
"""Bytes; a page tells whose it is within them."""

ARCHIVE = b"PK\x03\x04"
"""How a zip archive begins."""

XML_WITHIN = 8192
"""Characters within which the root of an XML file begins."""


PAGE_TAGS = ("<html", "<body", "<!doctype html")
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
ROOT = re.compile(r"<(?:[a-z_][\w.-]*:)?(?P<name>[a-z_][\w.-]*)")


class Opening:
    """The first bytes of a file, and what they say.

    `members` are the names in an archive, in small letters; none where it is
    damaged.
    """

    def __init__(self, data: bytes, members: Iterable[str] = ()) -> None:
        self.data = data[:SIZE]
        self.members = frozenset(members)

    @classmethod
    def of(cls, file: BinaryIO) -> "Opening":
        """Look at the beginning of a file, and go back to it."""
        file.seek(0)
        data = file.read(SIZE)
        is_archive = data.startswith(ARCHIVE)
        members = names_in(file) if is_archive else ()
        file.seek(0)
        return cls(data, (name.lower().replace("\\", "/") for name in members))

    @cached_property
    def text(self) -> str:
        """The beginning as text, as far as it can be told."""
        return opening(self.data, SIZE)

    @cached_property
    def beginning(self) -> str:
        """The very first characters that are seen, in small letters."""
        return self.text[:XML_WITHIN].lstrip("\ufeff \t\r\n").lower()

    @cached_property
    def is_web_page(self) -> bool:
        """Whether the bytes are HTML."""
        shown = self.beginning.startswith("<")
        return shown and any(tag in self.beginning for tag in PAGE_TAGS)

    @cached_property
    def is_archive(self) -> bool:
        """Whether the bytes are a zip archive."""
        return self.data.startswith(ARCHIVE)

    @cached_property
    def is_word(self) -> bool:
        """Whether the archive is a Word file, wherever its text stands in it."""
        has_text = any(name.startswith("word/") for name in self.members)
        return "word/document.xml" in self.members or (
            has_text and "[content_types].xml" in self.members
        )

    @cached_property
    def root(self) -> str:
        """The name of the first element of a text of markup, or ""."""
        if not self.beginning.startswith("<"):
            return ""
        match = ROOT.search(COMMENT.sub("", self.beginning))
        return match["name"] if match else ""
