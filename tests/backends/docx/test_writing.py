"""Room to write: content controls with titles, ruled lines, label rows."""

import pytest
from docx.oxml.ns import qn

from backends.docx.opened import Opened, document_of, opened, printed, words
from documents import every_block
from handout.blocks import LabelRow, PhoneLine, WriteIn
from handout.layout import Layout, Paper, PrintSize

TITLES = "//w:sdt/w:sdtPr/w:alias/@w:val"


def row(name: str = "") -> LabelRow:
    """Return a label row with a name filled in."""
    fields = (
        WriteIn(label="For:", value=name, id="for"),
        WriteIn(label="Date:", id="date"),
        WriteIn(label="From:", id="from"),
    )
    return LabelRow(fields=fields, id="row")


def styles(file: Opened) -> list[str]:
    """Return the styles of the paragraphs."""
    return file.values("//w:p/w:pPr/w:pStyle/@w:val")


def test_titles() -> None:
    """Every place to fill in is named by its label."""
    assert printed(row()).values(TITLES) == ["For", "Date", "From"]


def test_every_control_has_its_own_number() -> None:
    """Numbers of controls, pictures and bookmarks are never used twice."""
    file = opened(every_block())
    controls = file.values("//w:sdtPr/w:id/@w:val")
    numbers = [*controls, *file.values("//wp:docPr/@id | //w:bookmarkStart/@w:id")]
    assert len(numbers) == len(set(numbers)) == 8


def test_side_by_side() -> None:
    """Short fields stand side by side on three ruled columns."""
    file = printed(row("Ana Example"))
    assert styles(file) == ["LabelRow"]
    assert words(file.body) == "For: Ana Example Date: From:"


@pytest.mark.parametrize(
    ("name", "size"), [("Ana " * 20, "regular"), ("Ana Maria Example", "large")]
)
def test_one_under_the_other(name: str, size: PrintSize) -> None:
    """Fields that do not fit beside each other have a line each."""
    file = opened(document_of(row(name)), Layout(size=size))
    assert styles(file) == ["LabelLine"] * 3


def test_ruled_lines() -> None:
    """A question has as many ruled lines as it asks for, in one control."""
    file = printed(WriteIn(label="My question:", lines=3, id="question"))
    assert len(file.all("//w:sdt")) == 1
    assert len(file.all("//w:sdtContent//w:tab")) == 3
    assert len(file.all("//w:sdtContent//w:br")) == 2


def test_answered_question() -> None:
    """A question with an answer prints no lines."""
    file = printed(WriteIn(label="Note:", value="Come back.", id="note"))
    assert file.lines == ["Note: Come back."]
    assert file.all("//w:r/w:tab") == []


def test_telephone_number() -> None:
    """A number is printed large by its style."""
    file = printed(PhoneLine(label="Nurse:", number="555-0100", id="phone"))
    style = "//w:r[w:rPr/w:rStyle/@w:val='PhoneNumber']"
    assert [words(run) for run in file.all(style)] == ["555-0100"]


def test_telephone_number_is_not_broken() -> None:
    """A number that does not fit beside its label has a line of its own."""
    line = PhoneLine(label="Front desk, " * 5, number="555-0100", id="phone")
    assert len(opened(document_of(line), Layout(size="large")).all("//w:br")) == 1
    assert printed(line).all("//w:br") == []


def test_telephone_number_to_write() -> None:
    """Without a number there is a ruled line and a control to fill in."""
    file = printed(PhoneLine(label="", number="", id="phone"))
    assert file.values(TITLES) == ["Fill in"]
    assert len(file.all("//w:r/w:tab")) == 1


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_a_ruled_line_ends_before_the_margin(paper: Paper) -> None:
    """A stop that a program rounds past the margin would begin a new line."""
    file = opened(every_block(), Layout(size="large", paper=paper))
    (section,) = file.all("//w:sectPr")
    (size,) = section.iterchildren(qn("w:pgSz"))
    (margin,) = section.iterchildren(qn("w:pgMar"))
    sides = int(margin.get(qn("w:left"), "")) + int(margin.get(qn("w:right"), ""))
    path = "//w:tab[@w:leader='underscore']/@w:pos"
    stops = map(int, file.values(path, "styles"))
    assert max(stops) < int(size.get(qn("w:w"), "")) - sides


def test_a_note_need_not_stay_on_one_page() -> None:
    """What is written in flows; only an empty question keeps its lines."""
    filled = WriteIn(label="Note:", value="Bring this sheet.", id="note")
    assert styles(printed(filled)) == ["WrittenIn"]
