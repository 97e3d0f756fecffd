"""The look of one document: stylebook, sizes and colours, resolved once."""

import msgspec

from handout.backends.docx.measures import twips
from handout.backends.docx.page import Page
from handout.backends.docx.stylebook import (
    Colour,
    Frame,
    Leading,
    Size,
    Style,
    Stylebook,
    stylebook,
    styles,
)
from handout.document import Document, Palette
from handout.language_tags import Direction
from handout.layout import TYPE_SCALES, Layout, TypeScale

BASE_SIZE = 12
"""The body size for which the stylebook gives spaces, in points."""

LARGE_PRINT = 18
"""The least body size of large print, in points."""


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """Sizes and lengths in points; colours as six hexadecimal digits."""

    book: Stylebook
    palette: Palette
    scale: TypeScale
    width: float
    height: float
    direction: Direction

    @property
    def styles(self) -> tuple[Style, ...]:
        """The styles of the stylebook as they are in this print size."""
        return styles(self.is_large)

    @property
    def is_large(self) -> bool:
        """Whether this is large print."""
        return self.scale.body >= LARGE_PRINT

    def style(self, identifier: str) -> Style:
        """Return a style by its id."""
        return next(style for style in self.styles if style.id == identifier)

    @classmethod
    def of(cls, document: Document, layout: Layout, page: Page) -> "Look":
        """See the stylebook through the colours of a document and one layout.

        The page may be that of a clinic's own file.
        """
        palette = document.palette
        return cls(
            book=stylebook(),
            palette=palette.in_mono() if layout.ink == "mono" else palette,
            scale=TYPE_SCALES[layout.size],
            width=page.text_width,
            height=page.text_height,
            direction=document.direction,
        )

    def colour(self, name: Colour) -> str:
        """Return a colour of the palette as Word writes it."""
        value: str = getattr(self.palette, name)
        return value.lstrip("#").upper()

    def size(self, name: Size) -> float:
        """Return a type size."""
        size: float = getattr(self.scale, name)
        return size

    def line(self, size: Size, leading: Leading) -> float:
        """Return the least distance from one line to the next.

        In large print only headings stand closer than the text: American Council of
        the Blind, large print guidelines, 2025.
        """
        is_text = self.is_large and leading != "heading"
        share = max(self.book.leading[leading], is_text)
        return self.size(size) * self.scale.leading * share

    def grown(self, points: float) -> float:
        """Return a space of the stylebook in the print size of this document."""
        return points * self.scale.body / BASE_SIZE

    def frame(self, name: str) -> Frame:
        """Return the lines around a box; an empty name gives none."""
        if not name:
            return Frame(sides={})
        frame = self.book.frames[name].grown(self.grown(1))
        return frame.mirrored() if self.direction == "rtl" else frame

    def twips(self, points: float) -> int:
        """Return a space of the stylebook in Word's unit."""
        return twips(self.grown(points))
