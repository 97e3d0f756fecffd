"""Boxes: lines around paragraphs, real headings inside, kept on one page."""

from backends.docx.opened import Opened, opened, outline, printed
from documents import every_block, paragraph
from handout.blocks import Callout, Colophon, Heading, PhoneLine
from handout.layout import Layout
from handout.prose import Text

HEADING = Heading(text=Text.of("When should I call?"), level=2, id="call")
BOX = Callout(
    kind="call",
    heading=HEADING,
    blocks=(
        paragraph("p", "Call us."),
        PhoneLine(label="Nurse:", number="555-0100", id="phone"),
    ),
    id="box",
)


def styled_borders(file: Opened, style: str) -> str:
    """Return the outline of the lines that a style draws."""
    (lines,) = file.all(f"//w:style[@w:styleId='{style}']/w:pPr/w:pBdr", "styles")
    return outline(lines)


def test_one_box() -> None:
    """All paragraphs of a box have the same lines, from their style or their own."""
    file = printed(BOX)
    own = {outline(lines) for lines in file.all("//w:p/w:pPr/w:pBdr")}
    assert own == {styled_borders(file, "Call")}
    assert len(file.all("//w:p/w:pPr/w:pBdr")) == 2


def test_real_heading() -> None:
    """The heading of a box has the style of all headings of its level."""
    assert printed(BOX).values("//w:p[1]/w:pPr/w:pStyle/@w:val") == ["Heading2"]


def test_stays_together() -> None:
    """A box is not split by the end of a page, and goes its own way after that."""
    kept = [len(p.findall("./{*}pPr/{*}keepNext")) for p in printed(BOX).all("//w:p")]
    assert kept == [1, 1, 0]


def test_colophon_is_never_alone() -> None:
    """The block at the end is kept with the paragraph before it."""
    colophon = Colophon(heading=HEADING, blocks=(paragraph("s", "Source."),), id="c")
    file = printed(paragraph("a", "One"), paragraph("b", "Two"), colophon)
    kept = [len(p.findall("./{*}pPr/{*}keepNext")) for p in file.all("//w:p")]
    assert kept == [0, 1, 1, 0]


def test_empty_box() -> None:
    """A box without words leaves nothing behind."""
    assert printed(Callout(kind="draft", blocks=(), id="draft")).all("//w:p") == []


def test_colours_for_black_ink() -> None:
    """For a printer without colour, and for a fax, everything is black."""
    file = opened(every_block(), Layout(ink="mono"))
    colours = set(file.values("//@w:color | //w:color/@w:val", "styles"))
    assert colours == {"000000"}
