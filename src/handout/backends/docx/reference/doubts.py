"""What is doubtful about a handout in the styles and pages of a clinic's file."""

import math
from collections.abc import Iterable, Iterator, Mapping

from docx.oxml.ns import qn

from handout.backends.docx.blocks import print_parts
from handout.backends.docx.context import Context
from handout.backends.docx.elements import Element
from handout.backends.docx.footer import footer
from handout.backends.docx.measures import POINTS_PER_INCH
from handout.backends.docx.notes import TEXT_STYLE
from handout.backends.docx.page import Page
from handout.backends.docx.reference import read_reference
from handout.backends.docx.reference.package import PLACE
from handout.backends.docx.reference.sheet import Sheet
from handout.backends.docx.reference.styles import REFERENCES, Dress, dress, themed
from handout.colours import LEAST_CONTRAST
from handout.document import Document
from handout.errors import HandoutWarning
from handout.layout import TYPE_SCALES, Layout, Options
from handout.resources import Resources

LEAST_MARGIN = 1
"""Inches around large print: ACB Guidelines for Large Print Documents."""


def reference_doubts(
    document: Document, layout: Layout, options: Options, resources: Resources
) -> Iterator[HandoutWarning]:
    """Yield what was left out of a clinic's file, and what is hard to read in it."""
    if options.reference_docx is None:
        return
    reference = read_reference(options.reference_docx, layout)
    context = Context.of(document, layout, resources, reference.page)
    ends = [block for story in reference.stories for block in story.content]
    elements = [*print_parts(context), footer(context), *ends]
    # The body comes first: only then is it known which styles it has.
    theme = themed(reference, context)
    dressed = dress(reference, theme, context)
    sheet = Sheet(dressed.root, theme)
    used = _used(elements)
    if context.notes.all:
        used[TEXT_STYLE] = None
    theirs = _by_theirs(used, dressed, sheet)
    yield from reference.losses
    yield from _hard_to_read(theirs, sheet)
    if layout.size != "regular":
        yield from _too_small(theirs, sheet, TYPE_SCALES[layout.size].body)
        yield from _too_narrow(reference.page)


def _used(elements: Iterable[Element]) -> dict[str, None]:
    """Return the styles that elements name, in the order in which they do."""
    return {
        found.get(qn("w:val"), ""): None
        for element in elements
        for found in element.iter(*REFERENCES)
    }


def _by_theirs(used: Iterable[str], dressed: Dress, sheet: Sheet) -> dict[str, str]:
    """Map styles of theirs to the used ones that are, or are based on, them."""
    found: dict[str, str] = {}
    for style in used:
        bases = (base for base in sheet.bases(style) if base not in dressed.added)
        if base := next(bases, ""):
            found.setdefault(base, style)
    return found


def _hard_to_read(styles: Mapping[str, str], sheet: Sheet) -> Iterator[HandoutWarning]:
    for style, used in styles.items():
        ratio = sheet.contrast(used)
        if ratio < LEAST_CONTRAST:
            # Rounded down, so that no ratio looks as if it were enough.
            shown = math.floor(ratio * 10) / 10
            yield HandoutWarning(
                "reference-contrast",
                PLACE,
                f"found a contrast of {shown}:1 in the style {sheet.name(style)!r}, "
                f"expected at least {LEAST_CONTRAST}:1; choose a darker colour for its "
                "letters, or a lighter one behind them.",
            )


def _too_small(
    styles: Mapping[str, str], sheet: Sheet, least: float
) -> Iterator[HandoutWarning]:
    for style, used in styles.items():
        size = sheet.size(used)
        if size is not None and size < least:
            yield HandoutWarning(
                "reference-too-small",
                PLACE,
                f"found letters of {size:g} points in the style "
                f"{sheet.name(style)!r}, which is too small for large print, expected "
                f"at least {least:g}; they are printed so. Set a larger size.",
            )


def _too_narrow(page: Page) -> Iterator[HandoutWarning]:
    narrowest = min(page.top, page.right, page.bottom, page.left) / POINTS_PER_INCH
    if round(narrowest, 2) < LEAST_MARGIN:
        yield HandoutWarning(
            "reference-margins",
            PLACE,
            f"found a margin of {narrowest:.2g} inch, expected at least {LEAST_MARGIN} "
            "inch around large print; it was kept. Set it in Word under Layout, "
            "Margins.",
        )
