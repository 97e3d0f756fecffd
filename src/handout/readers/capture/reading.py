"""The text of a MedlinePlus page, copied from the site or from a clinic's own.

The page is found by its line "URL of this page:"; what stands above is the
site's, and so is what follows the disclaimers. No wording of any site is known
here: chrome is told by position and shape alone.
"""

from collections.abc import Iterable, Iterator

import msgspec

from handout.errors import HandoutWarning
from handout.readers.capture.cut import Cut, cut
from handout.readers.capture.lines import Line
from handout.readers.decoding import Decoded, decode
from handout.readers.genetics.assembly import assemble
from handout.readers.genetics.page import RULES
from handout.readers.limits import PAGE, require_lines, require_size
from handout.readers.medlineplus.link_only import link_only
from handout.readers.medlineplus.page import Assembly, Placed
from handout.readers.reading import Reading
from handout.readers.topics.page import TOPIC_RULES, assemble_topic

CAPTURE_RULES: dict[str, str] = {
    **RULES,
    **TOPIC_RULES,
    "link-only": "the text of a page under copyright, which may only be linked",
    "before-the-page": "everything above the line that tells the page's address",
}
"""Where the words of a line go that stand in no field of the condition."""


class LinePlace(msgspec.Struct, frozen=True):
    """Where a line of a capture went: a field, a rule, or neither if unclear."""

    number: int
    words: str
    placed: Placed


def read(data: bytes, name: str) -> Reading:
    """Read a capture.

    Of a page under copyright only its title and address are read. Raises
    `Malformed` where the page is not whole, `UnknownFormat` for another kind of
    page, `TooLarge`.
    """
    decoded = _decode(data, name)
    found = cut(decoded.text, name)
    reading = _assembly(found, name).reading
    warnings = (*decoded.warnings, *_further_pages(found, name), *reading.warnings)
    return msgspec.structs.replace(reading, warnings=warnings)


def places(data: bytes, name: str) -> tuple[LinePlace, ...]:
    """Tell for each line that is not blank where it went. Raises as `read` does."""
    found = cut(_decode(data, name).text, name)
    placed = _assembly(found, name).places
    return (
        *_at(found.above, Placed(rule="before-the-page")),
        *_at(found.address, Placed(field="source")),
        *_at(found.title, Placed(field="title")),
        *(
            line
            for group, place in zip(found.groups, placed, strict=True)
            for line in _at(group, place)
        ),
    )


def _assembly(found: Cut, name: str) -> Assembly:
    """Make the condition of a page of its kind. Raises as `read` does."""
    page = found.page
    if not page.address.is_free:
        reading = link_only(page.address, page.title, name)
        return Assembly(reading, tuple(Placed(rule="link-only") for _ in page.pieces))
    if page.address.kind == "genetics":
        return assemble(page, name)
    return assemble_topic(page, name)


def _at(lines: Iterable[Line], placed: Placed) -> Iterator[LinePlace]:
    return (LinePlace(line.number, line.words, placed) for line in lines)


def _decode(data: bytes, name: str) -> Decoded:
    require_size(data, PAGE, name)
    decoded = decode(data, name, any_encoding=True)
    require_lines(decoded.text, name)
    return decoded


def _further_pages(found: Cut, name: str) -> Iterator[HandoutWarning]:
    if found.page_count > 1:
        sentence = (
            f"found {found.page_count} pages, read the first; save each one by itself."
        )
        yield HandoutWarning("further-pages", name, sentence)
