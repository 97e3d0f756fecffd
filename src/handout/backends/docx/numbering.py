"""Real lists: every ordered list counts from one again.

ECMA-376 part 1, 17.9 (numbering). A list in a box hangs from the edge of the
box, because Word closes a box where left edges differ: there the bullet of a
deeper level is moved by spaces of its own.
"""

from collections.abc import Callable, Iterator

import msgspec

from handout.backends.docx.elements import Element, wml
from handout.backends.docx.look import Look

DEEPEST = 8
"""The deepest level that Word has, counted from 0."""

STEP = 18
"""Points by which each level moves in, at 12-point text."""

BULLETS = "•–"
EM_SPACE = "\u2003"


class Design(msgspec.Struct, frozen=True):
    """How lists of one kind are numbered; `mark` gives the mark of a level."""

    number: int
    format: str
    mark: Callable[[int], str]
    boxed: bool


def _bullet(level: int) -> str:
    return BULLETS[level % len(BULLETS)]


def _count(level: int) -> str:
    return f"%{level + 1}."


DESIGNS = {
    (False, False): Design(1, "bullet", _bullet, boxed=False),
    (False, True): Design(2, "bullet", _bullet, boxed=True),
    (True, False): Design(3, "decimal", _count, boxed=False),
    (True, True): Design(4, "decimal", _count, boxed=True),
}
"""By whether a list is ordered, and whether it stands in a box."""


class Numbering:
    """The lists of one document, numbered as they are begun."""

    def __init__(self) -> None:
        self._lists: list[tuple[Design, int]] = []

    def begin(self, *, ordered: bool, boxed: bool, level: int) -> int:
        """Begin a list at a level, and return its number."""
        self._lists.append((DESIGNS[ordered, boxed], level))
        return len(self._lists)

    def element(self, look: Look) -> Element:
        """Return `w:numbering` for all lists begun."""
        designs = (_design(design, look) for design in DESIGNS.values())
        lists = (
            _instance(number, design, level)
            for number, (design, level) in enumerate(self._lists, 1)
        )
        return wml("numbering", *designs, *lists)


def _design(design: Design, look: Look) -> Element:
    levels = (_level(design, level, look) for level in range(DEEPEST + 1))
    kind = wml("multiLevelType", val="multilevel")
    return wml("abstractNum", kind, *levels, abstractNumId=design.number)


def _level(design: Design, level: int, look: Look) -> Element:
    indent = look.twips(STEP * (level + 1))
    hanging = indent if design.boxed else look.twips(STEP)
    lead = EM_SPACE * level if design.boxed else ""
    return wml(
        "lvl",
        wml("start", val=1),
        wml("numFmt", val=design.format),
        wml("lvlText", val=f"{lead}{design.mark(level)}"),
        wml("lvlJc", val="left"),
        wml("pPr", wml("ind", left=indent, hanging=hanging)),
        ilvl=level,
    )


def _instance(number: int, design: Design, level: int) -> Element:
    return wml(
        "num",
        wml("abstractNumId", val=design.number),
        *_restart(design, level),
        numId=number,
    )


def _restart(design: Design, level: int) -> Iterator[Element]:
    if design.format != "bullet":
        yield wml("lvlOverride", wml("startOverride", val=1), ilvl=level)
