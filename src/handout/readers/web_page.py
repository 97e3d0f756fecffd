"""A saved web page of MedlinePlus: of Genetics, or of a health topic.

Both generations of both sites are known, saved from the site or wrapped in the
pages of a clinic. What a page is about is told by its address; a page is read by
its headings, which all generations have, and by the marks of the newer ones.
"""

from collections.abc import Callable

import msgspec

from handout.errors import Malformed, UnknownFormat
from handout.readers.decoding import decode
from handout.readers.genetics.assembly import assemble
from handout.readers.genetics.headings import part_of
from handout.readers.limits import PAGE, require_size
from handout.readers.markup.gathering import gather
from handout.readers.markup.tree import Element, parse
from handout.readers.medlineplus.addresses import PageAddress, page_address
from handout.readers.medlineplus.link_only import link_only
from handout.readers.medlineplus.page import Page
from handout.readers.medlineplus.told_address import base_of, is_own_site, told_address
from handout.readers.pieces import Heading, Piece, with_bold_headings, words_of
from handout.readers.reading import Reading
from handout.readers.topics.headings import topic_part_of
from handout.readers.topics.marks import marked_parts
from handout.readers.topics.page import assemble_topic

IsPart = Callable[[Heading], object]
WHOLE_PAGE = "Save the whole page."


class Saved(msgspec.Struct, frozen=True):
    """A saved page: its tree, its text, and the address that it tells."""

    tree: Element
    text: str
    address: PageAddress
    name: str


def read(data: bytes, name: str) -> Reading:
    """Read a saved page; of one under copyright only its title and address.

    Raises `Malformed` where the page is not whole, `UnknownFormat` for another
    kind of page, `TooLarge`.
    """
    require_size(data, PAGE, name)
    decoded = decode(data, name, any_encoding=True)
    tree = parse(decoded.text, name)
    address = page_address(told_address(tree, decoded.text), name)
    reading = _read(Saved(tree, decoded.text, address, name))
    warnings = (*decoded.warnings, *reading.warnings)
    return msgspec.structs.replace(reading, warnings=warnings)


def _read(saved: Saved) -> Reading:
    address, name = saved.address, saved.name
    if not address.is_free:
        pieces = gather(saved.tree, "", address.language)
        return link_only(address, _title(pieces, lambda _: False, name)[0], name)
    if address.kind == "genetics":
        return assemble(_page(saved, part_of), name).reading
    if address.kind == "topic":
        given = marked_parts(saved.tree, address)
        return assemble_topic(_page(saved, topic_part_of), name, given).reading
    raise UnknownFormat(
        "found a page about a medical test, expected one about a condition.",
        place=name,
        remedy="Save the page of the condition itself.",
    )


def _page(saved: Saved, is_part: IsPart) -> Page:
    base = base_of(saved.tree, saved.address.base)
    pieces = with_bold_headings(
        gather(saved.tree, base, saved.address.language), is_part
    )
    title, below = _title(tuple(pieces), is_part, saved.name)
    is_own = is_own_site(saved.tree, saved.text)
    return Page(saved.address, title, below, is_own_site=is_own)


def _title(
    pieces: tuple[Piece, ...], is_part: IsPart, name: str
) -> tuple[str, tuple[Piece, ...]]:
    """Return the last h1 above the first part, and what follows.

    A site around the page may have an h1 of its own.
    """
    titles = [n for n, piece in enumerate(pieces) if _has_rank(piece, 1)]
    if not titles:
        raise Malformed(
            "found no title, expected the name of the condition as the first heading.",
            place=name,
            remedy=WHOLE_PAGE,
        )
    parts = (n for n, piece in enumerate(pieces) if _is_part(piece, is_part))
    first_part = next((n for n in parts if n > titles[0]), len(pieces))
    title = max(n for n in titles if n < first_part)
    return words_of(pieces[title]), pieces[title + 1 :]


def _has_rank(piece: Piece, rank: int) -> bool:
    return isinstance(piece, Heading) and piece.rank == rank


def _is_part(piece: Piece, is_part: IsPart) -> bool:
    return isinstance(piece, Heading) and bool(is_part(piece))
