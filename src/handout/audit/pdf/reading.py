"""Bytes to the view that the rules see."""

import io
import logging
from collections.abc import Sequence

import pikepdf
from pikepdf import Pdf

from handout.audit.pdf.fonts import FontSearch
from handout.audit.pdf.metadata import read_metadata
from handout.audit.pdf.objects import entry, text
from handout.audit.pdf.pages import fields, links, page_place, read_page
from handout.audit.pdf.structure import Structure
from handout.audit.pdf.view import Font, PdfFile

# What qpdf remarks about a file becomes a finding, not a line on the terminal.
logging.getLogger("pikepdf").addHandler(logging.NullHandler())

MOST_PAGES = 5000
LARGEST_STREAM = 50_000_000
DAMAGE = ("reconstruct", "error decoding stream data")
"""The words of qpdf for having guessed where objects are, or not got at them."""

# A few bytes can unpack to gigabytes. The limit holds for the whole process,
# and no stream that handout reads or writes comes near it.
pikepdf.settings.set_qpdf_limits(
    flate_max_memory=LARGEST_STREAM,
    png_max_memory=LARGEST_STREAM,
    run_length_max_memory=LARGEST_STREAM,
    tiff_max_memory=LARGEST_STREAM,
)


class Damaged(Exception):
    """The file opens only after repairs, so nothing sure can be said of it."""


def read(data: bytes) -> PdfFile:
    """Read a PDF for the rules.

    Raises `pikepdf.PasswordError` for a protected file, `Damaged` or
    `pikepdf.PikepdfError` for a broken one.
    """
    with pikepdf.open(io.BytesIO(data)) as pdf:
        view = _view(pdf)
        remarks = " ".join(map(str, pdf.get_warnings()))
    if any(damage in remarks for damage in DAMAGE):
        raise Damaged
    return view


def _view(pdf: Pdf) -> PdfFile:
    root = pdf.Root
    pages = [page.obj for page in pdf.pages[:MOST_PAGES]]
    numbered = list(enumerate(pages, start=1))
    numbers = {page.objgen: number for number, page in numbered}
    structure = Structure(entry(root, "/StructTreeRoot"), numbers)
    return PdfFile(
        is_marked=entry(entry(root, "/MarkInfo"), "/Marked") is True,
        is_suspect=entry(entry(root, "/MarkInfo"), "/Suspects") is True,
        language=text(root, "/Lang"),
        metadata=read_metadata(root),
        info_title=text(entry(pdf.trailer, "/Info"), "/Title"),
        shows_title=entry(entry(root, "/ViewerPreferences"), "/DisplayDocTitle")
        is True,
        has_bookmarks=entry(entry(root, "/Outlines"), "/First") is not None,
        allows_assistive_technology=pdf.allow.accessibility,
        structure=structure.elements,
        unknown_kinds=tuple(sorted(structure.unknown_kinds)),
        is_whole=structure.is_whole and len(pdf.pages) <= MOST_PAGES,
        pages=tuple(read_page(page, number) for number, page in numbered),
        links=tuple(
            link
            for number, page in numbered
            for link in links(page, number, structure.owners)
        ),
        fields=tuple(
            field for number, page in numbered for field in fields(page, number)
        ),
        fonts=_fonts(pages),
    )


def _fonts(pages: Sequence[pikepdf.Object]) -> tuple[Font, ...]:
    search = FontSearch()
    return tuple(
        font
        for number, page in enumerate(pages, start=1)
        for font in search.of_page(page, page_place(number))
    )
