"""The text type that the condition model and the document both speak.

A `Text` is one line of flat spans; a `Prose` is a sequence of blocks. Both are
tuples, so they are frozen, compare and hash by value, and are written to JSON
as plain arrays. Spans never nest: neighbours with the same link are one link.
"""

from collections.abc import Iterable, Iterator
from typing import Literal, Protocol, Self

import msgspec

Position = Literal["baseline", "subscript", "superscript"]

SAFE_SCHEMES = ("http://", "https://", "mailto:", "tel:")


def is_safe_address(address: str) -> bool:
    """Tell whether a link may lead there: the web, mail or a telephone.

    White space and characters that cannot be seen are refused too, because a
    reader of the finished file may drop them and so see another address.
    """
    seen = address.isprintable() and " " not in address
    return seen and address.lower().startswith(SAFE_SCHEMES)


def require_safe_address(address: str) -> None:
    """Raise `ValueError` unless `address` is empty or safe to link to."""
    if address and not is_safe_address(address):
        message = (
            f"found the link {address[:60]!r}, "
            "expected one that starts with https:, http:, mailto: or tel:"
        )
        raise ValueError(message)


class Span(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A run of characters with one set of properties.

    `link` is an absolute address or `#` and the id of a block. `term` is the
    plain name of a word that the sheet explains. `language` is a BCP 47 tag,
    given only where it differs from that of the text around it. `expansion`
    says an abbreviation in full. `note` holds the words of a footnote whose sign
    stands behind the text; they have no notes of their own.
    """

    text: str
    strong: bool = False
    link: str = ""
    term: str = ""
    language: str = ""
    expansion: str = ""
    position: Position = "baseline"
    note: "tuple[Span, ...]" = ()

    def __post_init__(self) -> None:
        """Refuse a link that no document may carry, and a note inside a note."""
        if not self.link.startswith("#"):
            require_safe_address(self.link)
        if any(span.note for span in self.note):
            message = "found a note inside a note, expected its words in the note"
            raise ValueError(message)


class Text(tuple[Span, ...]):
    """One line of spans: a paragraph, a heading, a cell, a caption."""

    __slots__ = ()

    @classmethod
    def of(cls, *parts: str | Span | Iterable[Span]) -> Self:
        """Join strings, spans and other texts; empty strings are left out."""
        return cls(_spans(parts))

    @property
    def plain(self) -> str:
        """The characters alone, without those of the notes."""
        return "".join([span.text for span in self])

    @property
    def notes(self) -> "tuple[Text, ...]":
        """The notes whose signs stand in the line."""
        return tuple(Text(span.note) for span in self if span.note)


def shows_address(text: Text) -> bool:
    """Tell whether a line is nothing but a link whose words are its address."""
    words = text.plain.strip()
    return bool(words) and all(span.link == words for span in text)


def _spans(parts: Iterable[str | Span | Iterable[Span]]) -> Iterator[Span]:
    for part in parts:
        if isinstance(part, str):
            if part:
                yield Span(part)
        elif isinstance(part, Span):
            yield part
        else:
            yield from part


def require_no_notes(texts: Iterable[Text], place: str) -> None:
    """Raise `ValueError` if a note is called in texts that can have none."""
    if any(text.notes for text in texts):
        message = f"found a note in {place}, expected it in the text or in a cell"
        raise ValueError(message)


class Struct(
    msgspec.Struct,
    frozen=True,
    tag_field="type",
    omit_defaults=True,
    forbid_unknown_fields=True,
):
    """What all blocks of prose have in common."""


class Paragraph(Struct, frozen=True, tag="paragraph"):
    """One paragraph. `id` is empty until the document is composed."""

    text: Text
    id: str = ""

    def texts(self) -> Iterator[Text]:
        """Yield the one text."""
        yield self.text


class List(Struct, frozen=True, tag="list"):
    """A list; an item begins with a paragraph and may hold a nested list."""

    items: "tuple[Prose, ...]"
    ordered: bool = False
    id: str = ""

    def texts(self) -> Iterator[Text]:
        """Yield the texts of the items in order, nested ones in place."""
        for item in self.items:
            for block in item:
                yield from block.texts()


class Table(Struct, frozen=True, tag="table"):
    """A simple table: one header row, no merged and no empty cells.

    With `row_heads` the first cell of each row is the head of its row. Notes stand
    in its rows alone: the header is printed again on every page.
    """

    header: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]
    caption: Text = Text()
    row_heads: bool = False
    id: str = ""

    def __post_init__(self) -> None:
        """Refuse a note where it would be told again, or where none is looked for."""
        require_no_notes((self.caption, *self.header), "the head of a table")

    def texts(self) -> Iterator[Text]:
        """Yield caption, header and cells, row by row."""
        if self.caption:
            yield self.caption
        yield from self.header
        for row in self.rows:
            yield from row


class Figure(Struct, frozen=True, tag="figure"):
    """A picture with its words.

    `picture` is the SHA-256 of a picture in the resource store; in an authored
    file it is a relative path, and empty where the picture could not be had:
    then the alt text stands in its place. An empty `alt` marks a decoration.
    """

    alt: str
    picture: str = ""
    caption: Text = Text()
    id: str = ""

    def texts(self) -> Iterator[Text]:
        """Yield the alt text where it is printed, and the caption."""
        if self.alt and not self.picture:
            yield Text.of(self.alt)
        if self.caption:
            yield self.caption


Block = Paragraph | List | Table | Figure


class Prose(tuple[Block, ...]):
    """A sequence of blocks: the body of a section, of a list item, of a box."""

    __slots__ = ()

    @classmethod
    def of(cls, *blocks: Block) -> Self:
        """Gather blocks."""
        return cls(blocks)

    @property
    def plain(self) -> str:
        """The characters alone, in reading order, one line a block."""
        return "\n".join(line for block in self for line in lines(block))


class HasTexts(Protocol):
    """A block of prose or of a document."""

    def texts(self) -> Iterator[Text]:
        """Yield its lines in reading order."""
        ...


def lines(block: HasTexts) -> Iterator[str]:
    """Yield the plain lines of a block in reading order, each before its notes."""
    for text in block.texts():
        yield text.plain
        yield from (note.plain for note in text.notes)


def paragraph(*parts: str | Span | Iterable[Span]) -> Paragraph:
    """Make a paragraph of strings, spans and texts."""
    return Paragraph(Text.of(*parts))


def bullets(items: Iterable[str | Text], *, ordered: bool = False) -> List:
    """Make a list with one paragraph an item."""
    return List(
        tuple(Prose.of(paragraph(item)) for item in items),
        ordered=ordered,
    )
