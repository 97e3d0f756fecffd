"""From document to PDF: page, styles, layout, bytes."""

import datetime
import functools
import io
import threading

import msgspec

from handout.backends.markup import Notes, fill_page, fill_styles, stands_beside
from handout.backends.pdf.blanks import keep_blanks
from handout.backends.pdf.collecting import seldom_collected
from handout.backends.pdf.completeness import is_whole
from handout.backends.pdf.engine import font_configuration, weasyprint
from handout.backends.pdf.fetcher import PictureFetcher
from handout.backends.pdf.finish import finisher
from handout.backends.pdf.foot import Foot, foot, with_short_label
from handout.backends.pdf.listening import no_complaints
from handout.backends.pdf.standards import STANDARDS
from handout.backends.pdf.streams import clear_ends
from handout.backends.pdf.tagging import tagged
from handout.document import Document, Palette
from handout.errors import HandoutError
from handout.layout import Layout, PdfStandard
from handout.resources import Picture, Resources

UNDATED = datetime.date(1980, 1, 1)
"""Stands in a file that has no date, so that the same sheet gives the same bytes."""

ONE_AT_A_TIME = threading.Lock()
"""Pango's font map and the engine's logger are shared by all threads."""


def print_pages(
    document: Document, layout: Layout, standard: PdfStandard, resources: Resources
) -> bytes:
    """Return the document as PDF. Raises `HandoutError`."""
    data = io.BytesIO()
    wanted = STANDARDS[standard]
    with ONE_AT_A_TIME, no_complaints(), seldom_collected(), clear_ends():
        pages = lay_out(document, layout, resources)
        tagged(pages, standard).write_pdf(
            data,
            finisher=finisher(document, wanted, _moment(document)),
            **wanted.engine,
        )
    return data.getvalue()


class Flow(msgspec.Struct, frozen=True):
    """How words may flow: each gives up something that the engine could fail at."""

    notes_at_foot: bool
    rows_whole: bool
    heads_repeat: bool


FLOWS = (
    Flow(notes_at_foot=True, rows_whole=True, heads_repeat=True),
    Flow(notes_at_foot=False, rows_whole=True, heads_repeat=True),
    Flow(notes_at_foot=False, rows_whole=False, heads_repeat=True),
    Flow(notes_at_foot=False, rows_whole=False, heads_repeat=False),
)
"""From the best to the safest."""


def lay_out(
    document: Document, layout: Layout, resources: Resources
) -> weasyprint.Document:
    """Return the pages, laid out in the best way that loses no word.

    Not safe with threads. In large print, notes stand behind the text (American
    Council of the Blind, large print guidelines, 2025). Raises `HandoutError` where
    words are lost in every way.
    """
    document = with_short_label(document, layout)
    has_notes = any(part.notes for part in document.parts)
    may_stand_at_foot = has_notes and layout.size == "regular"
    for flow in FLOWS:
        if may_stand_at_foot or not flow.notes_at_foot:
            pages = _tried(document, layout, resources, flow)
            if pages and is_whole(pages):
                keep_blanks(pages)
                return pages
    raise HandoutError(
        "the layout engine has no room for some words of the page.",
        remedy="Part the longest table, or shorten its longest cells.",
    )


def _tried(
    document: Document, layout: Layout, resources: Resources, flow: Flow
) -> weasyprint.Document | None:
    """Return the pages; none where the engine gives up, as over a head too long."""
    try:
        return _laid_out(document, layout, resources, flow)
    except AssertionError:
        return None


def _laid_out(
    document: Document, layout: Layout, resources: Resources, flow: Flow
) -> weasyprint.Document:
    page, shown = _page(document, layout, resources, flow)
    styles = style_sheet(layout, document.palette, foot(document, layout), flow)
    html = weasyprint.HTML(string=page, url_fetcher=PictureFetcher(shown))
    return html.render(stylesheets=[styles], font_config=font_configuration())


def _page(
    document: Document, layout: Layout, resources: Resources, flow: Flow
) -> tuple[str, dict[str, Picture]]:
    """Return the page, and the pictures that it may ask for by their names."""
    shown: dict[str, Picture] = {}

    def address(picture: Picture) -> str:
        name = f"picture:{picture.sha256}"
        shown[name] = picture
        return name

    more = {
        "moment": _moment(document),
        "beside": stands_beside(layout),
        "pictures_grow": not stands_beside(layout),
        "notes": Notes(at_foot=flow.notes_at_foot),
        "links_back": False,
    }
    return fill_page("print.html", document, resources, address, more), shown


def _moment(document: Document) -> str:
    """Return the date of the file with its time, as PDF and XMP want it."""
    day = document.printed or UNDATED
    return f"{day.isoformat()}T00:00:00Z"


@functools.lru_cache(maxsize=32)
def style_sheet(
    layout: Layout, palette: Palette, room: Foot, flow: Flow
) -> weasyprint.CSS:
    """Return the style sheet, parsed once for all documents that share it."""
    more = {"foot": room, "flow": flow}
    styles = fill_styles("print.css", layout, palette, "pt", more)
    return weasyprint.CSS(string=styles, url_fetcher=PictureFetcher({}))
