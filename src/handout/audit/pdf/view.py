"""What the rules see of a PDF: plain frozen values, read once."""

from collections.abc import Iterable, Iterator

import msgspec

from handout.audit.headings import Heading


def is_heading(kind: str) -> bool:
    """Tell whether a structure type is that of a numbered heading."""
    return kind[:1] == "H" and kind[1:].isdecimal()


class Element(msgspec.Struct, frozen=True, kw_only=True):
    """One element of the structure tree.

    `kind` is the standard structure type after the role map, `parent` that of
    the element around it. `words` is the alternative or actual text and read
    for figures and formulas only; `attributes` are names such as `Scope` and
    read for table cells only.
    """

    kind: str
    place: str
    parent: str = ""
    words: str = ""
    attributes: frozenset[str] = frozenset()
    children: "tuple[Element, ...]" = ()


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


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """One page; `tab_order` is the letter of `/Tabs`."""

    place: str
    tab_order: str
    has_annotations: bool


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """A link that can be clicked; `parent` is the element that holds it."""

    place: str
    description: str
    parent: str


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """A form field as it stands on a page."""

    place: str
    description: str


class Font(msgspec.Struct, frozen=True, kw_only=True):
    """A font, at the first page that names it."""

    place: str
    name: str
    embedded: bool
    has_unicode: bool


class Metadata(msgspec.Struct, frozen=True, kw_only=True):
    """What the XMP packet says; `ua_part` is 1 for PDF/UA-1, 2 for PDF/UA-2."""

    title: str = ""
    ua_part: str = ""


class PdfFile(msgspec.Struct, frozen=True, kw_only=True):
    """A PDF as the rules see it.

    `info_title` is the older twin of the title in the metadata. `is_whole` says
    that nothing was left unread because of its depth or number.
    """

    is_marked: bool
    is_suspect: bool
    language: str
    metadata: Metadata
    info_title: str
    shows_title: bool
    has_bookmarks: bool
    allows_assistive_technology: bool
    structure: tuple[Element, ...]
    unknown_kinds: tuple[str, ...]
    is_whole: bool
    pages: tuple[Page, ...]
    links: tuple[Link, ...]
    fields: tuple[Field, ...]
    fonts: tuple[Font, ...]

    @property
    def elements(self) -> Iterator[Element]:
        """Every element in reading order."""
        return walk(self.structure)

    def of_kind(self, *kinds: str) -> Iterator[Element]:
        """Yield the elements of some kinds in reading order."""
        return (element for element in self.elements if element.kind in kinds)

    @property
    def headings(self) -> list[Heading]:
        """The numbered headings in reading order."""
        return [
            Heading(int(element.kind[1:]), element.place)
            for element in self.elements
            if is_heading(element.kind)
        ]
