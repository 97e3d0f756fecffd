"""Paper, margins and sizes."""

import pytest

from backends.docx.opened import opened, printed
from documents import every_block, paragraph
from handout.layout import TYPE_SCALES, Layout, Paper, PrintSize


@pytest.mark.parametrize(
    ("paper", "size"), [("letter", ("12240", "15840")), ("a4", ("11909", "16834"))]
)
def test_paper(paper: Paper, size: tuple[str, str]) -> None:
    """The page has the size of the paper."""
    file = opened(every_block(), Layout(paper=paper))
    assert (*file.values("//w:pgSz/@w:w"), *file.values("//w:pgSz/@w:h")) == size


@pytest.mark.parametrize(("size", "side"), [("regular", "1152"), ("large", "1440")])
def test_margins(size: PrintSize, side: str) -> None:
    """Margins are those of the type scale."""
    file = opened(every_block(), Layout(size=size))
    assert file.values("//w:pgMar/@w:left") == [side]


@pytest.mark.parametrize("size", ["large", "xlarge"])
def test_large_print(size: PrintSize) -> None:
    """In large print nothing is smaller than the body, but an unseen line."""
    file = opened(every_block(), Layout(size=size))
    sized = "//w:style[@w:styleId!='TableEnd']//w:sz/@w:val"
    smallest = min(map(int, file.values(sized, "styles")))
    assert smallest == 2 * TYPE_SCALES[size].body
    assert file.all("//w:r/w:rPr/w:sz") == []


def test_regular_print() -> None:
    """In regular print nothing is smaller than 10 points."""
    sized = "//w:style[@w:styleId!='TableEnd']//w:sz/@w:val"
    file = opened(every_block())
    assert min(map(int, file.values(sized, "styles"))) == 20


def test_every_style_is_defined() -> None:
    """Each style that a paragraph or run names is in the styles part."""
    file = opened(every_block())
    named = {
        *file.values("//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val")
    }
    assert named <= {*file.values("//w:style/@w:styleId", "styles")}


def test_direct_formats_are_few() -> None:
    """A plain paragraph has its style, and nothing set directly."""
    (properties,) = printed(paragraph("p", "Words")).all("//w:p/w:pPr")
    assert [child.values() for child in properties] == [["BodyText"]]


def test_lines_end_where_the_eye_does() -> None:
    """About 75 letters a line in regular print; in large print the page is narrow."""
    path = "//w:style[@w:styleId='BodyText']/w:pPr/w:ind/@w:right"
    regular, large = (
        opened(every_block(), Layout(size=size)).values(path, "styles")
        for size in ("regular", "large")
    )
    assert (regular, large) == (["1776"], ["0"])


def test_the_words_after_the_title_are_its_subtitle() -> None:
    """Other names stand there, quieter than the text."""
    styles = opened(every_block()).values("//w:p/w:pPr/w:pStyle/@w:val")
    assert styles[styles.index("Heading1") + 1] == "Subtitle"


@pytest.mark.parametrize(("size", "mark"), [("regular", "b"), ("large", "u")])
def test_strong_words_in_large_print_are_underlined(size: PrintSize, mark: str) -> None:
    """American Council of the Blind, 2025: bold is for headings."""
    file = opened(every_block(), Layout(size=size))
    (strong,) = file.all("//w:style[@w:styleId='Strong']/w:rPr", "styles")
    marks = {str(child.tag).rpartition("}")[2] for child in strong}
    assert marks & {"b", "u"} == {mark}
