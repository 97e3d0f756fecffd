"""A page of MedlinePlus Genetics within the site around it: where it ends."""

from collections.abc import Callable, Iterator

import msgspec

from handout.prose import List, Paragraph, Prose, Text
from handout.readers.genetics.chapters import LINES
from handout.readers.genetics.further import after_further_text, defines
from handout.readers.genetics.headings import part_of
from handout.readers.medlineplus.dates import is_date_line
from handout.readers.medlineplus.disclaimers import after_disclaimers, disclaims
from handout.readers.medlineplus.page import (
    PICTURE_BUTTON,
    Page,
    Placed,
    is_control,
)
from handout.readers.pieces import (
    Body,
    Heading,
    Piece,
    block_of,
    is_hidden,
    words_of,
)

CLOSING_PARTS = frozenset(
    {"names", "references", "topics", "encyclopedia", "questions"}
)
"""Parts that hold one list: what follows the list of the last is not the page's."""

RULES: dict[str, str] = {
    "heading": "the heading of a list that has a field of its own in the model",
    "lead-in": "the line before a list of genes",
    "title-again": "the title, repeated above the first part",
    "button": "the words of a button that does something to the page",
    "after-the-page": "what stands after the disclaimers, or after the last list",
}
"""Words of a page that stand in no field of the condition, and why."""


class End(msgspec.Struct, frozen=True):
    """The first piece after the page; not sure where the file just stops.

    `disclaimers` are the last pieces of the page, where no heading begins them.
    `doubtful` are pieces behind it that look like more of its text.
    """

    index: int
    is_sure: bool
    disclaimers: range = range(0)
    doubtful: range = range(0)


def end_of_page(page: Page) -> End:
    """Find where the page ends and the site around it goes on.

    The page ends with its disclaimers; where there are none, with the last list
    of the parts that close a page. What is behind it in its frame is doubtful.
    """
    end = _end(page.pieces)
    if end.doubtful.stop >= page.framed:
        return end
    return msgspec.structs.replace(end, doubtful=range(end.index, page.framed))


def _end(pieces: tuple[Piece, ...]) -> End:
    parts = {
        index: part
        for index, piece in enumerate(pieces)
        if isinstance(piece, Heading) and (part := part_of(piece))
    }
    for index, part in parts.items():
        if part == "disclaimers":
            return End(after_disclaimers(pieces, index), is_sure=True)
    last = max(parts, default=0)
    if parts.get(last) in CLOSING_PARTS:
        lines = LINES.get(parts[last], lambda _text: False)
        return _end_with_list(pieces, _after_list(pieces, last, lines))
    return End(len(pieces), is_sure=False)


def _end_with_list(pieces: tuple[Piece, ...], end: int) -> End:
    """Take the sentences right behind the last list in, if they are disclaimers."""
    after = end
    while after < len(pieces) and disclaims(pieces[after]):
        after += 1
    further = after if after > end else after_further_text(pieces, end)
    return End(
        after,
        is_sure=True,
        disclaimers=range(end, after),
        doubtful=range(after, further),
    )


def _after_list(
    pieces: tuple[Piece, ...], heading: int, tells: Callable[[Text], object]
) -> int:
    """Return the first index after a heading and what its list consists of."""
    first = heading + 1
    end = first
    while end < len(pieces) and _belongs(pieces[end], tells):
        if end > first and _defines(pieces[end]):
            break
        end += 1
    return end


def _belongs(piece: Piece, tells: Callable[[Text], object]) -> bool:
    return _is_list(piece) or _is_line(piece, tells) or is_hidden(piece)


def _is_list(piece: Piece) -> bool:
    """Tell whether a piece is a list, but none that tells dates."""
    is_list = isinstance(block_of(piece), List)
    return is_list and not is_date_line(words_of(piece))


def _defines(piece: Piece) -> bool:
    block = block_of(piece)
    return isinstance(block, List) and defines(block)


def _is_line(piece: Piece, tells: Callable[[Text], object]) -> bool:
    """Tell whether a piece is a paragraph of the shape that such a part may have."""
    block = block_of(piece)
    return isinstance(block, Paragraph) and bool(tells(block.text))


def bare_disclaimers(page: Page, end: End) -> Prose:
    """Return the disclaimers that no heading begins."""
    pieces = (page.pieces[index] for index in end.disclaimers)
    return Prose(piece.block for piece in pieces if isinstance(piece, Body))


def outside_chapters(page: Page, end: End) -> Iterator[tuple[int, Placed]]:
    """Yield the pieces that no chapter may take: repetitions and chrome."""
    above = True
    for index, piece in enumerate(page.pieces):
        above = above and not (isinstance(piece, Heading) and part_of(piece))
        is_after = index >= end.index and index not in end.doubtful
        placed = _outside(page, piece, above=above, after=is_after)
        if placed:
            yield index, placed


def _outside(page: Page, piece: Piece, *, above: bool, after: bool) -> Placed | None:
    words = words_of(piece)
    if after:
        return Placed(rule="after-the-page")
    if words == PICTURE_BUTTON or is_control(piece):
        return Placed(rule="button")
    if above and words == page.title:
        return Placed(rule="title-again")
    return None
