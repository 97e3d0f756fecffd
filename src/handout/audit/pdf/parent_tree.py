"""The parent tree of a PDF: which element content belongs to (ISO 32000-1 14.7.4.4)."""

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Stream

from handout.audit.pdf.elements import Key
from handout.audit.pdf.objects import entry, identity, items

MOST_ENTRIES = 500_000
DEEPEST_NODE = 30

Identity = tuple[int, int]


class ParentTree:
    """The tree of one file, and the content items that it names so far.

    `known` maps content items to their elements; it grows with each page and
    form whose content is read.
    """

    def __init__(self, tree: object) -> None:
        self.known: dict[Key, Identity | None] = {}
        self.exists = isinstance(entry(tree, "/ParentTree"), Dictionary)
        self.has_identifiers = isinstance(entry(tree, "/IDTree"), Dictionary)
        self._left = MOST_ENTRIES
        self._seen: set[Identity] = set()
        root = entry(tree, "/ParentTree")
        self._entries = dict(self._read(root, DEEPEST_NODE))

    def enter(self, holder: Dictionary | Stream) -> bool:
        """Take up the content items of a page or form; tell whether it has a row."""
        row = self._entries.get(_whole(holder, "/StructParents"))
        if not isinstance(row, Array):
            return False
        for number, element in enumerate(row):
            if isinstance(element, Dictionary):
                self.known[holder.objgen, number] = identity(element)
        return True

    def element_of(self, annotation: object) -> Identity | None:
        """Return the element that an annotation belongs to."""
        element = self._entries.get(_whole(annotation, "/StructParent"))
        return identity(element) if isinstance(element, Dictionary) else None

    def _read(self, node: object, deep: int) -> Iterator[tuple[int, object]]:
        """Yield numbers and values of a number tree (ISO 32000-1 7.9.7)."""
        key = identity(node)
        if not deep or key in self._seen:
            return
        if key:
            self._seen.add(key)
        numbers = items(node, "/Nums")
        for number, value in zip(numbers[::2], numbers[1::2], strict=False):
            if isinstance(number, int) and self._left > 0:
                self._left -= 1
                yield number, value
        for kid in items(node, "/Kids"):
            yield from self._read(kid, deep - 1)


def _whole(holder: object, key: str) -> int:
    value = entry(holder, key)
    return value if isinstance(value, int) else -1
