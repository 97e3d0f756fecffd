"""The attributes of structure elements, by themselves or by their classes."""

from collections.abc import Iterator

from pikepdf import Dictionary, String

from handout.audit.pdf.elements import NO_ATTRIBUTES, Attributes
from handout.audit.pdf.objects import (
    decimals,
    entries,
    items,
    members,
    name,
    number,
    plain_name,
)

MOST_HEADERS = 100


class AttributeReader:
    """Reads attributes with the class map of one file (ISO 32000-1 14.7.5)."""

    def __init__(self, tree: object) -> None:
        self._classes = dict(entries(tree, "/ClassMap"))

    def of(self, element: Dictionary) -> Attributes:
        """Return what an element's attributes say; its own go before its classes'."""
        if "/A" not in element and "/C" not in element:
            return NO_ATTRIBUTES
        said: dict[str, Dictionary] = {}
        for owner in self._owners(element):
            for key in owner.keys():  # noqa: SIM118 - it iterates by its keys only
                said.setdefault(key[1:], owner)
        return Attributes(
            names=frozenset(said),
            scope=name(said.get("Scope"), "/Scope"),
            headers=tuple(_headers(said.get("Headers"))),
            rows=number(said.get("RowSpan"), "/RowSpan") or 1,
            columns=number(said.get("ColSpan"), "/ColSpan") or 1,
            box=decimals(said.get("BBox"), "/BBox"),
            numbering=name(said.get("ListNumbering"), "/ListNumbering"),
        )

    def _owners(self, element: Dictionary) -> Iterator[Dictionary]:
        classes = (self._classes.get(plain_name(key)) for key in items(element, "/C"))
        named = (owner for value in classes for owner in members(value))
        for owner in (*items(element, "/A"), *named):
            if isinstance(owner, Dictionary):
                yield owner


def _headers(owner: Dictionary | None) -> Iterator[bytes]:
    for header in items(owner, "/Headers")[:MOST_HEADERS]:
        if isinstance(header, String):
            yield bytes(header)
