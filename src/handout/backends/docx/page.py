"""The page: paper, margins, and the footer that it carries.

ECMA-376 part 1, 17.6.
"""

from docx.oxml.ns import qn

from handout.backends.docx.elements import Element, wml
from handout.backends.docx.measures import POINTS_PER_INCH, twips
from handout.backends.docx.voices import Voice
from handout.layout import PAPER_INCHES, TYPE_SCALES, Layout

EDGE = 0.4
"""Inches from the edge of the paper to header and footer."""


def section(layout: Layout, voice: Voice, footer: str) -> Element:
    """Return `w:sectPr`; `footer` is the relationship to the footer part."""
    width, height = PAPER_INCHES[layout.paper]
    scale = TYPE_SCALES[layout.size]
    side, edge = _inches(scale.margin), _inches(EDGE)
    reference = wml("footerReference", type="default")
    reference.set(qn("r:id"), footer)
    margins = wml(
        "pgMar",
        top=side,
        right=side,
        bottom=_inches(scale.bottom_margin),
        left=side,
        header=edge,
        footer=edge,
        gutter=0,
    )
    paper = wml("pgSz", w=_inches(width), h=_inches(height))
    direction = [wml("bidi")] if voice.is_right_to_left else []
    return wml("sectPr", reference, paper, margins, *direction)


def _inches(inches: float) -> int:
    return twips(inches * POINTS_PER_INCH)
