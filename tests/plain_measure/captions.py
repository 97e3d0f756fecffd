"""A sheet's text without the captions of its drawings: they are easy sentences."""

from msgspec.structs import replace

from handout import reading_ease
from handout.compose import Composed, Request, compose
from handout.model import Condition
from handout.plain.readability import Material
from handout.prose import Figure


def as_sheet_without_captions(condition: Condition) -> Material:
    """Return the text of an automatic plain sheet without its drawings."""
    composed = compose(condition, Request(level="plain"))
    return reading_ease.material(without_drawings(composed), condition)


def without_drawings(composed: Composed) -> Composed:
    """Return a sheet whose own text has no drawings."""
    pieces = (
        replace(
            piece,
            own=tuple(block for block in piece.own if not isinstance(block, Figure)),
        )
        for piece in composed.pieces
    )
    return replace(composed, pieces=tuple(pieces))
