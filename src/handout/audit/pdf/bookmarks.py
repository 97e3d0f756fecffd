"""The bookmarks of a PDF, walked with bounds (ISO 32000-1 12.3.3)."""

from collections.abc import Iterator

from handout.audit.pdf.destinations import Destinations
from handout.audit.pdf.objects import entry, identity, text
from handout.audit.pdf.view import Bookmark

MOST_BOOKMARKS = 20_000

Identity = tuple[int, int]


def read_bookmarks(
    catalog: object, places: Destinations
) -> tuple[Bookmark, ...] | None:
    """Return the bookmarks in order, or None where there are none."""
    first = entry(entry(catalog, "/Outlines"), "/First")
    if first is None:
        return None
    return tuple(
        Bookmark(text(item, "/Title"), places.leads(item), places.page_of(item))
        for item in _walk(first)
    )


def _walk(first: object) -> Iterator[object]:
    """Yield bookmarks in reading order; a ring is walked once."""
    waiting = [first]
    seen: set[Identity] = set()
    while waiting and len(seen) < MOST_BOOKMARKS:
        item = waiting.pop()
        key = identity(item)
        if key is None or key in seen:
            continue
        seen.add(key)
        yield item
        waiting += filter(None, (entry(item, "/Next"), entry(item, "/First")))
