"""The beginning of a file, by which its format is told."""

import re
from functools import cached_property
from typing import BinaryIO

from handout.readers.decoding import opening

SIZE = 1_000_000
"""Bytes; a page tells whose it is within them."""

XML_WITHIN = 8192
"""Characters within which the root of an XML file begins."""


PAGE_TAGS = ("<html", "<body", "<!doctype html")
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
ROOT = re.compile(r"<(?:[a-z_][\w.-]*:)?(?P<name>[a-z_][\w.-]*)")


class Opening:
    """The first bytes of a file, and what they say."""

    def __init__(self, data: bytes) -> None:
        self.data = data[:SIZE]

    @classmethod
    def of(cls, file: BinaryIO) -> "Opening":
        """Look at the beginning of a file, and go back to it."""
        file.seek(0)
        found = cls(file.read(SIZE))
        file.seek(0)
        return found

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
        return self.data.startswith(b"PK\x03\x04")

    @property
    def first_member(self) -> str:
        """The name of the first file in an archive (PKWARE APPNOTE, 4.3.7)."""
        size = int.from_bytes(self.data[26:28], "little")
        return self.data[30 : 30 + size].decode("utf-8", errors="replace").lower()

    @cached_property
    def root(self) -> str:
        """The name of the first element of a text of markup, or ""."""
        if not self.beginning.startswith("<"):
            return ""
        match = ROOT.search(COMMENT.sub("", self.beginning))
        return match["name"] if match else ""
