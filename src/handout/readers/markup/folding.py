"""Parts of a page that were folded when it was saved: hidden, yet its text."""

import re

from handout.readers.markup.tree import Element, is_unseen, tag_of

FOLDABLE = frozenset({"div", "section"})
SECTION_ID = re.compile(r"cat_\d+(?:_section)?|topsum_section|topic-summary")
"""How the site calls the parts of a health topic."""


def is_shown(element: Element) -> bool:
    """Tell whether an element holds text of the page, folded or not."""
    return not is_unseen(element) or is_folded(element)


def is_folded(element: Element) -> bool:
    """Tell whether an element is inside a part that the page itself can fold."""
    return tag_of(element) in FOLDABLE and any(
        around.get("data-bookmark") or SECTION_ID.fullmatch(around.get("id") or "")
        for around in element.iterancestors()
    )
