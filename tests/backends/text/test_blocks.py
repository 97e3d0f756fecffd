"""Each kind of block as lines of text."""

from typing import get_args

import pytest

from handout.backends.text.blocks import FORMS, Frame, lines_of, stack
from handout.blocks import (
    Bibliography,
    Block,
    Callout,
    Colophon,
    Contents,
    ContentsEntry,
    Heading,
    LabelRow,
    PhoneLine,
    QRCode,
    WriteIn,
)
from handout.prose import Figure, List, Prose, Span, Table, Text, bullets, paragraph

FRAME = Frame(72, "Picture")
NARROW = Frame(30, "Picture")
ADDRESS = "https://example.org/fever"


def test_every_block_has_a_form() -> None:
    """No kind of block is without a way to be set."""
    assert set(FORMS) == set(get_args(Block))


@pytest.mark.parametrize(
    ("level", "lines"),
    [
        (1, ["Fever", "====="]),
        (2, ["Fever", "-----"]),
        (3, ["Fever", "....."]),
        (4, ["Fever"]),
    ],
)
def test_heading(level: int, lines: list[str]) -> None:
    """A heading is underlined by its level, as long as it is wide."""
    assert lines_of(Heading(text=Text.of("Fever"), level=level), FRAME) == lines


def test_long_heading() -> None:
    """The underline of a heading of two lines is as long as the longer one."""
    heading = Heading(text=Text.of("What is the fever of the marrow?"), level=2)
    assert lines_of(heading, NARROW)[-1] == "-" * len("What is the fever of the")


def test_headings_stand_apart() -> None:
    """A main heading is farther from what precedes than from what follows."""
    blocks = (paragraph("a"), Heading(text=Text.of("B"), level=2), paragraph("c"))
    assert stack(blocks, FRAME) == ["a", "", "", "B", "-", "", "c"]


def test_list_hangs() -> None:
    """The lines of an item stand under its first word, not under its mark."""
    block = bullets(["one two three four five six seven"], ordered=True)
    assert lines_of(block, NARROW) == ["1. one two three four five six", "   seven"]


def test_nested_list() -> None:
    """A list inside an item is indented and stands close to it."""
    item = Prose.of(paragraph("a"), bullets(["b"], ordered=True))
    assert lines_of(List((item,)), FRAME) == ["- a", "  1. b"]


def test_item_of_two_paragraphs() -> None:
    """A second paragraph in an item stands apart and indented."""
    item = Prose.of(paragraph("a"), paragraph("b"))
    assert lines_of(List((item,)), FRAME) == ["- a", "", "  b"]


def test_deep_list_keeps_a_width() -> None:
    """A list nested forty deep still has words side by side."""
    block = bullets(["one two"])
    for _ in range(40):
        block = List((Prose.of(paragraph("x"), block),))
    assert lines_of(block, FRAME)[-1].endswith("- one two")


def test_bibliography_is_numbered() -> None:
    """Citations are numbered."""
    block = Bibliography(items=(Text.of("First."), Text.of("Second.")))
    assert lines_of(block, FRAME) == ["1. First.", "2. Second."]


def test_table_of_two_columns() -> None:
    """A table of two columns reads as names and values, the head on top."""
    table = Table(
        header=(Text.of("Kind"), Text.of("Share")),
        rows=((Text.of("Mild?"), Text.of("2 in 3")), (Text.of("Bad"), Text.of("few"))),
        caption=Text.of("Kinds"),
    )
    lines = ["Kinds", "Kind: Share", "", "Mild? 2 in 3", "Bad: few"]
    assert lines_of(table, FRAME) == lines


def test_table_of_three_columns() -> None:
    """In a wider table each cell follows its head, under the name of its row."""
    table = Table(
        header=(Text.of("Drug"), Text.of("Dose"), Text.of("When")),
        rows=((Text.of("Nilox"), Text.of("1 pill"), Text.of("at night")),),
    )
    lines = ["Drug, Dose, When", "", "Nilox", "  Dose: 1 pill", "  When: at night"]
    assert lines_of(table, FRAME) == lines


def test_long_value_hangs() -> None:
    """A value of several lines is indented from the second on."""
    table = Table(
        header=(Text.of("Word"), Text.of("Meaning")),
        rows=((Text.of("fever"), Text.of("a body that is much too warm")),),
    )
    assert lines_of(table, NARROW)[2:] == ["fever: a body that is much", "  too warm"]


