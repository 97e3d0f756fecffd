"""What of a sheet is measured: the condition's own text, and nothing else."""

from typing import Any

import pytest

from conditions import clinic, composed, condition, overlay
from handout import reading_ease
from handout.compose import Composed, Level
from handout.plain.readability import Material


def text(sheet: Composed) -> str:
    """Everything that is counted of a sheet."""
    told = reading_ease.material(sheet, condition())
    return "\n".join(block.text for part in told.sections for block in part.blocks)


def plain(**fields: Any) -> Composed:  # noqa: ANN401 - fields of an overlay
    """The plain sheet of the overlay, with other values in these fields."""
    return composed("plain", words=overlay(**fields), brand=clinic())


def material(sheet: Composed) -> Material:
    """What is measured of a sheet of the condition."""
    return reading_ease.material(sheet, condition())


@pytest.mark.parametrize(
    "words",
    [
        "River fever comes from cold water.",
        "An illness.",
        "Keep your feet dry.",
        "Call when your feet are blue.",
    ],
)
def test_what_tells_of_the_condition_is_counted(words: str) -> None:
    """Main points, answers, actions, warning signs."""
    assert words in text(plain())


@pytest.mark.parametrize(
    "words",
    [
        "What is it?",
        "An old word for fever.",
        "May I swim?",
        "Where does it come from?",
        "Nurse line",
        "Ring the bell.",
        "River Almanac",
        "Also called",
    ],
)
def test_what_tells_of_the_sheet_is_not_counted(words: str) -> None:
    """Headings, words to know, questions, contact and source."""
    assert words not in text(plain())


def test_the_source_s_own_words_are_counted_without_our_sentence() -> None:
    """Where nobody has written an answer."""
    told = text(plain(answers=[], actions=[], warning_signs=[]))
    assert "River fever is an illness." in told
    assert "Call when it snows." in told
    assert "own words" not in told


def test_what_is_left_out_is_not_counted() -> None:
    """A part that does not print makes nothing harder."""
    sheet = composed("full", without=("outlook",))
    assert "It passes." not in text(sheet)


def test_words_to_know_are_explained() -> None:
    """And what has a plain name in the text."""
    marked = [{"question": "signs", "passages": [{"prose": "An **ague**."}]}]
    assert "ague" in material(plain(answers=marked)).explained


def test_genes_and_the_abbreviation_are_names() -> None:
    """They stand for themselves."""
    assert set(material(plain()).names) == {"RF", "WET1"}


@pytest.mark.parametrize(("level", "has_points"), [("plain", True), ("full", False)])
def test_the_makeup_is_that_of_the_sheet(level: Level, has_points: bool) -> None:  # noqa: FBT001 - a case
    """As it is composed, not as it could be."""
    makeup = material(composed(level, words=overlay())).makeup
    assert makeup is not None
    assert makeup.main_points == has_points
    assert makeup.actions


@pytest.mark.parametrize("level", ["plain", "full"])
def test_rows_and_captions_are_counted(level: Level) -> None:
    """A row is a line; the head of a table and alt text are none."""
    table = {
        "type": "table",
        "header": ["Kind"],
        "rows": [["mild"], ["severe"]],
    }
    figure = {"type": "figure", "alt": "A river.", "caption": "A cold river."}
    told = condition(
        sections=[{"kind": "description", "prose": [table, figure]}],
        frequency=[],
        gene_groups=[],
        inheritance=[],
    )
    assert text(composed(level, text=told)) == "mild\nsevere\nA cold river."


def test_nested_items_are_items() -> None:
    """Of however many levels."""
    prose = "Signs:\n\n- fever\n\n  - high fever\n- a rash"
    told = condition(sections=[{"kind": "signs", "prose": prose}])
    (section,) = material(composed("full", text=told)).sections
    assert [block.is_item for block in section.blocks] == [False, True, True, True]


def test_a_report_is_that_of_its_material() -> None:
    """With the grade that was asked for."""
    assert reading_ease.report(plain(), condition(), grade=4).grade == 4
