"""The elements of a structure tree as the rules see them: plain frozen values."""

from collections.abc import Iterable, Iterator

import msgspec

Key = tuple[tuple[int, int], int]
"""A content item: the page or form whose MCID it is, and the MCID."""


def is_heading(kind: str) -> bool:
    """Tell whether a structure type is that of a numbered heading."""
    return kind[:1] == "H" and kind[1:].isdecimal()


class Mark(msgspec.Struct, frozen=True):
    """What a content stream shows under one MCID."""

    text: str
    page: int
    has_content: bool = True


class Item(msgspec.Struct, frozen=True):
    """A reference of an element to content; `mark` is None where there is none."""

    key: Key
    mark: Mark | None


class Attributes(msgspec.Struct, frozen=True, kw_only=True):
    """The attributes of an element, its own and those of its classes.

    `names` are all that it has. `box` is left, bottom, right and top in points.
    """

    names: frozenset[str] = frozenset()
    scope: str = ""
    headers: tuple[bytes, ...] = ()
    rows: int = 1
    columns: int = 1
    box: tuple[float, ...] = ()
    numbering: str = ""


NO_ATTRIBUTES = Attributes()


class Element(msgspec.Struct, frozen=True, kw_only=True):
    """One element of the structure tree.

    `kind` is the standard structure type after the role map, `parent` that of
    the element around it, `own_kind` the type that the file names. `language` is
    the one that the element names, `spoken_language` the one in force. Texts that
    stand in for content are None where there is none. `annotations` are the
    kinds of the annotations that belong to the element.
    """

    kind: str
    place: str
    own_kind: str = ""
    parent: str = ""
    page: int = 0
    alternative: str | None = None
    actual: str | None = None
    expansion: str | None = None
    language: str | None = None
    spoken_language: str = ""
    identifier: bytes = b""
    names_its_parent: bool = True
    attributes: Attributes = NO_ATTRIBUTES
    annotations: tuple[str, ...] = ()
    kids: "tuple[Element | Item, ...]" = ()

    @property
    def children(self) -> "tuple[Element, ...]":
        """The elements inside, without the content between them."""
        return tuple(kid for kid in self.kids if isinstance(kid, Element))

    @property
    def items(self) -> tuple[Item, ...]:
        """The content that belongs to this element itself."""
        return tuple(kid for kid in self.kids if isinstance(kid, Item))

    @property
    def words(self) -> str:
        """What stands in for the element: alternative or actual text, or ''."""
        return self.alternative or self.actual or ""


def walk(elements: Iterable[Element]) -> Iterator[Element]:
    """Yield elements and all that is inside them in reading order."""
    waiting = [iter(elements)]
    while waiting:
        element = next(waiting[-1], None)
        if element is None:
            waiting.pop()
        else:
            yield element
            waiting.append(iter(element.children))


def content(element: Element) -> Iterator[Element | Item]:
    """Yield the content of an element, and what stands in for some, in order."""
    start: Iterable[Element | Item] = [element] if element.words else element.kids
    waiting = [iter(start)]
    while waiting:
        kid = next(waiting[-1], None)
        if kid is None:
            waiting.pop()
        elif isinstance(kid, Item) or kid.words:
            yield kid
        else:
            waiting.append(iter(kid.kids))


def spoken(element: Element) -> str:
    """Return what a screen reader says of an element, white space folded."""
    parts = (
        (kid.mark.text if kid.mark else "") if isinstance(kid, Item) else kid.words
        for kid in content(element)
    )
    return " ".join("".join(parts).split())


def is_empty(element: Element) -> bool:
    """Tell whether an element holds nothing that could be said, seen or used."""
    return not any(
        part.annotations or part.words or any(_shows(item) for item in part.items)
        for part in walk([element])
    )


def _shows(item: Item) -> bool:
    """Tell whether content is more than white space; what is unknown counts."""
    return item.mark is None or item.mark.has_content
