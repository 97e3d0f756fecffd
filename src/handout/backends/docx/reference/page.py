"""The page of a clinic's file: paper, margins and lines around it.

The last section counts, because it is the one of the whole file where there is
but one. What makes no sensible page is left to the layout.
"""

import re

from docx.oxml.ns import qn
from lxml.etree import QName

from handout.backends.docx.elements import Element, wml
from handout.backends.docx.measures import POINTS_PER_INCH, TWIPS_PER_POINT
from handout.backends.docx.page import EDGE, Page
from handout.backends.docx.reference.losses import Losses
from handout.backends.docx.settings import AFTER_TABS, BEFORE_TABS

MEASURE = re.compile(r"(-?[0-9.]{1,12})(mm|cm|in|pt|pc|pi)?")
POINTS = {"": 1 / TWIPS_PER_POINT, "mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72.0}
POINTS |= {"pt": 1.0, "pc": 12.0, "pi": 12.0}
"""Points of the units that a length may have: ISO 29500-1, 22.9.2.15."""

LARGEST = 22 * POINTS_PER_INCH
"""Points of the longest side of a page that Word knows."""

NARROWEST = 3 * POINTS_PER_INCH
"""Points of the least room for words."""

SIDES = ("top", "left", "bottom", "right")
BORDERS = ("display", "offsetFrom")
BORDER = ("val", "color", "sz", "space")
SWITCHES = (*BEFORE_TABS, *AFTER_TABS)

OFF = frozenset({"0", "false", "off"})


def read_switches(settings: Element | None) -> frozenset[str]:
    """Return those settings that are on."""
    return frozenset(name for name in SWITCHES if is_on(settings, name))


def is_on(parent: Element | None, name: str) -> bool:
    """Tell whether a switch is there and not off."""
    found = None if parent is None else parent.find(qn(f"w:{name}"))
    return found is not None and found.get(qn("w:val"), "1").lower() not in OFF


def read_page(
    section: Element, switches: frozenset[str], losses: Losses
) -> Page | None:
    """Return the page of a section, or None where there is no sensible one."""
    size, margins = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    if size is None or margins is None:
        return None
    page = Page(
        width=_length(size, "w"),
        height=_length(size, "h"),
        **{side: _length(margins, side) for side in SIDES},
        header=_length(margins, "header", EDGE * POINTS_PER_INCH),
        footer=_length(margins, "footer", EDGE * POINTS_PER_INCH),
        gutter=_length(margins, "gutter", 0),
        gutter_on_top="gutterAtTop" in switches,
        is_landscape=size.get(qn("w:orient")) == "landscape",
        has_title_page=is_on(section, "titlePg"),
        borders=_borders(section.find(qn("w:pgBorders"))),
    )
    _tell_columns(section, losses)
    if _is_sensible(page):
        return page
    losses.tell("a page setup without room for words", "that of the handout was used")
    return None


def _is_sensible(page: Page) -> bool:
    has_room = min(page.text_width, page.text_height) >= NARROWEST
    return has_room and max(page.width, page.height) <= LARGEST


def _length(element: Element, name: str, default: float = 0) -> float:
    """Return a length in points, without its sign.

    Word takes a negative upper or lower margin for one that header and footer may
    run into; words of ours never stand upon each other.
    """
    found = MEASURE.fullmatch(element.get(qn(f"w:{name}"), ""))
    try:
        return abs(float(found[1])) * POINTS[found[2] or ""] if found else default
    except ValueError:
        return default


def _borders(found: Element | None) -> Element | None:
    """Return the lines around a page; pictures as lines are left out."""
    if found is None:
        return None
    there_is = (found.find(qn(f"w:{name}")) for name in SIDES)
    sides = [_border(side) for side in there_is if side is not None]
    given = {name: found.get(qn(f"w:{name}")) for name in BORDERS}
    kept = {name: value for name, value in given.items() if value}
    return wml("pgBorders", *sides, **kept) if sides else None


def _border(side: Element) -> Element:
    given = {name: side.get(qn(f"w:{name}"), "") for name in BORDER}
    kept = {name: value for name, value in given.items() if value}
    return wml(QName(side).localname, **{"val": "single", **kept})


def _tell_columns(section: Element, losses: Losses) -> None:
    columns = section.find(qn("w:cols"))
    if columns is not None and columns.get(qn("w:num"), "1") not in {"", "0", "1"}:
        losses.tell("columns of text", "a handout has one column")
