"""The one place where the layout engine's own tagging is replaced.

`weasyprint.pdf.generate_pdf` calls the global `add_tags` when all pages are
painted and nothing is written yet. It is no public interface: handout is bound to
WeasyPrint 70, and a test says so when the call changes.
"""

from collections.abc import Sequence
from typing import Any
from weakref import WeakKeyDictionary

from handout.backends.pdf.engine import painting, pydyf
from handout.backends.pdf.tagging.artifacts import PageContent
from handout.backends.pdf.tagging.destinations import (
    describe_links,
    lead_to_structure,
    refer_to_targets,
)
from handout.backends.pdf.tagging.elements import prune
from handout.backends.pdf.tagging.growing import Tree
from handout.backends.pdf.tagging.tables import name_heads
from handout.backends.pdf.tagging.walking import Walk
from handout.backends.pdf.tagging.writing import Writer
from handout.layout import PdfStandard

Pages = Any
"""A `weasyprint.Document`, which carries no types."""

STOCK = painting.add_tags
"""The engine's own tagging, for documents that are not ours."""

_ours: WeakKeyDictionary[Pages, PdfStandard] = WeakKeyDictionary()


def tagged(pages: Pages, standard: PdfStandard) -> Pages:
    """Have these pages tagged by this room when they are written.

    Other users of the engine in the same process keep its own tagging.
    """
    for page in pages.pages:
        page.links = [link for link in page.links if link[-1].element_tag == "a"]
    _ours[pages] = standard
    return pages


def add_tags(
    pdf: pydyf.PDF, document: Pages, pdf_version: object, page_streams: Sequence[Any]
) -> None:
    """Add the tag tree to a file that is about to be written."""
    standard = _ours.get(document)
    if standard is None:
        STOCK(pdf, document, pdf_version, page_streams)
        return
    tree = _grown(document, page_streams, standard)
    writer = Writer(pdf, standard)
    writer.write(tree.root, len(document.pages))
    if standard == "ua2":
        lead_to_structure(pdf, tree, writer.objects)


def _grown(document: Pages, streams: Sequence[Any], standard: PdfStandard) -> Tree:
    tree = Tree(_html(document), standard)
    walk = Walk(tree)
    pages = zip(document.pages, streams, strict=True)
    for number, (page, stream) in enumerate(pages):
        walk.page(number, page, PageContent(stream))
    prune(tree.root)
    name_heads(tree.root)
    describe_links(tree)
    refer_to_targets(tree)
    return tree


def _html(document: Pages) -> Any:  # noqa: ANN401 - an element
    first = document.pages[0]._page_box  # noqa: SLF001 - the tree of boxes
    return next(box.element for box in first.children if box.element_tag == "html")


painting.add_tags = add_tags
