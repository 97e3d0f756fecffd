"""A saved web page of MedlinePlus Genetics.

Both generations of the site are known: medlineplus.gov/genetics, and
ghr.nlm.nih.gov before it. The page is read by its headings, which both have;
the bookmarks of the newer one name a part where its heading is unknown.
"""

import re
from collections.abc import Iterator

import msgspec

from handout.errors import Malformed
from handout.readers.decoding import decode
from handout.readers.genetics.assembly import assemble
from handout.readers.genetics.headings import part_of
from handout.readers.limits import PAGE, require_size
from handout.readers.markup.gathering import gather
from handout.readers.markup.tree import Element, parse
from handout.readers.medlineplus.addresses import is_ours, page_address
from handout.readers.medlineplus.page import Page
from handout.readers.medlineplus.terms import require_genetics
from handout.readers.pieces import Heading, Piece, words_of
from handout.readers.reading import Reading

LANGUAGE = "en"
"""Genetics pages exist in English only."""

SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(?P<address>\S+)")
SHOWN_ADDRESS = re.compile(r"URL of this page:\s*(?P<address>[^\s<]+)")
ADDRESS_PATHS = (
    "//link[@rel='canonical']/@href",
    "//meta[@property='og:url']/@content",
)


def read(data: bytes, name: str) -> Reading:
    """Read a saved page.

    Raises `Malformed` where the page is not whole, `NotAvailable` for a page
    under copyright, `UnknownFormat` for another kind of page, `TooLarge`.
    """
    require_size(data, PAGE, name)
    decoded = decode(data, name, any_encoding=True)
    tree = parse(decoded.text, name)
    address = page_address(_address(tree, decoded.text), name)
    require_genetics(address, name)
    pieces = gather(tree, address.base, LANGUAGE)
    title = _title(pieces, name)
    page = Page(address, words_of(pieces[title]), pieces[title + 1 :])
    reading = assemble(page, name).reading
    warnings = (*decoded.warnings, *reading.warnings)
    return msgspec.structs.replace(reading, warnings=warnings)


def _address(tree: Element, text: str) -> str:
    """Return the first address of MedlinePlus that the page tells, else any."""
    told = [*_told_addresses(tree, text)]
    return next((address for address in told if is_ours(address)), next(iter(told), ""))


def _told_addresses(tree: Element, text: str) -> Iterator[str]:
    for path in ADDRESS_PATHS:
        yield from map(str, tree.xpath(path))
    for pattern in (SAVED_FROM, SHOWN_ADDRESS):
        yield from (match["address"] for match in pattern.finditer(text))


def _title(pieces: tuple[Piece, ...], name: str) -> int:
    """Return the last h1 above the first part of the page; a site may have its own."""
    titles = [n for n, piece in enumerate(pieces) if _is_title(piece)]
    if not titles:
        raise Malformed(
            "found no title, expected the name of the condition as the first heading.",
            place=name,
            remedy="Save the whole page.",
        )
    parts = (n for n, piece in enumerate(pieces) if n > titles[0] and _is_part(piece))
    first_part = next(parts, len(pieces))
    return max(n for n in titles if n < first_part)


def _is_title(piece: Piece) -> bool:
    return isinstance(piece, Heading) and piece.rank == 1


def _is_part(piece: Piece) -> bool:
    return isinstance(piece, Heading) and part_of(piece) is not None
