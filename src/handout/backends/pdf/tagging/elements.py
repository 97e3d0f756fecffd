"""A structure element while the tree grows (ISO 32000-1, 14.7.2)."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

Value = object
"""A name such as `/Row`, a number, an array of pydyf's, or a tuple of strings."""


class MarkedContent(NamedTuple):
    """A run of text or a picture: the page it is painted on, and its number there."""

    page: int
    number: int


class Annotation(NamedTuple):
    """The part of a link that stands in one line."""

    page: int
    dictionary: Any


@dataclass(eq=False, slots=True)
class StructureElement:
    """One element of the tree; `entries` and `attributes` are as the file has them.

    `attributes` are grouped by their owner (`Table`, `List`, `Layout`). `refers_to`
    becomes the entry `Ref`.
    """

    kind: str
    parent: "StructureElement | None" = None
    source: Element | None = None
    content: "list[StructureElement | MarkedContent | Annotation]" = field(
        default_factory=list
    )
    entries: dict[str, str] = field(default_factory=dict)
    attributes: dict[str, dict[str, Value]] = field(default_factory=dict)
    refers_to: "list[StructureElement]" = field(default_factory=list)

    def add(self, kind: str, source: Element | None = None) -> "StructureElement":
        """Put a new element behind what is there, and return it."""
        return self.insert(len(self.content), kind, source)

    def insert(
        self, place: int, kind: str, source: Element | None = None
    ) -> "StructureElement":
        """Put a new element at a place in the content, and return it."""
        made = StructureElement(kind, self, source)
        self.content.insert(place, made)
        return made

    @property
    def kids(self) -> "Iterator[StructureElement]":
        """The elements that it holds, in their order."""
        return (kid for kid in self.content if isinstance(kid, StructureElement))

    def kid(self, kind: str) -> "StructureElement | None":
        """Return the first element of a type that it holds."""
        return next((kid for kid in self.kids if kid.kind == kind), None)

    def lineage(self) -> "Iterator[StructureElement]":
        """Yield the element and all that hold it, from the inside out."""
        element: StructureElement | None = self
        while element is not None:
            yield element
            element = element.parent

    def is_held(self) -> bool:
        """Tell whether the element is still in the tree, and was not pruned."""
        return all(
            element.parent is None or element in element.parent.content
            for element in self.lineage()
        )

    def walk(self) -> "Iterator[StructureElement]":
        """Yield the element and all that it holds, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def set_attribute(self, owner: str, name: str, value: Value) -> None:
        """Set an attribute of one owner (ISO 32000-1, 14.7.5)."""
        self.attributes.setdefault(owner, {})[name] = value

    def first_page(self) -> int | None:
        """Return the page on which its content begins."""
        pages = (
            part.first_page() if isinstance(part, StructureElement) else part.page
            for part in self.content
        )
        return next((page for page in pages if page is not None), None)


MAY_BE_EMPTY = frozenset({"Document", "TD", "TH"})
"""A table keeps its empty cells, so that each row has as many as the others."""


def prune(element: StructureElement) -> bool:
    """Take out what holds nothing; tell whether the element itself stays.

    An item that is no more than a label keeps a body (ISO 14289-1, 7.6).
    """
    element.content = [
        part
        for part in element.content
        if not isinstance(part, StructureElement) or prune(part)
    ]
    if element.kind == "LI" and element.content and not element.kid("LBody"):
        element.add("LBody")
    return bool(element.content) or element.kind in MAY_BE_EMPTY
