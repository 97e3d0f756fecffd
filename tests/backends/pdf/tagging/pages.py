"""Pages of HTML, tagged and opened: what no document of ours holds yet."""

import io

import pikepdf
from pikepdf import Pdf

from handout.backends.pdf.engine import font_configuration, weasyprint
from handout.backends.pdf.standards import STANDARDS
from handout.backends.pdf.tagging import tagged
from handout.layout import PdfStandard


def tagged_page(body: str, styles: str = "", standard: PdfStandard = "ua1") -> Pdf:
    """Lay out the body of a page, tag it and open the file."""
    page = f"<!doctype html><html lang=en><title>A page</title><body>{body}"
    pages = weasyprint.HTML(string=page).render(
        stylesheets=[weasyprint.CSS(string=styles)], font_config=font_configuration()
    )
    data = tagged(pages, standard).write_pdf(**STANDARDS[standard].engine)
    return pikepdf.open(io.BytesIO(data))
