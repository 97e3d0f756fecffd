"""A stress document with notes in its paragraphs, items and boxes."""

from itertools import count

from msgspec.structs import replace

from handout.blocks import Block, Colophon
from handout.document import Document, Part
from handout.prose import Paragraph, Span, Text
from handout.rewriting import rewritten

EACH = 3
"""Of so many paragraphs one has a note: some pages hold several, some none."""

WORDS = {
    "ar": ("ملاحظات", "العودة إلى النص"),
    "en": ("Notes", "Back to the text"),
    "es": ("Notas", "Volver al texto"),
}
"""What stands over the notes, and what leads from one to the text."""


def with_notes(document: Document) -> Document:
    """Return the document with a note at the end of every third paragraph.

    The cover has none. A note repeats the paragraph before it in its part.
    """
    numbers = count(1)
    before = Text()

    def noted(paragraph: Paragraph) -> Paragraph:
        nonlocal before
        words, before = before, paragraph.text
        if next(numbers) % EACH or not words:
            return paragraph
        sign = Span(".", note=words)
        return replace(paragraph, text=Text.of(paragraph.text, sign))

    def in_block(block: Block) -> Block:
        if isinstance(block, Colophon):
            return block
        return rewritten(block, Paragraph, noted)

    def in_part(part: Part) -> Part:
        nonlocal before
        before = Text()
        return replace(part, blocks=tuple(map(in_block, part.blocks)))

    cover, *parts = document.parts
    noted_parts = map(in_part, parts)
    heading, back = WORDS[document.language]
    return replace(
        document,
        parts=(cover, *noted_parts),
        small_words=replace(document.small_words, notes=heading, back=back),
    )
