"""The archive of a Word file: its parts, and how they refer to one another.

ECMA-376 part 2. No reference leads out of the archive: a part is looked for
among the members alone, whatever its name says.
"""

import io
import posixpath
import zipfile
from functools import cached_property
from urllib.parse import unquote

import msgspec

from handout.errors import Malformed, TooLarge
from handout.readers.archive import Archive, broken
from handout.readers.limits import CHECK_FILE, MOST_BYTES, PART
from handout.readers.word.parsing import (
    REMEDY,
    Element,
    attribute,
    children,
    name_of,
    parse_part,
)

MAIN = "word/document.xml"
PACKED = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""How parts may be packed (part 2, annex C); others can ask for endless memory."""


class Relation(msgspec.Struct, frozen=True):
    """A reference from a part: to another part by its name, or out of the file."""

    kind: str
    target: str
    is_outside: bool = False


class Package:
    """The parts of a Word file, unpacked when they are asked for."""

    def __init__(self, data: bytes, name: str) -> None:
        """Look at the archive.

        Raises `Malformed` where it is damaged or holds two parts of one name,
        `TooLarge` where it would unpack to more than it may.
        """
        self.name = name
        self._left = MOST_BYTES[PART]
        self._members: dict[str, zipfile.ZipInfo] = {}
        self._archive = Archive(io.BytesIO(data), name)
        for member in self._archive.members:
            part = part_name(member.filename)
            if part.lower() in self._members:
                raise Malformed(
                    f"found the part {part!r} twice, expected it once.",
                    place=name,
                    remedy=REMEDY,
                )
            self._members[part.lower()] = member

    @cached_property
    def main(self) -> str:
        """The name of the part that holds the text."""
        found = self.relations("").values()
        main = (one.target for one in found if one.kind == "officeDocument")
        return next((part for part in main if self.has(part)), MAIN)

    def has(self, part: str) -> bool:
        """Tell whether there is a part."""
        return part.lower() in self._members

    def size(self, part: str) -> int:
        """Return how many bytes a part says that it has."""
        return self._members[part.lower()].file_size

    def data(self, part: str) -> bytes:
        """Return the bytes of a part. Raises `Malformed` where it is damaged."""
        member = self._members[part.lower()]
        if member.compress_type not in PACKED:
            raise broken(self.name)
        with self._archive.unpacked(member) as opened:
            return opened.read(member.file_size)

    def xml(self, part: str) -> Element | None:
        """Return the root of a part, None where there is none.

        Raises as `parse_part` does, and `TooLarge` where all parts that were asked
        for are larger than one may be.
        """
        if not self.has(part):
            return None
        place = f"{self.name}, {part}"
        if self.size(part) > self._left:
            raise TooLarge(
                f"found more than {MOST_BYTES[PART] // 1_000_000} MB of text "
                "and formats, expected less.",
                place=place,
                remedy=CHECK_FILE,
            )
        data = self.data(part)
        self._left -= len(data)
        return parse_part(data, place)

    def relations(self, part: str) -> dict[str, Relation]:
        """Return the references from a part by their ids; "" is the whole file."""
        folder, name = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        found: dict[str, Relation] = {}
        for element in children(root, "Relationship"):
            found.setdefault(attribute(element, "Id"), _relation(element, folder))
        return found

    def related(self, relations: dict[str, Relation], kind: str) -> Element | None:
        """Return the first part of a kind among references, or None."""
        targets = (one.target for one in relations.values() if one.kind == kind)
        return self.xml(next(targets, ""))

    def require_text(self) -> Element:
        """Return the body of the text. Raises `Malformed` where there is none."""
        root = self.xml(self.main)
        body = next(children(root, "body"), None)
        if root is None or name_of(root) != "document" or body is None:
            raise Malformed(
                "found no text, expected a document of Word.",
                place=self.name,
                remedy=REMEDY,
            )
        return body


def _relation(element: Element, folder: str) -> Relation:
    target = attribute(element, "Target")
    kind = attribute(element, "Type").rpartition("/")[2]
    if attribute(element, "TargetMode") == "External":
        return Relation(kind, target, is_outside=True)
    return Relation(kind, part_name(posixpath.join("/", folder, unquote(target))))


def part_name(written: str) -> str:
    """Return the name of a part as it is compared: whole, with forward slashes."""
    return posixpath.normpath(f"/{written}".replace("\\", "/")).lstrip("/")
