"""One document for every kind of block, and for each place where one may stand."""

from collections.abc import Iterator

from msgspec.structs import replace

from backends.docx.opened import document_of
from backends.noted_sheet import noted
from documents import DRAWING, SMALL_WORDS, every_block, nested_list, paragraph
from handout.blocks import (
    Bibliography,
    Block,
    Callout,
    ClinicStrip,
    Colophon,
    Contents,
    ContentsEntry,
    FlowBlock,
    Heading,
    LabelRow,
    PhoneLine,
    WriteIn,
)
from handout.document import Document
from handout.language_tags import direction
from handout.prose import Figure, List, Prose, Span, Table, Text

TABLE = Table(
    header=(Text.of("Kind"), Text.of("Share")),
    rows=((Text.of("Mild"), Text.of("2 in 3")),),
    caption=Text.of("Kinds of marrow fever"),
    row_heads=True,
)
FIGURE = Figure(
    alt="A dark square", picture=DRAWING.sha256, caption=Text.of("One square.")
)
DECORATION = Figure(alt="", picture=DRAWING.sha256)
LOST = Figure(alt="A picture that could not be had")
TO_WRITE = PhoneLine(label="Our phone number:", number="")
STEPS = List(
    (Prose.of(paragraph("", "Rest.")), Prose.of(paragraph("", "Drink."))), ordered=True
)

FLOW: dict[str, FlowBlock] = {
    "paragraph": paragraph("", "Call us."),
    "list": nested_list(),
    "steps": STEPS,
    "table": TABLE,
    "figure": FIGURE,
    "decoration": DECORATION,
    "lost": LOST,
    "phone": PhoneLine(label="Nurse:", number="555-0100"),
    "phone-to-write": TO_WRITE,
}
"""What may stand in a section, in a box, at the end and in an item of a list."""


def every_kind() -> Iterator[tuple[str, Document]]:
    """Yield a name and a document for every kind of block, and for each place."""
    for block in every_block().parts[0].blocks:
        yield f"{type(block).__name__.lower()}-{block.id}", document_of(block)
    for name, block in (*FLOW.items(), *_rare()):
        yield f"alone-{name}", document_of(block)
    for name, block in FLOW.items():
        yield f"in-box-{name}", document_of(_box(block))
        if not isinstance(block, PhoneLine):
            yield f"in-list-{name}", document_of(_item(block))
    yield "in-colophon", document_of(_colophon())
    yield from _whole()


def _rare() -> Iterator[tuple[str, Block]]:
    """Yield the forms of blocks that a usual sheet does not have."""
    yield "bibliography", Bibliography(items=(Text.of("A. 2020."), Text.of("B. 2021.")))
    yield "contents", Contents(entries=(_line("a", 1), _line("b", 2), _line("c", 3)))
    yield "label-filled", LabelRow(fields=(_filled("For:"), _filled("Date:")))
    yield "label-note", LabelRow(fields=(), note=WriteIn(label="Note:"))
    yield "label-long", LabelRow(fields=(_filled("For:", "Ana " * 20),))
    yield "question", WriteIn(label="My question:", lines=3)
    yield "question-answered", _filled("My question:")
    yield "phone-long", PhoneLine(label="Front desk, " * 8, number="555-0100")
    yield "strip-logo", ClinicStrip(name=Text.of("Riverbend"), logo=FIGURE)
    yield "strip-long", ClinicStrip(name=Text.of("R" * 40), contact=Text.of("c" * 40))
    yield "list-deep", _deep(4)
    yield "table-plain", Table((Text.of("Kind"),), ((Text.of("Mild"),),))


def _whole() -> Iterator[tuple[str, Document]]:
    """Yield what concerns more than one block: links, notes, parts, languages."""
    heading = Heading(text=Text.of("Kinds"), level=2, id="kinds")
    link = paragraph("", Span("See", link="#kinds"), ".")
    yield "link-inside", document_of(link, heading)
    yield "caption-said", document_of(heading, replace(TABLE, caption=heading.text))
    note = noted("hum", "Only at ", Span("night", strong=True), ".")
    yield "note", document_of(paragraph("", "They ", note, "."))
    packet = document_of(paragraph("", "Words"))
    yield "packet", replace(packet, parts=packet.parts * 2)
    yield "right-to-left", _arabic(*_arabic_blocks())
    mixed = document_of(paragraph("", "Hola"))
    yield "another-language", _speaking(mixed, "es")
    yield "another-direction", _speaking(document_of(*_arabic_blocks()), "ar")


def _box(block: FlowBlock) -> Callout:
    heading = Heading(text=Text.of("When should I call?"), level=2)
    return Callout(kind="call", heading=heading, blocks=(block, paragraph("", "End.")))


def _item(block: FlowBlock) -> List:
    assert not isinstance(block, PhoneLine)
    first = Prose.of(paragraph("", "See:"), block, paragraph("", "And more."))
    return List((first, Prose.of(paragraph("", "End."))))


def _colophon() -> Colophon:
    heading = Heading(text=Text.of("Where this comes from"), level=2)
    blocks = tuple(block for block in FLOW.values() if block is not TO_WRITE)
    return Colophon(heading=heading, blocks=blocks)


def _line(target: str, level: int) -> ContentsEntry:
    return ContentsEntry(text=Text.of(target), target=target, level=level)


def _filled(label: str, value: str = "Ana Example") -> WriteIn:
    return WriteIn(label=label, value=value)


def _deep(levels: int) -> List:
    said = paragraph("", f"{levels} to go")
    inner = [_deep(levels - 1)] if levels > 1 else []
    return List((Prose.of(said, *inner),), ordered=levels % 2 == 0)


def _arabic_blocks() -> tuple[Block, ...]:
    said = Text.of("حمى 52")
    points = Callout(
        kind="main-points",
        heading=Heading(text=said, level=2),
        blocks=(List((Prose.of(paragraph("", "حمى")),)),),
    )
    table = Table((said, said), ((said, Text.of("LMP1")),), row_heads=True)
    row = LabelRow(fields=(WriteIn(label="إلى:"), _filled("من:", "Ana")))
    return (points, table, row, PhoneLine(label="خط:", number="555-0100"))


def _speaking(document: Document, language: str) -> Document:
    """Return the document with its part in another language."""
    (part,) = document.parts
    spoken = replace(part, language=language, direction=direction(language))
    return replace(document, parts=(spoken,))


def _arabic(*blocks: Block) -> Document:
    whole = replace(document_of(*blocks), language="ar", direction="rtl")
    words = replace(SMALL_WORDS, picture="صورة", fill_in="املأ")
    return replace(_speaking(whole, "ar"), small_words=words)
