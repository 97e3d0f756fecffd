"""Formulas of MathML on one line, so that none says another thing than on its page.

MathML Core, chapter 3. Words alone would make `12` of one half and `109` of ten to the
ninth: what stands above or below them is written too.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from lxml import etree, html

Element = html.HtmlElement
Step = tuple[str | Element, str]
"""Characters to write, or an element to go into, and how it is set."""

Run = tuple[str, str]
"""Characters, and how they are set: `sup`, `sub` or not at all."""

ONE_THING = re.compile(r"[\w.,]*")
NOT_WRITTEN = frozenset({"annotation", "annotation-xml", "maligngroup", "mphantom"})
SIGNS = str.maketrans({"\u2061": "", "\u2062": " ", "\u2063": ",", "\u2064": " "})
"""Signs that are not seen, but part numbers."""

ON_A_LINE = {"sup": "^", "sub": "_"}
"""What says so where something is raised that stands raised already."""


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
            if _name(step) == "mfrac" and before[-1:].isdigit():
                yield " ", position
            inner = STRUCTURES.get(_name(step), _sequence)(step)
            told = [told for one in inner for told in _within(one, position)]
            steps += reversed(told)


def _within(step: Step, around: str) -> Iterator[Step]:
    """Yield a step inside a part that may be raised already, which a sign says then."""
    part, position = step
    is_twice = bool(around and position)
    if is_twice and not isinstance(part, str):
        yield ON_A_LINE[position], around
        yield from ((inner, around) for inner, _ in _grouped(part))
    else:
        yield part, around or position


def _name(element: Element) -> str:
    return str(element.tag).lower().rpartition(":")[2]


def _sequence(element: Element) -> Iterator[Step]:
    yield _text(element.text), ""
    for part in element:
        yield part, ""
        yield _text(part.tail), ""


def _text(text: str | None) -> str:
    return " ".join((text or "").split()).translate(SIGNS)


def _grouped(part: Element) -> Iterator[Step]:
    """Go into a part, in brackets unless it is one number or word."""
    whole = "".join(part.itertext()).strip()
    is_one = ONE_THING.fullmatch(whole) is not None and _name(part) != "mfrac"
    yield "" if is_one else "(", ""
    yield part, ""
    yield "" if is_one else ")", ""


def _fraction(element: Element) -> Iterator[Step]:
    for place, part in enumerate(element):
        yield "/" if place else "", ""
        yield from _grouped(part)


def _scripts(*positions: str) -> Callable[[Element], Iterator[Step]]:
    def steps(element: Element) -> Iterator[Step]:
        for place, part in enumerate(element):
            if place and positions:
                yield part, positions[min(place, len(positions)) - 1]
            elif _name(part) == "mfrac":
                yield from _grouped(part)
            else:
                yield part, ""

    return steps


def _square_root(element: Element) -> Iterator[Step]:
    yield "√(", ""
    yield from _sequence(element)
    yield ")", ""


def _root(element: Element) -> Iterator[Step]:
    parts: Sequence[Element] = list(element)
    for degree in parts[1:]:
        yield degree, "sup"
    yield "√", ""
    for base in parts[:1]:
        yield from _grouped(base)


def _joined(
    sign: str, before: str = "", after: str = ""
) -> Callable[[Element], Iterator[Step]]:
    def steps(element: Element) -> Iterator[Step]:
        yield before, ""
        for place, part in enumerate(element):
            yield sign if place else "", ""
            yield part, ""
        yield after, ""

    return steps


def _space(_element: Element) -> Iterator[Step]:
    yield " ", ""


STRUCTURES: dict[str, Callable[[Element], Iterator[Step]]] = {
    "mfenced": _joined(", ", "(", ")"),
    "mfrac": _fraction,
    "mover": _scripts("sup"),
    "mroot": _root,
    "mspace": _space,
    "msqrt": _square_root,
    "msub": _scripts("sub"),
    "msubsup": _scripts("sub", "sup"),
    "msup": _scripts("sup"),
    "mtable": _joined("; "),
    "mtr": _joined(", "),
    "munder": _scripts("sub"),
    "munderover": _scripts("sub", "sup"),
}
"""Elements whose parts do not simply follow each other."""
