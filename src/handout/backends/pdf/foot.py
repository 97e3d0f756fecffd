"""The room that the foot of the page needs, so that no word runs off the paper."""

import re

import msgspec
from msgspec.structs import replace

from handout.backends.markup import leading, stands_beside
from handout.document import Document, Footer
from handout.language_tags import Direction
from handout.layout import PAPER_INCHES, TYPE_SCALES, Layout, PrintSize
from handout.resources import breadth

POINTS = 72
WIDEST_LETTER = 0.56
"""The mean width of a letter in ems, generously: Atkinson bold has 0.54."""
LEADING = 1.25
"""In regular print, as a factor of the type size."""
GAP = 0.6
"""The space above the first line in ems."""
EDGES: dict[PrintSize, float] = {"regular": 0.36, "large": 0.45, "xlarge": 0.45}
"""Inches under the last line, which a printer may not reach, by print size.

Tall letters reach below their line by a twentieth of an inch in the largest.
"""
MOST_LABEL_LINES = 2
"""The lines that the label may take of each page; its row has it whole."""
CUT = "…"
BLANK = re.compile(r"\s+")
OVERRIDE = "\u202d"
END_OF_OVERRIDE = "\u202c"
PARTED = " · "
"""What stands between the name and the date."""
SIDES: dict[Direction, tuple[str, str]] = {
    "ltr": ("bottom-left", "bottom-right"),
    "rtl": ("bottom-right", "bottom-left"),
}
"""Where words and page number stand."""


class Foot(msgspec.Struct, frozen=True, kw_only=True):
    """Where the foot stands, in inches; its height is the bottom margin.

    `gap` is the space above it in ems.
    `words_at` and `page_at` name the margin boxes of CSS; where the page number
    has a line of its own among the words, its width is 0.
    """

    height: float
    gap: float
    leading: float
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
    between_lines = leading(layout, LEADING)
    height = EDGES[layout.size] + (GAP + (number + own_line) * between_lines) * em
    words_at, page_at = SIDES[document.direction]
    return Foot(
        height=max(scale.bottom_margin, round(height, 2)),
        gap=GAP,
        leading=between_lines,
        words_at=words_at,
        words_width=round(width - page_width, 2),
        page_at=page_at,
        page_width=round(page_width, 2),
    )


def _page_width(footer: Footer, em: float) -> float:
    words = footer.page.replace("{pages}", "100").replace("{page}", "100")
    return breadth(words) * WIDEST_LETTER * em


def with_short_label(document: Document, layout: Layout) -> Document:
    """Return the document with a label that leaves the pages room for their words.

    A long name ends in an ellipsis between two words; the date behind it stays. The
    whole name stands in the row at the top of the sheet.
    """
    footer = document.footer
    em = TYPE_SCALES[layout.size].small / POINTS
    label = _shortened(footer.label, foot(document, layout).words_width / em)
    return replace(document, footer=replace(footer, label=label))


def _shortened(label: str, ems: float) -> str:
    """Drop words from the end of the name, or letters where it is one long word."""
    name, parted, date = _name_and_date(label)
    blanks = [blank.start() for blank in BLANK.finditer(name)]
    first_word = range(1, blanks[0] if blanks else len(name))
    shorter = (
        f"{_closed(name[:end])}{CUT}{parted}{date}"
        for end in (*reversed(blanks), *reversed(first_word))
    )
    fitting = (shown for shown in (label, *shorter) if _fits(shown, ems))
    return next(fitting, label)


def _name_and_date(label: str) -> tuple[str, str, str]:
    return label.rpartition(PARTED) if PARTED in label else (label, "", "")


def _closed(words: str) -> str:
    """End an override of direction that was opened in the words."""
    is_open = words.count(OVERRIDE) > words.count(END_OF_OVERRIDE)
    return words + END_OF_OVERRIDE if is_open else words


def _fits(label: str, ems: float) -> bool:
    return len(_lines(label, ems)) <= MOST_LABEL_LINES


def _line_count(footer: Footer, ems: float) -> int:
    lines = (footer.words, footer.notice, footer.label)
    return sum(len(_lines(line, ems)) for line in lines)


def _lines(words: str, ems: float) -> list[float]:
    """Return the widths of the lines of some words in ems, as they will break."""
    lines: list[float] = []
    blank = WIDEST_LETTER
    for word in words.split():
        width = breadth(word) * WIDEST_LETTER
        if lines and lines[-1] + blank + width <= ems:
            lines[-1] += blank + width
            continue
        lines += [ems] * int(width // ems)
        lines.append(width % ems)
    return lines
