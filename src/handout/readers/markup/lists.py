"""What a list of a sheet may be: items that begin with words, few levels."""

from collections.abc import Iterator, Sequence

from handout.prose import Block, List, Paragraph, Prose
from handout.shorthand import MOST_LEVELS


def items_of(blocks: Sequence[Block]) -> Iterator[Prose]:
    """Yield one item of its blocks; a list without words before it, its items."""
    for position, block in enumerate(blocks):
        if not isinstance(block, List):
            yield Prose(blocks[position:])
            return
        yield from block.items


def limited(block: List, levels: int = MOST_LEVELS) -> List:
    """Return a list of so many levels; items deeper down stand on the last."""
    if levels == 1:
        texts = (text for text in block.texts() if text)
        items = tuple(Prose.of(Paragraph(text)) for text in texts)
    else:
        items = tuple(_limited_item(item, levels - 1) for item in block.items)
    return List(items, ordered=block.ordered)


def _limited_item(item: Prose, levels: int) -> Prose:
    return Prose(
        limited(block, levels) if isinstance(block, List) else block for block in item
    )
