"""A saved web page of MedlinePlus: of Genetics, or of a health topic.

Both generations of both sites are known, saved from the site or wrapped in the
pages of a clinic. What a page is about is told by its address; a page is read by
its headings, which all generations have, and by the marks of the newer ones.
"""

from collections.abc import Callable

import msgspec

from handout.errors import Doubt, HandoutWarning, UnknownFormat
from handout.readers.decoding import decode
from handout.readers.genetics.assembly import assemble
from handout.readers.genetics.headings import part_of
from handout.readers.limits import PAGE, require_size
from handout.readers.markup.gathering import gather, gather_framed
from handout.readers.markup.tree import Element, parse
from handout.readers.medlineplus.addresses import PageAddress, page_address
from handout.readers.medlineplus.link_only import link_only
from handout.readers.medlineplus.page import Page
from handout.readers.medlineplus.told_address import base_of, is_own_site, told_address
from handout.readers.page_title import titled
from handout.readers.pieces import Heading, with_bold_headings
from handout.readers.reading import Reading
from handout.readers.topics.headings import topic_part_of
from handout.readers.topics.marks import marked_parts
from handout.readers.topics.page import assemble_topic

ARTICLE = "//article[.//h2]"
MAIN = "(//main | //*[@role='main'])[.//h2]"

IsPart = Callable[[Heading], object]


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
        found = titled(pieces, address, lambda _: False, name)
        return link_only(address, found.title, name)
    if address.kind == "genetics":
        page, doubts = _page(saved, part_of)
        return _doubted(assemble(page, name).reading, doubts, name)
    if address.kind == "topic":
        given = marked_parts(saved.tree, address)
        page, doubts = _page(saved, topic_part_of)
        return _doubted(assemble_topic(page, name, given).reading, doubts, name)
    raise UnknownFormat(
        "found a page about a medical test, expected one about a condition.",
        place=name,
        remedy="Save the page of the condition itself.",
    )


def _page(saved: Saved, is_part: IsPart) -> tuple[Page, tuple[Doubt, ...]]:
    """Return the page, and what is to be looked at in its title."""
    address, is_own = saved.address, is_own_site(saved.tree, saved.text)
    base = base_of(saved.tree, address.base)
    frame = _frame(saved.tree, is_own=is_own)
    gathered, framed = gather_framed(saved.tree, base, address.language, frame)
    pieces = tuple(with_bold_headings(gathered, is_part))
    found = titled(pieces, address, is_part, saved.name)
    below = max(framed - found.place - 1, 0)
    return Page(address, found.title, found.below, is_own, below), found.doubts


def _frame(tree: Element, *, is_own: bool) -> Element | None:
    """Return the element that holds the page's own text, where one says so.

    The main part of a clinic's page holds other things of the clinic, too.
    """
    paths = (ARTICLE, MAIN) if is_own else (ARTICLE,)
    return next((found for path in paths for found in tree.xpath(path)), None)


def _doubted(reading: Reading, doubts: tuple[Doubt, ...], name: str) -> Reading:
    warnings = (HandoutWarning(kind, name, told) for kind, told in doubts)
    return msgspec.structs.replace(reading, warnings=(*warnings, *reading.warnings))
