"""What a page is before it is a condition: headings and bodies in reading order.

A text capture and a web page of one text give the same pieces, so that the same
rules make the same condition of them.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Literal

import msgspec

from handout.errors import Doubt
from handout.prose import Block, Paragraph, Text
from handout.readers.small_figures import plain_words

LIST_SIGNS = "•◦‣▪■●○◆❖∙·►➢➔\u2043"
"""Signs that stand before the items of a list and say nothing else."""

INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff](?<![ÂÃ]\u00ad)")
"""What shows nothing; behind these letters a soft hyphen is half of a misread one."""

GUESSED = 0

OmissionKind = Literal["button", "media", "struck", "sign", "hidden"]
"""A button, a film or sound, words taken back, a sign for the eye, a hidden part."""


class Heading(msgspec.Struct, frozen=True):
    """A heading; `rank` is that of h1 to h6, or `GUESSED` from its shape alone.

    `loss` says in a sentence what of it could not be kept.

    `bookmark` is the page's own name for the part that begins here, if it has one.
    """

    words: str
    rank: int = GUESSED
    bookmark: str = ""
    loss: str = ""


class Body(msgspec.Struct, frozen=True):
    """A paragraph, a list, a table or a figure.

    `loss` says in a sentence what of it could not be kept.
    """

    block: Block
    loss: str = ""


class Omission(msgspec.Struct, frozen=True):
    """What a page shows and no sheet can hold: a button, a film, struck-out words."""

    words: str
    kind: OmissionKind


Piece = Heading | Body | Omission


def words_of(piece: Piece) -> str:
    """Return the words of a piece on one line."""
    if not isinstance(piece, Body):
        return piece.words
    return fold(" ".join(map(plain_words, piece.block.texts())))


def is_paragraph(piece: Piece) -> bool:
    """Tell whether a piece is a paragraph."""
    return isinstance(block_of(piece), Paragraph)


def block_of(piece: Piece | None) -> Block | None:
    """Return the block of a body, None of all else."""
    return piece.block if isinstance(piece, Body) else None


def is_hidden(piece: Piece) -> bool:
    """Tell whether a page hides a piece: it stands between others as if it did not."""
    return isinstance(piece, Omission) and piece.kind == "hidden"


LOSSES: dict[OmissionKind, str] = {
    "media": "a film, a sound or a page inside the page was left out",
    "struck": "words that are struck out were left out",
}
"""What is told of an omission, beside its words."""


def losses(pieces: Iterable[Piece]) -> Iterator[Doubt]:
    """Yield what of the pieces could not be kept, as a kind and a sentence."""
    for piece in pieces:
        if not isinstance(piece, Omission):
            loss = piece.loss
        elif loss := LOSSES.get(piece.kind, ""):
            loss = f"{loss}: {piece.words[:60]!r}."
        if loss:
            yield "not-kept", loss


def with_bold_headings(
    pieces: Iterable[Piece], is_heading: Callable[[Heading], object]
) -> Iterator[Piece]:
    """Take paragraphs in bold for headings where they are known ones."""
    for piece in pieces:
        heading = Heading(words_of(piece))
        yield heading if _is_bold(piece) and is_heading(heading) else piece


def _is_bold(piece: Piece) -> bool:
    return (
        isinstance(piece, Body)
        and isinstance(piece.block, Paragraph)
        and all(span.strong for span in piece.block.text)
    )


def fold(text: str) -> str:
    """Fold white space, and drop characters that only hint at line breaks."""
    return " ".join(INVISIBLE.sub("", text).split())


def body(words: str) -> Body:
    """Make the body of one plain paragraph."""
    return Body(Paragraph(Text.of(fold(words))))
