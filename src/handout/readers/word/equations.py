"""Equations on one line, so that none says another thing than in the file.

ECMA-376 part 1, 22.1. Words alone would make `12` of one half and `105` of ten to
the fifth: what stands above, below or around them is written too.
"""

import re
from collections.abc import Callable, Iterator

from handout.readers.word.blocks import Position
from handout.readers.word.parsing import (
    Element,
    attribute,
    child,
    children,
    name_of,
    value,
)

Step = tuple[str | Element, Position]
"""Characters to write, or an element to go into, and how it is set."""

ONE_THING = re.compile(r"[\w.,]*")
INTEGRAL = "∫"
CIRCUMFLEX = "\u0302"
OVERLINE = "\u0305"


def _inside(element: Element, name: str, position: Position = "") -> Iterator[Step]:
    """Go into the parts of a name."""
    for part in children(element, name):
        yield part, position


def _grouped(element: Element, name: str) -> Iterator[Step]:
    """Go into a part, in brackets unless it is one number or word."""
    for part in children(element, name):
        is_one = ONE_THING.fullmatch("".join(part.itertext()).strip()) is not None
        yield "" if is_one else "(", ""
        yield part, ""
        yield "" if is_one else ")", ""


def _fraction(element: Element) -> Iterator[Step]:
    yield from _grouped(element, "num")
    yield "/", ""
    yield from _grouped(element, "den")


def _scripts(element: Element) -> Iterator[Step]:
    """Go into a base and what stands beside it, in the order of the file."""
    for part in element:
        yield part, POSITIONS.get(name_of(part), "")


def _root(element: Element) -> Iterator[Step]:
    yield from _inside(element, "deg", "sup")
    yield "√", ""
    yield from _grouped(element, "e")


def _delimited(element: Element) -> Iterator[Step]:
    properties = child(element, "dPr")
    yield _sign(properties, "begChr", "("), ""
    for place, part in enumerate(children(element, "e")):
        if place:
            yield _sign(properties, "sepChr", "|"), ""
        yield part, ""
    yield _sign(properties, "endChr", ")"), ""


def _summed(element: Element) -> Iterator[Step]:
    yield _sign(child(element, "naryPr"), "chr", INTEGRAL), ""
    yield from _scripts(element)


def _function(element: Element) -> Iterator[Step]:
    yield from _inside(element, "fName")
    yield " ", ""
    yield from _grouped(element, "e")


def _rows(element: Element) -> Iterator[Step]:
    for place, row in enumerate((*children(element, "mr"), *children(element, "e"))):
        if place:
            yield "; ", ""
        yield row, ""


def _row(element: Element) -> Iterator[Step]:
    for place, part in enumerate(children(element, "e")):
        if place:
            yield ", ", ""
        yield part, ""


def _marked(properties: str, usual: str) -> Callable[[Element], Iterator[Step]]:
    def steps(element: Element) -> Iterator[Step]:
        yield from _inside(element, "e")
        yield _sign(child(element, properties), "chr", usual), ""

    return steps


def _barred(element: Element) -> Iterator[Step]:
    yield from _inside(element, "e")
    if value(element, "barPr", "pos") == "top":
        yield OVERLINE, ""


def _sign(properties: Element | None, name: str, usual: str) -> str:
    """Return a sign that properties name; none where they name an empty one."""
    found = child(properties, name)
    return usual if found is None else attribute(found, "val")


POSITIONS: dict[str, Position] = {"sub": "sub", "sup": "sup", "lim": "sub"}

STRUCTURES: dict[str, Callable[[Element], Iterator[Step]]] = {
    "acc": _marked("accPr", CIRCUMFLEX),
    "bar": _barred,
    "d": _delimited,
    "eqArr": _rows,
    "f": _fraction,
    "func": _function,
    "groupChr": _marked("groupChrPr", ""),
    "limLow": _scripts,
    "limUpp": _scripts,
    "m": _rows,
    "mr": _row,
    "nary": _summed,
    "rad": _root,
    "sPre": _scripts,
    "sSub": _scripts,
    "sSubSup": _scripts,
    "sSup": _scripts,
}
"""Elements whose parts do not simply follow each other."""
