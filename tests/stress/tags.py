"""How many structure elements the tag tree of a document must have, by their types.

Counted on the document, by what its blocks are: ISO 32000-1, 14.8.4.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
from operator import attrgetter

from handout.blocks import (
    Bibliography,
    Block,
    Callout,
    ClinicStrip,
    Colophon,
    Contents,
    Facts,
    Glossary,
    Heading,
)
from handout.document import Document
from handout.prose import Figure, List, Table, Text

Kinds = Iterator[str]


def tags_of(document: Document) -> dict[str, int]:
    """Return the number of elements of each type that is counted.

    A list of contents counts as a list, whether its tags are L or TOC.
    """
    counted = Counter[str]()
    for part in document.parts:
        counted.update(_all(part.blocks))
    return dict(counted)


def _all(blocks: Iterable[Block]) -> Kinds:
    """Yield the types of blocks that stand in a row."""
    for before, block in pairwise([None, *blocks]):
        if block:
            yield from _of(block, before)


def _of(block: Block, before: Block | None) -> Kinds:
    """Yield the types of a block and of all that it holds."""
    match block:
        case List():
            yield from _list(len(block.items))
            for item in block.items:
                yield from _all(item)
        case Callout() | Colophon():
            yield from _boxed(block)
        case _:
            yield from _shaped(block, before)
            yield from _spans(block.texts())


def _shaped(block: Block, before: Block | None) -> Kinds:
    """Yield the types of a block that holds no other blocks."""
    match block:
        case Heading():
            yield f"H{block.level}"
        case Contents(entries=entries):
            yield from _list(len(entries))
            yield from ["Link"] * len(entries)
        case Bibliography(items=items):
            yield from _list(len(items))
        case Glossary(entries=words):
            yield from _list(len(words) + 1)  # with the heads of both columns
        case Table() | Facts():
            yield from _table(block, before)
        case Figure() | ClinicStrip(logo=Figure()):
            yield from _figure(block if isinstance(block, Figure) else block.logo)
        case _:
            pass


def _boxed(box: Callout | Colophon) -> Kinds:
    """Yield the types of what stands in a box, and of the code at the end."""
    if box.heading:
        yield from _of(box.heading, None)
    yield from _all(box.blocks)
    if isinstance(box, Colophon) and box.code:
        yield "Figure"
        if not box.says_address:
            yield "Link"


def _list(items: int) -> Kinds:
    yield "L"
    yield from ["LI"] * items


def _table(table: Table | Facts, before: Block | None) -> Kinds:
    """Yield a table with one head row, and its caption unless a heading says it."""
    rows, columns = len(table.rows), len(table.header)
    row_heads = 0 if isinstance(table, Table) and not table.row_heads else rows
    yield from ("Table", "THead", "TBody")
    yield from ["TR"] * (rows + 1)
    yield from ["TH"] * (columns + row_heads)
    yield from ["TD"] * (rows * columns - row_heads)
    said = before.text.plain if isinstance(before, Heading) else ""
    if table.caption and table.caption.plain != said:
        yield "Caption"


def _figure(figure: Figure | None) -> Kinds:
    """Yield a picture that says something; its words are a caption."""
    if figure and figure.alt and figure.picture:
        yield "Figure"
    if figure and figure.caption:
        yield "Caption"


def _spans(texts: Iterable[Text]) -> Kinds:
    """Yield the links: neighbours with the same address are one."""
    for text in texts:
        links = groupby(text, key=attrgetter("link"))
        yield from ("Link" for link, _ in links if link)
