"""The summary of a health topic: HTML to sections, and what stands around them.

Data files, MedlinePlus Connect and pages carry the same summary. Parts that are
no text of it are told by the class that the site gives them.
"""

from collections.abc import Iterator, Sequence

import msgspec

from handout.errors import HandoutWarning
from handout.model.condition import Link, LinkGroup, Section
from handout.readers.markup.gathering import gather
from handout.readers.markup.tree import parse
from handout.readers.medlineplus.addresses import PageAddress
from handout.readers.medlineplus.page import is_control
from handout.readers.outline import outline
from handout.readers.pieces import Piece, is_paragraph, losses, words_of
from handout.readers.topics.links import parted
from handout.readers.topics.marks import ATTRIBUTION, taken_words
from handout.readers.topics.names import also_called, is_contributor
from handout.readers.topics.related import take_related
from handout.readers.topics.writing import as_html

ALSO_CALLED = "NLMalsoCalled"


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
    tree = parse(as_html(markup), place)
    names = also_called(" ".join(taken_words(tree, (ALSO_CALLED,))))
    credit = " ".join(taken_words(tree, ATTRIBUTION))
    links, told = take_related(tree, address)
    pieces = gather(tree, address.base, address.language)
    summary = of_pieces(
        pieces, place, other_names=names, contributor=credit, links=links
    )
    left = (*summary.not_understood, *told)
    return msgspec.structs.replace(summary, not_understood=left)


def of_pieces(
    pieces: Sequence[Piece],
    place: str,
    *,
    other_names: tuple[str, ...] = (),
    contributor: str = "",
    links: tuple[Link, ...] = (),
) -> Summary:
    """Make the summary of its pieces; the last may only name who gave the text."""
    text = [piece for piece in pieces if not is_control(piece)]
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
    return is_paragraph(piece) and is_contributor(words_of(piece))


def _groups(links: tuple[Link, ...]) -> Iterator[LinkGroup]:
    """Part links to what may only be linked from the others."""
    free, closed = parted(links)
    if free:
        yield LinkGroup(heading="", links=free, kind="topics")
    if closed:
        yield LinkGroup(heading="", links=closed, kind="encyclopedia")
