"""The structure tree of a PDF, walked with bounds: it may be deep, vast or a ring."""

from collections.abc import Mapping

import msgspec
from pikepdf import Dictionary, String

from handout.audit.pdf.attributes import AttributeReader
from handout.audit.pdf.elements import Element, Item, Key, Mark
from handout.audit.pdf.objects import entry, identity, items, name, text
from handout.audit.pdf.roles import Roles

DEEPEST = 120
MOST_ELEMENTS = 50_000
MOST_ITEMS = 300_000

Identity = tuple[int, int]
Kid = Element | Item | str
"""A string is the kind of an annotation."""


class Trail(msgspec.Struct, frozen=True):
    """The way from the root of the tree to an element."""

    kind: str = ""
    path: str = ""
    page: int = 0
    page_object: Identity | None = None
    element: Identity | None = None
    language: str = ""
    depth: int = 0

    @property
    def place(self) -> str:
        """The way in words."""
        return f"page {self.page}, {self.path}" if self.page else self.path


class Structure:
    """The elements of one file, and what was learned on the way to them.

    `owners` maps annotations to the kind of the element that holds them, `kinds`
    elements to their kinds, and `claims` content to the elements that hold it.
    `claimed_twice` is content that two elements hold. `is_whole` is False where
    the tree was deeper or larger than is read.
    """

    def __init__(
        self,
        tree: object,
        pages: Mapping[Identity, int],
        marks: Mapping[Key, Mark],
        roles: Roles,
        language: str,
    ) -> None:
        self.owners: dict[Identity, str] = {}
        self.kinds: dict[Identity, str] = {}
        self.claims: dict[Key, Identity | None] = {}
        self.claimed_twice: list[Key] = []
        self.is_whole = True
        self._pages = pages
        self._marks = marks
        self._roles = roles
        self._attributes = AttributeReader(tree)
        self._seen: set[Identity] = set()
        self._left = MOST_ELEMENTS
        self._items_left = MOST_ITEMS
        start = Trail(language=language, element=identity(tree))
        kids = self._kids(tree, start)
        self.elements = tuple(kid for kid in kids if isinstance(kid, Element))

    def _kids(self, holder: object, trail: Trail) -> list[Kid]:
        kids = (self._kid(kid, trail) for kid in items(holder, "/K"))
        return [kid for kid in kids if kid is not None]

    def _kid(self, kid: object, above: Trail) -> Kid | None:
        """Read a kid of an element: an element, content or an annotation."""
        if isinstance(kid, int):
            return self._item(above.page_object, kid, above)
        if not isinstance(kid, Dictionary):
            return None
        if "/S" in kid:
            return self._element(kid, above) if self._may_read(kid, above) else None
        if "/MCID" in kid:
            return self._reference(kid, above)
        annotation = entry(kid, "/Obj")
        key = identity(annotation)
        if key:
            self.owners[key] = above.kind
        return name(annotation, "/Subtype") or None

    def _reference(self, reference: Dictionary, above: Trail) -> Item | None:
        """Read a marked-content reference, whose content may be that of a form."""
        number = entry(reference, "/MCID")
        holders = (reference.get("/Stm"), reference.get("/Pg"))
        owner = next(filter(None, map(identity, holders)), above.page_object)
        return self._item(owner, number, above) if isinstance(number, int) else None

    def _item(self, owner: Identity | None, number: int, above: Trail) -> Item | None:
        if self._items_left <= 0:
            self.is_whole = False
            return None
        self._items_left -= 1
        key = (owner or (0, 0), number)
        if key in self.claims:
            self.claimed_twice.append(key)
        self.claims[key] = above.element
        return Item(key, self._marks.get(key))

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
        keys = element.keys()
        trail = self._down(element, above)
        if trail.element:
            self.kinds[trail.element] = trail.kind
        kids = self._kids(element, trail)
        return Element(
            kind=trail.kind,
            place=trail.place,
            own_kind=name(element, "/S"),
            parent=above.kind,
            page=trail.page,
            alternative=_optional(element, "/Alt") if "/Alt" in keys else None,
            actual=_optional(element, "/ActualText") if "/ActualText" in keys else None,
            expansion=_optional(element, "/E") if "/E" in keys else None,
            language=_optional(element, "/Lang") if "/Lang" in keys else None,
            spoken_language=trail.language,
            identifier=_identifier(element) if "/ID" in keys else b"",
            names_its_parent=_names(entry(element, "/P"), above.element),
            attributes=self._attributes.of(element),
            annotations=tuple(kid for kid in kids if isinstance(kid, str)),
            kids=tuple(kid for kid in kids if not isinstance(kid, str)),
        )

    def _down(self, element: Dictionary, above: Trail) -> Trail:
        """Return the way to an element; without a page it is on that of its parent."""
        kind = self._roles.standard(element)
        first = items(element, "/K")[:1]
        holders = (entry(holder, "/Pg") for holder in (element, *first))
        page = next((key for key in map(identity, holders) if key in self._pages), None)
        return Trail(
            kind=kind,
            path=f"{above.path}/{kind}" if above.path else kind,
            page=self._pages[page] if page else above.page,
            page_object=page or above.page_object,
            element=identity(element),
            language=text(element, "/Lang") or above.language,
            depth=above.depth + 1,
        )


def _optional(element: Dictionary, key: str) -> str | None:
    value = element.get(key)
    return str(value).strip() if isinstance(value, String) else None


def _identifier(element: Dictionary) -> bytes:
    value = element.get("/ID")
    return bytes(value) if isinstance(value, String) else b""


def _names(parent: object, above: Identity | None) -> bool:
    """Tell whether an element names the one above it as its parent."""
    key = identity(parent)
    return parent is not None and (key is None or above is None or key == above)
