"""Lists that were typed: paragraphs that begin with a bullet sign."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

import msgspec

from handout.readers.pieces import LIST_SIGNS
from handout.readers.word.blocks import BREAK, Block, Item, Paragraph, Words

BULLET = re.compile(rf"\s*([{LIST_SIGNS}])\s*(?=\S)")
"""Signs that begin an item and nothing else; boxes and crosses say more."""

DASH = re.compile(r"\s*([-–—])[ \t\u00a0]+(?=\S)")
"""Signs that begin an item where the next paragraph begins with the same."""


def with_lists(blocks: Iterable[Block]) -> Iterator[Block]:
    """Make items of paragraphs that were typed as such."""
    lines = (line for block in blocks for line in _lines(block))
    for dash, same in groupby(lines, key=_dash):
        together = tuple(same)
        sign = DASH if dash and len(together) > 1 else BULLET
        yield from (_as_item(line, sign) for line in together)


def _plain(block: Block) -> Paragraph | None:
    """Return a paragraph that is no heading and no item, None for all else."""
    if isinstance(block, Paragraph) and not block.is_heading and not block.item:
        return block
    return None


def _lines(block: Block) -> Iterator[Block]:
    """Part a paragraph before the bullets that stand on lines inside it."""
    paragraph = _plain(block)
    if paragraph is None or not _has_items(paragraph.text):
        yield block
        return
    piece: list[Words] = []
    for line in _split(paragraph.words):
        if piece and BULLET.match("".join(words.text for words in line)):
            yield Paragraph(tuple(piece))
            piece = []
        piece += (Words(BREAK), *line) if piece else line
    yield Paragraph(tuple(piece))


def _has_items(text: str) -> bool:
    return any(map(BULLET.match, text.split(BREAK)[1:]))


def _split(words: Iterable[Words]) -> list[list[Words]]:
    """Return the lines of a paragraph."""
    lines: list[list[Words]] = [[]]
    for one in words:
        first, *others = one.text.split(BREAK)
        lines[-1].append(Words(first, one.look))
        lines += ([Words(other, one.look)] for other in others)
    return lines


def _dash(block: Block) -> str:
    paragraph = _plain(block)
    found = DASH.match(paragraph.text) if paragraph else None
    return found[1] if found else ""


def _as_item(block: Block, sign: re.Pattern[str]) -> Block:
    """Return an item without its sign, any other block as it is."""
    paragraph = _plain(block)
    found = sign.match(paragraph.text) if paragraph else None
    if paragraph is None or found is None:
        return block
    words = tuple(_behind(paragraph.words, found.end()))
    return msgspec.structs.replace(paragraph, words=words, item=Item(0, found[1]))


def _behind(words: Iterable[Words], start: int) -> Iterator[Words]:
    """Yield the words behind so many characters."""
    for one in words:
        if text := one.text[start:]:
            yield Words(text, one.look)
        start = max(start - len(one.text), 0)
