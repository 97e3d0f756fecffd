"""Styles of ours on top of a clinic's: what would break them is undone.

Their text may be set on both edges, in the middle, or with a first line that goes
in. In a row of fields, a box or a table that would move words to where they cannot
be read. The shapes and colours of letters follow their text.
"""

from collections.abc import Iterable, Iterator

from docx.oxml.ns import qn
from lxml.etree import QName

from handout.backends.docx.elements import Element, wml
from handout.backends.docx.reference.schema import ORDER

UNDONE: dict[str, dict[str, object]] = {
    "keepNext": {"val": 0},
    "keepLines": {"val": 0},
    "pageBreakBefore": {"val": 0},
    "shd": {"val": "clear", "color": "auto", "fill": "auto"},
    "contextualSpacing": {"val": 0},
    "mirrorIndents": {"val": 0},
    "jc": {"val": "left"},
    "textAlignment": {"val": "auto"},
}
"""What a paragraph says to have nothing of a property."""

INDENTS = ("left", "right", "firstLine")
SIDES = ("top", "left", "bottom", "right")


def set_upright(added: Iterable[Element], theirs: Element, normal: str) -> None:
    """Undo what paragraph styles of ours would have from the style of their text."""
    bent = _bends(theirs, normal)
    for style in added:
        base, properties = style.find(qn("w:basedOn")), style.find(qn("w:pPr"))
        is_on_text = base is not None and base.get(qn("w:val")) == normal
        if properties is not None and is_on_text:
            _undo(properties, bent)


def _bends(theirs: Element, normal: str) -> set[str]:
    """Return the names of the properties that their defaults and text have."""
    found = [*theirs.iterfind(f"{qn('w:docDefaults')}/*/{qn('w:pPr')}/*")]
    for style in theirs.iterfind(qn("w:style")):
        if style.get(qn("w:styleId")) == normal:
            found += style.iterfind(f"{qn('w:pPr')}/*")
    return {QName(child).localname for child in found}


def _undo(properties: Element, bent: set[str]) -> None:
    there_is = {QName(child).localname for child in properties}
    properties.extend(_undone(bent - there_is))
    indent = properties.find(qn("w:ind"))
    if indent is not None and "ind" in bent:
        _straighten(indent)
    order = ORDER["pPr"]
    properties[:] = sorted(properties, key=lambda c: order[QName(c).localname])


def _undone(names: set[str]) -> Iterator[Element]:
    for name in names:
        if name in UNDONE:
            yield wml(name, **UNDONE[name])
        elif name == "ind":
            yield wml(name)
        elif name == "pBdr":
            yield wml(name, *(wml(side, val="nil") for side in SIDES))


def _straighten(indent: Element) -> None:
    for name in INDENTS:
        is_hanging = name == "firstLine" and indent.get(qn("w:hanging"))
        if indent.get(qn(f"w:{name}")) is None and not is_hanging:
            indent.set(qn(f"w:{name}"), "0")
