"""Fields in headers and footers: those that count, date or quote are kept.

ECMA-376 part 1, 17.16. Others could fetch files or run programs: of them stays
what they showed last.
"""

from collections.abc import Iterable

import msgspec
from docx.oxml.ns import qn

from handout.backends.docx.elements import Element, remove, unwrap
from handout.backends.docx.reference.losses import Losses

COUNTING = frozenset({"PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES"})
DATING = frozenset({"DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE"})
QUOTING = frozenset({"STYLEREF", "TITLE", "SUBJECT", "AUTHOR"})
KEPT = COUNTING | DATING | QUOTING
INSTRUCTION, MARK = qn("w:instrText"), qn("w:fldChar")


class Field(msgspec.Struct):
    """A field that goes over several runs: its instruction, and its marks."""

    words: str = ""
    is_closed: bool = False
    elements: list[Element] = msgspec.field(default_factory=list)


def clean_fields(content: Iterable[Element], place: str, losses: Losses) -> set[str]:
    """Keep harmless fields, turn others into words, and return the kinds kept."""
    kinds = set[str]()
    for block in [*content]:
        kinds |= _simple(block, place, losses)
    complex_fields = _complex(content)
    for field in complex_fields:
        kind = _kind(field.words)
        if field.is_closed and kind in KEPT:
            kinds.add(kind)
            continue
        _tell(kind, place, losses)
        for element in field.elements:
            remove(element)
    return kinds


def _simple(block: Element, place: str, losses: Losses) -> set[str]:
    kinds = set[str]()
    for field in [*block.iter(qn("w:fldSimple"))]:
        kind = _kind(field.get(qn("w:instr"), ""))
        if kind in KEPT:
            kinds.add(kind)
        else:
            _tell(kind, place, losses)
            unwrap(field)
    return kinds


def _complex(content: Iterable[Element]) -> list[Field]:
    """Find the fields of which begin, middle and end stand in runs of their own."""
    fields: list[Field] = []
    opened: list[Field] = []
    elements = (found for block in content for found in block.iter(MARK, INSTRUCTION))
    for element in elements:
        kind = element.get(qn("w:fldCharType"), "")
        if kind == "begin" or not opened:
            opened.append(Field())
            fields.append(opened[-1])
        field = opened[-1]
        field.elements.append(element)
        if element.tag == INSTRUCTION:
            field.words += element.text or ""
        elif kind == "end":
            field.is_closed = field.elements[0].get(qn("w:fldCharType")) == "begin"
            opened.pop()
    return fields


def _kind(instruction: str) -> str:
    return next(iter(instruction.upper().split()), "")


def _tell(kind: str, place: str, losses: Losses) -> None:
    named = f"a field {kind[:20]}" if kind.isalpha() else "a field"
    losses.tell(f"{named} in its {place}", "what it showed was kept as words")
