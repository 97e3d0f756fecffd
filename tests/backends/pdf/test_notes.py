"""Notes on paper: at the foot of their page, and never less than whole."""

import io

import pikepdf
import pytest

from backends.noted_sheet import noted, noted_sheet
from backends.pdf.boxes import pages
from backends.pdf.tagtree import elements, tag_tree
from backends.sheets import RESOURCES, paragraph, sheet
from conftest import Golden
from handout.backends.pdf import render
from handout.backends.pdf.completeness import is_whole
from handout.backends.pdf.engine import boxes, weasyprint
from handout.backends.pdf.press import lay_out
from handout.blocks import Block
from handout.layout import Layout, Options, PdfStandard, PrintSize
from handout.prose import Paragraph, Span

STANDARDS = pytest.mark.parametrize("standard", ["ua1", "ua2"])
FILLER = paragraph("The lungs are amber, and they glow. " * 12)
LONG = "Amber is old resin and keeps what it has caught. "
LARGE = Layout(size="large")


def laid_out(*blocks: Block, layout: Layout = Layout()) -> weasyprint.Document:
    """Lay out a sheet with notes."""
    return lay_out(noted_sheet(*blocks), layout, RESOURCES)


def feet(pages: weasyprint.Document) -> list[int]:
    """Return how many notes each page has at its foot."""
    return [
        sum(
            len(area.children)
            for area in page._page_box.children
            if isinstance(area, boxes.FootnoteAreaBox)
        )
        for page in pages.pages
    ]


def lines_after(page_lines: int, note: str) -> tuple[Paragraph, ...]:
    """Return short paragraphs, then one that calls a note."""
    return (*[paragraph("A line.")] * page_lines, paragraph(noted("Here", note), "."))


@STANDARDS
def test_the_tag_tree_of_notes_is_as_its_golden_file_says(
    standard: PdfStandard, golden: Golden
) -> None:
    """Each note is read where it is called, in lists and tables too."""
    data = render(noted_sheet(), Layout(), Options(pdf_standard=standard), RESOURCES)
    golden(f"pdf/noted-{standard}.txt", tag_tree(pikepdf.open(io.BytesIO(data))))


def test_every_note_has_an_id_of_its_own() -> None:
    """PDF/UA-1, 7.9: two notes with one id cannot be told apart."""
    data = render(noted_sheet(), Layout(), Options(), RESOURCES)
    file = pikepdf.open(io.BytesIO(data))
    notes = elements(file, "Note")
    assert len({str(note.ID) for note in notes}) == len(notes) > 1


def test_notes_stand_at_the_foot_of_the_page_that_calls_them() -> None:
    """A reader looks down, not to another page."""
    pages = laid_out(
        paragraph(noted("one", "First.")), *[FILLER] * 12, paragraph(noted("two", "b"))
    )
    first, *_, last = feet(pages)
    assert (first, last) == (1, 1)


@pytest.mark.parametrize("page_lines", range(16, 26))
def test_a_note_near_the_end_of_a_page_is_whole(page_lines: int) -> None:
    """It moves its line to the next page, or follows it there."""
    pages = laid_out(*lines_after(page_lines, LONG * 12), FILLER)
    assert is_whole(pages)


def test_a_note_longer_than_a_page_stands_behind_the_text() -> None:
    """The engine would lose its end at the foot."""
    pages = laid_out(*lines_after(3, LONG * 150))
    assert sum(feet(pages)) == 0


def test_so_many_notes_that_the_engine_loses_some_stand_behind_the_text() -> None:
    """Ten long ones in one paragraph find no room at its foot."""
    crowd = paragraph(*(noted(f"word {n} ", LONG * 30) for n in range(10)))
    assert sum(feet(laid_out(FILLER, crowd))) == 0


def test_large_print_has_its_notes_behind_the_text() -> None:
    """American Council of the Blind, large print guidelines, 2025."""
    assert sum(feet(laid_out(layout=LARGE))) == 0
    assert sum(feet(laid_out())) > 0


@pytest.mark.parametrize("layout", [Layout(), LARGE, Layout(paper="a4", ink="mono")])
@STANDARDS
def test_the_engine_is_content_with_notes(
    standard: PdfStandard, layout: Layout
) -> None:
    """A complaint would be an error here."""
    options = Options(pdf_standard=standard)
    assert render(noted_sheet(), layout, options, RESOURCES)


@pytest.mark.parametrize("size", ["regular", "large"])
@pytest.mark.parametrize("end", [".", "/"])
def test_a_sign_stays_with_its_word(end: str, size: PrintSize) -> None:
    """It never begins a line, wherever the line breaks."""
    first = [
        box.text.strip()
        for width in range(20, 90, 2)
        for page in pages(sheet("x", (_noted("i" * width + end),)), size)
        for box in page
        if box.position_x < 100
    ]
    assert "1" not in first


def _noted(words: str) -> Paragraph:
    line = " ".join(["ii"] * 20)
    return paragraph(Span(f"{line} {words}", note=(Span("A note."),)), " more")
