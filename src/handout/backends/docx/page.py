"""The page: paper, margins, and the headers and footers that it carries.

ECMA-376 part 1, 17.6.
"""

from collections.abc import Iterable, Iterator

import msgspec

from handout.backends.docx.elements import Element, wml
from handout.backends.docx.measures import POINTS_PER_INCH, twips
from handout.backends.docx.voices import Voice
from handout.layout import PAPER_INCHES, TYPE_SCALES, Layout

EDGE = 0.4
"""Inches from the edge of the paper to header and footer."""


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """Paper, margins and the edges of header and footer, in points.

    `has_title_page` says that the first page has a header and a footer of its own,
    `gutter_on_top` that the room for binding is at the top.
    """

    width: float
    height: float
    top: float
    right: float
    bottom: float
    left: float
    header: float = EDGE * POINTS_PER_INCH
    footer: float = EDGE * POINTS_PER_INCH
    gutter: float = 0
    gutter_on_top: bool = False
    is_landscape: bool = False
    has_title_page: bool = False
    borders: Element | None = None

    @classmethod
    def of(cls, layout: Layout) -> "Page":
        """Return the page of a layout."""
        width, height = PAPER_INCHES[layout.paper]
        scale = TYPE_SCALES[layout.size]
        side = scale.margin * POINTS_PER_INCH
        return cls(
            width=width * POINTS_PER_INCH,
            height=height * POINTS_PER_INCH,
            top=side,
            right=side,
            bottom=scale.bottom_margin * POINTS_PER_INCH,
            left=side,
        )

    @property
    def text_width(self) -> float:
        """The points between the margins."""
        gutter = 0 if self.gutter_on_top else self.gutter
        return self.width - self.left - self.right - gutter

    @property
    def text_height(self) -> float:
        """The points between the upper and the lower margin."""
        gutter = self.gutter if self.gutter_on_top else 0
        return self.height - self.top - self.bottom - gutter


def section(page: Page, voice: Voice, references: Iterable[Element]) -> Element:
    """Return `w:sectPr`; `references` lead to headers and footers."""
    return wml("sectPr", *references, *_page(page, voice))


def _page(page: Page, voice: Voice) -> Iterator[Element]:
    """Yield the properties of a section in the order of the schema."""
    turned = {"orient": "landscape"} if page.is_landscape else {}
    yield wml("pgSz", w=twips(page.width), h=twips(page.height), **turned)
    yield wml(
        "pgMar",
        top=twips(page.top),
        right=twips(page.right),
        bottom=twips(page.bottom),
        left=twips(page.left),
        header=twips(page.header),
        footer=twips(page.footer),
        gutter=twips(page.gutter),
    )
    if page.borders is not None:
        yield page.borders
    if page.has_title_page:
        yield wml("titlePg")
    if voice.is_right_to_left:
        yield wml("bidi")
