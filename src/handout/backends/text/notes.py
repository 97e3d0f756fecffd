"""Notes: a number in brackets in the line, the words at the end of the part."""

from msgspec.structs import replace

from handout.blocks import Block, Colophon, Heading
from handout.document import Part
from handout.notes import with_signs
from handout.prose import Paragraph, Span, Text
from handout.rewriting import rewritten

LEVEL = 2
"""The notes are a section of their part."""


def with_notes(part: Part, heading: str) -> Part:
    """Return a part that tells its notes before its colophon, or at its end."""
    notes: list[Text] = []

    def sign(note: Text) -> Span:
        notes.append(note)
        return Span(f"[{len(notes)}]")

    blocks = rewritten(part.blocks, Text, lambda text: with_signs(text, sign))
    if not notes:
        return part
    end = next((n for n, one in enumerate(blocks) if isinstance(one, Colophon)), None)
    told: list[Block] = [Heading(text=Text.of(heading), level=LEVEL)]
    for number, note in enumerate(notes, 1):
        told.append(Paragraph(Text.of(f"[{number}] ", note)))
    following = () if end is None else blocks[end:]
    return replace(part, blocks=(*blocks[:end], *told, *following))
