"""Real lists: every ordered list counts from one again.

ECMA-376 part 1, 17.9 (numbering). The levels of a design belong to styles, so that
a paragraph is a list item by its style alone. A list in a box hangs from the edge of
the box, because Word closes a box where left edges differ: there the bullet of a
deeper level is moved by spaces of its own.
"""

from collections.abc import Iterator

import msgspec

from handout.backends.docx.elements import Element, wml
from handout.backends.docx.look import Look
from handout.backends.docx.measures import twips
from handout.backends.docx.stylebook import ListKind, stylebook
from handout.resources import ATKINSON

DEEPEST = 8
"""The deepest level that Word has, counted from 0."""

STEP = 18
"""Points by which each level moves in, at 12-point text."""

HANGING: dict[ListKind, float] = {"bullet": 11, "decimal": 18}
"""Points from the mark of an item to its words, at 12-point text."""

BULLETS = "•–"
EM_SPACE = "\u2003"


class Design(msgspec.Struct, frozen=True):
    """How lists of one kind are numbered inside the lines of one box."""

    number: int
    kind: ListKind
    frame: str

    def mark(self, level: int) -> str:
        """Return what stands before an item; Word counts from `%1`."""
        if self.kind == "decimal":
            return f"%{level + 1}."
        return BULLETS[min(level, len(BULLETS) - 1)]


class Numbering:
    """The lists of one document, numbered as they are begun.

    The first list of each design is the one that its styles are numbered by.
    """

    def __init__(self) -> None:
        self._designs: dict[tuple[ListKind, str], Design] = {}
        self._lists: list[tuple[Design, int | None]] = []
        self._bases: dict[Design, int] = {}
        self._styles: dict[tuple[Design, int], str] = {}
        for style in stylebook().styles:
            if style.list:
                self.link(self.base(style.list), style.level, style.id)

    def base(self, kind: ListKind, frame: str = "") -> int:
        """Return the number that the styles of a design have."""
        design = self._design(kind, frame)
        if design not in self._bases:
            self._bases[design] = self._number(design, None)
        return self._bases[design]

    def link(self, number: int, level: int, style: str) -> None:
        """Give a level of a design to a style: 17.9.23."""
        design, _ = self._lists[number - 1]
        self._styles[design, level] = style

    def begin(self, level: int, frame: str = "") -> int:
        """Begin an ordered list at a level, counting from one; return its number."""
        self.base("decimal", frame)
        return self._number(self._design("decimal", frame), level)

    def element(self, look: Look) -> Element:
        """Return `w:numbering` for all lists begun."""
        designs = (self._abstract(one, look) for one in self._designs.values())
        lists = (_list(n, *one) for n, one in enumerate(self._lists, 1))
        return wml("numbering", *designs, *lists)

    def _design(self, kind: ListKind, frame: str) -> Design:
        number = len(self._designs) + 1
        return self._designs.setdefault((kind, frame), Design(number, kind, frame))

    def _number(self, design: Design, restart: int | None) -> int:
        self._lists.append((design, restart))
        return len(self._lists)

    def _abstract(self, design: Design, look: Look) -> Element:
        levels = (self._level(design, level, look) for level in range(DEEPEST + 1))
        kind = wml("multiLevelType", val="multilevel")
        return wml("abstractNum", kind, *levels, abstractNumId=design.number)

    def _level(self, design: Design, level: int, look: Look) -> Element:
        style = self._styles.get((design, level))
        lead = EM_SPACE * level if design.frame else ""
        return wml(
            "lvl",
            wml("start", val=1),
            wml("numFmt", val=design.kind),
            *([wml("pStyle", val=style)] if style else []),
            wml("lvlText", val=f"{lead}{design.mark(level)}"),
            wml("lvlJc", val="left"),
            wml("pPr", wml("ind", **indents(design.kind, design.frame, level, look))),
            wml("rPr", wml("rFonts", ascii=ATKINSON, hAnsi=ATKINSON, cs=ATKINSON)),
            ilvl=level,
        )


def numbered(number: int, level: int) -> Element:
    """Return `w:numPr`: an item of a list, or the style of such items."""
    return wml("numPr", wml("ilvl", val=level), wml("numId", val=number))


def indents(kind: ListKind, frame: str, level: int, look: Look) -> dict[str, int]:
    """Return where the words of an item begin, and how far before them its mark."""
    depth = look.grown(STEP) * (level + 1)
    left = look.frame(frame).left + depth
    hanging = depth if frame else look.grown(HANGING[kind])
    return {"left": twips(left), "hanging": twips(hanging)}


def _list(number: int, design: Design, restart: int | None) -> Element:
    return wml(
        "num",
        wml("abstractNumId", val=design.number),
        *_restart(restart),
        numId=number,
    )


def _restart(level: int | None) -> Iterator[Element]:
    if level is not None:
        yield wml("lvlOverride", wml("startOverride", val=1), ilvl=level)
