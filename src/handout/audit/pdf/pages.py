"""What stands on the pages of a PDF beside their content: links and fields."""

from collections.abc import Iterator, Mapping

from handout.audit.pdf.objects import entry, identity, items, name, number, text
from handout.audit.pdf.view import Field, Link, Page

HIDDEN = 1 << 1
"""Bit 2 of an annotation's flags (ISO 32000-1 12.5.3)."""

DEEPEST_FIELD = 20

Identity = tuple[int, int]


def page_place(page_number: int) -> str:
    """Name a page, counted from 1."""
    return f"page {page_number}"


def read_page(page: object, page_number: int) -> Page:
    """Read what the rules ask of a page."""
    return Page(
        place=page_place(page_number),
        tab_order=name(page, "/Tabs"),
        has_annotations=any(True for _ in _annotations(page)),
    )


def links(
    page: object, page_number: int, owners: Mapping[Identity, str]
) -> Iterator[Link]:
    """Yield the links of a page; `owners` says which element holds which."""
    for annotation in _annotations(page, "Link"):
        key = identity(annotation)
        yield Link(
            place=page_place(page_number),
            description=text(annotation, "/Contents"),
            parent=owners.get(key, "") if key else "",
        )


def fields(page: object, page_number: int) -> Iterator[Field]:
    """Yield the form fields of a page."""
    for annotation in _annotations(page, "Widget"):
        yield Field(place=page_place(page_number), description=_name(annotation))


def _annotations(page: object, kind: str = "") -> Iterator[object]:
    for annotation in items(page, "/Annots"):
        wanted = not kind or name(annotation, "/Subtype") == kind
        if wanted and not number(annotation, "/F") & HIDDEN:
            yield annotation


def _name(field: object) -> str:
    """Return the name for people; a field inherits it from those above."""
    for _ in range(DEEPEST_FIELD):
        words = text(field, "/TU")
        if words:
            return words
        field = entry(field, "/Parent")
    return ""
