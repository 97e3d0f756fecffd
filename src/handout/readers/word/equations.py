"""Equations of Word on one line (ECMA-376 part 1, 22.1)."""

from collections.abc import Callable, Iterator

from handout.readers.formula_steps import (
    Dialect,
    Step,
    based,
    fraction,
    grouped,
    joined,
    root,
)
from handout.readers.small_figures import Position
from handout.readers.word.parsing import (
    Element,
    attribute,
    child,
    children,
    name_of,
    value,
)

INTEGRAL = "∫"
CIRCUMFLEX = "\u0302"
OVERLINE = "\u0305"


def _inside(element: Element, name: str) -> Iterator[Step]:
    """Go into the parts of a name."""
    for part in children(element, name):
        yield part, ""


def _fraction(element: Element) -> Iterator[Step]:
    return fraction((*children(element, "num"), *children(element, "den")), OMML)


def _scripts(element: Element) -> Iterator[Step]:
    """Go into a base and what stands beside it, in the order of the file."""
    for part in element:
        if name_of(part) == "e":
            yield from based(part, OMML)
        else:
            yield part, POSITIONS.get(name_of(part), "")


def _root(element: Element) -> Iterator[Step]:
    degrees = (one for one in children(element, "deg") if len(one))
    return root(degrees, children(element, "e"), OMML)


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
    for part in children(element, "e"):
        yield from grouped(part, OMML)


def _rows(element: Element) -> Iterator[Step]:
    return joined((*children(element, "mr"), *children(element, "e")), "; ")


def _row(element: Element) -> Iterator[Step]:
    return joined(children(element, "e"), ", ")


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

OMML = Dialect(
    name_of=name_of,
    fractions=frozenset({"f"}),
    stacked=frozenset({"eqArr", "f", "m", "nary", "rad"}),
    raising=frozenset({"limUpp", "sPre", "sSubSup", "sSup"}),
    closed=frozenset({"d"}),
)
