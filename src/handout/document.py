"""The format-neutral document: every word and colour resolved, no layout.

A handout has one part, a packet many. Backends need nothing but this, the
layout and the resources, and print the blocks in the order in which they stand.
"""

import datetime
from collections.abc import Iterator

import msgspec

from handout.blocks import Block, Colophon
from handout.language_tags import Direction
from handout.prose import Text, lines


class Part(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One handout inside a document, with its own title and language."""

    id: str
    title: str
    language: str
    direction: Direction = "ltr"
    blocks: tuple[Block, ...]

    @property
    def notes(self) -> tuple[Text, ...]:
        """The notes in the order in which they are called."""
        texts = (text for block in self.blocks for text in block.texts())
        return tuple(note for text in texts for note in text.notes)


BLACK = "#000000"
"""The one colour that a fax does not draw as a pattern of dots."""


class Palette(msgspec.Struct, frozen=True, kw_only=True):
    """Colours on white: text and rules of ours reach at least 7:1."""

    text: str = BLACK
    accent: str = "#14375e"
    quiet: str = "#333333"
    rule: str = "#555555"

    def in_mono(self) -> "Palette":
        """Return the palette for a printer without colour, or for a fax: black."""
        return Palette(text=BLACK, accent=BLACK, quiet=BLACK, rule=BLACK)


class Footer(msgspec.Struct, frozen=True, kw_only=True):
    """The words at the foot of every page.

    `page` holds `{page}` and `{pages}`. `notice` is the draft sentence, `label`
    the patient's name and the date: both are printed on every page.
    """

    words: str
    page: str
    notice: str = ""
    label: str = ""


class SmallWords(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Our own small words that backends print or speak around the content.

    `notes` stands over the notes and `back` leads from one to the text; both are
    empty in a document that has none. `web_page` holds `{host}` and describes a link
    that shows its address alone; it is empty where there is none.
    """

    picture: str
    page_footer: str
    clinic: str
    fill_in: str
    notes: str = ""
    back: str = ""
    web_page: str = ""


class Properties(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a file says about itself to programs. Never the patient's fields."""

    author: str = ""
    subject: str = ""
    keywords: tuple[str, ...] = ()
    source: str = ""
    licence: str = ""


class Document(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A handout or a packet, ready for every backend.

    `edition` is the full SHA-256 of the document without label, print date and
    itself; it is empty until the document is stamped.
    """

    title: str
    language: str
    direction: Direction = "ltr"
    parts: tuple[Part, ...]
    footer: Footer
    small_words: SmallWords
    palette: Palette = Palette()
    properties: Properties = Properties()
    edition: str = ""
    printed: datetime.date | None = None


def printed_words(document: Document) -> Iterator[str]:
    """Yield everything that a sheet prints in our fonts, foot and frames included."""
    footer = document.footer
    yield from (footer.words, footer.page, footer.notice, footer.label)
    yield document.small_words.picture
    yield document.small_words.notes
    for part in document.parts:
        for block in part.blocks:
            yield from lines(block)
            if isinstance(block, Colophon) and block.code:
                yield block.code.address


def format_edition(edition: str) -> str:
    """Print an edition id as twelve digits in groups: `7f3a-91c2-04be`."""
    return "-".join(edition[n : n + 4] for n in (0, 4, 8)) if edition else ""
