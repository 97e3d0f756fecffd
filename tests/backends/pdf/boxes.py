"""The boxes of words that the layout engine made, page by page."""

from collections.abc import Iterator
from typing import Any

from backends.sheets import RESOURCES
from handout.backends.pdf.press import lay_out
from handout.document import Document
from handout.layout import Layout, PrintSize

Box = Any
"""A text box of the layout engine, which carries no types; in CSS pixels."""


def pages(document: Document, size: PrintSize) -> list[list[Box]]:
    """Return the text boxes of each page, without the foot."""
    return [list(_text_boxes(page.children[0])) for page in _laid_out(document, size)]


def feet(document: Document, size: PrintSize) -> list[list[Box]]:
    """Return the text boxes of the foot of each page."""
    return [
        [found for box in page.children[1:] for found in _text_boxes(box)]
        for page in _laid_out(document, size)
    ]


def _laid_out(document: Document, size: PrintSize) -> Iterator[Box]:
    laid_out = lay_out(document, Layout(size=size), RESOURCES)
    return (page._page_box for page in laid_out.pages)


def _text_boxes(box: Box) -> Iterator[Box]:
    return (found for found in box.descendants() if hasattr(found, "text"))
