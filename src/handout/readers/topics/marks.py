"""What the site marks in a topic's page: its summary, and who gave the text."""

from collections.abc import Iterator, Sequence

import msgspec

from handout.readers.markup.gathering import gather
from handout.readers.markup.tree import Element, visible_words
from handout.readers.medlineplus.addresses import PageAddress
from handout.readers.pieces import Piece

SUMMARY = "//*[@id='topic-summary' or @id='topsummary']"
CONTENTS = "//*[@id='toc-section' or @id='tocbox' or @id='table-of-contents']"
"""The list of the page's own parts."""

CATEGORY = "//*[starts-with(@id, 'cat_') or starts-with(@name, 'cat_')]"
"""What begins a list of links; the page may stand in other pages without them."""

ATTRIBUTION = ("NLMattribution", "attribution")


class Given(msgspec.Struct, frozen=True):
    """The parts that were found by their marks, before the page's other pieces."""

    summary: tuple[Piece, ...] = ()
    contributor: str = ""
    has_links: bool = False


NOTHING = Given()


def marked_parts(tree: Element, address: PageAddress) -> Given:
    """Take the marked parts of a topic's page, and its contents, out of its tree."""
    credit = " ".join(taken_words(tree, ATTRIBUTION))
    for element in tree.xpath(CONTENTS):
        element.drop_tree()
    for element in tree.xpath(SUMMARY)[:1]:
        summary = gather(element, address.base, address.language)
        element.drop_tree()
        return Given(summary, credit, bool(tree.xpath(CATEGORY)))
    return Given((), credit)


def taken_words(tree: Element, classes: Sequence[str]) -> Iterator[str]:
    """Take the elements of a class out of the tree, and yield their words."""
    for element in of_class(tree, classes):
        yield visible_words(element)
        element.drop_tree()


def of_class(tree: Element, classes: Sequence[str]) -> list[Element]:
    """Return the elements that have one of the classes."""
    wanted = set(classes)
    marked = tree.iterfind(".//*[@class]")
    return [found for found in marked if wanted & {*(found.get("class") or "").split()}]
