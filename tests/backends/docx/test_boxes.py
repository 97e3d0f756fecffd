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
    """All paragraphs of a box have the same lines, each from its style."""
    file = printed(BOX)
    styles = file.values("//w:p/w:pPr/w:pStyle/@w:val")
    assert styles == ["CallHeading2", "Call", "CallPhoneLine"]
    assert len({styled_borders(file, style) for style in styles}) == 1
    assert file.all("//w:p/w:pPr/w:pBdr") == []


def test_real_heading() -> None:
    """The heading of a box is based on the style of all headings of its level."""
    base = "//w:style[@w:styleId='CallHeading2']/w:basedOn/@w:val"
    assert printed(BOX).values(base, "styles") == ["Heading2"]


def test_stays_together() -> None:
    """A box is not split by the end of a page, and goes its own way after that."""
    file = printed(BOX)
    keeping = "//w:style[w:pPr/w:keepNext]/@w:styleId"
    assert {"CallHeading2", "Call", "CallPhoneLine"} <= {
        *file.values(keeping, "styles")
    }
    assert file.values("//w:p[last()]/w:pPr/w:keepNext/@w:val") == ["0"]


def test_colophon_is_never_alone() -> None:
    """The block at the end is kept with the paragraph before it."""
    colophon = Colophon(heading=HEADING, blocks=(paragraph("s", "Source."),), id="c")
    file = printed(paragraph("a", "One"), paragraph("b", "Two"), colophon)
    before = file.all("//w:p[w:r/w:t='Two']/w:pPr/w:keepNext")
    assert [mark.values() for mark in before] == [[]]
    assert file.all("//w:style[@w:styleId='ColophonHeading2']//w:keepNext", "styles")


def test_empty_box() -> None:
    """A box without words leaves nothing behind."""
    assert printed(Callout(kind="draft", blocks=(), id="draft")).all("//w:p") == []


def test_colours_for_black_ink() -> None:
    """For a printer without colour, and for a fax, everything is black."""
    file = opened(every_block(), Layout(ink="mono"))
    colours = set(file.values("//@w:color | //w:color/@w:val", "styles"))
    assert colours == {"000000"}
