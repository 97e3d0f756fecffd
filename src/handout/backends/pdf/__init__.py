"""A tagged PDF that keeps PDF/UA and PDF/A in one file, laid out by WeasyPrint."""

from handout.document import Document
from handout.layout import Layout, Options
from handout.resources import Resources


def render(
    document: Document, layout: Layout, options: Options, resources: Resources
) -> bytes:
    """Return the document as PDF: fonts are always embedded.

    `options.pdf_standard` names the standards that the file keeps: see
    `standards`. Raises `MachineLacks` where WeasyPrint's libraries or our fonts
    are missing, and `HandoutError` where the layout engine is not content with
    the page.
    """
    from handout.backends.pdf.press import print_pages  # noqa: PLC0415 - see engine

    return print_pages(document, layout, options.pdf_standard, resources)
