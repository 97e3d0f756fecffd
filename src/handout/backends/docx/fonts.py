"""The font table, and the faces inside the file.

Embedded faces are obfuscated with a GUID: ECMA-376 part 4, 14.2.1.
"""

import functools
import uuid
from collections.abc import Iterator

import msgspec
from docx.oxml.ns import qn

from handout.backends.docx.elements import Element, wml
from handout.resources import FONTS, Font

EMBEDDED_FAMILY = FONTS[0].family
SLOTS = {400: "embedRegular", 700: "embedBold"}
OBFUSCATED_BYTES = 32


class Face(msgspec.Struct, frozen=True):
    """One obfuscated face, the key to it, and its place in the font table."""

    slot: str
    key: str
    data: bytes


@functools.cache
def embedded_faces() -> tuple[Face, ...]:
    """Return the faces that travel in the file, once a process.

    Raises `MachineLacks` where a face is missing.
    """
    return tuple(_face(font) for font in FONTS if font.family == EMBEDDED_FAMILY)


def _face(font: Font) -> Face:
    key = uuid.uuid5(uuid.NAMESPACE_URL, font.file)
    data = _obfuscated(font.data, key)
    return Face(SLOTS[font.weight], f"{{{str(key).upper()}}}", data)


def _obfuscated(data: bytes, key: uuid.UUID) -> bytes:
    """Combine the first 32 bytes with the key, last byte of the key first."""
    mask = key.bytes[::-1] * 2
    head = bytes(a ^ b for a, b in zip(data, mask, strict=False))
    return head + data[OBFUSCATED_BYTES:]


def font_table(faces: dict[str, Face]) -> Element:
    """Return `w:fonts`; `faces` maps relationship ids to embedded faces."""
    families = dict.fromkeys(font.family for font in FONTS)
    return wml("fonts", *(_family(name, faces) for name in families))


def _family(name: str, faces: dict[str, Face]) -> Element:
    embedded = _references(faces) if name == EMBEDDED_FAMILY else ()
    return wml(
        "font",
        wml("charset", val="00"),
        wml("family", val="swiss"),
        wml("pitch", val="variable"),
        *embedded,
        name=name,
    )


def _references(faces: dict[str, Face]) -> Iterator[Element]:
    for relation, face in faces.items():
        reference = wml(face.slot, fontKey=face.key)
        reference.set(qn("r:id"), relation)
        yield reference
