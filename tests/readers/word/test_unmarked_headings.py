"""Headings that a home-made Word file shows by bold letters alone."""

import pytest

from handout.errors import HandoutWarning, Malformed
from handout.readers.word.unmarked import FIRST_LINE, GUESSED, LONGEST
from readers.word.wordfiles import condition_of, heading, of, paragraph, run

SENTENCE = paragraph("Paper is thin.")


def bold(words: str, more: str = "") -> str:
    """Write a paragraph in bold letters."""
    return paragraph(run(words, f"<w:b/>{more}"))


def headings(body: str, title: str = "") -> list[str]:
    """Return the headings of the sections."""
    return [section.heading for section in condition_of(body, title=title).sections]


@pytest.mark.parametrize("first", [bold("Paper hand"), paragraph("Paper hand")])
def test_a_first_line_that_is_no_sentence_is_the_title(first: str) -> None:
    assert condition_of(first + SENTENCE, title="").title == "Paper hand"


def test_a_file_of_one_line_has_no_title() -> None:
    with pytest.raises(Malformed, match="found no title"):
        of(paragraph("Paper hand"), title="")


def test_lines_in_bold_letters_head_what_stands_below_them() -> None:
    body = bold("Paper hand") + SENTENCE + bold("What to do") + SENTENCE
    assert headings(body) == ["", "What to do"]


def test_below_a_title_lines_in_bold_letters_are_headings_too() -> None:
    body = SENTENCE + bold("What to do") + SENTENCE
    assert headings(body, title=paragraph("Paper hand", "Titel")) == ["", "What to do"]


def test_what_was_guessed_is_told() -> None:
    body = bold("Paper hand") + SENTENCE + bold("What to do") + SENTENCE
    assert of(body, title="").warnings == (
        HandoutWarning("title", "paper.docx", FIRST_LINE.format("Paper hand")),
        HandoutWarning("title", "paper.docx", GUESSED),
    )


def test_bold_letters_stay_in_a_file_that_marks_headings() -> None:
    body = heading("Signs") + SENTENCE + bold("Call us") + SENTENCE
    assert headings(body, title=paragraph("Paper hand", "Titel")) == ["Signs"]


def test_a_title_in_the_properties_leaves_the_first_line_where_it_is() -> None:
    core = "<dc:title>Paper hand</dc:title>"
    found = condition_of(paragraph("Thin hands"), title="", core=core)
    assert [section.prose.plain for section in found.sections] == ["Thin hands"]


@pytest.mark.parametrize(
    "line",
    [
        bold("Call us at once."),
        bold("Call us!"),
        bold("• call us"),
        bold("a" * (LONGEST + 1)),
        bold("Call us", "<w:strike/>"),
        bold("10", '<w:vertAlign w:val="superscript"/>'),
        paragraph(run("Call ", "<w:b/>") + run("us")),
    ],
)
def test_what_may_be_more_than_a_heading_stays_text(line: str) -> None:
    assert headings(bold("Paper hand") + line + SENTENCE) == [""]


@pytest.mark.parametrize("behind", ["", bold("Call us")])
def test_a_line_that_heads_nothing_stays_text(behind: str) -> None:
    body = bold("Paper hand") + SENTENCE + bold("Call the nurse") + behind
    assert headings(body) == [""]
