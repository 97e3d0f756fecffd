"""The table styles: Word's own two, and the one of every table of a handout.

ECMA-376 part 1, 17.7.6 (table styles).
"""

from handout.backends.docx.elements import Element, wml
from handout.backends.docx.look import Look
from handout.backends.docx.measures import eighths

TABLE_STYLE = "HandoutTable"
TABLE_NORMAL = "TableNormal"
GRID = ("top", "left", "bottom", "right", "insideH", "insideV")
"""The rules of a grid, in the order of the schema."""

HAIRLINE = 0.5
HEADER_RULE = 1.5
"""Widths of the rules in points."""

ROW_PADDING = 3
COLUMN_PADDING = 10
"""Points above and below the words of a cell, and after them."""


def table_styles(look: Look) -> tuple[Element, ...]:
    """Return the styles, each an element `w:style`."""
    return (_table_normal(look), _table_grid(look), _handout_table(look))


def _table_normal(look: Look) -> Element:
    """Return the style that tables have where they name none."""
    return wml(
        "style",
        wml("name", val="Normal Table"),
        wml("uiPriority", val=99),
        wml("semiHidden"),
        wml("unhideWhenUsed"),
        wml("tblPr", wml("tblInd", w=0, type="dxa"), _padding(look)),
        type="table",
        default=1,
        styleId=TABLE_NORMAL,
    )


def _table_grid(look: Look) -> Element:
    """Return the style of a table that somebody adds in Word."""
    return wml(
        "style",
        wml("name", val="Table Grid"),
        wml("basedOn", val=TABLE_NORMAL),
        wml("uiPriority", val=39),
        wml("tblPr", wml("tblBorders", *(_rule(n, HAIRLINE, look) for n in GRID))),
        type="table",
        styleId="TableGrid",
    )


def _handout_table(look: Look) -> Element:
    """Return our own: rules under the rows, a heavy one under the header."""
    return wml(
        "style",
        wml("name", val="Handout Table"),
        wml("basedOn", val=TABLE_NORMAL),
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
