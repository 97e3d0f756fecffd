"""From document to PDF: page, styles, layout, bytes."""

import datetime
import functools
import io
import threading

from handout.backends.markup import fill_page, fill_styles, stands_beside
from handout.backends.pdf.collecting import seldom_collected
from handout.backends.pdf.engine import font_configuration, weasyprint
from handout.backends.pdf.fetcher import PictureFetcher
from handout.backends.pdf.finish import finish, keep_whole_links
from handout.backends.pdf.foot import Foot, foot
from handout.backends.pdf.listening import no_complaints
from handout.document import Document, Palette
from handout.layout import Layout
from handout.resources import Picture, Resources

VARIANT = "pdf/ua-1"
UNDATED = datetime.date(1980, 1, 1)
"""Stands in a file that has no date, so that the same sheet gives the same bytes."""

ONE_AT_A_TIME = threading.Lock()
"""Pango's font map and the engine's logger are shared by all threads."""


def print_pages(document: Document, layout: Layout, resources: Resources) -> bytes:
    """Return the document as PDF. Raises `HandoutError`."""
    data = io.BytesIO()
    with ONE_AT_A_TIME, no_complaints(), seldom_collected():
        pages = lay_out(document, layout, resources)
        keep_whole_links(pages)
        pages.write_pdf(
            data,
            finisher=finish,
            pdf_variant=VARIANT,
        )
    return data.getvalue()


def lay_out(
    document: Document, layout: Layout, resources: Resources
) -> weasyprint.Document:
    """Return the pages. Not safe with threads."""
    page, shown = _page(document, layout, resources)
    styles = style_sheet(layout, document.palette, foot(document, layout))
    html = weasyprint.HTML(string=page, url_fetcher=PictureFetcher(shown))
    return html.render(
        stylesheets=[styles], font_config=font_configuration(), pdf_variant=VARIANT
    )


def _page(
    document: Document, layout: Layout, resources: Resources
) -> tuple[str, dict[str, Picture]]:
    """Return the page, and the pictures that it may ask for by their names."""
    shown: dict[str, Picture] = {}

    def address(picture: Picture) -> str:
        name = f"picture:{picture.sha256}"
        shown[name] = picture
        return name

    day = document.printed or UNDATED
    more = {
        "moment": f"{day.isoformat()}T00:00:00Z",
        "beside": stands_beside(layout),
    }
    return fill_page("print.html", document, resources, address, more), shown


@functools.lru_cache(maxsize=32)
def style_sheet(layout: Layout, palette: Palette, room: Foot) -> weasyprint.CSS:
    """Return the style sheet, parsed once for all documents that share it."""
    styles = fill_styles("print.css", layout, palette, "pt", {"foot": room})
    return weasyprint.CSS(string=styles, url_fetcher=PictureFetcher({}))
