"""Where the parts of a health-topic page begin, and where the page ends."""

from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from handout.prose import List, Paragraph
from handout.readers.medlineplus.disclaimers import after_disclaimers
from handout.readers.medlineplus.page import Page
from handout.readers.pieces import (
    GUESSED,
    Body,
    Heading,
    Piece,
    block_of,
    body,
    is_hidden,
    words_of,
)
from handout.readers.section_kinds import kind_of
from handout.readers.topics.headings import (
    CONTENTS,
    TopicPart,
    is_question,
    topic_part_of,
)
from handout.readers.topics.links import is_list_of_links
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
    return any(map(has_link, below_heading(pieces, index)))


def has_link(piece: Piece) -> bool:
    """Tell whether a piece leads to another page."""
    return isinstance(piece, Body) and any(
        span.link for text in piece.block.texts() for span in text
    )


def goes_on(
    pieces: Sequence[Piece], index: int, part: TopicPart | None, *, keeps_links: bool
) -> bool:
    """Tell whether a heading is the summary's own, whatever its rank.

    A question is. So is a word such as "Symptoms" above anything but a list of links;
    and so is any word above a text without links, where the page keeps its links.
    """
    words = words_of(pieces[index])
    if is_question(words):
        return True
    below = below_heading(pieces, index)
    if part not in {None, "links"} or any(map(_is_list_of_links, below)):
        return False
    if kind_of(words) != "other":
        return True
    is_text = bool(below) and not any(map(has_link, below))
    return part == "links" and keeps_links and is_text


def ends_summary(
    pieces: Sequence[Piece], index: int, rank: int, *, keeps_links: bool
) -> bool:
    """Tell whether a heading begins what stands below the summary, of such a rank."""
    heading, part = pieces[index], part_at(pieces, index)
    if goes_on(pieces, index, part, keeps_links=keeps_links):
        return False
    if isinstance(heading, Heading) and heading.rank and rank:
        return heading.rank <= rank
    return part is not None and part != "summary"


def below_heading(pieces: Sequence[Piece], index: int) -> list[Piece]:
    """Return what stands between a heading and the next one."""
    following = (pieces[place] for place in range(index + 1, len(pieces)))
    return list(takewhile(lambda piece: not isinstance(piece, Heading), following))


def _is_list_of_links(piece: Piece) -> bool:
    return isinstance(piece, Body) and is_list_of_links(piece.block)


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
    return isinstance(block_of(piece), List)


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
    below = next(iter(pieces[index + 1 : index + 2]), None)
    is_head = isinstance(below, Body) and is_question(heading.words)
    is_named = _is_list(below) and kind_of(heading.words) != "other"
    return heading if is_head or is_named else body(heading.words)


def end_of_topic(page: Page, given: Given) -> int:
    """Return the first index after the page: after its disclaimers or last part.

    A clinic may show the summary alone, with other parts of its own below.
    """
    pieces = page.pieces
    if given.summary and not (given.has_links or page.is_own_site):
        return _after_opening(pieces)
    known = dict(_parts_around_summary(pieces))
    if not known:
        return _after_opening(pieces)
    for index, part in known.items():
        if part == "disclaimers":
            return after_disclaimers(pieces, index)
    last = max(known)
    if known[last] == "summary":
        return len(pieces)
    return _after_text(pieces, last + 1)


def _parts_around_summary(pieces: Sequence[Piece]) -> Iterator[tuple[int, TopicPart]]:
    """Yield the known parts, but not those that the summary has for headings."""
    keeps_links = any(map(has_link, pieces))
    rank: int | None = None
    for index, piece in enumerate(pieces):
        if not isinstance(piece, Heading):
            continue
        part = part_at(pieces, index)
        if part == "summary":
            rank = piece.rank
        elif rank is not None and ends_summary(
            pieces, index, rank, keeps_links=keeps_links
        ):
            rank = None
        if part and (part == "summary" or rank is None):
            yield index, part


def _after_opening(pieces: Sequence[Piece]) -> int:
    """Return the index after the lines that stand right below a title."""
    index = 0
    while index < len(pieces) and tells_names(words_of(pieces[index])):
        index += 1
    return index


def _after_text(pieces: Sequence[Piece], start: int) -> int:
    end = start
    while end < len(pieces) and (_is_text(pieces[end]) or is_hidden(pieces[end])):
        end += 1
    return end


def _is_text(piece: Piece) -> bool:
    return isinstance(block_of(piece), List | Paragraph)
