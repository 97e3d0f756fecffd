"""The summary of a health topic: HTML to sections, and what stands around them.

Data files, MedlinePlus Connect and pages carry the same summary. Parts that are
no text of it are told by the class that the site gives them.
"""

from collections.abc import Iterator, Sequence

import msgspec

from handout.errors import HandoutWarning
from handout.model.condition import Link, LinkGroup, Section
from handout.prose import Paragraph
from handout.readers.markup.gathering import gather
from handout.readers.markup.links import address_of
from handout.readers.markup.tree import Element, parse, tag_of, visible_words
from handout.readers.medlineplus.addresses import PageAddress, is_under_copyright
from handout.readers.outline import outline
from handout.readers.pieces import Body, Piece, losses, words_of
from handout.readers.topics.names import also_called, is_contributor

ALSO_CALLED = "NLMalsoCalled"
ATTRIBUTION = ("NLMattribution", "attribution")
RELATED_LINKS = "NLMrelatedLinks"


class Summary(msgspec.Struct, frozen=True):
    """What a summary tells; `contributor` is who gave the text to the library."""

    sections: tuple[Section, ...] = ()
    other_names: tuple[str, ...] = ()
    contributor: str = ""
    related: tuple[LinkGroup, ...] = ()
    warnings: tuple[HandoutWarning, ...] = ()
    not_understood: tuple[str, ...] = ()


def read_summary(markup: str, address: PageAddress, place: str) -> Summary:
    """Read the summary of a topic. Raises `TooLarge` for a hostile one."""
    if not markup.strip():
        return Summary()
    tree = parse(markup, place)
    names = also_called(" ".join(_taken(tree, (ALSO_CALLED,))))
    credit = " ".join(_taken(tree, ATTRIBUTION))
    links = tuple(_related_links(tree, address))
    pieces = gather(tree, address.base, address.language)
    return of_pieces(pieces, place, other_names=names, contributor=credit, links=links)


def of_pieces(
    pieces: Sequence[Piece],
    place: str,
    *,
    other_names: tuple[str, ...] = (),
    contributor: str = "",
    links: tuple[Link, ...] = (),
) -> Summary:
    """Make the summary of its pieces; the last may only name who gave the text."""
    text = list(pieces)
    if not contributor and len(text) > 1 and _is_credit(text[-1]):
        contributor = words_of(text.pop())
    found = outline(text)
    doubts = (HandoutWarning(kind, place, told) for kind, told in losses(text))
    return Summary(
        sections=found.sections,
        other_names=other_names,
        contributor=contributor,
        related=tuple(_groups(links)),
        warnings=tuple(doubts),
        not_understood=found.not_understood,
    )


def _is_credit(piece: Piece) -> bool:
    is_paragraph = isinstance(piece, Body) and isinstance(piece.block, Paragraph)
    return is_paragraph and is_contributor(words_of(piece))


def _taken(tree: Element, classes: Sequence[str]) -> Iterator[str]:
    """Take the elements of a class out of the tree, and yield their words."""
    for element in _of_class(tree, classes):
        yield visible_words(element)
        element.drop_tree()


def _of_class(tree: Element, classes: Sequence[str]) -> list[Element]:
    wanted = set(classes)
    marked = tree.iterfind(".//*[@class]")
    return [
        found for found in marked if wanted & set((found.get("class") or "").split())
    ]


def _related_links(tree: Element, address: PageAddress) -> Iterator[Link]:
    """Take the related links out: a paragraph, and the list that HTML puts after it."""
    for element in _of_class(tree, (RELATED_LINKS,)):
        following = element.getnext()
        holders = [element]
        if following is not None and tag_of(following) == "ul":
            holders.append(following)
        for holder in holders:
            for anchor in holder.iter("a"):
                if words := visible_words(anchor):
                    yield Link(text=words, address=address_of(anchor, address.base))
            holder.drop_tree()


def _groups(links: Sequence[Link]) -> Iterator[LinkGroup]:
    """Part links to what may only be linked from the others."""
    closed = tuple(link for link in links if is_under_copyright(link.address))
    free = tuple(link for link in links if link not in closed)
    if free:
        yield LinkGroup(heading="", links=free, kind="topics")
    if closed:
        yield LinkGroup(heading="", links=closed, kind="encyclopedia")
