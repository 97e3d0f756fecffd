"""A Word file from any hand: bounded, without entities, without network."""

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator

from lxml import etree

from handout.audit.docx.embedding import allowance, references
from handout.audit.docx.names import FALLBACK, RELATIONSHIP, STRICT, Element, W
from handout.audit.docx.styles import Styles
from handout.audit.docx.view import Story, WordFile

LARGEST_PART = 32_000_000
LARGEST_FILE = 96_000_000
"""Bytes that are unpacked of one part, and of all together."""

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED, RIGHTS, OLD_WORD = (
    name.encode("utf-16-le")
    for name in ("EncryptedPackage", "DRMEncrypted", "WordDocument")
)
"""Names of streams and storages in a wrapped file."""

IS_ENCRYPTED = 0x1
"""The bit of a member's flags (APPNOTE 4.4.4)."""

MAKE_AGAIN = "Make it again with the program it came from."
BROKEN_ARCHIVE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    RuntimeError,
    OSError,
    EOFError,
    ValueError,
)
"""What `zipfile` raises on archives that are damaged, encrypted or made up."""

MAIN_PART = "word/document.xml"
STORIES = ("header", "footer", "footnotes", "endnotes")
"""Relationships to further text, and what findings call the place."""

OPEN = frozenset({"footnotes", "endnotes"})
"""Those of them whose words may be shown; at the ends of pages stand names."""


class NotReadable(Exception):
    """The file cannot be opened: what is wrong, and what to do."""

    def __init__(self, found: str, remedy: str = MAKE_AGAIN) -> None:
        super().__init__(found)
        self.found = found
        self.remedy = remedy


def read(data: bytes) -> WordFile:
    """Read what the rules look at. Raises `NotReadable`."""
    if data.startswith(OLE):
        raise _locked_or_old(data)
    package = Package(data)
    main = package.main_part()
    root = package.require(main)
    styles = Styles(package.related(main, "styles"), package.related(main, "theme"))
    others = tuple(_stories(package, main, styles))
    return WordFile(
        main=Story("", root, styles, is_open=True),
        others=others,
        styles=styles,
        settings=package.related(main, "settings"),
        properties=package.related("", "core-properties"),
        fonts=_fonts(package, main),
    )


def _locked_or_old(data: bytes) -> NotReadable:
    """Say what a file is that Office has wrapped (MS-CFB, MS-OFFCRYPTO 2.2)."""
    if RIGHTS in data:
        return NotReadable(
            "The file is protected by rights management.",
            "Choose File, Info, Protect Document, Restrict Access, Unrestricted.",
        )
    if OLD_WORD in data and ENCRYPTED not in data:
        return NotReadable(
            "The file is in the format of Word 97 to 2003.",
            "Choose File, Save As, Word Document (.docx).",
        )
    return NotReadable(
        "The file is protected by a password.",
        "Choose File, Info, Protect Document, Encrypt, and empty the password.",
    )


def _stories(package: "Package", main: str, styles: Styles) -> Iterator[Story]:
    for name in STORIES:
        for target in dict.fromkeys(package.targets(main, name)):
            root = package.parse(target)
            if root is not None:
                yield Story(name, root, styles, is_open=name in OPEN)


def _fonts(package: "Package", main: str) -> dict[str, tuple[int, ...]]:
    """Return by family what each embedded face allows."""
    table = next(package.targets(main, "fontTable"), "")
    root = package.parse(table) if table else None
    if root is None:
        return {}
    parts = package.relations(table)
    found = {
        font.get(f"{W}name", "").lower(): tuple(
            allowance(package.unpack(parts.get(relation, "")) or b"", key)
            for relation, key in references(font)
        )
        for font in root.iter(f"{W}font")
    }
    return {family: faces for family, faces in found.items() if faces}


class Package:
    """The archive and the parts in it."""

    def __init__(self, data: bytes) -> None:
        self._left = LARGEST_FILE
        self._known: dict[str, list[Element]] = {}
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except BROKEN_ARCHIVE:
            raise NotReadable("The file is damaged.") from None

    def main_part(self) -> str:
        """Return the name of the part with the text."""
        return next(self.targets("", "officeDocument"), MAIN_PART)

    def related(self, part: str, relation: str) -> Element | None:
        """Return the first part of a kind that a part refers to, or None."""
        target = next(self.targets(part, relation), None)
        return self.parse(target) if target else None

    def targets(self, part: str, relation: str) -> Iterator[str]:
        """Yield the names of the parts of a kind that a part refers to."""
        folder = posixpath.dirname(part)
        for found in self._references(part):
            if found.get("Type", "").endswith(f"/{relation}"):
                yield _resolve(folder, found.get("Target", ""))

    def relations(self, part: str) -> dict[str, str]:
        """Return the names of the parts that a part refers to, by relationship."""
        folder = posixpath.dirname(part)
        return {
            found.get("Id", ""): _resolve(folder, found.get("Target", ""))
            for found in self._references(part)
        }

    def _references(self, part: str) -> list[Element]:
        if part not in self._known:
            folder, name = posixpath.split(part)
            root = self.parse(posixpath.join(folder, "_rels", f"{name}.rels"))
            self._known[part] = [] if root is None else [*root.iter(RELATIONSHIP)]
        return self._known[part]

    def require(self, name: str) -> Element:
        """Return a part. Raises `NotReadable` where it is missing."""
        root = self.parse(name)
        if root is None:
            raise NotReadable("The file has no text part, so it is no Word file.")
        return root

    def parse(self, name: str) -> Element | None:
        """Return the root of a part, or None. Raises `NotReadable`."""
        data = self.unpack(name)
        return None if data is None else _root(data)

    def unpack(self, name: str) -> bytes | None:
        """Return the bytes of a part, or None; no more than the file may hold."""
        if name not in self._archive.NameToInfo:
            return None
        if self._archive.NameToInfo[name].flag_bits & IS_ENCRYPTED:
            raise NotReadable(
                "The file is protected by a password.", "Save it without one."
            )
        most = min(LARGEST_PART, self._left)
        try:
            with self._archive.open(name) as part:
                data = part.read(most + 1)
        except BROKEN_ARCHIVE:
            raise NotReadable("The file is damaged.") from None
        if len(data) > most:
            raise NotReadable("The file is too large to be checked.")
        self._left -= len(data)
        return data


def _resolve(folder: str, target: str) -> str:
    """Return the name of a part from a reference to it (ECMA-376 part 2, 9.3)."""
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def _root(data: bytes) -> Element:
    """Parse a part: no entities, no other files, fallbacks for old Words left out."""
    for strict, usual in STRICT.items():
        data = data.replace(strict, usual)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        raise NotReadable("The XML inside the file is damaged.") from None
    if root.getroottree().docinfo.doctype:
        raise NotReadable("The XML inside the file declares types, as none may.")
    etree.strip_elements(root, FALLBACK, with_tail=False)
    return root
