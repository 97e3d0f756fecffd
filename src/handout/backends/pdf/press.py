"""From document to PDF: page, styles, layout, bytes."""

import datetime
import functools
import io
import threading

from handout.backends.markup import Notes, fill_page, fill_styles, stands_beside
from handout.backends.pdf.collecting import seldom_collected
from handout.backends.pdf.engine import font_configuration, weasyprint
from handout.backends.pdf.fetcher import PictureFetcher
from handout.backends.pdf.finish import finisher
from handout.backends.pdf.foot import Foot, foot
from handout.backends.pdf.footnotes import words_at_foot, words_of_notes
from handout.backends.pdf.listening import no_complaints
from handout.backends.pdf.standards import STANDARDS
from handout.backends.pdf.streams import clear_ends
from handout.backends.pdf.tagging import tagged
from handout.document import Document, Palette
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


def lay_out(
    document: Document, layout: Layout, resources: Resources
) -> weasyprint.Document:
    """Return the pages. Not safe with threads.

    Notes stand at the foot of the pages in regular print. In large print they stand
    behind the text (American Council of the Blind, large print guidelines, 2025),
    as they do where the engine would lose words of a note that is too long.
    """
    if layout.size == "regular" and (told := words_of_notes(document)):
        pages = _laid_out(document, layout, resources, notes_at_foot=True)
        if words_at_foot(pages) == told:
            return pages
    return _laid_out(document, layout, resources, notes_at_foot=False)


def _laid_out(
    document: Document, layout: Layout, resources: Resources, *, notes_at_foot: bool
) -> weasyprint.Document:
    page, shown = _page(document, layout, resources, notes_at_foot=notes_at_foot)
    styles = style_sheet(layout, document.palette, foot(document, layout))
    html = weasyprint.HTML(string=page, url_fetcher=PictureFetcher(shown))
    return html.render(stylesheets=[styles], font_config=font_configuration())


def _page(
    document: Document, layout: Layout, resources: Resources, *, notes_at_foot: bool
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
        "notes": Notes(at_foot=notes_at_foot),
        "links_back": False,
    }
    return fill_page("print.html", document, resources, address, more), shown


def _moment(document: Document) -> str:
    """Return the date of the file with its time, as PDF and XMP want it."""
    day = document.printed or UNDATED
    return f"{day.isoformat()}T00:00:00Z"


@functools.lru_cache(maxsize=32)
def style_sheet(layout: Layout, palette: Palette, room: Foot) -> weasyprint.CSS:
    """Return the style sheet, parsed once for all documents that share it."""
    styles = fill_styles("print.css", layout, palette, "pt", {"foot": room})
    return weasyprint.CSS(string=styles, url_fetcher=PictureFetcher({}))
