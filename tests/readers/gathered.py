"""The pieces of bodies of HTML, for the tests of markup."""

from handout.prose import Figure, List, Paragraph, Table, Text
from handout.readers.markup.gathering import gather
from handout.readers.markup.tree import parse
from handout.readers.pieces import Body, Piece, words_of

BASE = "https://medlineplus.gov/genetics/condition/paper-hand/"


def pieces(markup: str) -> tuple[Piece, ...]:
    """Return the pieces of a body of HTML."""
    return gather(parse(f"<body>{markup}</body>", "x.html"), BASE, "en")


def text(markup: str) -> Text:
    """Return the text of the one paragraph of a body."""
    (piece,) = pieces(markup)
    assert isinstance(piece, Body)
    assert isinstance(piece.block, Paragraph)
    return piece.block.text


def block(markup: str) -> Paragraph | List | Table | Figure:
    """Return the one block of a body."""
    (piece,) = pieces(markup)
    assert isinstance(piece, Body)
    return piece.block


def words(markup: str) -> list[str]:
    """Return the words of each piece of a body."""
    return [words_of(piece) for piece in pieces(markup)]
