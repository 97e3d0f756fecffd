"""What each kind of block becomes: golden files of XML, compared as trees."""

import pytest

from backends.docx.every_kind import every_kind
from backends.docx.opened import opened
from conftest import GoldenTree
from documents import every_block
from handout.document import Document
from handout.layout import Layout

DOCUMENTS = dict(every_kind())


@pytest.mark.parametrize(("name", "document"), [*DOCUMENTS.items()], ids=[*DOCUMENTS])
def test_block(name: str, document: Document, golden_tree: GoldenTree) -> None:
    """Each kind of block has its paragraphs, styles and properties."""
    body = opened(document).body
    body.remove(body[-1])
    golden_tree(f"docx/{name}.xml", body)


@pytest.mark.parametrize("part", ["styles", "settings", "numbering", "footer"])
def test_part(part: str, golden_tree: GoldenTree) -> None:
    """The parts beside the body are what Word expects."""
    golden_tree(f"docx/part-{part}.xml", opened(every_block()).part(part))


def test_notes(golden_tree: GoldenTree) -> None:
    """Two lines to part them from the text, then the notes with their numbers."""
    golden_tree("docx/part-footnotes.xml", opened(DOCUMENTS["note"]).part("footnotes"))


def test_large_styles(golden_tree: GoldenTree) -> None:
    """Large print has the same styles in larger sizes."""
    large = opened(every_block(), Layout(size="large"))
    golden_tree("docx/part-styles-large.xml", large.part("styles"))


@pytest.mark.parametrize("name", ["alone-paragraph", "right-to-left"])
def test_page(name: str, golden_tree: GoldenTree) -> None:
    """The last element says paper, margins, foot and direction."""
    section = opened(DOCUMENTS[name]).body[-1]
    golden_tree(f"docx/page-{name}.xml", section)
