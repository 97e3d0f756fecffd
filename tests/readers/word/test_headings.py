"""The title and the headings of a Word file, however they are made."""

import pytest

from handout.errors import Malformed, TooLarge
from readers.word.wordfiles import (
    STYLES,
    condition_of,
    heading,
    kinds,
    of,
    paragraph,
    run,
    shape,
    style,
)


def headings(body: str, **given: str) -> list[tuple[str, str, int]]:
    """Return the kind, the words and the level of each section."""
    found = condition_of(body, **given).sections
    return [(one.kind, one.heading, one.level) for one in found]


def outline(level: int) -> str:
    """Write an outline level, counted from 0."""
    return f'<w:outlineLvl w:val="{level}"/>'


def test_the_title_is_the_paragraph_in_the_style_of_titles() -> None:
    assert condition_of(paragraph("x")).title == "Paper hand"


def test_below_a_title_the_first_headings_head_sections() -> None:
    body = (
        paragraph("Thin.")
        + heading("Symptoms")
        + paragraph("a")
        + heading("By night", 2)
        + paragraph("b")
    )
    assert headings(body) == [
        ("description", "", 1),
        ("signs", "Symptoms", 1),
        ("other", "By night", 2),
    ]


def test_without_a_title_the_first_heading_is_it() -> None:
    body = heading("Paper hand") + heading("Symptoms", 2) + paragraph("a")
    assert condition_of(body, title="").title == "Paper hand"
    assert headings(body, title="") == [("signs", "Symptoms", 1)]


def test_a_title_among_equals_is_doubted() -> None:
    body = heading("Causes") + paragraph("a") + heading("Signs") + paragraph("b")
    reading = of(body, title="")
    assert reading.conditions[0].title == "Causes"
    assert kinds(reading) == ["title"]


def test_a_title_in_two_lines_is_one() -> None:
    body = paragraph("at home", "Titel") + heading("Causes") + paragraph("a")
    assert condition_of(body).title == "Paper hand at home"


def test_a_title_below_other_words_is_still_the_title() -> None:
    title = paragraph("Test clinic") + heading("Welcome") + paragraph("x")
    body = paragraph("Paper hand", "Titel") + heading("Causes") + paragraph("a")
    assert condition_of(body, title=title).title == "Paper hand"
    assert [words for _, words, _ in headings(body, title=title)] == [
        "",
        "Welcome",
        "Causes",
    ]


@pytest.mark.parametrize(
    "written",
    [
        paragraph("Causes", properties=outline(0)),
        paragraph("Causes", "Eigen"),
        paragraph("Causes", "Tochter"),
        paragraph("Causes", "Heading1"),
    ],
    ids=["paragraph", "style", "based-on", "unknown-style"],
)
def test_an_outline_level_and_the_base_of_a_style_make_headings(written: str) -> None:
    styles = (
        STYLES
        + style("Eigen", "Mein Stil", f"<w:pPr>{outline(0)}</w:pPr>")
        + style("Tochter", "Mein anderer Stil", '<w:basedOn w:val="berschrift1"/>')
    )
    body = written + paragraph("a")
    assert headings(body, styles=styles) == [("causes", "Causes", 1)]


def test_an_outline_level_of_body_text_makes_no_heading() -> None:
    body = paragraph("Causes", "berschrift1", outline(9))
    assert headings(body) == [("description", "", 1)]


def test_the_ninth_level_is_a_heading_too() -> None:
    body = heading("One") + paragraph("a") + heading("Nine", 9) + paragraph("b")
    assert headings(body)[-1] == ("other", "Nine", 2)


def test_a_heading_without_words_is_none() -> None:
    assert headings(heading(" ") + paragraph("a")) == [("description", "", 1)]


def test_a_picture_or_break_in_a_heading_parts_no_words() -> None:
    body = paragraph(run("What", more="<w:br/>") + run("now?"), "berschrift1")
    assert headings(body + paragraph("a")) == [("other", "What now?", 1)]


def test_words_that_are_struck_out_are_no_part_of_a_heading() -> None:
    words = run("Take ") + run("two", "<w:strike/>") + run(" one")
    reading = of(paragraph(words, "berschrift1") + paragraph("a"))
    assert reading.conditions[0].sections[0].heading == "Take one"
    assert reading.not_understood == ("two",)


def test_a_table_of_contents_is_left_out_by_its_styles() -> None:
    styles = STYLES + style("Verz1", "toc 1") + style("Verz", "TOC Heading")
    body = paragraph("Contents", "Verz") + paragraph("Causes 3", "Verz1")
    assert shape(of(body + paragraph("a"), styles=styles)) == ["a"]


def test_a_table_of_contents_is_left_out_by_its_control() -> None:
    gallery = (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
        f"</w:docPartObj></w:sdtPr><w:sdtContent>{paragraph('Causes 3')}"
        "</w:sdtContent></w:sdt>"
    )
    assert shape(of(gallery + paragraph("a"))) == ["a"]


def test_without_any_heading_the_title_is_in_the_properties() -> None:
    core = "<dc:title>Paper hand</dc:title>"
    assert condition_of(paragraph("a"), title="", core=core).title == "Paper hand"


def test_a_heading_wins_over_the_properties() -> None:
    core = "<dc:title>Document1</dc:title>"
    body = heading("Paper hand") + paragraph("a")
    assert condition_of(body, title="", core=core).title == "Paper hand"


def test_a_text_without_a_title_is_told_so() -> None:
    with pytest.raises(Malformed, match=r"paper\.docx: found no title"):
        of(paragraph("Paper is thin."), title="")


def test_an_endless_title_is_refused() -> None:
    with pytest.raises(TooLarge, match="found a title of 2000 characters"):
        of("", title=paragraph("a" * 2000, "Titel"))
