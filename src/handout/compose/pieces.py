"""A piece: one nameable stretch of a sheet, printed or left out."""

from collections.abc import Iterable

import msgspec

from handout.blocks import Block, FlowBlock


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """Blocks that stand or fall together.

    `part` is the word of `--without`; `name` is what the sheet calls it when it
    says what it leaves out. `omitted` pieces are never printed at this level.
    `own` are those blocks that tell of the condition itself, not of the sheet:
    what a reading grade is counted on.
    """

    part: str
    name: str
    blocks: tuple[Block, ...]
    omitted: bool = False
    own: tuple[FlowBlock, ...] = ()


def printed(pieces: Iterable[Piece], without: Iterable[str]) -> tuple[Block, ...]:
    """Return the blocks that are printed, in order."""
    return tuple(block for piece in kept(pieces, without) for block in piece.blocks)


def kept(pieces: Iterable[Piece], without: Iterable[str]) -> tuple[Piece, ...]:
    """Return the pieces that are printed, in order."""
    hidden = set(without)
    return tuple(
        piece for piece in pieces if not piece.omitted and piece.part not in hidden
    )


def left_out(pieces: Iterable[Piece], without: Iterable[str]) -> tuple[str, ...]:
    """Return the names of what there is but is not printed, once each."""
    hidden = set(without)
    names = (
        piece.name
        for piece in pieces
        if piece.blocks and (piece.omitted or piece.part in hidden)
    )
    return tuple(dict.fromkeys(names))
