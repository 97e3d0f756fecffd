"""Fields in headers and footers: those that tell the page or the day are kept.

ECMA-376 part 1, 17.16. Others could fetch files or run programs: of them stays
what they showed last, unless that was about the clinic's own file.
"""

from collections.abc import Iterable, Iterator

import msgspec
from docx.oxml.ns import qn

from handout.backends.docx.elements import Element, remove, unwrap, wml
from handout.backends.docx.reference.losses import Losses

TITLE = "TITLE"
KEPT = frozenset({"PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "DATE", "TIME", TITLE})
ABOUT_THEIR_FILE = frozenset(
    {
        "AUTHOR",
        "COMMENTS",
        "CREATEDATE",
        "EDITTIME",
        "FILENAME",
        "FILESIZE",
        "KEYWORDS",
        "LASTSAVEDBY",
        "PRINTDATE",
        "REVNUM",
        "SAVEDATE",
        "STYLEREF",
        "SUBJECT",
        "TEMPLATE",
    }
)
"""Fields that showed what is not true of a handout."""

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
    shown: list[Element] = msgspec.field(default_factory=list)
    hidden: list[Element] = msgspec.field(default_factory=list)

    @property
    def kind(self) -> str:
        """What it is, '' where it is not whole."""
        is_whole = self.is_begun and self.is_closed
        return _kind(self.words) if is_whole else ""

    @property
    def is_there(self) -> bool:
        """Whether it still stands in its paragraph."""
        return all(piece.getparent() is not None for piece in self.marks)

    def dropped(self) -> Iterator[Element]:
        """Yield what goes where the field does not stay."""
        yield from self.hidden if self.is_closed else self.marks
        if self.kind in ABOUT_THEIR_FILE:
            yield from self.shown


class Fields(msgspec.Struct, frozen=True):
    """The fields that stay: their kinds, and the words that show a title."""

    kinds: frozenset[str]
    titles: tuple[Element, ...]


def clean_fields(content: list[Element], place: str, losses: Losses) -> Fields:
    """Keep harmless fields, and turn others into words or into nothing."""
    _spread(content)
    fields = _over_runs(content)
    for field in fields:
        if field.kind not in KEPT and field.is_there:
            _tell(field, place, losses)
            for piece in [*field.dropped()]:
                remove(piece)
    kept = [field for field in fields if field.is_there]
    return Fields(frozenset(f.kind for f in kept), tuple(_titles(kept)))


def _spread(content: Iterable[Element]) -> None:
    """Write simple fields over several runs, as the others are."""
    for field in [field for block in content for field in block.iter(SIMPLE)]:
        words = wml("instrText")
        words.text = field.get(qn("w:instr"), "")
        field.insert(0, wml("r", _mark("begin"), words, _mark("separate")))
        field.append(wml("r", _mark("end")))
        unwrap(field)


def _mark(kind: str) -> Element:
    return wml("fldChar", fldCharType=kind)


def _titles(fields: Iterable[Field]) -> Iterator[Element]:
    """Yield the one piece of each title that is to be written anew."""
    for field in fields:
        words = [piece for piece in field.shown if piece.tag == qn("w:t")]
        if field.kind == TITLE and words:
            for other in words[1:]:
                remove(other)
            yield words[0]


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
            is_own = is_mark and field is opened[-1]
            pieces = field.hidden if field.asks or is_own else field.shown
            pieces.append(piece)
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


def _tell(field: Field, place: str, losses: Losses) -> None:
    kind = _kind(field.words)
    named = f"a field {kind[:20]}" if kind.isalpha() else "a field"
    if field.kind in ABOUT_THEIR_FILE:
        losses.tell(f"{named} in its {place}")
    else:
        losses.tell(f"{named} in its {place}", "what it showed was kept as words")
