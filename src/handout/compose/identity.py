"""An id for every block, and the edition of the whole."""

import hashlib
import itertools
from collections.abc import Iterator

from msgspec.structs import replace

from handout.blocks import Block, Callout, ClinicStrip, Colophon, LabelRow
from handout.codec import to_json
from handout.document import Document, Part, format_edition
from handout.prose import Figure, List, Paragraph, Prose, Text
from handout.wording import Wording, format_date

Numbers = Iterator[str]


def identified(part: Part) -> Part:
    """Return the part with an id on every block: `part-1`, `part-2` ..."""
    numbers = (f"{part.id}-{number}" for number in itertools.count(1))
    return replace(part, blocks=tuple(_with_id(b, numbers) for b in part.blocks))


def _with_id(block: Block, numbers: Numbers) -> Block:
    """Number a block, then the blocks inside it."""
    named = replace(block, id=next(numbers))
    match named:
        case List():
            items = tuple(
                Prose(_with_id(inner, numbers) for inner in item)  # type: ignore[misc]
                for item in named.items
            )
            return replace(named, items=items)
        case LabelRow():
            fields = tuple(_with_id(field, numbers) for field in named.fields)
            return replace(named, fields=fields)
        case ClinicStrip(logo=Figure() as logo):
            return replace(named, logo=_with_id(logo, numbers))
        case Callout() | Colophon():
            heading = named.heading and _with_id(named.heading, numbers)
            blocks = tuple(_with_id(inner, numbers) for inner in named.blocks)
            return _with_code_id(
                replace(named, heading=heading, blocks=blocks), numbers
            )
    return named


def _with_code_id(box: Callout | Colophon, numbers: Numbers) -> Block:
    if isinstance(box, Colophon) and box.code:
        return replace(box, code=replace(box.code, id=next(numbers)))
    return box


def stamped(document: Document, words: Wording) -> Document:
    """Return the document with its edition printed and in its last words.

    The edition is the SHA-256 of the document as it is before it is stamped
    and dated, so neither counts, nor does the label, which is not laid on yet.
    """
    edition = hashlib.sha256(
        to_json(replace(document, edition="", printed=None))
    ).hexdigest()
    named = words("Edition {edition}", edition=format_edition(edition))
    footer = replace(document.footer, words=f"{document.footer.words} · {named}")
    numbered = replace(document, edition=edition, footer=footer)
    parts = tuple(_signed(part, numbered, words) for part in document.parts)
    return replace(numbered, parts=parts)


def _signed(part: Part, document: Document, words: Wording) -> Part:
    """Add the edition and the print date to the end of the colophon."""
    line = edition_line(part, document, words)
    return replace(
        part,
        blocks=tuple(
            replace(block, blocks=(*block.blocks, line))
            if isinstance(block, Colophon)
            else block
            for block in part.blocks
        ),
    )


def edition_line(part: Part, document: Document, words: Wording) -> Paragraph:
    """Say which edition this is, and when it was printed where that is known."""
    named = words("Edition {edition}", edition=format_edition(document.edition))
    said = words("{sentence}.", sentence=named)
    if document.printed:
        date = format_date(document.printed, words.language)
        said = words.sentences((said, words("Printed {date}.", date=date)))
    return Paragraph(Text.of(said), id=edition_id(part))


def edition_id(part: Part) -> str:
    """Return the id of the line that names the edition."""
    return f"{part.id}-edition"
