"""Prose as an author types it: a plain string becomes blocks and spans.

Blank lines part paragraphs. Lines that begin with `- ` are items of a list,
two spaces deeper a nested one; `1. ` begins an ordered list. Within a line
`**strong**` and `[text](address)` are known. Everything else is itself: a
backslash before `*`, `[` or `-` keeps the character.
"""

import re
from collections.abc import Iterator

from handout.prose import Block, List, Paragraph, Prose, Span, Text

INLINE = re.compile(
    r"\*\*(?P<strong>[^*\n]+)\*\*"
    r"|\[(?P<words>[^\]\n]+)\]\((?P<address>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)"
    r"|\\(?P<kept>[*\[\\-])"
)
ITEM = re.compile(r"^(?P<indent> *)(?P<mark>-|\d{1,3}\.) +(?P<words>.*)$")


def read_text(string: str) -> Text:
    """Read one line: strong words, links and escapes; white space is folded."""
    return Text.of(*_spans(" ".join(string.split())))


def read_prose(string: str) -> Prose:
    """Read paragraphs and lists."""
    pieces = re.split(r"\n[ \t]*\n", string.strip("\n"))
    blocks = [block for piece in pieces if piece.strip() for block in _blocks(piece)]
    return Prose(blocks)


def write_text(text: Text) -> str | None:
    """Write a text as shorthand, or None where shorthand cannot say it."""
    line = "".join(map(_written, text))
    return line if read_text(line) == text else None


def _written(span: Span) -> str:
    words = re.sub(r"([*\[\\])", r"\\\1", span.text)
    if span.link:
        return f"[{span.text}]({span.link})"
    return f"**{span.text}**" if span.strong else words


def _spans(line: str) -> Iterator[Span]:
    end = 0
    words = ""
    for match in INLINE.finditer(line):
        words += line[end : match.start()]
        end = match.end()
        if kept := match["kept"]:
            words += kept
            continue
        if words:
            yield Span(words)
            words = ""
        yield _marked(match)
    words += line[end:]
    if words:
        yield Span(words)


def _marked(match: re.Match[str]) -> Span:
    if strong := match["strong"]:
        return Span(strong, strong=True)
    return Span(match["words"], link=match["address"])


def _blocks(piece: str) -> Iterator[Block]:
    """Part the lines of one piece into leading paragraph and list."""
    rows = piece.split("\n")
    first_item = next((n for n, row in enumerate(rows) if ITEM.match(row)), len(rows))
    if opening := " ".join(rows[:first_item]).strip():
        yield Paragraph(read_text(opening))
    if first_item < len(rows):
        yield _list(_items(rows[first_item:]))


Row = tuple[int, bool, str]


def _items(rows: list[str]) -> list[Row]:
    """Read rows as (indent, ordered, words); a row without a mark goes on."""
    items: list[Row] = []
    for row in rows:
        if match := ITEM.match(row):
            ordered = match["mark"] != "-"
            items.append((len(match["indent"]), ordered, match["words"]))
        else:
            indent, ordered, words = items[-1]
            items[-1] = (indent, ordered, f"{words} {row.strip()}")
    return items


def _list(items: list[Row]) -> List:
    """Build a list; rows deeper than the first belong to the item above them."""
    indent, ordered, _ = items[0]
    starts = [n for n, item in enumerate(items) if item[0] <= indent]
    ends = [*starts[1:], len(items)]
    return List(
        tuple(_item(items[a:b]) for a, b in zip(starts, ends, strict=True)),
        ordered=ordered,
    )


def _item(rows: list[Row]) -> Prose:
    opening = Paragraph(read_text(rows[0][2]))
    return Prose.of(opening, _list(rows[1:])) if rows[1:] else Prose.of(opening)
