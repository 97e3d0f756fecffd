"""What the site marks in a topic's page: its summary, and who gave the text."""

from collections.abc import Iterator, Sequence

import msgspec

from handout.readers.markup.gathering import gather
from handout.readers.markup.tree import Element, visible_words
from handout.readers.medlineplus.addresses import PageAddress
from handout.readers.pieces import Piece

SUMMARY_ID = "topic-summary"
ATTRIBUTION = ("NLMattribution", "attribution")


class Given(msgspec.Struct, frozen=True):
    """The parts that were found by their marks, before the page's other pieces."""

    summary: tuple[Piece, ...] = ()
    contributor: str = ""


NOTHING = Given()


def marked_parts(tree: Element, address: PageAddress) -> Given:
    """Take the marked parts of a topic's page out of its tree."""
    credit = " ".join(taken_words(tree, ATTRIBUTION))
    for element in tree.xpath("//*[@id=$mark]", mark=SUMMARY_ID)[:1]:
        summary = gather(element, address.base, address.language)
        element.drop_tree()
        return Given(summary, credit)
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
