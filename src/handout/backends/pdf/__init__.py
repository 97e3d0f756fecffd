"""A tagged PDF (PDF/UA-1, ISO 14289-1), laid out by WeasyPrint."""

from handout.document import Document
from handout.errors import UsageError
from handout.layout import Layout, Options
from handout.resources import Resources


def render(
    document: Document, layout: Layout, options: Options, resources: Resources
) -> bytes:
    """Return the document as PDF: fonts are always embedded.

    Raises `UsageError` for a standard that is not written, `MachineLacks` where
    WeasyPrint's libraries or our fonts are missing, and `HandoutError` where
    the layout engine is not content with the page.
    """
    if options.pdf_standard != "ua1":
        raise UsageError(
            f"found the PDF standard {options.pdf_standard!r}, expected 'ua1'.",
            remedy="This version writes PDF/UA-1 only.",
        )
    from handout.backends.pdf.press import print_pages  # noqa: PLC0415 - see engine

    return print_pages(document, layout, resources)