@pytest.mark.parametrize(
    ("figure", "lines"),
    [
        (
            Figure(alt="A bone", caption=Text.of("Look.")),
            ["[Picture: A bone]", "Look."],
        ),
        (Figure(alt="", caption=Text.of("Look.")), ["Look."]),
        (Figure(alt=""), []),
    ],
)
def test_figure(figure: Figure, lines: list[str]) -> None:
    """A picture is its alternative text and caption; a decoration is nothing."""
    assert lines_of(figure, FRAME) == lines


def test_nothing_takes_no_room() -> None:
    """A block without words leaves no gap behind."""
    blocks = (paragraph("a"), Figure(alt=""), paragraph("b"))
    assert stack(blocks, FRAME) == ["a", "", "b"]


def test_write_in_fills_the_line() -> None:
    """One line to write on begins after its label and ends at the margin."""
    assert lines_of(WriteIn(label="For:"), NARROW) == ["For: " + "_" * 25]


def test_write_in_of_several_lines() -> None:
    """Several lines to write on stand below their label, with room between."""
    field = WriteIn(label="My question:", lines=2)
    rule = "_" * 30
    assert lines_of(field, NARROW) == ["My question:", "", rule, "", rule]


def test_long_label_has_a_line_of_its_own() -> None:
    """Where a label leaves no room, the line to write on stands below it."""
    field = WriteIn(label="What worries you most?")
    assert lines_of(field, NARROW) == ["What worries you most?", "", "_" * 30]


def test_written_value() -> None:
    """A value stands in place of the line, its own line ends kept."""
    field = WriteIn(label="Note:", value="Come back.\nBring the list.")
    assert lines_of(field, FRAME) == ["Note: Come back.", "Bring the list."]


def test_label_row() -> None:
    """What a nurse fills in stands one below the other, the note last."""
    row = LabelRow(
        fields=(WriteIn(label="For:", value="Ada"), WriteIn(label="Date:", value="1")),
        note=WriteIn(label="Note:", value="Rest."),
    )
    assert lines_of(row, FRAME) == ["For: Ada", "Date: 1", "Note: Rest."]


def test_phone_without_number() -> None:
    """A telephone line without a number leaves room to write one."""
    phone = PhoneLine(label="Nurse:", number="")
    assert lines_of(phone, NARROW) == ["Nurse: " + "_" * 23]


def test_contents_are_indented() -> None:
    """A contents list shows levels by indent."""
    contents = Contents(
        entries=(
            ContentsEntry(text=Text.of("A"), target="a"),
            ContentsEntry(text=Text.of("B"), target="b", level=2),
        )
    )
    assert lines_of(contents, FRAME) == ["- A", "  - B"]


def test_draft_box_stays_close() -> None:
    """A box without a heading is set off by one blank line."""
    blocks = (paragraph("a"), Callout(kind="draft", blocks=(paragraph("Draft."),)))
    assert stack(blocks, FRAME) == ["a", "", "Draft."]


def test_address_of_the_code() -> None:
    """The address in a QR code is printed in words."""
    colophon = Colophon(
        heading=Heading(text=Text.of("Source"), level=2),
        blocks=(paragraph("Invented."),),
        code=QRCode(address=ADDRESS, alt="QR code"),
    )
    assert lines_of(colophon, FRAME)[-2:] == ["", ADDRESS]


def test_address_of_the_code_is_not_repeated() -> None:
    """An address that the colophon has already told is not told again."""
    colophon = Colophon(
        heading=Heading(text=Text.of("Source"), level=2),
        blocks=(paragraph("Read ", Span(ADDRESS, link=ADDRESS)),),
        code=QRCode(address=ADDRESS, alt="QR code"),
    )
    assert " ".join(lines_of(colophon, FRAME)).count(ADDRESS) == 1


def test_a_caption_that_repeats_the_heading() -> None:
    """What the heading has just said is not said again by the table."""
    heading = Heading(text=Text.of("Kinds"), level=2)
    table = Table((Text.of("Kind"),), ((Text.of("Mild"),),), Text.of("Kinds"))

    assert stack([heading, table], FRAME).count("Kinds") == 1
