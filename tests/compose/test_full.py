"""The full level: the source's own text, in the source's order, nothing lost."""

import pytest

from conditions import (
    bare,
    blocks,
    boxes,
    clinic,
    colophon,
    full,
    heading_words,
    headings,
    printed_words,
)
from handout.blocks import Facts
from handout.codec import to_plain
from handout.document import Document
from handout.prose import Figure, Prose, Span, Text, paragraph

PARTS_OF_THE_SHEET = {
    "names": ("Also called", "Other names"),
    "facts": ("about 1 in 40,000", "At a glance"),
    "causes": ("Cold water is the cause.", "Causes"),
    "outlook": ("It passes.", "Outlook"),
    "genes": ("Genes linked", "Genes"),
    "resources": ("Dry Feet Club", "Where to learn more"),
    "related": ("Brooks", "Related topics"),
    "references": ("The wet foot", "References"),
}
NOT_ON_THE_SHEET = ("treatment", "prevention", "words", "questions", "tell-back")


def left_out(document: Document) -> str:
    """Return what the sheet says that it leaves out, or nothing."""
    begin = "This sheet leaves out: "
    told = (text.plain for text in colophon(document).texts())
    found = [line.removeprefix(begin) for line in told if begin in line]
    return f"{found[0].partition('. ')[0]}." if found else ""


def section(**fields: object) -> dict[str, object]:
    """Write a section with a sentence."""
    return {"kind": "other", "prose": "Words.", **fields}


def test_a_whole_sheet_says_of_nothing_that_it_is_left_out() -> None:
    """Without `--without` there is nothing to say."""
    assert left_out(full()) == ""


@pytest.mark.parametrize("part", PARTS_OF_THE_SHEET)
def test_a_part_is_left_out_and_named(part: str) -> None:
    """Its words go, its name stands at the end."""
    words, name = PARTS_OF_THE_SHEET[part]
    document = full(without=(part,))
    assert words not in printed_words(document)
    assert left_out(document) == f"{name}."


@pytest.mark.parametrize("part", NOT_ON_THE_SHEET)
def test_what_is_not_there_is_not_named(part: str) -> None:
    """A sheet does not claim to leave out what the source has not."""
    assert left_out(full(without=(part,))) == ""


def test_a_part_of_a_section_goes_with_it() -> None:
    """Both are named."""
    document = full(without=("description",))
    assert "Boats are dry." not in printed_words(document)
    assert left_out(document) == "Description, Boats."


def test_the_same_name_is_said_once() -> None:
    """Two sections of one name are one gap."""
    text = bare(sections=[section(heading="Boats"), section(heading="Boats")])
    assert left_out(full(text, without=("other",))) == "Boats."


def test_when_to_call_cannot_be_left_out() -> None:
    """A source's warning signs stay."""
    assert "Call when it snows." in printed_words(full(without=("other", "outlook")))


def test_the_sources_headings_are_kept() -> None:
    """Only an empty heading is filled with our words."""
    text = bare(sections=[section(heading="Of boats"), section()])
    assert heading_words(full(text))[:2] == ["Of boats", "More information"]


def test_a_part_of_a_section_has_a_lower_heading() -> None:
    """Level 2 of the source is level 3 of the sheet."""
    levels = {found.text.plain: found.level for found in headings(full())}
    assert (levels["Description"], levels["Boats"]) == (2, 3)


def test_a_first_section_is_never_a_part() -> None:
    """There is nothing above it to be a part of."""
    document = full(bare(sections=[section(heading="Boats", level=2)]))
    assert [found.level for found in headings(document)][:2] == [1, 2]


def test_pictures_stand_after_the_first_section() -> None:
    """Where a reader sees them soon."""
    text = bare(
        sections=[section(prose="One."), section(prose="Two.")],
        figures=[{"alt": "A boat"}],
    )
    assert "One.\nA boat\nMore information\nTwo." in printed_words(full(text))


@pytest.mark.parametrize("sections", [[], [section(kind="causes")]])
def test_pictures_stay_where_there_is_no_section(sections: list[object]) -> None:
    """A picture is not lost with the text around it."""
    text = bare(sections=sections, figures=[{"alt": "A boat"}])
    document = full(text, without=("causes",))
    assert [b.alt for b in blocks(document) if isinstance(b, Figure)] == ["A boat"]


def test_a_text_without_facts_has_no_table_of_them() -> None:
    """No empty table."""
    assert [b for b in blocks(full(bare())) if isinstance(b, Facts)] == []


def test_with_numbers_to_call_there_is_a_box_for_them() -> None:
    """Between the text and the lists that few people read."""
    words = heading_words(full(brand=clinic()))
    at = words.index("When should I call?")
    assert words[at - 1 : at + 2] == [
        "When to call",
        "When should I call?",
        "Genes linked to this condition",
    ]


def test_without_numbers_to_call_there_is_no_box() -> None:
    """The full sheet of a source promises no clinic."""
    assert boxes(full(), "call") == []


def test_every_block_of_the_source_is_on_the_sheet() -> None:
    """Prose goes from source to sheet word by word."""
    table = {"type": "table", "header": ["Kind"], "rows": [["Mild"]]}
    prose = ["One **strong** word.", "- a\n  - b", table]
    words = printed_words(full(bare(sections=[section(prose=prose)])))
    assert "One strong word.\na\nb\nKind\nMild" in words


def test_spans_keep_their_properties() -> None:
    """Language, link and expansion reach the document."""
    span = Span("fiebre", strong=True, language="es", expansion="in full")
    prose = to_plain(Prose.of(paragraph(span)))
    document = full(bare(sections=[section(prose=list(prose))]))
    assert Text.of(span) in [
        text for block in blocks(document) for text in block.texts()
    ]
