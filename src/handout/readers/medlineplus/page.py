"""A page of MedlinePlus within the site around it, and where its pieces go."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from handout.readers.medlineplus.addresses import PageAddress
from handout.readers.pieces import Omission, Piece
from handout.readers.reading import Reading

PICTURE_BUTTON = "Enlarge image"
CONTROL = re.compile(
    r"(?:enlarge|view|zoom)(?: (?:the )?(?:image|picture))?"
    r"|(?:expand|collapse|open|close|show|hide)"
    r"(?: (?:all|section|sections|more|less))?"
    r"|print(?: (?:this )?page)?|e-?mail|share|search|menu|play|pause|listen"
    r"|(?:back|return) to top|copy(?: link)?"
    r"|ampliar(?: la)? imagen|imprimir|compartir|buscar|menú|escuchar|copiar"
    r"|(?:expandir|contraer|abrir|cerrar|mostrar|ocultar)"
    r"(?: (?:todo|sección|más|menos))?",
    re.IGNORECASE,
)
"""What stands on buttons that do something to the page, and nothing for paper."""


class Page(msgspec.Struct, frozen=True):
    """A page from below its title to the end of the file."""

    address: PageAddress
    title: str
    pieces: tuple[Piece, ...]


class Placed(msgspec.Struct, frozen=True):
    """Where a piece went: a field of the condition or a rule; neither if unclear."""

    field: str = ""
    rule: str = ""


class Assembly(msgspec.Struct, frozen=True):
    """What was read, and for each piece of the page where it went."""

    reading: Reading
    places: tuple[Placed, ...]


def is_control(piece: Piece) -> bool:
    """Tell whether a piece is the button of a page, known by its words."""
    return isinstance(piece, Omission) and CONTROL.fullmatch(piece.words) is not None


def not_understood(lost: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield a warning, as a kind and a sentence, where anything was not understood."""
    if lost:
        sentence = (
            f"pieces of the page that fitted no rule and were left out: {len(lost)}, "
            f"the first is {lost[0][:60]!r}; `handout show` tells them all."
        )
        yield "not-understood", sentence
