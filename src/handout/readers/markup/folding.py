"""Parts of a page that were folded when it was saved: hidden, yet its text."""

from handout.readers.markup.tree import Element, is_dropped, tag_of

FOLDABLE = frozenset({"div", "section"})


def is_shown(element: Element) -> bool:
    """Tell whether an element holds text of the page, folded or not."""
    return is_folded(element) or not is_dropped(element)


def is_folded(element: Element) -> bool:
    """Tell whether an element is inside a part that the page itself can fold."""
    return tag_of(element) in FOLDABLE and any(
        around.get("data-bookmark") for around in element.iterancestors()
    )
