"""What may stand in the items of a list and in the cells of a table."""

from collections.abc import Iterator, Sequence

from handout.prose import Block, Figure, List, Paragraph, Prose, Text
from handout.readers.markup.lists import limited
from handout.readers.pieces import Body, Heading, Omission, Piece


def items_of(blocks: Sequence[Block]) -> Iterator[Prose]:
    """Yield one item of its blocks; a list without words before it, its items."""
    for position, block in enumerate(blocks):
        if not isinstance(block, List):
            yield Prose(blocks[position:])
            return
        yield from block.items


def stays(piece: Piece) -> bool:
    """Tell whether a piece may stay where it is: in an item or in a cell."""
    return not isinstance(piece, Omission) and not (
        isinstance(piece, Body) and isinstance(piece.block, Figure)
    )


def plain_blocks(piece: Piece) -> Iterator[Block]:
    """Yield what an item holds of a piece: paragraphs and lists."""
    if isinstance(piece, Heading):
        yield Paragraph(Text.of(piece.words))
    elif not isinstance(piece, Body) or isinstance(piece.block, Figure):
        return
    elif isinstance(piece.block, Paragraph | List):
        yield piece.block
    else:
        yield from (Paragraph(text) for text in piece.block.texts())


def with_few_levels(piece: Piece) -> Piece:
    """Return a piece whose lists are no deeper than a sheet can show."""
    if isinstance(piece, Body) and isinstance(piece.block, List):
        return Body(limited(piece.block), piece.loss)
    return piece
