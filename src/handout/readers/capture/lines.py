"""Lines of a text capture to pieces: paragraphs, lists and headings by shape."""

import re
from collections.abc import Callable, Iterator, Sequence

import msgspec

from handout.prose import List, Paragraph, Prose, Text
from handout.readers.medlineplus.dates import is_date_line
from handout.readers.medlineplus.page import PICTURE_BUTTON
from handout.readers.pieces import Body, Heading, Piece, body, fold
from handout.shorthand import MOST_LEVELS

BULLET = re.compile(r"\s*[•◦‣▪●○∙·*–-]\s+(?P<words>\S.*)")
WIDEST_WRAPPED = 120
"""A text with a longer line was not wrapped: each of its lines is a paragraph."""

NARROWEST = 50
SENTENCE_ENDS = ".!?:;"
"""A line this long that ends in none of these may have been broken."""

LONGEST_HEADING = 80
HEADING = re.compile(r"[A-Z0-9](?:.*[^.!?:;,])?")


class Line(msgspec.Struct, frozen=True):
    """A line with words, by its number in the text."""

    number: int
    indent: int
    words: str
    is_item: bool
    is_after_blank: bool


class Structure(msgspec.Struct, frozen=True):
    """What is known of the lines of one kind of page.

    `is_known` tells a line that is no prose, whatever stands around it, `leads_in`
    one that goes before a list, `is_no_title` one that stands below the title;
    `guesses` says that a short line may be a heading by its shape alone, `end` what
    heads the lines below the page's own prose.
    """

    is_known: Callable[[str], bool]
    leads_in: Callable[[str], bool]
    is_no_title: Callable[[str], bool]
    guesses: bool
    end: frozenset[str] = frozenset({"disclaimers", "exenciones"})


Group = list[Line]
"""Lines that belong together: the items of a list, or one paragraph."""


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
    bullet = BULLET.fullmatch(spaced)
    indent = len(spaced) - len(spaced.lstrip())
    words = fold(bullet["words"] if bullet else spaced)
    is_item = bullet is not None or (raw.startswith("\t") and not after_blank)
    return Line(number, indent, words, is_item, after_blank)


def group_lines(lines: Sequence[Line], structure: Structure) -> list[Group]:
    """Gather the lines of each paragraph and of each list."""
    prose = _text_lines(lines, structure)
    is_wrapped = all(len(line.words) <= WIDEST_WRAPPED for line in prose)
    groups: list[Group] = []
    for line in lines:
        if groups and _belongs(line, groups[-1], structure, is_wrapped=is_wrapped):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _text_lines(lines: Sequence[Line], structure: Structure) -> Iterator[Line]:
    """Yield the page's own lines of prose; the site's footer may look otherwise."""
    for line in lines:
        if line.words.lower() in structure.end:
            return
        if not line.is_item:
            yield line


def _belongs(
    line: Line, group: Group, structure: Structure, *, is_wrapped: bool
) -> bool:
    if line.is_item:
        return group[0].is_item
    if line.is_after_blank or is_structure(line.words, structure):
        return False
    if group[0].is_item:
        return is_wrapped or line.indent > group[-1].indent
    if _stands_alone(group[0].words, structure):
        return False
    return is_wrapped or _goes_on(line, group[-1])


def _goes_on(line: Line, above: Line) -> bool:
    """Tell whether a line goes on in the middle of a sentence that was broken."""
    is_broken = len(above.words) >= NARROWEST and above.words[-1] not in SENTENCE_ENDS
    return is_broken and line.words[0].islower()


def is_structure(words: str, structure: Structure) -> bool:
    """Tell whether a line is known to be no prose, whatever stands around it."""
    return _stands_alone(words, structure) or structure.leads_in(words)


def _stands_alone(words: str, structure: Structure) -> bool:
    is_known = structure.is_known(words)
    return is_known or words == PICTURE_BUTTON or is_date_line(words)


def piece(group: Group, structure: Structure) -> Piece:
    """Make a piece of the lines that belong together."""
    if group[0].is_item:
        return Body(_list(_items(group)))
    words = fold(" ".join(line.words for line in group))
    is_alone = len(group) == 1 and structure.guesses and _looks_like_heading(words)
    if is_alone or is_structure(words, structure):
        return Heading(words)
    return body(words)


def _looks_like_heading(words: str) -> bool:
    return len(words) <= LONGEST_HEADING and HEADING.fullmatch(words) is not None


Item = tuple[int, str]


def _items(group: Group) -> list[Item]:
    """Read lines as (indent, words); a line without a mark goes on."""
    items: list[Item] = []
    for line in group:
        if line.is_item:
            items.append((line.indent, line.words))
        else:
            indent, words = items[-1]
            items[-1] = (indent, f"{words} {line.words}")
    return items


def _list(items: list[Item], depth: int = 1) -> List:
    """Build a list; deeper items belong to the one above them."""
    is_flat = depth == MOST_LEVELS
    starts = [n for n, item in enumerate(items) if is_flat or item[0] <= items[0][0]]
    ends = [*starts[1:], len(items)]
    return List(
        tuple(_item(items[a:b], depth) for a, b in zip(starts, ends, strict=True))
    )


def _item(items: list[Item], depth: int) -> Prose:
    opening = Paragraph(Text.of(items[0][1]))
    if items[1:]:
        return Prose.of(opening, _list(items[1:], depth + 1))
    return Prose.of(opening)
