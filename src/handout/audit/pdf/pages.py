"""What stands on the pages of a PDF beside their content: links, fields, notes."""

from collections.abc import Iterator

from pikepdf import Dictionary

from handout.audit.pdf.destinations import Destinations
from handout.audit.pdf.objects import (
    decimal,
    entry,
    identity,
    inherited,
    items,
    members,
    name,
    number,
    text,
)
from handout.audit.pdf.parent_tree import ParentTree
from handout.audit.pdf.structure import Structure
from handout.audit.pdf.view import Annotation, Box, Page, page_place

HIDDEN = 1 << 1
PRINTS = 1 << 2
"""Bits 2 and 3 of an annotation's flags (ISO 32000-1 12.5.3)."""

DEEPEST_FIELD = 20
MOST_ANNOTATIONS = 20_000
SIDES = 4
LETTER: Box = (0, 0, 612, 792)


def read_page(page: Dictionary, page_number: int, *, has_row: bool) -> Page:
    """Read what the rules ask of a page."""
    return Page(
        number=page_number,
        tab_order=name(page, "/Tabs"),
        has_annotations=any(True for _ in _annotations(page)),
        box=page_box(page),
        has_row=has_row,
    )


def page_box(page: object) -> Box:
    """Return what is seen of a page, its sides in order."""
    for key in ("/CropBox", "/MediaBox"):
        sides = [decimal(side) for side in members(inherited(page, key))]
        if len(sides) == SIDES:
            x, y, other_x, other_y = sides
            return min(x, other_x), min(y, other_y), max(x, other_x), max(y, other_y)
    return LETTER


class AnnotationReader:
    """Reads annotations with what the file's tags and places say of them."""

    def __init__(
        self, structure: Structure, parents: ParentTree, places: Destinations
    ) -> None:
        self._structure = structure
        self._parents = parents
        self._places = places

    def of_page(self, page: object, page_number: int) -> Iterator[Annotation]:
        """Yield the annotations that can be seen on a page."""
        box = page_box(page)
        for annotation in _annotations(page):
            if not _is_outside(annotation, box):
                yield self._read(annotation, page_place(page_number))

    def _read(self, annotation: object, place: str) -> Annotation:
        key = identity(annotation)
        listed = self._parents.element_of(annotation)
        kinds = self._structure.kinds
        return Annotation(
            place=place,
            kind=name(annotation, "/Subtype"),
            description=text(annotation, "/Contents"),
            name=_name(annotation),
            parent=self._structure.owners.get(key, "") if key else "",
            listed_parent=kinds.get(listed, "") if listed else "",
            prints=bool(number(annotation, "/F") & PRINTS),
            target=self._places.name_of(annotation),
            leads=self._places.leads(annotation),
        )


def _annotations(page: object) -> Iterator[object]:
    for annotation in items(page, "/Annots")[:MOST_ANNOTATIONS]:
        is_one = isinstance(annotation, Dictionary)
        if is_one and not number(annotation, "/F") & HIDDEN:
            yield annotation


def _is_outside(annotation: object, page: Box) -> bool:
    """Tell whether an annotation lies beside what is seen of its page."""
    sides = [decimal(side) for side in items(annotation, "/Rect")]
    if len(sides) != SIDES:
        return False
    left, right = sorted((sides[0], sides[2]))
    bottom, top = sorted((sides[1], sides[3]))
    return right < page[0] or left > page[2] or top < page[1] or bottom > page[3]


def _name(field: object) -> str:
    """Return the name for people; a field inherits it from those above."""
    for _ in range(DEEPEST_FIELD):
        words = text(field, "/TU")
        if words:
            return words
        field = entry(field, "/Parent")
    return ""
