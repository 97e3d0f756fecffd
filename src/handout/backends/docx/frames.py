"""Lines around paragraphs: neighbours with the same lines stand in one box."""

from collections.abc import Iterator

from handout.backends.docx.elements import Element, wml
from handout.backends.docx.look import Look
from handout.backends.docx.measures import eighths, twips
from handout.backends.docx.stylebook import Frame, SideName

SIDES: tuple[SideName, ...] = ("top", "left", "bottom", "right")
"""The order of the schema: ECMA-376 part 1, 17.3.1.24."""


def borders(frame: Frame, look: Look) -> Iterator[Element]:
    """Yield `w:pBdr` where there are lines."""
    lines = [
        wml(
            name,
            val=side.line,
            sz=eighths(side.width),
            space=round(side.padding),
            color=look.colour(side.colour),
        )
        for name in SIDES
        if (side := frame.sides.get(name))
    ]
    if lines:
        yield wml("pBdr", *lines)


def indents(frame: Frame, left: float = 0, hanging: float = 0) -> Iterator[Element]:
    """Yield `w:ind`; the left edge stays the same, however far text hangs.

    Word closes a box where the left edges of neighbours differ, so items of a
    list in a box hang from its edge.
    """
    lengths = {"left": frame.left + left, "right": frame.right, "hanging": hanging}
    given = {name: twips(length) for name, length in lengths.items() if length}
    if given:
        yield wml("ind", **given)
