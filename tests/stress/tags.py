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
        case Heading():
            yield f"H{block.level}"
        case List():
            yield from _list(len(block.items))
            for item in block.items:
                yield from _all(item)
            return
        case Contents():
            yield from _list(len(block.entries))
            yield from ["Link"] * len(block.entries)
        case Bibliography():
            yield from _list(len(block.items))
        case Table():
            yield from _table(block, before, len(block.rows), len(block.header))
        case Facts():
            yield from _table(block, before, len(block.rows), 2)
        case Glossary():
            yield from _table(block, before, len(block.entries), 2)
        case Figure():
            yield from _figure(block)
        case ClinicStrip(logo=Figure() as logo):
            yield from _figure(logo)
        case Callout() | Colophon():
            yield from _all(
                [*([block.heading] if block.heading else []), *block.blocks]
            )
            if isinstance(block, Colophon):
                yield from _code(block)
            return
        case _:
            pass
    yield from _spans(block.texts())


def _list(items: int) -> Kinds:
    yield "L"
    yield from ["LI"] * items


def _table(
    table: Table | Facts | Glossary, before: Block | None, rows: int, columns: int
) -> Kinds:
    """Yield a table with one head row, and its caption unless a heading says it."""
    yield from ("Table", "THead", "TBody")
    yield from ["TR"] * (rows + 1)
    heads = 0 if isinstance(table, Table) and not table.row_heads else rows
    yield from ["TH"] * (columns + heads)
    yield from ["TD"] * (rows * columns - heads)
    says = before.text.plain if isinstance(before, Heading) else ""
    if table.caption and table.caption.plain != says:
        yield "Caption"


def _figure(figure: Figure) -> Kinds:
    """Yield a picture that says something; its words are a caption."""
    if figure.alt and figure.picture:
        yield "Figure"
    if figure.caption:
        yield "Caption"


def _code(colophon: Colophon) -> Kinds:
    if colophon.code:
        yield "Figure"
        if not colophon.says_address:
            yield "Link"


def _spans(texts: Iterable[Text]) -> Kinds:
    """Yield the links: neighbours with the same address are one."""
    for text in texts:
        links = groupby(text, key=attrgetter("link"))
        yield from ("Link" for link, _ in links if link)
