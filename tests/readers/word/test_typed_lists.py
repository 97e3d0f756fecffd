"""Bullets that were typed by hand make lists."""

import pytest

from readers.word.wordfiles import (
    of,
    paragraph,
    run,
    shape,
)

BULLET = "<w:sym w:font='Wingdings' w:char='F0A7'/>"


def shapes(body: str, **given: str) -> list[object]:
    """Return the blocks of a Word file with this body."""
    return shape(of(body, **given))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "lines",
    [
        ("• a", "• b"),
        ("•\ta", "▪ b"),
        ("- a", "- b"),
        ("– a", "– b"),
        (" •a", "•b"),
    ],
)
def test_paragraphs_with_signs_are_items(lines: tuple[str, str]) -> None:
    body = "".join(map(paragraph, lines))
    assert shapes(body) == [{"ul": [["a"], ["b"]]}]


def test_signs_of_a_font_are_signs() -> None:
    body = paragraph(run("", more=f"{BULLET}<w:tab/>") + run("a", "<w:b/>"))
    assert shapes(body) == [{"ul": [["a"]]}]


def test_signs_on_lines_of_one_paragraph_are_items() -> None:
    lines = run("Take:", more="<w:br/>") + run("• a", more="<w:br/>") + run("• b")
    assert shapes(paragraph(lines)) == ["Take:", {"ul": [["a"], ["b"]]}]


@pytest.mark.parametrize(
    "text", ["- alone", "-5 degrees", "✗ Do not", "☐ Done", "5 • 6", "1. a", "•"]
)
def test_other_signs_are_words(text: str) -> None:
    assert shapes(paragraph(text)) == [text]


def test_a_dash_and_another_one_are_no_list() -> None:
    assert shapes(paragraph("- a") + paragraph("– b")) == ["- a", "– b"]
