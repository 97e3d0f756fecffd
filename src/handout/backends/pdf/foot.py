"""The room that the foot of the page needs, so that no word runs off the paper."""

import math

import msgspec

from handout.backends.markup import stands_beside
from handout.document import Document, Footer
from handout.language_tags import Direction
from handout.layout import PAPER_INCHES, TYPE_SCALES, Layout
from handout.resources import breadth

POINTS = 72
WIDEST_LETTER = 0.56
"""The mean width of a letter in ems, generously: Atkinson bold has 0.54."""
LEADING = 1.25
GAP = 1.0
"""The space above the first line in ems, as in the style sheet."""
EDGE = 0.3
"""Inches that a printer may not reach."""
SIDES: dict[Direction, tuple[str, str]] = {
    "ltr": ("bottom-left", "bottom-right"),
    "rtl": ("bottom-right", "bottom-left"),
}
"""Where words and page number stand."""


class Foot(msgspec.Struct, frozen=True, kw_only=True):
    """Where the foot stands, in inches; its height is the bottom margin.

    `words_at` and `page_at` name the margin boxes of CSS; where the page number
    has a line of its own among the words, its width is 0.
    """

    height: float
    words_at: str
    words_width: float
    page_at: str
    page_width: float


def foot(document: Document, layout: Layout) -> Foot:
    """Return a foot that holds every line of the document's footer."""
    scale = TYPE_SCALES[layout.size]
    em = scale.small / POINTS
    width = PAPER_INCHES[layout.paper][0] - 2 * scale.margin
    page_width = _page_width(document.footer, em) if stands_beside(layout) else 0
    number = _line_count(document.footer, (width - page_width) / em)
    own_line = 0 if page_width else 1
    height = EDGE + (GAP + (number + own_line) * LEADING) * em
    words_at, page_at = SIDES[document.direction]
    return Foot(
        height=max(scale.bottom_margin, round(height, 2)),
        words_at=words_at,
        words_width=round(width - page_width, 2),
        page_at=page_at,
        page_width=round(page_width, 2),
    )


def _page_width(footer: Footer, em: float) -> float:
    words = footer.page.replace("{pages}", "100").replace("{page}", "100")
    return breadth(words) * WIDEST_LETTER * em


def _line_count(footer: Footer, ems: float) -> int:
    lines = (footer.words, footer.notice, footer.label)
    return sum(math.ceil(breadth(line) * WIDEST_LETTER / ems) for line in lines)
