"""The colours of text, and the contrast that they have on what is behind them."""

import re
from collections.abc import Iterator

from handout.audit.docx.names import Element, W, value
from handout.audit.docx.styles import Style, Styles, fill
from handout.audit.docx.view import PARAGRAPH, WordFile, words
from handout.audit.rules import Fault
from handout.colours import LEAST_CONTRAST, contrast

BEST = 21
"""Black on white."""

COLOUR = re.compile("[0-9A-Fa-f]{6}")
WHITE = "FFFFFF"
RUN, CELL, TABLE = f"{W}r", f"{W}tc", f"{W}tbl"


def colours_readable(file: WordFile) -> Iterator[Fault]:
    """Text has a contrast of at least 4.5:1 with what is behind it."""
    for story, paragraph in file.elements(PARAGRAPH):
        lowest = min(_ratios(paragraph, file.styles), default=LEAST_CONTRAST)
        if lowest < LEAST_CONTRAST:
            found = f"The text has a contrast of {lowest:.1f}:1."
            yield Fault(story.place(paragraph), found)


def _ratios(paragraph: Element, styles: Styles) -> Iterator[float]:
    """Yield the contrast of every run that has words."""
    text = styles.of_paragraph(paragraph).colour or styles.colour
    behind = _behind_paragraph(paragraph, styles)
    for run in paragraph.iter(RUN):
        if words(run).strip():
            style = styles.of_run(run)
            own = value(run, "rPr/color") or style.colour
            yield _ratio(own or text, _behind_run(run, style) or behind)


def _ratio(text: str, behind: str) -> float:
    """Return a contrast; the best where Word or a table style chooses the colours."""
    if COLOUR.fullmatch(text) and COLOUR.fullmatch(behind):
        return contrast(text.lower(), behind.lower())
    return BEST


def _behind_run(run: Element, style: Style) -> str:
    """Return the colour that a run brings with it; a marker is known by name only."""
    return value(run, "rPr/highlight") or fill(run, "rPr/shd") or style.run_fill


def _behind_paragraph(paragraph: Element, styles: Styles) -> str:
    """Return the nearest colour behind a paragraph."""
    style = styles.of_paragraph(paragraph)
    cells = (fill(cell, "tcPr/shd") for cell in paragraph.iterancestors(CELL))
    tables = paragraph.iterancestors(TABLE)
    return (
        fill(paragraph, "pPr/shd")
        or style.paragraph_fill
        or next(filter(None, cells), "")
        or ("chosen" if any(styles.of_table(t).is_shaded for t in tables) else WHITE)
    )
