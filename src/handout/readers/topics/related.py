"""The related links of a summary: what the site marks as such, and no word more."""

import re
from collections.abc import Iterator

from handout.model.condition import Link
from handout.readers.markup.links import address_of
from handout.readers.markup.tree import Element, tag_of, visible_words
from handout.readers.medlineplus.addresses import PageAddress
from handout.readers.pieces import fold
from handout.readers.topics.marks import of_class
from handout.readers.topics.names import is_contributor

RELATED_LINKS = "NLMrelatedLinks"
BRACKETS = re.compile(r"[()]")

Taken = tuple[tuple[Link, ...], tuple[str, ...]]
"""Links, and the words of paragraphs that say more than their links."""


def take_related(tree: Element, address: PageAddress) -> Taken:
    """Take the related links out: a paragraph, and the list that HTML puts after it.

    A list that says more than its links is text of the summary: it stays. Of a
    paragraph that does, all words are told.
    """
    links: list[Link] = []
    told: list[str] = []
    for element in of_class(tree, (RELATED_LINKS,)):
        if not _is_links_alone(element):
            told.append(visible_words(element))
        for holder in (element, *_list_of_links(element)):
            links += _links(holder, address)
            holder.drop_tree()
    return tuple(links), tuple(told)


def _list_of_links(element: Element) -> Iterator[Element]:
    following = element.getnext()
    if following is None or (element.tail or "").strip():
        return
    if tag_of(following) == "ul" and all(map(_is_link, following)):
        yield following


def _is_links_alone(holder: Element) -> bool:
    """Tell whether no letter and no digit stands outside of the links."""
    return not any(map(str.isalnum, _around_links(holder)))


def _is_link(item: Element) -> bool:
    """Tell whether an item is links alone, but for who publishes what they lead to."""
    told = fold(BRACKETS.sub(" ", _publisher(item)))
    return _is_links_alone(item) or is_contributor(told)


def _around_links(holder: Element) -> str:
    return fold("".join(holder.xpath(".//text()[not(ancestor::a)]")))


def _publisher(item: Element) -> str:
    return _around_links(item).strip(" ,;-–—")


def _links(holder: Element, address: PageAddress) -> Iterator[Link]:
    for anchor in holder.iter("a"):
        items = anchor.iterancestors("li")
        if words := visible_words(anchor):
            yield Link(
                text=words,
                address=address_of(anchor, address.base),
                publisher=next(map(_publisher, items), ""),
            )
