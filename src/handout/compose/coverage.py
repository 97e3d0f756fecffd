"""Every character must have a glyph before a page is laid out."""

import unicodedata
from collections.abc import Iterator

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
    footer = document.footer
    for words in (footer.words, footer.page, footer.notice):
        _require(words, "at the foot of the page")
    _require(document.small_words.picture, "in the frame of a picture")
    _require(document.small_words.notes, "over the notes")


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
    _require(section, f"under {_short(section)!r}")
    for block in part.blocks:
        if heading := _heading(block):
            section = heading.text.plain
        for words in _words(block):
            _require(words, f"under {_short(section)!r}")


def _words(block: Block) -> Iterator[str]:
    """Yield what a block prints; the address of a code may stand beside it."""
    yield from lines(block)
    if isinstance(block, Colophon) and block.code:
        yield block.code.address


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
