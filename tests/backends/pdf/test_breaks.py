"""Where pages end, and that nothing runs off them."""

import pytest

from backends.full_sheet import full_sheet
from backends.pdf.boxes import feet, pages
from backends.pdf.labels import labelled
from backends.plain_sheet import plain_sheet
from backends.sheets import heading, paragraph, sheet
from handout.blocks import Block, Callout, Fact, Facts, PhoneLine, WriteIn
from handout.document import Document
from handout.layout import TYPE_SCALES, PrintSize
from handout.prose import Table, Text, bullets

SIZES = pytest.mark.parametrize("size", TYPE_SCALES)
LONG = Text.of("x" * 60)
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}


@SIZES
@pytest.mark.parametrize("document", [plain_sheet(), full_sheet()])
def test_no_heading_is_the_last_on_its_page(
    document: Document, size: PrintSize
) -> None:
    """A heading stands on the page of what it heads."""
    for page in pages(document, size):
        assert page[-1].element_tag not in HEADINGS


@SIZES
@pytest.mark.parametrize("document", [plain_sheet(), full_sheet()])
def test_the_quiet_block_at_the_end_begins_below_something_else(
    document: Document, size: PrintSize
) -> None:
    """The colophon is never alone on a page."""
    first_words = [page[0].text for page in pages(document, size)]

    assert "Where this comes from" not in first_words


@SIZES
def test_a_word_of_sixty_letters_stays_on_the_paper(size: PrintSize) -> None:
    """Long words are broken rather than cut off."""
    rows = (Fact(LONG, LONG),)
    blocks = (
        paragraph(LONG.plain),
        bullets([LONG]),
        Table(header=(LONG,) * 4, rows=((LONG,) * 4,)),
        Facts(caption=LONG, header=(LONG, LONG), rows=rows),
        Callout(
            kind="call",
            heading=heading(LONG.plain),
            blocks=(PhoneLine(label=LONG.plain, number=LONG.plain),),
        ),
        WriteIn(label=LONG.plain, value=LONG.plain),
    )
    boxes = [box for page in pages(sheet("x", blocks), size) for box in page]

    right_edge = (8.5 - TYPE_SCALES[size].margin) * 96
    assert max(box.position_x + box.width for box in boxes) <= right_edge + 0.1


def test_the_head_of_a_table_is_never_dropped() -> None:
    """The engine drops a head that leaves no room for a row kept whole."""
    head = Text.of("head " * 12)
    cells = (Text.of("cell " * 12),) * 4
    table = Table(header=(head,) * 4, rows=(cells, cells))
    texts = [b.text for page in pages(sheet("x", (table,)), "xlarge") for b in page]

    assert sum(text.count("head") for text in texts) >= 4 * 12


@SIZES
def test_a_long_name_at_the_foot_stays_on_the_paper(size: PrintSize) -> None:
    """The bottom margin grows with the words that stand in it."""
    document = labelled("Ada Maria Canary-Longname " * 7)
    foot = feet(document, size)[0]

    assert max(box.position_y + box.height for box in foot) <= (11 - 0.25) * 96


@SIZES
def test_no_word_of_a_filled_in_field_is_broken(size: PrintSize) -> None:
    """A name and a date stand in their row whole, however large the print."""
    words = {"Florentine", "Worthington,", "November"}
    boxes = pages(labelled("Florentine Worthington, November"), size)[0]

    assert words <= {word for box in boxes for word in box.text.split()}


def test_a_long_note_begins_where_there_is_room() -> None:
    """What is written in flows over the end of a page, and leaves no gap before."""
    note = WriteIn(label="Note:", value="Bring this sheet. " * 40)
    first = pages(sheet("x", (note,)), "large")[0]

    assert "Bring" in " ".join(box.text for box in first)


@SIZES
@pytest.mark.parametrize("above", range(10, 22, 3))
def test_a_line_to_write_on_stands_under_its_question(
    above: int, size: PrintSize
) -> None:
    """A question is not the last on its page."""
    lines = [paragraph("The lungs hum.")] * above
    blocks: tuple[Block, ...] = (*lines, WriteIn(label="My question:"))
    for page in pages(sheet("x", blocks), size):
        assert page[-1].text != "My question:"


@SIZES
def test_our_own_words_are_not_broken_in_the_facts(size: PrintSize) -> None:
    """The first column of the facts has room for the longest name of a fact."""
    rows = (Fact(Text.of("Chromosomes"), Text.of("7")),)
    heads = (Text.of("Fact"), Text.of("What the source says"))
    facts = Facts(caption=Text.of("At a glance"), header=heads, rows=rows)
    boxes = [box for page in pages(sheet("x", (facts,)), size) for box in page]

    assert "Chromosomes" in {box.text for box in boxes}
