"""What a Word file says, before it is a sheet: paragraphs, tables, pictures."""

import msgspec

from handout.readers.small_figures import Position

BREAK = "\n"
"""Stands in words for the end of a line; other white space is a space there."""


class Look(msgspec.Struct, frozen=True):
    """How words are set, as far as it means something.

    `language` is a tag as the file has it, "" where the file says none. `is_note`
    says that the words are those of a note to the words before them.
    """

    strong: bool = False
    struck: bool = False
    position: Position = ""
    language: str = ""
    link: str = ""
    is_note: bool = False


PLAIN = Look()


class Words(msgspec.Struct, frozen=True):
    """Characters that are set alike."""

    text: str
    look: Look = PLAIN


class Item(msgspec.Struct, frozen=True):
    """The place of a paragraph in a list.

    `series` names what it counts in, `number` is None for a bullet. `label` is what
    Word prints before the words; where `is_told` it says more than the place.
    """

    level: int
    label: str
    series: str = ""
    number: int | None = None
    is_told: bool = False


class Paragraph(msgspec.Struct, frozen=True):
    """Words, with the level of the heading that they are, or their place in a list."""

    words: tuple[Words, ...]
    level: int = 0
    is_title: bool = False
    item: Item | None = None

    @property
    def text(self) -> str:
        """The characters alone."""
        return "".join(words.text for words in self.words)

    @property
    def is_heading(self) -> bool:
        """Whether it heads what stands below it."""
        return self.is_title or self.level > 0


class Picture(msgspec.Struct, frozen=True):
    """A picture by the name of its part, "" where it could not be had."""

    name: str
    alt: str


class Cell(msgspec.Struct, frozen=True):
    """A cell, which may reach over several columns and rows."""

    blocks: tuple["Block", ...]
    is_head: bool = False
    columns: int = 1
    rows: int = 1


class Table(msgspec.Struct, frozen=True):
    """Rows of cells."""

    rows: tuple[tuple[Cell, ...], ...]


Block = Paragraph | Picture | Table
