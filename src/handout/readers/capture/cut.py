"""A capture cut in two: the site above, and the page from its address on."""

import re
from collections.abc import Sequence

import msgspec

from handout.errors import Malformed
from handout.readers.capture.groups import Group, group_lines, piece
from handout.readers.capture.lines import Line, Structure, read_lines
from handout.readers.capture.quoted import unquoted
from handout.readers.genetics.headings import is_lead_in, part_of
from handout.readers.medlineplus.addresses import PageAddress, is_ours, page_address
from handout.readers.medlineplus.dates import is_date_line
from handout.readers.medlineplus.page import Page
from handout.readers.medlineplus.told_address import ANCHOR
from handout.readers.pieces import Heading, fold
from handout.readers.slugs import slug_of
from handout.readers.topics.headings import is_no_title, is_topic_structure

STARTS = re.compile(rf"{ANCHOR}\s*(?P<address>\S*)", re.IGNORECASE)
ADDRESS_END = re.compile(r"[a-z0-9.-]+/", re.IGNORECASE)


def _is_part(words: str) -> bool:
    return part_of(Heading(words)) is not None


GENETICS = Structure(
    is_known=_is_part,
    leads_in=is_lead_in,
    is_no_title=lambda words: _is_part(words) or is_lead_in(words),
    guesses=True,
    heads_names=lambda words: part_of(Heading(words)) == "names",
)
TOPIC = Structure(
    is_known=is_topic_structure,
    leads_in=lambda _words: False,
    is_no_title=is_no_title,
    guesses=False,
)

COPY_ALL = "Copy the whole page, from its address to its last line."


class Cut(msgspec.Struct, frozen=True):
    """The lines above the page, those of its address and title, and the rest.

    Each of the `groups` below the title is one piece of the page.
    """

    above: tuple[Line, ...]
    address: tuple[Line, ...]
    title: tuple[Line, ...]
    groups: tuple[Group, ...]
    page: Page
    page_count: int


def cut(text: str, name: str) -> Cut:
    """Find the page in a capture.

    Raises `Malformed` where its address or title is missing, and what
    `page_address` raises for a page of another kind.
    """
    lines = list(read_lines(unquoted(text)))
    anchors = [n for n, line in enumerate(lines) if STARTS.match(line.words)]
    start = _start(lines, anchors, name)
    address_lines, address = _address(lines, start)
    place = f"{name}, line {lines[start].number}"
    page = page_address(address, place)
    structure = GENETICS if page.kind == "genetics" else TOPIC
    groups = group_lines(lines[start + len(address_lines) :], structure)
    title_lines, rest = _title(groups, page, structure, name)
    title = fold(" ".join(line.words for line in title_lines))
    return Cut(
        above=tuple(lines[:start]),
        address=tuple(address_lines),
        title=tuple(title_lines),
        groups=tuple(rest),
        page=Page(page, title, tuple(piece(group, structure) for group in rest)),
        page_count=len(anchors),
    )


def _start(lines: Sequence[Line], anchors: Sequence[int], name: str) -> int:
    """Return the first line with an address of MedlinePlus, else with any."""
    if not anchors:
        raise Malformed(
            'found no line "URL of this page:", expected the page\'s address there.',
            place=name,
            remedy=COPY_ALL,
        )
    ours = (start for start in anchors if is_ours(_address(lines, start)[1]))
    return next(ours, anchors[0])


def _address(lines: Sequence[Line], start: int) -> tuple[Sequence[Line], str]:
    """Return the lines that tell the address, and it; a wrapped one stands on more."""
    match = STARTS.match(lines[start].words)
    address = match["address"] if match else ""
    end = start + 1
    if not address and lines[end:]:
        address = lines[end].words.partition(" ")[0]
        end += 1
    if address.endswith("-") and _goes_on(lines[end : end + 1]):
        address += lines[end].words
        end += 1
    return lines[start:end], address


def _goes_on(below: Sequence[Line]) -> bool:
    """Tell whether the line below ends an address that was broken at a hyphen."""
    return any(
        not line.is_after_blank and ADDRESS_END.fullmatch(line.words) for line in below
    )


def _title(
    groups: list[Group], page: PageAddress, structure: Structure, name: str
) -> tuple[Group, list[Group]]:
    """Part the title from the groups below it; a long one may stand on two lines."""
    if not groups or _is_below(groups[0], structure):
        raise Malformed(
            "found no title below the page's address.", place=name, remedy=COPY_ALL
        )
    first, *rest = groups
    words = " ".join(line.words for line in first)
    if len(first) == 1 or slug_of(words) == page.slug:
        return first, rest
    return first[:1], [first[1:], *rest]


def _is_below(group: Group, structure: Structure) -> bool:
    """Tell whether lines stand below a title that is missing."""
    first = group[0]
    is_no_line = first.is_item or bool(first.cells)
    return is_no_line or structure.is_no_title(first.words) or is_date_line(first.words)
