"""A page of MedlinePlus within the site around it, and where its pieces go."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from handout.errors import Doubt
from handout.readers.markup.pictures import SIGN
from handout.readers.medlineplus.addresses import PageAddress
from handout.readers.pieces import Omission, Piece, is_paragraph, words_of
from handout.readers.reading import Reading

SENTENCE_ENDS = (".", "!", "?")
PICTURE_BUTTON = "Enlarge image"
CONTROL = re.compile(
    r"(?:enlarge|view|zoom)(?: (?:the )?(?:image|picture))?"
    r"|(?:expand|collapse|open|close|show|hide)"
    r"(?: (?:all|section|sections|more|less))?"
    r"|(?:print|e-?mail|share)(?: (?:this )?page)?|share on .{1,40}"
    r"|search|menu|play|pause|listen"
    r"|(?:back|return) to top|copy(?: link)?"
    r"|ampliar(?: la)? imagen|imprimir|compartir|buscar|menú|escuchar|copiar"
    r"|(?:expandir|contraer|abrir|cerrar|mostrar|ocultar)"
    r"(?: (?:todo|sección|más|menos))?",
    re.IGNORECASE,
)
"""What stands on buttons that do something to the page, and nothing for paper."""


class Page(msgspec.Struct, frozen=True):
    """A page from below its title to the end of the file.

    `is_own_site` tells that MedlinePlus's own site is around it, no other. `framed` is
    how many of the pieces stand in the frame of the page's text, 0 if none is known.
    """

    address: PageAddress
    title: str
    pieces: tuple[Piece, ...]
    is_own_site: bool = False
    framed: int = 0


class Placed(msgspec.Struct, frozen=True):
    """Where a piece went: a field of the condition or a rule; neither if unclear."""

    field: str = ""
    rule: str = ""


class Assembly(msgspec.Struct, frozen=True):
    """What was read, and for each piece of the page where it went."""

    reading: Reading
    places: tuple[Placed, ...]


def is_control(piece: Piece) -> bool:
    """Tell whether a piece is a button or a sign that says nothing on paper.

    It is known by its words, or has no letters and digits at all.
    """
    return isinstance(piece, Omission) and (
        CONTROL.fullmatch(piece.words) is not None
        or SIGN.fullmatch(piece.words) is not None
        or not any(map(str.isalnum, piece.words))
    )


def is_sentence(piece: Piece) -> bool:
    """Tell whether a piece is a paragraph of whole sentences, as disclaimers are."""
    return is_paragraph(piece) and words_of(piece).endswith(SENTENCE_ENDS)


def not_understood(lost: Sequence[str]) -> Iterator[Doubt]:
    """Yield a warning, as a kind and a sentence, where anything was not understood."""
    if lost:
        sentence = (
            f"pieces of the page that fitted no rule and were left out: {len(lost)}, "
            f"the first is {lost[0][:60]!r}; `handout show` tells them all."
        )
        yield "not-understood", sentence
