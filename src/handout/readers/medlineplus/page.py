"""A page of MedlinePlus within the site around it, and where its pieces go."""

import msgspec

from handout.readers.medlineplus.addresses import PageAddress
from handout.readers.pieces import Piece
from handout.readers.reading import Reading

PICTURE_BUTTON = "Enlarge image"


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
