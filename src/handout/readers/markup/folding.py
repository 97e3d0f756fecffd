"""Parts of a page that were folded when it was saved: hidden, yet its text."""

import re
from collections.abc import Iterator
from itertools import islice

from handout.readers.markup.elements import HEADINGS, UNSEEN
from handout.readers.markup.tree import (
    Element,
    is_inline,
    is_unseen,
    tag_of,
    visible_words,
)
from handout.readers.pieces import fold

FRAMES_OF_SITE = frozenset({"details", "div", "section"})
FOLDABLE = FRAMES_OF_SITE | frozenset(
    {
        "article",
        "aside",
        "blockquote",
        "dl",
        "ol",
        "p",
        "table",
        "ul",
    }
)
SECTION_ID = re.compile(r"cat_\d+(?:_section)?|topsum_section|topic-summary")
"""How the site calls the parts of a health topic."""

MOST_BESIDE = 8
MOST_INSIDE = 30
"""A heading stands no farther from its part, and among no more elements."""

NOT_OF_HEADING = (
    "boolean(.//text()[normalize-space()][not(ancestor::button"
    f"{''.join(f' or ancestor::{name}' for name in HEADINGS)})])"
)


def is_shown(element: Element) -> bool:
    """Tell whether an element holds text of the page, folded or not."""
    return not is_unseen(element) or is_folded(element)


def is_folded(element: Element) -> bool:
    """Tell whether an element is a part that the page itself can fold.

    The site marks its own; in the page of a clinic such a part stands right below
    the heading that opens it.
    """
    if tag_of(element) not in FOLDABLE or element.get("role") == "navigation":
        return False
    is_frame = tag_of(element) in FRAMES_OF_SITE
    return (is_frame and _is_marked(element)) or _is_below_heading(element)


def hidden_words(element: Element) -> str:
    """Return what a hidden block would say; "" for menus and what has no text."""
    is_menu = tag_of(element) in UNSEEN or element.get("role") == "navigation"
    if is_menu or is_inline(element):
        return ""
    inside = (f" {visible_words(child)} {child.tail or ''}" for child in element)
    return fold(f"{element.text or ''}{''.join(inside)}")


def _is_marked(element: Element) -> bool:
    return any(
        around.get("data-bookmark") or SECTION_ID.fullmatch(around.get("id") or "")
        for around in element.iterancestors()
    )


def _is_below_heading(element: Element) -> bool:
    """Tell whether an element is all that stands below a heading, but for hidden ones.

    A hidden part beside a text that is seen may be anything.
    """
    for here in _begun_by(element):
        if not _ends_part(here):
            return False
        before = _seen(here.itersiblings(preceding=True))
        if before is not None:
            return _is_head(before) and not _has_words(before.tail)
    return False


def _begun_by(element: Element) -> Iterator[Element]:
    """Yield an element, and all around it that begin with it if nothing is before."""
    yield element
    for around in element.iterancestors():
        if _has_words(around.text):
            return
        yield around


def _ends_part(element: Element) -> bool:
    """Tell whether nothing is seen between an element and the next heading."""
    after = _seen(element.itersiblings())
    return not _has_words(element.tail) and (after is None or _begins_part(after))


def _seen(siblings: Iterator[Element]) -> Element | None:
    """Return the first sibling that shows words or has some behind it.

    No one looks far: a distant one counts for that.
    """
    for place, sibling in enumerate(siblings):
        is_empty = tag_of(sibling) == "button" or is_unseen(sibling)
        has_words = _has_words(sibling.tail) or (
            not is_empty and visible_words(sibling)
        )
        if has_words or place == MOST_BESIDE:
            return sibling
    return None


def _begins_part(element: Element) -> bool:
    """Tell whether an element begins with a heading."""
    for inner in element.iter():
        if tag_of(inner) in HEADINGS:
            return True
        if _has_words(inner.text):
            return False
    return False


def _is_head(element: Element) -> bool:
    """Tell whether an element is a heading, or holds one and no words but buttons."""
    if tag_of(element) in HEADINGS:
        return True
    inside = list(islice(element.iter(), MOST_INSIDE))
    has_heading = any(tag_of(one) in HEADINGS for one in inside)
    is_small = has_heading and len(inside) < MOST_INSIDE
    return is_small and not element.xpath(NOT_OF_HEADING)


def _has_words(text: str | None) -> bool:
    return bool(text and text.strip())
