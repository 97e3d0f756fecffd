"""The one table style: rules under the rows, a heavy one under the header.

ECMA-376 part 1, 17.7.6 (table styles).
"""

from handout.backends.docx.elements import Element, wml
from handout.backends.docx.look import Look
from handout.backends.docx.measures import eighths

TABLE_STYLE = "HandoutTable"

HAIRLINE = 0.5
HEADER_RULE = 1.5
"""Widths of the rules in points."""

ROW_PADDING = 3
COLUMN_PADDING = 10
"""Points above and below the words of a cell, and after them."""


def table_style(look: Look) -> Element:
    """Return `w:style` for every table of a document."""
    return wml(
        "style",
        wml("name", val="Handout Table"),
        wml("uiPriority", val=1),
        wml("tblPr", _rules(look), _padding(look)),
        wml(
            "tblStylePr",
            wml("tcPr", wml("tcBorders", _header_rule(look))),
            type="firstRow",
        ),
        type="table",
        customStyle=1,
        styleId=TABLE_STYLE,
    )


def _rules(look: Look) -> Element:
    names = ("bottom", "insideH")
    return wml("tblBorders", *(_rule(name, HAIRLINE, look) for name in names))


def _rule(name: str, width: float, look: Look) -> Element:
    return wml(
        name, val="single", sz=eighths(width), space=0, color=look.colour("rule")
    )


def _header_rule(look: Look) -> Element:
    return wml(
        "bottom",
        val="single",
        sz=eighths(HEADER_RULE),
        space=0,
        color=look.colour("accent"),
    )


def _padding(look: Look) -> Element:
    above, after = look.twips(ROW_PADDING), look.twips(COLUMN_PADDING)
    widths = {"top": above, "left": 0, "bottom": above, "right": after}
    sides = (wml(name, w=width, type="dxa") for name, width in widths.items())
    return wml("tblCellMar", *sides)
