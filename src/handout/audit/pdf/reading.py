"""Bytes to the view that the rules see."""

import io
import logging
from collections import Counter
from collections.abc import Iterable, Mapping

import pikepdf
from pikepdf import Pdf

from handout.audit.pdf.bookmarks import read_bookmarks
from handout.audit.pdf.catalog import read_catalog
from handout.audit.pdf.content import ContentWalk
from handout.audit.pdf.destinations import Destinations
from handout.audit.pdf.elements import Key
from handout.audit.pdf.elements import walk as walk_elements
from handout.audit.pdf.fonts import FontSearch
from handout.audit.pdf.metadata import read_metadata
from handout.audit.pdf.objects import entry, text
from handout.audit.pdf.pages import AnnotationReader, read_page
from handout.audit.pdf.parent_tree import ParentTree
from handout.audit.pdf.roles import Roles
from handout.audit.pdf.structure import Structure
from handout.audit.pdf.view import PdfFile, Tree, page_place

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
    numbers = {page.objgen: number for number, page in enumerate(pages, start=1)}
    tree = entry(root, "/StructTreeRoot")
    metadata = read_metadata(root)
    parents = ParentTree(tree)
    walk = ContentWalk(parents)
    rows = [walk.read_page(page, numbers[page.objgen]) for page in pages]
    newer = metadata.ua_part == "2" or pdf.pdf_version.startswith("2")
    roles = Roles(tree, allows_newer=newer)
    language = text(root, "/Lang")
    structure = Structure(tree, numbers, walk.marks, roles, language)
    places = Destinations(root, numbers)
    annotations = AnnotationReader(structure, parents, places)
    fonts = FontSearch(walk.decoders)
    return PdfFile(
        is_marked=entry(entry(root, "/MarkInfo"), "/Marked") is True,
        is_suspect=entry(entry(root, "/MarkInfo"), "/Suspects") is True,
        version=pdf.pdf_version,
        language=language,
        metadata=metadata,
        info_title=text(entry(pdf.trailer, "/Info"), "/Title"),
        shows_title=entry(entry(root, "/ViewerPreferences"), "/DisplayDocTitle")
        is True,
        bookmarks=read_bookmarks(root, places),
        allows_assistive_technology=pdf.allow.accessibility,
        structure=structure.elements,
        elements=tuple(walk_elements(structure.elements)),
        tree=_tree(structure, roles, parents, walk),
        is_whole=structure.is_whole and walk.is_whole and len(pdf.pages) <= MOST_PAGES,
        pages=tuple(
            read_page(page, number, has_row=has_row)
            for number, (page, has_row) in enumerate(zip(pages, rows, strict=True), 1)
        ),
        contents=tuple(walk.pages),
        runs=tuple(walk.runs),
        annotations=tuple(
            annotation
            for page in pages
            for annotation in annotations.of_page(page, numbers[page.objgen])
        ),
        fonts=tuple(
            font
            for page in pages
            for font in fonts.of_page(page, page_place(numbers[page.objgen]))
        ),
        catalog=read_catalog(pdf),
    )


def _tree(
    structure: Structure, roles: Roles, parents: ParentTree, walk: ContentWalk
) -> Tree:
    strays = (key for key in walk.marks if key not in structure.claims)
    listed = parents.known
    mismatched = (
        key
        for key, element in structure.claims.items()
        if key in listed and element is not None and listed[key] != element
    )
    return Tree(
        unknown_kinds=tuple(sorted(roles.unknown)),
        circular_kinds=tuple(sorted(roles.circular)),
        remapped_kinds=tuple(roles.remapped),
        has_parent_tree=parents.exists,
        has_identifiers=parents.has_identifiers,
        strays=_by_page(walk, (key for key in strays if key in listed)),
        mismatched=_by_page(walk, (key for key in mismatched if key in walk.marks)),
        claimed_twice=len(structure.claimed_twice),
        reused_forms=tuple(walk.reused_forms),
    )


def _by_page(walk: ContentWalk, keys: Iterable[Key]) -> Mapping[int, int]:
    return Counter(walk.marks[key].page for key in keys)
