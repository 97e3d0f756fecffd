"""The day of printing, for a sheet that was composed without one.

A sheet that is kept has no day, so that it is the same sheet whenever it prints.
"""

import datetime

from msgspec.structs import replace

from handout.blocks import Block, Colophon
from handout.compose.directions import keep_whole
from handout.compose.identity import edition_id, edition_line
from handout.compose.tongues import name_languages
from handout.document import Document, Part
from handout.prose import Paragraph
from handout.wording import Wording


def dated(document: Document, printed: datetime.date) -> Document:
    """Return a composed sheet as it would be, had it been composed for that day."""
    words = Wording.of(document.language)
    signed = replace(document, printed=printed)
    bare = tuple(
        replace(part, blocks=(edition_line(part, signed, words),))
        for part in document.parts
    )
    lines = keep_whole(name_languages(replace(signed, parts=bare))).parts
    parts = (
        _with_line(part, line.blocks[0])
        for part, line in zip(document.parts, lines, strict=True)
    )
    return replace(signed, parts=tuple(parts))


def _with_line(part: Part, line: Block) -> Part:
    """Put the line with the edition and the day in the place of the one without."""

    def in_colophon(block: Block) -> Block:
        if not isinstance(block, Colophon) or not isinstance(line, Paragraph):
            return block
        inner = (line if one.id == edition_id(part) else one for one in block.blocks)
        return replace(block, blocks=tuple(inner))

    return replace(part, blocks=tuple(map(in_colophon, part.blocks)))
