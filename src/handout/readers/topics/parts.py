"""Where the parts of a health-topic page begin, and where the page ends."""

from collections.abc import Callable, Iterator, Sequence

from handout.prose import List, Paragraph
from handout.readers.medlineplus.page import Page, is_sentence
from handout.readers.pieces import GUESSED, Body, Heading, Piece, body, words_of
from handout.readers.topics.headings import (
    CONTENTS,
    TopicPart,
    is_question,
    topic_part_of,
)
from handout.readers.topics.marks import Given
from handout.readers.topics.names import tells_names


def begins_contents(words: str) -> bool:
    """Tell whether a line stands above the list of the page's own parts."""
    return words.lower().rstrip(":") in CONTENTS


def known_parts(pieces: Sequence[Piece]) -> Iterator[tuple[int, TopicPart]]:
    """Yield where a known part of a page begins, and which."""
    for index in range(len(pieces)):
        if part := part_at(pieces, index):
            yield index, part


def lacks_heading(page: Page, given: Given) -> bool:
    """Tell whether a topic's summary has neither mark nor heading in its page.

    It may still be there, right below the title, where other parts are known.
    """
    parts = {part for _, part in known_parts(page.pieces)}
    return bool(parts) and "summary" not in parts and not given.summary


def leads_on(pieces: Sequence[Piece], index: int) -> bool:
    """Tell whether what follows a heading has links, which no page's contents has."""
    return any(
        span.link
        for piece in pieces[index + 1 : index + 2]
        if isinstance(piece, Body)
        for text in piece.block.texts()
        for span in text
    )


def part_at(pieces: Sequence[Piece], index: int) -> TopicPart | None:
    """Return what a heading begins; a bare line begins only what follows it.

    In a text whose list marks were lost, "Children" may be an item of the summary.
    """
    heading = pieces[index]
    if not isinstance(heading, Heading):
        return None
    part = topic_part_of(heading)
    below = next(iter(pieces[index + 1 : index + 2]), None)
    wanted = FOLLOWED_BY.get(part or "") if heading.rank == GUESSED else None
    return part if wanted is None or wanted(below) else None


def _is_list(piece: Piece | None) -> bool:
    return isinstance(piece, Body) and isinstance(piece.block, List)


def _is_known(piece: Piece | None) -> bool:
    return isinstance(piece, Heading) and topic_part_of(piece) is not None


FOLLOWED_BY: dict[str, Callable[[Piece | None], bool]] = {
    "links": _is_list,
    "cover": _is_known,
}
"""What follows a bare line that begins such a part of a page."""


def as_text(pieces: Sequence[Piece], index: int, heading: Heading) -> Piece:
    """Take a bare line that heads nothing for the paragraph that it is."""
    if heading.rank != GUESSED:
        return heading
    heads = any(isinstance(below, Body) for below in pieces[index + 1 : index + 2])
    return heading if heads and is_question(heading.words) else body(heading.words)


def end_of_topic(page: Page, given: Given) -> int:
    """Return the first index after the page: after its disclaimers or last part.

    A clinic may show the summary alone, with other parts of its own below.
    """
    pieces = page.pieces
    if given.summary and not (given.has_links or page.is_own_site):
        return _after_opening(pieces)
    known = dict(known_parts(pieces))
    if not known:
        return _after_opening(pieces)
    for index, part in known.items():
        if part == "disclaimers":
            return _after(pieces, index + 1, is_sentence)
    last = max(known)
    if known[last] == "summary":
        return len(pieces)
    return _after(pieces, last + 1, _is_text)


def _after_opening(pieces: Sequence[Piece]) -> int:
    """Return the index after the lines that stand right below a title."""
    index = 0
    while index < len(pieces) and tells_names(words_of(pieces[index])):
        index += 1
    return index


def _after(
    pieces: Sequence[Piece], start: int, belongs: Callable[[Piece], bool]
) -> int:
    end = start
    while end < len(pieces) and belongs(pieces[end]):
        end += 1
    return end


def _is_text(piece: Piece) -> bool:
    return isinstance(piece, Body) and isinstance(piece.block, List | Paragraph)
