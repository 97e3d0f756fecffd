"""What stands behind the last list of a page, and may be more of its text.

No mark tells a site around a page from the page itself. What reads like text about
the condition is not taken, for it may be the site's, but it is told.
"""

from collections.abc import Sequence

from handout.prose import Block, List, Paragraph, Table
from handout.readers.medlineplus.dates import is_date_line
from handout.readers.medlineplus.page import is_sentence
from handout.readers.pieces import GUESSED, Heading, Omission, Piece, block_of, words_of

COPYRIGHT = ("©", "copyright")
"""How the last line of a site begins."""

FURTHEST = 4
"""So many headings and buttons may stand between a heading and its text."""

FEWEST_BLOCKS = 2
"""An item that defines a word has the word, and what it means."""


def after_further_text(pieces: Sequence[Piece], end: int) -> int:
    """Return the index after what reads like more text right behind a page's end."""
    after = end
    for index in range(end, len(pieces)):
        piece = pieces[index]
        if _goes_on(pieces, index, is_first=after == end):
            after = index + 1
        elif not (isinstance(piece, Omission) or is_date_line(words_of(piece))):
            break
    return after


def _goes_on(pieces: Sequence[Piece], index: int, *, is_first: bool) -> bool:
    piece = pieces[index]
    if isinstance(piece, Heading):
        return _heads_text(piece, pieces[index + 1 : index + 1 + FURTHEST])
    return _is_text(piece, with_lists=not is_first)


def _heads_text(heading: Heading, below: Sequence[Piece]) -> bool:
    """Tell whether text stands below a heading; below one in marks, lists too."""
    is_marked = heading.rank > GUESSED
    for piece in below:
        if not (is_marked and isinstance(piece, Heading | Omission)):
            return _is_text(piece, with_lists=is_marked)
    return False


def _is_text(piece: Piece, *, with_lists: bool) -> bool:
    """Tell whether a piece is text: sentences, or what no menu looks like."""
    if words_of(piece).lower().startswith(COPYRIGHT):
        return False
    block = block_of(piece)
    if not isinstance(block, List | Table) or _has_links(block):
        return is_sentence(piece)
    return with_lists or (isinstance(block, List) and defines(block))


def _has_links(block: List | Table) -> bool:
    return any(span.link for text in block.texts() for span in text)


def defines(block: List) -> bool:
    """Tell whether each item of a list is a word in strong letters and its meaning."""
    return all(
        len(item) >= FEWEST_BLOCKS and _is_strong(item[0]) for item in block.items
    )


def _is_strong(block: Block) -> bool:
    return isinstance(block, Paragraph) and all(span.strong for span in block.text)
