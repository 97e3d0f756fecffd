"""The structure tree of a PDF, walked with bounds: it may be deep, vast or a ring."""

from collections.abc import Mapping

import msgspec
from pikepdf import Array, Dictionary, Name

from handout.audit.pdf.objects import (
    entries,
    entry,
    identity,
    items,
    name,
    plain_name,
    text,
)
from handout.audit.pdf.view import Element, is_heading

DEEPEST = 120
MOST_ELEMENTS = 50_000
LONGEST_ROLE_CHAIN = 20

Identity = tuple[int, int]

DESCRIBED = frozenset({"Figure", "Formula"})
CELLS = frozenset({"TH", "TD"})
STANDARD_TYPES = frozenset(
    """
    Document DocumentFragment Part Art Sect Div Aside BlockQuote Caption TOC TOCI
    Index NonStruct Private P H H1 H2 H3 H4 H5 H6 Title Sub L LI Lbl LBody
    Table TR TH TD THead TBody TFoot Span Quote Note FENote Reference BibEntry
    Code Em Strong Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form
    Artifact math
    """.split()  # noqa: SIM905 - as a list it would be sixty lines
)
"""The types of ISO 32000-1 14.8.4 and ISO 32000-2 14.8.4."""


class Trail(msgspec.Struct, frozen=True):
    """The way from the root of the tree to an element."""

    kind: str = ""
    path: str = ""
    page: int = 0
    depth: int = 0

    @property
    def place(self) -> str:
        """The way in words."""
        return f"page {self.page}, {self.path}" if self.page else self.path

    def down(self, kind: str, page: int) -> "Trail":
        """Return the way to a child; without a page it is on that of its parent."""
        path = f"{self.path}/{kind}" if self.path else kind
        return Trail(kind, path, page or self.page, self.depth + 1)


class Structure:
    """The elements of one file, and what was learned on the way to them.

    `owners` maps annotations to the kind of the element that holds them.
    `unknown_kinds` are types that are neither standard nor mapped to one.
    `is_whole` is False where the tree was deeper or larger than is read.
    """

    def __init__(self, tree: object, page_numbers: Mapping[Identity, int]) -> None:
        self.owners: dict[Identity, str] = {}
        self.unknown_kinds: set[str] = set()
        self.is_whole = True
        self._page_numbers = page_numbers
        self._roles = {key: plain_name(to) for key, to in entries(tree, "/RoleMap")}
        self._classes = dict(entries(tree, "/ClassMap"))
        self._seen: set[Identity] = set()
        self._left = MOST_ELEMENTS
        self.elements = self._children(tree, Trail())

    def _children(self, holder: object, trail: Trail) -> tuple[Element, ...]:
        kids = (self._kid(kid, trail) for kid in items(holder, "/K"))
        return tuple(element for element in kids if element)

    def _kid(self, kid: object, above: Trail) -> Element | None:
        """Read a kid of an element: content is none, an annotation is noted."""
        if not isinstance(kid, Dictionary):
            return None
        if "/S" in kid:
            return self._element(kid, above) if self._may_read(kid, above) else None
        annotation = identity(entry(kid, "/Obj"))
        if annotation:
            self.owners[annotation] = above.kind
        return None

    def _may_read(self, element: Dictionary, above: Trail) -> bool:
        """Tell whether an element is new and within bounds."""
        key = identity(element)
        if key in self._seen:
            return False
        if above.depth >= DEEPEST or not self._left:
            self.is_whole = False
            return False
        self._left -= 1
        if key:
            self._seen.add(key)
        return True

    def _element(self, element: Dictionary, above: Trail) -> Element:
        trail = above.down(self._kind(element), self._page(element))
        kind = trail.kind
        return Element(
            kind=kind,
            place=trail.place,
            parent=above.kind,
            words=_words(element) if kind in DESCRIBED else "",
            attributes=self._attributes(element) if kind in CELLS else frozenset(),
            children=self._children(element, trail),
        )

    def _page(self, element: Dictionary) -> int:
        """Return the page of an element or of what is first inside it, or 0."""
        holders = [element] if "/Pg" in element else items(element, "/K")[:1]
        pages = (identity(entry(holder, "/Pg")) for holder in holders)
        return next((self._page_numbers.get(page, 0) for page in pages if page), 0)

    def _kind(self, element: Dictionary) -> str:
        """Follow the role maps from the type of an element to a standard one."""
        own = kind = name(element, "/S")
        for _ in range(LONGEST_ROLE_CHAIN):
            if _is_standard(kind):
                return kind
            kind = self._roles.get(kind) or _namespaced_role(element, kind)
        self.unknown_kinds.add(own)
        return own

    def _attributes(self, element: Dictionary) -> frozenset[str]:
        """Name the attributes that an element has, by itself or by its classes."""
        classes = [self._classes.get(plain_name(key)) for key in items(element, "/C")]
        owners = [*items(element, "/A"), *classes]
        return frozenset(
            key[1:]
            for owner in owners
            if isinstance(owner, Dictionary)
            for key in owner.keys()  # noqa: SIM118 - it iterates by its keys only
        )


def _is_standard(kind: str) -> bool:
    return kind in STANDARD_TYPES or is_heading(kind)


def _namespaced_role(element: Dictionary, kind: str) -> str:
    """Look a type up in the role map of its namespace (ISO 32000-2 14.8.6)."""
    roles = dict(entries(element.get("/NS"), "/RoleMapNS"))
    target = roles.get(kind)
    if isinstance(target, Array) and len(target):
        return plain_name(target[0])
    return plain_name(target) if isinstance(target, Name) else ""


def _words(element: Dictionary) -> str:
    return text(element, "/Alt") or text(element, "/ActualText")
