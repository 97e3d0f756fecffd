"""The blocks that only a finished sheet has, beside the blocks of prose.

Backends print them in the order in which they stand; each tells its own texts.
"""

from collections.abc import Iterator
from typing import Literal

import msgspec

from handout.prose import Figure, List, Paragraph, Table, Text, require_no_notes


class Struct(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag_field="type",
):
    """What all blocks of a document have in common."""


class Heading(Struct, frozen=True, tag="heading"):
    """A heading of level 1 to 6; levels are never skipped."""

    text: Text
    level: int
    id: str = ""

    def __post_init__(self) -> None:
        """Refuse a note."""
        require_no_notes(self.texts(), "a heading")

    def texts(self) -> Iterator[Text]:
        """Yield the one text."""
        yield self.text


class Fact(msgspec.Struct, frozen=True):
    """One row of the facts table."""

    name: Text
    value: Text

    def __post_init__(self) -> None:
        """Refuse a note on the name."""
        require_no_notes((self.name,), "the name of a fact")


class Facts(Struct, frozen=True, tag="facts"):
    """A two-column table with a head row and row heads: the facts at a glance."""

    caption: Text
    header: tuple[Text, Text]
    rows: tuple[Fact, ...]
    id: str = ""

    def __post_init__(self) -> None:
        """Refuse a note."""
        require_no_notes((self.caption, *self.header), "the head of the facts")

    def texts(self) -> Iterator[Text]:
        """Yield caption, header and rows."""
        yield from (self.caption, *self.header)
        for row in self.rows:
            yield from (row.name, row.value)


class Entry(msgspec.Struct, frozen=True):
    """A word, how to say it (may be empty) and what it means."""

    word: Text
    meaning: Text
    say: str = ""

    def __post_init__(self) -> None:
        """Refuse a note on the word."""
        require_no_notes((self.word,), "a word to know")


class Glossary(Struct, frozen=True, tag="glossary"):
    """A two-column table with a head row and row heads: words to know."""

    caption: Text
    header: tuple[Text, Text]
    entries: tuple[Entry, ...]
    id: str = ""

    def __post_init__(self) -> None:
        """Refuse a note."""
        require_no_notes((self.caption, *self.header), "the head of the words to know")

    def texts(self) -> Iterator[Text]:
        """Yield caption, header and rows."""
        yield from (self.caption, *self.header)
        for entry in self.entries:
            yield from (entry.word, Text.of(entry.say), entry.meaning)


class WriteIn(Struct, frozen=True, tag="write-in"):
    """A question or name with room to write: `lines` ruled lines, or a value."""

    label: str
    lines: int = 1
    value: str = ""
    id: str = ""

    def texts(self) -> Iterator[Text]:
        """Yield label and value."""
        yield from (Text.of(self.label), Text.of(self.value))


class LabelRow(Struct, frozen=True, tag="label-row"):
    """Everything that a nurse fills in, side by side; the note below, if any."""

    fields: tuple[WriteIn, ...]
    note: WriteIn | None = None
    id: str = ""

    def texts(self) -> Iterator[Text]:
        """Yield the fields and the note."""
        for field in (*self.fields, *([self.note] if self.note else [])):
            yield from field.texts()


class ContentsEntry(msgspec.Struct, frozen=True):
    """A line of a contents list; `target` is the id of a heading."""

    text: Text
    target: str
    level: int = 1


class Contents(Struct, frozen=True, tag="contents"):
    """A contents list."""

    entries: tuple[ContentsEntry, ...]
    id: str = ""

    def __post_init__(self) -> None:
        """Refuse a note."""
        require_no_notes(self.texts(), "a contents list")

    def texts(self) -> Iterator[Text]:
        """Yield the lines."""
        return (entry.text for entry in self.entries)


class ClinicStrip(Struct, frozen=True, tag="clinic-strip"):
    """The quiet line above the title: who prints, and how to reach them."""

    name: Text
    contact: Text = Text()
    logo: Figure | None = None
    id: str = ""

    def __post_init__(self) -> None:
        """Refuse a note."""
        require_no_notes(self.texts(), "the clinic's line")

    def texts(self) -> Iterator[Text]:
        """Yield name and contact."""
        yield from (self.name, self.contact)


class Bibliography(Struct, frozen=True, tag="bibliography"):
    """A numbered list of citations in small print."""

    items: tuple[Text, ...]
    id: str = ""

    def texts(self) -> Iterator[Text]:
        """Yield the citations."""
        yield from self.items


class PhoneLine(Struct, frozen=True, tag="phone-line"):
    """A telephone number in large figures, with the words before it.

    An empty number leaves a line to write on.
    """

    label: str
    number: str
    id: str = ""

    def texts(self) -> Iterator[Text]:
        """Yield label and number."""
        yield from (Text.of(self.label), Text.of(self.number))


class QRCode(Struct, frozen=True, tag="qr-code"):
    """A code that a telephone's camera opens; the address stands beside it."""

    address: str
    alt: str
    id: str = ""


CalloutKind = Literal["main-points", "call", "draft"]
"""The only boxes there are: a heavy bar, a full frame, a dashed line."""


class Callout(Struct, frozen=True, tag="callout"):
    """A box. The draft banner has no heading."""

    kind: CalloutKind
    blocks: "tuple[FlowBlock, ...]"
    heading: Heading | None = None
    id: str = ""

    def texts(self) -> Iterator[Text]:
        """Yield the heading and what stands under it."""
        yield from _boxed(self.heading, self.blocks)


class Colophon(Struct, frozen=True, tag="colophon"):
    """The quiet block at the end: source, dates, attribution, disclaimer, code.

    It is ruled off, never framed, and never stands alone on a page.
    """

    heading: Heading
    blocks: "tuple[FlowBlock, ...]"
    code: QRCode | None = None
    id: str = ""

    def __post_init__(self) -> None:
        """Refuse a note."""
        require_no_notes(self.texts(), "the last block of a sheet")

    def texts(self) -> Iterator[Text]:
        """Yield the heading and what stands under it."""
        yield from _boxed(self.heading, self.blocks)

    @property
    def says_address(self) -> bool:
        """Whether its words link to the code's address, or there is no code.

        Then backends need not print the address beside the code again.
        """
        links = {span.link for text in self.texts() for span in text}
        return self.code is None or self.code.address in links


def _boxed(heading: Heading | None, blocks: "tuple[FlowBlock, ...]") -> Iterator[Text]:
    if heading:
        yield heading.text
    for block in blocks:
        yield from block.texts()


FlowBlock = Paragraph | List | Table | Figure | PhoneLine
Block = (
    FlowBlock
    | Heading
    | Facts
    | Glossary
    | WriteIn
    | LabelRow
    | Contents
    | Bibliography
    | ClinicStrip
    | Callout
    | Colophon
)
