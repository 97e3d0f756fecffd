"""Boxes of home-made sheets become boxes that can be ticked on the screen."""

import pytest

from backends.docx.opened import Opened, printed
from documents import paragraph
from handout.prose import Span, bullets

TICKED = "//w:sdt/w:sdtPr/w14:checkbox/w14:checked/@w14:val"
TITLES = "//w:sdt/w:sdtPr/w:alias/@w:val"


def titles(file: Opened) -> list[str]:
    """Return the titles of the controls in the text."""
    return file.values(TITLES)


@pytest.mark.parametrize(("sign", "is_ticked"), [("☐", "0"), ("☑", "1"), ("☒", "1")])
def test_a_box_can_be_ticked(sign: str, is_ticked: str) -> None:
    """It is as it was in the text."""
    file = printed(paragraph("p", f"{sign} Bring this sheet"))
    assert file.values(TICKED) == [is_ticked]
    assert f"{sign} Bring this sheet" in file.lines[0]


def test_a_box_is_named_by_the_words_beside_it() -> None:
    """A screen reader says what is ticked."""
    file = printed(paragraph("p", "☐ Yes ", Span("please", strong=True), " ☐ No"))
    assert titles(file) == ["Yes please", "No"]


def test_a_box_without_words_is_a_field_to_fill_in() -> None:
    """A control without a title is an error of Word's checker."""
    (title,) = titles(printed(paragraph("p", "☐")))
    assert title


def test_a_long_item_names_its_box_in_short() -> None:
    """Word takes 64 letters."""
    (title,) = titles(printed(bullets(["☐ " + "bring " * 40])))
    assert title == ("bring " * 40)[:64].rstrip()


def test_a_box_in_a_link_stays_a_sign() -> None:
    """Nothing can be ticked that leads away."""
    link = Span("☐ the list", link="https://example.org/")
    assert printed(paragraph("p", link)).all("//w:sdt") == []
