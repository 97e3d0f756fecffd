"""Formulas of MathML on one line (MathML Core, chapter 3)."""

from collections.abc import Callable, Iterator

from lxml import etree, html

from handout.readers.formula_steps import (
    Dialect,
    Step,
    based,
    fraction,
    joined,
    root,
    stands_apart,
    within,
)
from handout.readers.small_figures import Position

Element = html.HtmlElement
Run = tuple[str, Position]
"""Characters, and how they are set: `sup`, `sub` or not at all."""

NOT_WRITTEN = frozenset({"annotation", "annotation-xml", "maligngroup", "mphantom"})
SIGNS = str.maketrans({"\u2061": "", "\u2062": " ", "\u2063": ",", "\u2064": " "})
"""Signs that are not seen, but part numbers."""


def write_formulas(tree: Element) -> None:
    """Put the formulas of a page on one line, with HTML for what is raised."""
    for formula in list(tree.iter(etree.Element)):
        if _name(formula) == "math":
            runs = list(_runs(formula, _words_before(formula)))
            tail = formula.tail
            formula.clear()
            formula.tag, formula.tail = "math", tail
            for text, position in runs:
                _write(formula, text, position)


def _write(formula: Element, text: str, position: str) -> None:
    last = next(formula.iterchildren(reversed=True), None)
    if position:
        etree.SubElement(formula, position).text = text
    elif last is None:
        formula.text = f"{formula.text or ''}{text}"
    else:
        last.tail = f"{last.tail or ''}{text}"


def _words_before(formula: Element) -> str:
    before, around = formula.getprevious(), formula.getparent()
    if before is not None:
        return before.tail or ""
    return (around.text or "") if around is not None else ""


def _runs(formula: Element, before: str) -> Iterator[Run]:
    """Yield the characters of a formula; a number before a fraction stands apart."""
    steps: list[Step] = [(formula, "")]
    while steps:
        step, position = steps.pop()
        if isinstance(step, str):
            if step:
                yield step, position
                before = step
        elif _name(step) not in NOT_WRITTEN:
            if stands_apart(step, before, MATHML):
                yield " ", position
            inner = STRUCTURES.get(_name(step), _sequence)(step)
            told = [told for one in inner for told in within(one, position, MATHML)]
            steps += reversed(told)


def _name(element: Element) -> str:
    return str(element.tag).lower().rpartition(":")[2]


def _sequence(element: Element) -> Iterator[Step]:
    yield _text(element.text), ""
    for part in element:
        yield part, ""
        yield _text(part.tail), ""


def _text(text: str | None) -> str:
    return " ".join((text or "").split()).translate(SIGNS)


def _fraction(element: Element) -> Iterator[Step]:
    return fraction(element, MATHML)


def _scripts(*positions: Position) -> Callable[[Element], Iterator[Step]]:
    def steps(element: Element) -> Iterator[Step]:
        for place, part in enumerate(element):
            if place:
                yield part, positions[min(place, len(positions)) - 1]
            else:
                yield from based(part, MATHML)

    return steps


def _square_root(element: Element) -> Iterator[Step]:
    yield "√(", ""
    yield from _sequence(element)
    yield ")", ""


def _root(element: Element) -> Iterator[Step]:
    return root(element[1:], element[:1], MATHML)


def _parted(
    sign: str, before: str = "", after: str = ""
) -> Callable[[Element], Iterator[Step]]:
    def steps(element: Element) -> Iterator[Step]:
        yield before, ""
        yield from joined(element, sign)
        yield after, ""

    return steps


def _space(_element: Element) -> Iterator[Step]:
    yield " ", ""


STRUCTURES: dict[str, Callable[[Element], Iterator[Step]]] = {
    "mfenced": _parted(", ", "(", ")"),
    "mfrac": _fraction,
    "mover": _scripts("sup"),
    "mroot": _root,
    "mspace": _space,
    "msqrt": _square_root,
    "msub": _scripts("sub"),
    "msubsup": _scripts("sub", "sup"),
    "msup": _scripts("sup"),
    "mtable": _parted("; "),
    "mtr": _parted(", "),
    "munder": _scripts("sub"),
    "munderover": _scripts("sub", "sup"),
}
"""Elements whose parts do not simply follow each other."""

MATHML = Dialect(
    name_of=_name,
    fractions=frozenset({"mfrac"}),
    stacked=frozenset({"mfrac", "mroot", "msqrt", "mtable"}),
    raising=frozenset({"mover", "msubsup", "msup", "munderover"}),
    closed=frozenset({"mfenced", "msqrt"}),
)
