"""The font table, and the faces inside the file.

Embedded faces are obfuscated with a GUID: ECMA-376 part 4, 14.2.1.
"""

import functools
import uuid
from collections.abc import Iterator, Mapping

import msgspec
from docx.oxml.ns import qn

from handout.backends.docx.anchors import values_in
from handout.backends.docx.elements import Element, wml
from handout.backends.docx.voices import Voice
from handout.document import Document, printed_words
from handout.font_cutting import cut, with_alphabets
from handout.prose import Span
from handout.resources import ARABIC, ATKINSON, CHINESE, FONTS, Font

SLOTS = {400: "embedRegular", 700: "embedBold"}
OBFUSCATED_BYTES = 32

CHARSETS = {ARABIC: "B2", CHINESE: "86"}
"""The characters of a family as Word counts them, where they are not Latin."""


class Face(msgspec.Struct, frozen=True):
    """One obfuscated face, the key to it, and its place in the font table."""

    family: str
    slot: str
    key: str
    data: bytes


def embedded_faces(document: Document) -> tuple[Face, ...]:
    """Return the faces that travel in the file: those of all languages in it.

    Our first family travels whole, any other with the characters of the document
    and the whole of each alphabet in it, so that words can be changed. Raises
    `MachineLacks` where a face is missing.
    """
    families = {family for voice in _voices(document) for family in voice.families}
    characters = with_alphabets(printed_words(document))
    return tuple(
        _whole(font) if font.family == ATKINSON else _face(font, cut(font, characters))
        for font in FONTS
        if font.family in families
    )


def _voices(document: Document) -> Iterator[Voice]:
    """Yield the voices of the parts, and of words in other languages."""
    for part in document.parts:
        yield Voice(part.language, part.direction)
    spans = (found for found in values_in(document.parts) if isinstance(found, Span))
    for language in dict.fromkeys(span.language for span in spans):
        if language:
            yield Voice.of(language)


@functools.cache
def _whole(font: Font) -> Face:
    return _face(font, font.data)


def _face(font: Font, data: bytes) -> Face:
    key = uuid.uuid5(uuid.NAMESPACE_URL, font.file)
    return Face(
        family=font.family,
        slot=SLOTS[font.weight],
        key=f"{{{str(key).upper()}}}",
        data=_obfuscated(data, key),
    )


def _obfuscated(data: bytes, key: uuid.UUID) -> bytes:
    """Combine the first 32 bytes with the key, last byte of the key first."""
    mask = key.bytes[::-1] * 2
    head = bytes(a ^ b for a, b in zip(data, mask, strict=False))
    return head + data[OBFUSCATED_BYTES:]


def font_table(faces: Mapping[str, Face]) -> Element:
    """Return `w:fonts`; `faces` maps relationship ids to embedded faces."""
    families = dict.fromkeys(font.family for font in FONTS)
    return wml("fonts", *(_family(name, faces) for name in families))


def _family(name: str, faces: Mapping[str, Face]) -> Element:
    return wml(
        "font",
        wml("charset", val=CHARSETS.get(name, "00")),
        wml("family", val="swiss"),
        wml("pitch", val="variable"),
        *_references(name, faces),
        name=name,
    )


def _references(name: str, faces: Mapping[str, Face]) -> Iterator[Element]:
    for relation, face in faces.items():
        if face.family == name:
            reference = wml(face.slot, fontKey=face.key)
            reference.set(qn("r:id"), relation)
            yield reference
