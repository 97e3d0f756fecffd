"""Sections of a text with headings of its own."""

from handout.prose import paragraph
from handout.readers.outline import outline
from handout.readers.pieces import Body, Heading, Piece

EARS, LIVER = Heading("Ears", 2), Heading("Liver", 2)
NOTES, ASPIRIN = Heading("Notes", 3), Heading("Do not take", 3)


def told(*pieces: Piece) -> list[tuple[str, int, str]]:
    """Return the heading, the level and the words of each section."""
    sections = outline(pieces).sections
    return [(one.heading, one.level, one.prose.plain) for one in sections]


def body(words: str) -> Body:
    """Make a paragraph."""
    return Body(paragraph(words))


def test_what_stands_above_the_first_heading_describes() -> None:
    assert told(body("a"), EARS, body("b")) == [("", 1, "a"), ("Ears", 1, "b")]


def test_a_heading_without_text_is_told() -> None:
    assert outline((EARS, LIVER, body("a"))).not_understood == ("Ears",)


def test_a_heading_above_an_empty_part_still_heads_the_next() -> None:
    pieces = (EARS, body("a"), LIVER, NOTES, ASPIRIN, body("b"))
    assert told(*pieces) == [
        ("Ears", 1, "a"),
        ("Liver", 1, ""),
        ("Do not take", 2, "b"),
    ]
    assert outline(pieces).not_understood == ("Notes",)
