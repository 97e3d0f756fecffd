"""Lines of a text capture to pieces: paragraphs, lists and headings by shape."""

import re
from collections.abc import Iterator, Sequence

from handout.prose import List, Paragraph, Prose, Text, bullets
from handout.readers.capture.lines import (
    Line,
    Structure,
    is_structure,
    stands_alone,
)
from handout.readers.capture.runs import (
    NARROWEST,
    SENTENCE_ENDS,
    row_words,
    with_runs,
)
from handout.readers.pieces import Body, Heading, Piece, body, fold
from handout.shorthand import MOST_LEVELS

WIDEST_WRAPPED = 120
"""A text with a longer line was not wrapped: each of its lines is a paragraph."""

LONGEST_HEADING = 80
HEADING = re.compile(r"[A-Z0-9](?:.*[^.!?:;,])?")
ROWS = (
    "lines whose words are parted by tabs look like a table; each is told as one "
    "line of a list, with semicolons between its cells."
)

Group = list[Line]
"""Lines that belong together: the items of a list, or one paragraph."""


def group_lines(lines: Sequence[Line], structure: Structure) -> list[Group]:
    """Gather the lines of each paragraph and of each list."""
    lines = with_runs(lines, structure)
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
        if not (line.is_item or line.cells):
            yield line


def _belongs(
    line: Line, group: Group, structure: Structure, *, is_wrapped: bool
) -> bool:
    first = group[0]
    if line.cells or first.cells:
        return bool(line.cells and first.cells) and _is_row_below(line, group[-1])
    if line.is_item:
        return first.is_item and _is_item_below(line, first)
    if line.is_after_blank or line.is_heading or is_structure(line.words, structure):
        return False
    if first.is_item:
        return is_wrapped or line.indent > group[-1].indent
    if first.is_heading or stands_alone(first.words, structure):
        return False
    return is_wrapped or _goes_on(line, group[-1])


def _is_row_below(line: Line, above: Line) -> bool:
    return not line.is_after_blank or len(line.cells) == len(above.cells)


def _is_item_below(line: Line, first: Line) -> bool:
    """Tell whether an item goes on with a list: one that counts anew begins another."""
    is_inside = line.indent > first.indent
    return is_inside or (line.count != 1 and bool(line.mark) == bool(first.mark))


def _goes_on(line: Line, above: Line) -> bool:
    """Tell whether a line goes on in the middle of a sentence that was broken."""
    is_broken = len(above.words) >= NARROWEST and above.words[-1] not in SENTENCE_ENDS
    return is_broken and line.words[0].islower()


def piece(group: Group, structure: Structure) -> Piece:
    """Make a piece of the lines that belong together."""
    if group[0].cells:
        return Body(bullets(row_words(group)), ROWS)
    if group[0].is_item:
        return Body(_list(_items(group)))
    words = fold(" ".join(line.words for line in group))
    is_alone = len(group) == 1 and structure.guesses and _looks_like_heading(words)
    if is_alone or group[0].is_heading or is_structure(words, structure):
        return Heading(words)
    return body(words)


def _looks_like_heading(words: str) -> bool:
    return len(words) <= LONGEST_HEADING and HEADING.fullmatch(words) is not None


Item = tuple[Line, str]
"""The line that begins an item, and the words of all its lines."""


def _items(group: Group) -> list[Item]:
    """Gather the words of each item; a line without a mark goes on."""
    items: list[tuple[Line, list[str]]] = []
    for line in group:
        if line.is_item:
            items.append((line, []))
        items[-1][1].append(line.words)
    return [(first, " ".join(words)) for first, words in items]


def _list(items: list[Item], depth: int = 1) -> List:
    """Build a list; deeper items belong to the one above them.

    Only numbers that count from 1 become those of the list; other marks stay words.
    """
    is_flat = depth == MOST_LEVELS
    lines = [line for line, _ in items]
    indent = lines[0].indent
    starts = [n for n, line in enumerate(lines) if is_flat or line.indent <= indent]
    ends = [*starts[1:], len(items)]
    is_ordered = _counts([lines[start] for start in starts])
    parts = [items[a:b] for a, b in zip(starts, ends, strict=True)]
    return List(
        tuple(_item(part, depth, is_ordered=is_ordered) for part in parts),
        ordered=is_ordered,
    )


def _counts(lines: Sequence[Line]) -> bool:
    """Tell whether the marks of items are numbers that count from 1, all alike."""
    kinds = {line.mark.replace(str(line.count), "") for line in lines}
    counts = [line.count for line in lines]
    has_numbers = str(lines[0].count) in lines[0].mark
    return has_numbers and len(kinds) == 1 and counts == [*range(1, len(lines) + 1)]


def _item(items: list[Item], depth: int, *, is_ordered: bool) -> Prose:
    line, words = items[0]
    told = words if is_ordered else f"{line.mark} {words}".strip()
    opening = Paragraph(Text.of(told))
    if items[1:]:
        return Prose.of(opening, _list(items[1:], depth + 1))
    return Prose.of(opening)
