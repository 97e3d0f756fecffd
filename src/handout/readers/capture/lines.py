"""Lines of a text capture to pieces: paragraphs, lists and headings by shape."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from handout.prose import List, Paragraph, Prose, Text
from handout.readers.genetics.headings import is_lead_in, part_of
from handout.readers.medlineplus.dates import is_date_line
from handout.readers.medlineplus.page import PICTURE_BUTTON
from handout.readers.pieces import Body, Heading, Piece, body, fold
from handout.shorthand import MOST_LEVELS

BULLET = re.compile(r"\s*[•◦‣▪●○∙·*–-]\s+(?P<words>\S.*)")
WIDEST_WRAPPED = 120
"""A text with a longer line was not wrapped: each of its lines is a paragraph."""

LONGEST_HEADING = 80
HEADING = re.compile(r"[A-Z0-9](?:.*[^.!?:;,])?")


class Line(msgspec.Struct, frozen=True):
    """A line with words, by its number in the text."""

    number: int
    indent: int
    words: str
    is_item: bool
    is_after_blank: bool


Group = list[Line]
"""Lines that belong together: the items of a list, or one paragraph."""


def read_lines(text: str) -> Iterator[Line]:
    """Yield the lines that have words, numbered from 1 with the blank ones."""
    after_blank = True
    for number, raw in enumerate(text.split("\n"), start=1):
        is_blank = not raw.strip()
        if not is_blank:
            yield _line(number, raw.expandtabs(4).rstrip(), after_blank=after_blank)
        after_blank = is_blank


def _line(number: int, raw: str, *, after_blank: bool) -> Line:
    bullet = BULLET.fullmatch(raw)
    indent = len(raw) - len(raw.lstrip())
    words = fold(bullet["words"] if bullet else raw)
    return Line(number, indent, words, bullet is not None, after_blank)


def group_lines(lines: Sequence[Line]) -> list[Group]:
    """Gather the lines of each paragraph and of each list."""
    is_wrapped = all(len(line.words) <= WIDEST_WRAPPED for line in _text_lines(lines))
    groups: list[Group] = []
    for line in lines:
        if groups and _belongs(line, groups[-1], is_wrapped=is_wrapped):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _text_lines(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the page's own lines of prose; the site's footer may look otherwise."""
    for line in lines:
        if line.words.lower() == "disclaimers":
            return
        if not line.is_item:
            yield line


def _belongs(line: Line, group: Group, *, is_wrapped: bool) -> bool:
    if line.is_item:
        return group[0].is_item
    if line.is_after_blank or is_structure(line.words):
        return False
    if group[0].is_item:
        return is_wrapped or line.indent > group[-1].indent
    return is_wrapped and not _stands_alone(group[0].words)


def is_structure(words: str) -> bool:
    """Tell whether a line is known to be no prose, whatever stands around it."""
    return _stands_alone(words) or is_lead_in(words)


def _stands_alone(words: str) -> bool:
    is_known = part_of(Heading(words)) is not None
    return is_known or words == PICTURE_BUTTON or is_date_line(words)


def piece(group: Group) -> Piece:
    """Make a piece of the lines that belong together."""
    if group[0].is_item:
        return Body(_list(_items(group)))
    words = fold(" ".join(line.words for line in group))
    if is_structure(words) or (len(group) == 1 and _looks_like_heading(words)):
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
