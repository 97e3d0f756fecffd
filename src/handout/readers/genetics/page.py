"""A page of MedlinePlus Genetics within the site around it: where it ends."""

from collections.abc import Callable, Iterator

import msgspec

from handout.prose import List, Paragraph
from handout.readers.genetics.headings import part_of
from handout.readers.medlineplus.dates import dates_in, is_date_line
from handout.readers.medlineplus.page import PICTURE_BUTTON, Page, Placed, is_control
from handout.readers.pieces import Body, Heading, Piece, words_of

SENTENCE_ENDS = (".", "!", "?")
CLOSING_PARTS = frozenset(
    {"names", "references", "topics", "encyclopedia", "questions"}
)
"""Parts that hold one list: what follows the list of the last is not the page's."""

RULES: dict[str, str] = {
    "heading": "the heading of a list that has a field of its own in the model",
    "lead-in": "the line before a list of genes",
    "title-again": "the title, repeated above the first part",
    "button": "the words of a button that does something to the page",
    "after-the-page": "everything after the disclaimers, or after the last list",
}
"""Words of a page that stand in no field of the condition, and why."""


class End(msgspec.Struct, frozen=True):
    """The first piece after the page; not sure where the file just stops."""

    index: int
    is_sure: bool


def end_of_page(pieces: tuple[Piece, ...]) -> End:
    """Find where the page ends and the site around it goes on.

    The page ends with its disclaimers; where there are none, with the last list
    of the parts that close a page.
    """
    parts = {
        index: part
        for index, piece in enumerate(pieces)
        if isinstance(piece, Heading) and (part := part_of(piece))
    }
    for index, part in parts.items():
        if part == "disclaimers":
            return End(_after(pieces, index, _is_sentence), is_sure=True)
    last = max(parts, default=0)
    if parts.get(last) in CLOSING_PARTS:
        return End(_after(pieces, last, _is_list), is_sure=True)
    return End(len(pieces), is_sure=False)


def _after(
    pieces: tuple[Piece, ...], heading: int, belongs: Callable[[Piece], bool]
) -> int:
    """Return the first index after a heading and the pieces that belong to it."""
    end = heading + 1
    while end < len(pieces) and belongs(pieces[end]):
        end += 1
    return end


def _is_sentence(piece: Piece) -> bool:
    is_paragraph = isinstance(piece, Body) and isinstance(piece.block, Paragraph)
    return is_paragraph and words_of(piece).endswith(SENTENCE_ENDS)


def _is_list(piece: Piece) -> bool:
    return isinstance(piece, Body) and isinstance(piece.block, List)


def outside_chapters(page: Page, end: int) -> Iterator[tuple[int, Placed]]:
    """Yield the pieces that no chapter may take: dates, repetitions, chrome."""
    above = True
    for index, piece in enumerate(page.pieces):
        above = above and not (isinstance(piece, Heading) and part_of(piece))
        placed = _outside(page, piece, above=above, after=index >= end)
        if placed:
            yield index, placed


def _outside(page: Page, piece: Piece, *, above: bool, after: bool) -> Placed | None:
    words = words_of(piece)
    if is_date_line(words) or (after and dates_in(words)):
        return Placed(field="source")
    if after:
        return Placed(rule="after-the-page")
    if words == PICTURE_BUTTON or is_control(piece):
        return Placed(rule="button")
    if above and words == page.title:
        return Placed(rule="title-again")
    return None
