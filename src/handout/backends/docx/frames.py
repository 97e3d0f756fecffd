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


def indents(frame: Frame) -> Element:
    """Return `w:ind`: words keep off the lines."""
    return wml("ind", left=twips(frame.left), right=twips(frame.right))
