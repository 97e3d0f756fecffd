"""Prose as an author types it: a plain string becomes blocks and spans.

Blank lines part paragraphs. Lines that begin with `- ` are items of a list,
two spaces deeper a nested one; `1. ` begins an ordered list. Within a line
`**strong**`, `[text](address)` and a note, `^[words]`, are known. Everything else
is itself: a backslash before `*`, `[`, `^` or `-` keeps the character.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from handout.notes import signs_hung
from handout.prose import Block, List, Paragraph, Prose, Span, Text

NOTE = r"\^\[(?!\s*\])(?P<note>(?:\\.|\[[^\[\]\n]*+\]|[^\[\]\\\n])++)\](?!\()"
INLINE = re.compile(
    r"\*\*(?P<strong>[^*\n]+)\*\*"
    rf"|{NOTE}"
    r"|\[(?P<words>[^\[\]\n]+)\]\((?P<address>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)"
    r"|\\(?P<kept>[*\[\\^-])"
)
IN_STRONG = re.compile(NOTE)
ITEM = re.compile(r" *(-|\d{1,3}\.) ")
MOST_LEVELS = 9
"""Lists inside one another: Word has no more."""


def read_text(string: str) -> Text:
    """Read one line: strong words, links, notes, escapes; white space is folded.

    Raises `ValueError` for an unsafe link and for a note inside a note.
    """
    return signs_hung(_spans(" ".join(string.split())))


def read_prose(string: str) -> Prose:
    """Read paragraphs and lists.

    Raises `ValueError` for an unsafe link and for lists nested too deep.
    """
    pieces = re.split(r"\n[ \t\r]*\n", string.strip("\n"))
    blocks = [block for piece in pieces if piece.strip() for block in _blocks(piece)]
    return Prose(blocks)


def write_text(text: Text) -> str | None:
    """Write a text as shorthand, or None where shorthand cannot say it."""
    line = "".join(map(_written, text))
    return line if _reads_as(line, text) else None


def write_prose(prose: Prose) -> str | None:
    """Write paragraphs and lists as shorthand, or None where it cannot say them."""
    pieces = [_written_block(block, "") for block in prose]
    if any(piece is None for piece in pieces):
        return None
    words = "\n\n".join(filter(None, pieces))
    try:
        return words if read_prose(words) == prose else None
    except ValueError:
        return None


def _written_block(block: Block, margin: str) -> str | None:
    """Write a block; the items of a nested list stand two blanks deeper."""
    if isinstance(block, Paragraph):
        return write_text(block.text)
    if not isinstance(block, List):
        return None
    mark = "1." if block.ordered else "-"
    items = [_written_item(item, f"{margin}{mark} ", margin) for item in block.items]
    return None if None in items else "\n".join(filter(None, items))


def _written_item(item: Prose, mark: str, margin: str) -> str | None:
    first = item[0] if item else None
    if not isinstance(first, Paragraph):
        return None
    opening = write_text(first.text)
    nested = [_written_block(block, f"{margin}  ") for block in item[1:]]
    if opening is None or None in nested:
        return None
    return "\n".join((f"{mark}{opening}", *filter(None, nested)))


def _reads_as(line: str, text: Text) -> bool:
    try:
        return read_text(line) == text
    except ValueError:
        return False


def _written(span: Span) -> str:
    note = write_text(Text(span.note)) if span.note else None
    return f"{_words(span)}^[{note}]" if note else _words(span)


def _words(span: Span) -> str:
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
        if strong := match["strong"]:
            yield from _strong(strong)
        else:
            yield _marked(match)
    words += line[end:]
    if words:
        yield Span(words)


def _strong(line: str) -> Iterator[Span]:
    """Read strong words: nothing but notes is known among them."""
    end = 0
    for match in IN_STRONG.finditer(line):
        if words := line[end : match.start()]:
            yield Span(words, strong=True)
        yield _marked(match)
        end = match.end()
    if words := line[end:]:
        yield Span(words, strong=True)


def _marked(match: re.Match[str]) -> Span:
    """Read a note, or a link."""
    if note := match["note"]:
        return Span("", note=tuple(read_text(note)))
    return Span(match["words"], link=match["address"])


def _blocks(piece: str) -> Iterator[Block]:
    """Part the lines of one piece into leading paragraph and list."""
    rows = piece.split("\n")
    starts = [n for n, row in enumerate(rows) if ITEM.match(row)]
    ends = (*starts, len(rows))
    if opening := " ".join(rows[: ends[0]]).strip():
        yield Paragraph(read_text(opening))
    items = [_item_row(rows[a:b]) for a, b in pairwise(ends)]
    if told := [item for item in items if item[2]]:
        yield _list(told, level=1)


Row = tuple[int, bool, str]


def _item_row(rows: list[str]) -> Row:
    """Read an item as (indent, ordered, words); rows without a mark go on."""
    unindented = rows[0].lstrip(" ")
    mark, _, words = unindented.partition(" ")
    indent = len(rows[0]) - len(unindented)
    return indent, mark != "-", " ".join([words, *rows[1:]]).strip()


def _list(items: list[Row], level: int) -> List:
    """Build a list; rows deeper than the first belong to the item above them."""
    if level > MOST_LEVELS:
        message = f"found a list of more than {MOST_LEVELS} levels, expected fewer"
        raise ValueError(message)
    indent, ordered, _ = items[0]
    starts = [n for n, item in enumerate(items) if item[0] <= indent]
    ends = (*starts, len(items))
    return List(
        tuple(_item(items[a:b], level) for a, b in pairwise(ends)),
        ordered=ordered,
    )


def _item(rows: list[Row], level: int) -> Prose:
    opening = Paragraph(read_text(rows[0][2]))
    if not rows[1:]:
        return Prose.of(opening)
    return Prose.of(opening, _list(rows[1:], level + 1))
