"""Lines of a text capture: their words, the marks before them, what is known."""

import re
from collections.abc import Callable, Iterator

import msgspec

from handout.readers.medlineplus.dates import is_date_line
from handout.readers.medlineplus.page import PICTURE_BUTTON
from handout.readers.pieces import LIST_SIGNS, fold

BULLET = re.compile(
    rf"\s*(?:[{LIST_SIGNS}*–—-]\s+|§\s+(?=[^\W\d])|o(?:\t|\s{{2,}}))(?P<words>\S.*)"
)
"""A sign before an item; `o` is the Spanish "or" too, so that it stands far off."""

SPEAKING = re.compile(r"\s*(?P<words>[✓✔✗✘☐☑]\s*\S.*)")
"""An item whose sign says something, and so belongs to its words."""

HEADING = re.compile(r"\s{0,3}#{1,6}\s+(?P<words>[^\W\d_].*)")
"""A heading of Markdown, its marks left in a text that was copied as such."""


class Line(msgspec.Struct, frozen=True):
    """A line with words, by its number in the text.

    `raw` is the line as it was written. `mark` is the number or letter before an
    item, `count` which in order that is. `cells` are what its tabs part.
    """

    number: int
    indent: int
    words: str
    is_item: bool
    is_after_blank: bool
    raw: str = ""
    is_heading: bool = False
    mark: str = ""
    count: int = 0
    cells: tuple[str, ...] = ()


class Structure(msgspec.Struct, frozen=True):
    """What is known of the lines of one kind of page.

    `is_known` tells a line that is no prose, whatever stands around it, `leads_in`
    one that goes before a list, `is_no_title` one that stands below the title;
    `guesses` says that a short line may be a heading by its shape alone, `end` what
    heads the lines below the page's own prose, `heads_names` what heads lines that
    are a name each.
    """

    is_known: Callable[[str], bool]
    leads_in: Callable[[str], bool]
    is_no_title: Callable[[str], bool]
    guesses: bool
    heads_names: Callable[[str], bool] = lambda _words: False
    end: frozenset[str] = frozenset({"disclaimers", "exenciones"})


def read_lines(text: str) -> Iterator[Line]:
    """Yield the lines that have words, numbered from 1 with the blank ones."""
    after_blank = True
    for number, raw in enumerate(text.split("\n"), start=1):
        is_blank = not raw.strip()
        if not is_blank:
            yield _line(number, raw.rstrip(), after_blank=after_blank)
        after_blank = is_blank


def _line(number: int, raw: str, *, after_blank: bool) -> Line:
    """Read a line; a tab at its beginning is what is left of a mark that was lost."""
    spaced = raw.expandtabs(4)
    marked = BULLET.fullmatch(raw) or SPEAKING.fullmatch(raw)
    heading = HEADING.fullmatch(raw)
    words = heading["words"].rstrip("# ") if heading else raw
    return Line(
        number=number,
        indent=len(spaced) - len(spaced.lstrip()),
        words=fold(marked["words"] if marked else words),
        is_item=marked is not None or (raw.startswith("\t") and not after_blank),
        is_after_blank=after_blank,
        raw=raw,
        is_heading=heading is not None,
    )


def is_structure(words: str, structure: Structure) -> bool:
    """Tell whether a line is known to be no prose, whatever stands around it."""
    return stands_alone(words, structure) or structure.leads_in(words)


def stands_alone(words: str, structure: Structure) -> bool:
    """Tell whether a line is a piece by itself: a heading, a button, a date."""
    is_known = structure.is_known(words)
    return is_known or words == PICTURE_BUTTON or is_date_line(words)
