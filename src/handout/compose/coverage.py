"""Every character must have a glyph before a page is laid out."""

import unicodedata

from handout.blocks import Block, Callout, Colophon, Heading
from handout.document import Document, Part
from handout.errors import MissingGlyph
from handout.model import Label
from handout.prose import lines
from handout.resources import uncovered

REMEDY = "Put another character in its place, or choose HTML or text."


def require_glyphs(document: Document) -> None:
    """Raise `MissingGlyph` with the character's name and its place.

    To be asked before the label is laid on: see `require_label_glyphs`.
    """
    for part in document.parts:
        _require_part(part)
    _require(document.footer.words, "at the foot of the page")


def require_label_glyphs(label: Label) -> None:
    """Raise `MissingGlyph` that names only the field, never what stands in it."""
    for field in Label.__struct_fields__:
        if uncovered(getattr(label, field)):
            raise MissingGlyph(
                "found a character that our fonts cannot print.",
                place=f"the label's field {field}",
                remedy="Write the field with other letters.",
            )


def _require_part(part: Part) -> None:
    section = part.title
    for block in part.blocks:
        if heading := _heading(block):
            section = heading.text.plain
        for line in lines(block):
            _require(line, f"under {_short(section)!r}")


def _heading(block: Block) -> Heading | None:
    """Return the heading that a block is, or opens with."""
    if isinstance(block, Callout | Colophon):
        return block.heading
    return block if isinstance(block, Heading) else None


def _require(words: str, place: str) -> None:
    missing = uncovered(words)
    if not missing:
        return
    character = missing[0]
    name = unicodedata.name(character, "an unnamed character").lower()
    raise MissingGlyph(
        f"found the character U+{ord(character):04X} ({name}), "
        "which our fonts cannot print.",
        place=place,
        remedy=REMEDY,
    )


def _short(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:60]}..."  # noqa: PLR2004
