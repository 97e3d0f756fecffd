"""The finished package as bytes: the same parts give the same file."""

import io
import zipfile
from collections.abc import Iterator
from typing import cast

from docx.opc.constants import CONTENT_TYPE, NAMESPACE
from docx.opc.packuri import PACKAGE_URI
from docx.opc.part import Part
from docx.package import Package
from lxml.etree import Element, SubElement, tostring

CONTENT_TYPES = "[Content_Types].xml"
NEVER = (1980, 1, 1, 0, 0, 0)
"""The date of every entry: the first that a zip file knows."""

COMPRESSION_LEVEL = 6
TYPES = f"{{{NAMESPACE.OPC_CONTENT_TYPES}}}"
DEFAULTS = {"rels": CONTENT_TYPE.OPC_RELATIONSHIPS, "xml": CONTENT_TYPE.XML}
"""Media types by the ending of the name, where no part says its own."""


def pack(package: Package) -> bytes:
    """Write a package: content types first, then the parts by name."""
    entries = sorted(_entries(package))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in ((CONTENT_TYPES, _content_types(package)), *entries):
            archive.writestr(_info(name), data, compresslevel=COMPRESSION_LEVEL)
    return buffer.getvalue()


def _info(name: str) -> zipfile.ZipInfo:
    """Describe an entry alike on every system."""
    info = zipfile.ZipInfo(name, NEVER)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = 0
    return info


def _entries(package: Package) -> Iterator[tuple[str, bytes]]:
    yield PACKAGE_URI.rels_uri.membername, _relationships(package)
    for part in package.parts:
        yield part.partname.membername, part.blob
        if part.rels:
            yield part.partname.rels_uri.membername, _relationships(part)


def _relationships(owner: Package | Part) -> bytes:
    # python-docx says that this is a string; it is the bytes of the part.
    return cast("bytes", owner.rels.xml)


def _content_types(package: Package) -> bytes:
    """List the media type of every part: ECMA-376 part 2, 10.1.2.2."""
    types = Element(f"{TYPES}Types", nsmap={None: NAMESPACE.OPC_CONTENT_TYPES})
    for ending, kind in DEFAULTS.items():
        SubElement(types, f"{TYPES}Default", Extension=ending, ContentType=kind)
    for part in sorted(package.parts, key=lambda part: part.partname):
        name, kind = part.partname, part.content_type
        SubElement(types, f"{TYPES}Override", PartName=name, ContentType=kind)
    return tostring(types, encoding="UTF-8", standalone=True)
