"""A clinic's Word file, opened with care: bounded, no entities, no network.

Parts are found by their relationships, as in ECMA-376 part 2, 9.3: programs name
them as they like. Files of ISO 29500 Strict are read as if they were usual ones.
"""

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator

import msgspec
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from lxml.etree import PI, Comment, XMLSyntaxError, strip_elements

from handout.backends.docx.elements import Element
from handout.errors import UsageError

LARGEST_PART = 32_000_000
"""Bytes that one part of the reference may unpack to."""

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
RELATIONSHIP = (
    "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
)
STRICT = {
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ),
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": (
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    ),
    b"http://purl.oclc.org/ooxml/drawingml/": (
        b"http://schemas.openxmlformats.org/drawingml/2006/"
    ),
}
"""The names of ISO 29500 Strict, and those of the files that everybody writes."""

BROKEN = (
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
    XMLSyntaxError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)
"""What archives raise that are damaged, encrypted or no Word file."""

LARGEST_FILE = 96_000_000
"""Bytes that are unpacked of all parts together."""

PLACE = "the reference document"
"""Where errors and warnings say that something was found."""


class Relation(msgspec.Struct, frozen=True):
    """A reference from one part to another, or to the outside."""

    kind: str
    target: str
    is_outside: bool


class Package:
    """The archive and the parts in it."""

    def __init__(self, data: bytes) -> None:
        """Open an archive. Raises `UsageError` for what is no Word file."""
        if data.startswith(OLE):
            raise _refusal("is protected by a password or in the format of Word 97")
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except BROKEN:
            raise _refusal("is damaged or of another kind") from None
        self._names = {*self._archive.namelist()}
        self._left = LARGEST_FILE

    def relations(self, part: str) -> dict[str, Relation]:
        """Return what a part refers to, by id; '' is the package itself."""
        folder, name = posixpath.split(part)
        file = posixpath.join(folder, "_rels", f"{name}.rels")
        if file not in self._names:
            return {}
        found = self.parse(file).iter(RELATIONSHIP)
        return {one.get("Id", ""): _relation(one, folder) for one in found}

    def related(self, part: str, kind: str) -> str:
        """Return the name of the first part of a kind that a part refers to, or ''."""
        return next(self._related(part, kind), "")

    def _related(self, part: str, kind: str) -> Iterator[str]:
        for relation in self.relations(part).values():
            if relation.kind == kind and relation.target in self._names:
                yield relation.target

    def holds(self, relation: Relation) -> bool:
        """Tell whether a relationship leads to a part that there is."""
        return not relation.is_outside and relation.target in self._names

    def parse(self, name: str, root: str = "") -> Element:
        """Parse a part whose root has a name such as `w:styles`.

        Raises `UsageError` where it is damaged, too large, or something else.
        """
        data = self.peek(name, LARGEST_PART)
        if data is None:
            raise _refusal("is too large")
        try:
            element = parse_xml(_usual(data))
        except BROKEN:
            raise _refusal("is damaged") from None
        if element.getroottree().docinfo.doctype or (root and element.tag != qn(root)):
            raise _refusal("holds XML of another kind")
        strip_elements(element, Comment, PI, with_tail=False)
        return element

    def peek(self, name: str, most: int) -> bytes | None:
        """Return a part, or None where it has more bytes than wanted.

        Raises `UsageError` where it is damaged.
        """
        try:
            with self._archive.open(name) as part:
                data = part.read(most + 1)
        except BROKEN:
            raise _refusal("is damaged") from None
        self._left -= len(data)
        if self._left < 0:
            raise _refusal("is too large")
        return data if len(data) <= most else None


def no_word_file() -> UsageError:
    """Return the error for an archive that holds something else."""
    return _refusal("holds no text or no styles")


def _refusal(what: str) -> UsageError:
    return UsageError(
        f"found a file that {what}, expected a Word file.",
        place=PLACE,
        remedy="Save it again from Word as .docx, without a password.",
    )


def _relation(element: Element, folder: str) -> Relation:
    target = element.get("Target", "")
    is_outside = element.get("TargetMode") == "External"
    resolved = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    kind = element.get("Type", "").rpartition("/")[2]
    return Relation(kind, target if is_outside else resolved, is_outside)


def _usual(data: bytes) -> bytes:
    for strict, usual in STRICT.items():
        data = data.replace(strict, usual)
    return data
