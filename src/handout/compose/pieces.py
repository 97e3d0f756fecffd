"""A piece: one nameable stretch of a sheet, printed or left out."""

from collections.abc import Iterable

import msgspec

from handout.blocks import Block


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """Blocks that stand or fall together.

    `part` is the word of `--without`; `name` is what the sheet calls it when it
    says what it leaves out. `omitted` pieces are never printed at this level.
    """

    part: str
    name: str
    blocks: tuple[Block, ...]
    omitted: bool = False


def printed(pieces: Iterable[Piece], without: Iterable[str]) -> tuple[Block, ...]:
    """Return the blocks that are printed, in order."""
    hidden = set(without)
    return tuple(
        block
        for piece in pieces
        if not piece.omitted and piece.part not in hidden
        for block in piece.blocks
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
