"""Fields in headers and footers: those that count, date or quote are kept.

ECMA-376 part 1, 17.16. Others could fetch files or run programs: of them stays
what they showed last.
"""

from collections.abc import Iterable, Iterator

import msgspec
from docx.oxml.ns import qn

from handout.backends.docx.elements import Element, remove, unwrap
from handout.backends.docx.reference.losses import Losses

COUNTING = frozenset({"PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES"})
DATING = frozenset({"DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE"})
QUOTING = frozenset({"STYLEREF", "TITLE", "SUBJECT", "AUTHOR"})
KEPT = COUNTING | DATING | QUOTING

INSTRUCTION, MARK = qn("w:instrText"), qn("w:fldChar")
SIMPLE, KIND = qn("w:fldSimple"), qn("w:fldCharType")
PIECES = (
    INSTRUCTION,
    MARK,
    *(qn(f"w:{name}") for name in ("t", "tab", "br", "sym", "drawing")),
)
"""What the runs of a field hold."""


class Field(msgspec.Struct):
    """A field over several runs: its marks, and all that it does not show."""

    is_begun: bool
    words: str = ""
    asks: bool = True
    is_closed: bool = False
    marks: list[Element] = msgspec.field(default_factory=list)
    hidden: list[Element] = msgspec.field(default_factory=list)

    @property
    def is_kept(self) -> bool:
        """Whether it is whole and harmless."""
        return self.is_begun and self.is_closed and _kind(self.words) in KEPT

    @property
    def is_there(self) -> bool:
        """Whether it still stands in its paragraph."""
        return all(piece.getparent() is not None for piece in self.marks)


def clean_fields(content: list[Element], place: str, losses: Losses) -> set[str]:
    """Keep harmless fields, turn others into words, and return the kinds kept."""
    fields = _over_runs(content)
    for field in fields:
        if not field.is_kept and field.is_there:
            _tell(field.words, place, losses)
            for piece in field.hidden if field.is_closed else field.marks:
                remove(piece)
    for simple in _simple(content):
        if _kind(simple.get(qn("w:instr"), "")) not in KEPT:
            _tell(simple.get(qn("w:instr"), ""), place, losses)
            unwrap(simple)
    kept = {_kind(field.words) for field in fields if field.is_kept and field.is_there}
    return kept | {_kind(found.get(qn("w:instr"), "")) for found in _simple(content)}


def _simple(content: Iterable[Element]) -> list[Element]:
    return [field for block in content for field in block.iter(SIMPLE)]


def _over_runs(content: Iterable[Element]) -> list[Field]:
    """Find the fields of which begin, middle and end stand in runs of their own.

    What stands in the instruction of a field, other fields too, is hidden with it.
    """
    fields: list[Field] = []
    opened: list[Field] = []
    for piece in _pieces(content):
        kind = piece.get(KIND, "")
        is_mark = piece.tag in {MARK, INSTRUCTION}
        if kind == "begin" or (is_mark and not opened):
            opened.append(Field(is_begun=kind == "begin"))
            fields.append(opened[-1])
        for field in opened:
            if field.asks or (is_mark and field is opened[-1]):
                field.hidden.append(piece)
        if is_mark:
            opened[-1].marks.append(piece)
            _go_on(opened, piece, kind)
    return fields


def _pieces(content: Iterable[Element]) -> Iterator[Element]:
    for block in content:
        for piece in block.iter(*PIECES):
            parent = piece.getparent()
            if parent is not None and parent.tag == qn("w:r"):
                yield piece


def _go_on(opened: list[Field], piece: Element, kind: str) -> None:
    """Read one more mark or piece of instruction of the innermost field."""
    field = opened[-1]
    if piece.tag == INSTRUCTION and field.asks:
        field.words += piece.text or ""
    elif kind == "separate":
        field.asks = False
    elif kind == "end":
        field.is_closed = True
        opened.pop()


def _kind(instruction: str) -> str:
    return next(iter(instruction.upper().split()), "")


def _tell(instruction: str, place: str, losses: Losses) -> None:
    kind = _kind(instruction)
    named = f"a field {kind[:20]}" if kind.isalpha() else "a field"
    losses.tell(f"{named} in its {place}", "what it showed was kept as words")
