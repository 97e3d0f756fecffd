"""The title of a page, among the headings of the site around it."""

import re
from collections.abc import Callable, Iterator, Sequence

import msgspec

from handout.errors import Doubt, Malformed
from handout.readers.medlineplus.addresses import PageAddress
from handout.readers.pieces import Heading, Piece, words_of
from handout.readers.slugs import slug_of

SITE_NAME = re.compile(r" ?[:|–—-] ?MedlinePlus\b.{0,60}$")
"""What a browser's reading view leaves behind the name of the condition."""

UNSURE = (
    "several headings may be the title, and none is the name in the page's address; "
    "{!r} was taken. Check it."
)
WHOLE_PAGE = "Save the whole page."


class Titled(msgspec.Struct, frozen=True):
    """A title, the pieces below it, and what is to be looked at.

    `place` is where the title stood among all pieces.
    """

    title: str
    below: tuple[Piece, ...]
    place: int
    doubts: tuple[Doubt, ...] = ()


def titled(
    pieces: Sequence[Piece],
    address: PageAddress,
    is_part: Callable[[Heading], object],
    name: str,
) -> Titled:
    """Find the title of a page.

    It is the heading of the first or second rank that has the name in the page's
    address; without one, the last h1 above the first part: a site around the page
    may have one of its own. Raises `Malformed` for a page that has neither.
    """
    above = list(_above_parts(pieces, is_part))
    named = [n for n in above if _has_name(words_of(pieces[n]), address)]
    firsts = [n for n in above if _has_rank(pieces[n], 1)]
    found = min(named, key=lambda n: not _has_rank(pieces[n], 1), default=None)
    if found is None and not firsts:
        raise Malformed(
            "found no title, expected the name of the condition as the first heading.",
            place=name,
            remedy=WHOLE_PAGE,
        )
    place = firsts[-1] if found is None else found
    title = _without_site(words_of(pieces[place]))
    is_unsure = found is None and len(above) > 1
    doubts: tuple[Doubt, ...] = (("title", UNSURE.format(title[:60])),)
    below = tuple(pieces[place + 1 :])
    return Titled(title, below, place, doubts if is_unsure else ())


def _above_parts(
    pieces: Sequence[Piece], is_part: Callable[[Heading], object]
) -> Iterator[int]:
    """Yield where headings of high rank stand above the first part of the page.

    A menu above the first h1 may have the words of a part.
    """
    has_first = False
    for place, piece in enumerate(pieces):
        if not isinstance(piece, Heading):
            continue
        if is_part(piece):
            if has_first:
                return
        elif piece.rank in {1, 2}:
            yield place
        has_first = has_first or _has_rank(piece, 1)


def _has_name(words: str, address: PageAddress) -> bool:
    """Tell whether words are the name in an address; that of a topic has no hyphens."""
    slug = slug_of(_without_site(words))
    return bool(slug) and address.slug in {slug, slug.replace("-", "")}


def _without_site(words: str) -> str:
    return SITE_NAME.sub("", words) or words


def _has_rank(piece: Piece, rank: int) -> bool:
    return isinstance(piece, Heading) and piece.rank == rank
