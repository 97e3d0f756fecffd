"""The same words as in the document, in the same order, and nothing else."""

from msgspec.structs import replace

from backends.docx.opened import document_of, opened, outline, printed
from documents import every_block, paragraph
from handout.blocks import Colophon, Glossary, Heading, LabelRow, WriteIn
from handout.prose import List, Prose, Span, Table, Text

CAPTION_UNDER_ITS_HEADING = "Words to know"
ADDRESS = "https://example.org/marrow-fever"


def test_order() -> None:
    """Every text of the document comes back, in its order."""
    expected: list[str] = []
    for block in every_block().parts[0].blocks:
        texts = [text.plain for text in block.texts()]
        if isinstance(block, Glossary):
            texts.remove(CAPTION_UNDER_ITS_HEADING)
        if block.id == "lost":
            texts.insert(0, "Picture:")
        if isinstance(block, Colophon):
            texts.append(ADDRESS)
        expected += " ".join(texts).split()
    assert " ".join(opened(every_block()).lines).split() == expected


def test_values_of_label() -> None:
    """What a nurse filled in stands after its label."""
    row = LabelRow(
        fields=(WriteIn(label="For:", value="Ana Example", id="for"),),
        note=WriteIn(label="Note:", value="Come back in May.", id="note"),
        id="row",
    )
    assert printed(row).lines == ["For: Ana Example", "Note: Come back in May."]


def test_repeated_caption() -> None:
    """A caption that repeats the heading above it is told by the table alone."""
    heading = Heading(text=Text.of("Kinds"), level=2, id="kinds")
    table = Table((Text.of("Kind"),), ((Text.of("Mild"),),), Text.of("Kinds"), id="t")
    file = printed(heading, table)
    assert file.lines == ["Kinds", "Kind", "Mild"]
    assert file.values("//w:tblCaption/@w:val") == ["Kinds"]


def test_link_to_a_table_without_its_caption() -> None:
    """A link to a table whose caption is left out leads to the table."""
    heading = Heading(text=Text.of("Kinds"), level=2, id="kinds")
    table = Table((Text.of("Kind"),), ((Text.of("Mild"),),), Text.of("Kinds"), id="t")
    file = printed(paragraph("p", Span("See", link="#t")), heading, table)
    assert len(file.all("//w:tbl//w:bookmarkStart")) == 1


def test_nothing_to_say() -> None:
    """Lists without items and paragraphs without words leave nothing behind."""
    file = printed(
        List((), id="list"),
        List((Prose.of(paragraph("item")),), id="blank"),
        paragraph("none"),
        paragraph("blank", "  "),
        Table((), (), id="table"),
    )
    assert outline(file.body[0]).startswith("sectPr")


def test_white_space_is_folded() -> None:
    """Line breaks and repeated spaces of the source become single spaces."""
    assert printed(paragraph("p", "one\n  two\tthree")).lines == ["one two three"]


def test_no_italics() -> None:
    """Nothing is ever slanted, in no style and in no run."""
    file = opened(every_block())
    assert file.all("//w:i | //w:iCs") == file.all("//w:i | //w:iCs", "styles") == []


def test_every_part_begins_a_page() -> None:
    """In a packet each handout after the first begins on a new page."""
    document = document_of(paragraph("p", "Words"))
    packet = replace(document, parts=document.parts * 3)
    breaks = [
        len(found.findall(".//{*}pageBreakBefore"))
        for found in opened(packet).all("//w:p")
    ]
    assert breaks == [0, 1, 1]


def test_part_that_begins_with_a_table() -> None:
    """A part begins a page even where a table comes first."""
    table = Table((Text.of("Kind"),), ((Text.of("Mild"),),), id="t")
    document = document_of(table)
    packet = replace(document, parts=document.parts * 2)
    assert len(opened(packet).all("//w:tbl//w:pageBreakBefore")) == 1


def test_hostile_words() -> None:
    """Markup in words stays words, and what XML cannot hold is dropped."""
    hostile = "<w:p>&amp;</w:t>]]> \x00\x0b\ud800\uffff{page}"
    block = paragraph("p", Span(hostile, strong=True))
    file = opened(document_of(block, title=hostile))
    assert file.lines == ["<w:p>&amp;</w:t>]]> {page}"]


def test_long_word() -> None:
    """A word longer than a line is kept whole."""
    assert printed(paragraph("p", "x" * 600)).lines == ["x" * 600]
