"""Where links and bookmarks lead inside a file (ISO 32000-1 12.3.2)."""

from collections.abc import Container, Iterator

from pikepdf import Array, Dictionary, Name, String

from handout.audit.pdf.objects import (
    entries,
    entry,
    identity,
    items,
    name,
    plain_name,
    text,
)

MOST_NAMES = 100_000
DEEPEST_NODE = 30
DEEPEST_DESTINATION = 3

Identity = tuple[int, int]


class Destinations:
    """The named places of one file, and whether a link leads to a page of it."""

    def __init__(self, catalog: object, pages: Container[Identity]) -> None:
        self._pages = pages
        self._seen: set[Identity] = set()
        self._left = MOST_NAMES
        tree = entry(entry(catalog, "/Names"), "/Dests")
        self._named: dict[bytes, object] = dict(self._read(tree, DEEPEST_NODE))
        older = entries(catalog, "/Dests")
        self._named |= {key.encode(): value for key, value in older}

    def leads(self, holder: object) -> bool:
        """Tell whether a link or a bookmark leads somewhere, if it goes to a page."""
        destination = entry(holder, "/Dest")
        action = entry(holder, "/A")
        if destination is None and name(action, "/S") == "GoTo":
            destination = entry(action, "/D")
            if destination is None:
                return entry(action, "/SD") is not None
        elif destination is None:
            is_empty = name(action, "/S") == "URI" and not text(action, "/URI")
            return isinstance(action, Dictionary) and not is_empty
        return self._is_place(destination, DEEPEST_DESTINATION)

    def page_of(self, holder: object) -> Identity | None:
        """Return the page that a link or a bookmark leads to, where it is plain."""
        place = entry(holder, "/Dest") or entry(entry(holder, "/A"), "/D")
        for _ in range(DEEPEST_DESTINATION):
            key = _key(place)
            place = self._named.get(key) if key is not None else place
            place = place.get("/D") if isinstance(place, Dictionary) else place
        is_list = isinstance(place, Array) and len(place) > 0
        page = identity(place[0]) if isinstance(place, Array) and is_list else None
        return page if page and page in self._pages else None

    def name_of(self, holder: object) -> str:
        """Return the name of the place that a link leads to, or ''."""
        destination = entry(holder, "/Dest") or entry(entry(holder, "/A"), "/D")
        key = _key(destination)
        return key.decode("latin-1") if key else ""

    def _is_place(self, destination: object, deep: int) -> bool:
        key = _key(destination)
        if key is not None:
            return bool(deep) and self._is_place(self._named.get(key), deep - 1)
        if isinstance(destination, Dictionary):
            return bool(deep) and self._is_place(destination.get("/D"), deep - 1)
        if not isinstance(destination, Array) or not len(destination):
            return False
        return self._is_page(destination[0])

    def _is_page(self, target: object) -> bool:
        """Tell whether this is a page, by object or number, or an element on one."""
        if isinstance(target, int):
            return True
        is_element = isinstance(target, Dictionary) and "/S" in target
        key = identity(target)
        return is_element or (key is not None and key in self._pages)

    def _read(self, node: object, deep: int) -> Iterator[tuple[bytes, object]]:
        """Yield names and values of a name tree (ISO 32000-1 7.9.6)."""
        key = identity(node)
        if not deep or key in self._seen:
            return
        if key:
            self._seen.add(key)
        names = items(node, "/Names")
        for place, value in zip(names[::2], names[1::2], strict=False):
            if isinstance(place, String) and self._left > 0:
                self._left -= 1
                yield bytes(place), value
        for kid in items(node, "/Kids"):
            yield from self._read(kid, deep - 1)


def _key(destination: object) -> bytes | None:
    if isinstance(destination, String):
        return bytes(destination)
    if isinstance(destination, Name):
        return plain_name(destination).encode()
    return None
