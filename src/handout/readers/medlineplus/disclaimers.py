"""The disclaimers of a page, and where they end."""

import re
from collections.abc import Sequence

from handout.readers.medlineplus.dates import is_date_line
from handout.readers.medlineplus.page import is_sentence
from handout.readers.pieces import Body, Piece, is_hidden, is_paragraph, words_of

DISCLAIMING = re.compile(
    r"\b(?:advice|doctor|professional|provider|replaces?|substitute)\b", re.IGNORECASE
)
"""What disclaimers talk about, where no heading tells that they are such."""


def disclaims(piece: Piece) -> bool:
    """Tell whether a paragraph talks of what disclaimers talk about."""
    return is_paragraph(piece) and DISCLAIMING.search(words_of(piece)) is not None


def after_disclaimers(pieces: Sequence[Piece], heading: int) -> int:
    """Return the index after what stands below their heading, and more sentences."""
    first = heading + 1
    end = first
    while end < len(pieces) and not is_date_line(words_of(pieces[end])):
        piece = pieces[end]
        is_first = end == first and isinstance(piece, Body)
        goes_on = is_sentence(piece) or disclaims(piece) or is_hidden(piece)
        if not (is_first or goes_on):
            break
        end += 1
    return end
