import json
from pathlib import Path
from typing import Any

import pytest

from handout.plain.readability import Material, report, sections_of
from handout.plain.readability.formulas import formulas

FIXTURE = Path(__file__).parents[2] / "fixtures" / "plain" / "readability-cases.json"
CASES: list[dict[str, Any]] = json.loads(FIXTURE.read_text(encoding="utf-8"))["cases"]
NAMES = {
    "FKGL": "FKGL",
    "SMOG": "SMOG",
    "INFLESZ": "INFLESZ",
    "fernandez_huerta": "Fernández-Huerta",
}
WAYS = {"list_items_are_sentences": "apart", "list_joined_to_lead_sentence": "joined"}
TOLERANCE = 0.0001

ROWS = [
    (case, way, name, value)
    for case in CASES
    for way, results in case["results"].items()
    for name, value in results.items()
    if name in NAMES
]


def ids(row: object) -> str | None:
    """Name a row by its case, its way and its formula."""
    return row["id"] if isinstance(row, dict) else None


@pytest.mark.parametrize(("case", "way", "name", "value"), ROWS, ids=ids)
def test_a_formula_gives_what_was_calculated_by_hand(
    case: dict[str, Any], way: str, name: str, value: float
) -> None:
    """Both ways to count a list, to four places."""
    sections = sections_of(case["text"], case["id"])
    told = Material(title=case["id"], language=case["language"], sections=sections)
    scores = {score.formula: score for score in report(told).measured.scores}
    found = getattr(scores[NAMES[name]], WAYS[way])
    assert found == pytest.approx(value, abs=TOLERANCE)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_words_are_as_many_as_were_counted_by_hand(case: dict[str, Any]) -> None:
    """In all sections together."""
    sections = sections_of(case["text"], case["id"])
    told = Material(title=case["id"], language=case["language"], sections=sections)
    assert report(told).measured.words == case["words"]


def test_an_unknown_language_has_no_formula() -> None:
    """A grade of English would be a wrong one."""
    assert formulas("ru") == ()


def test_a_target_is_told_in_words() -> None:
    """A grade has a most, an ease a least, and some formulas decide nothing."""
    told = [formula.target(6) for tag in ("en-US", "es") for formula in formulas(tag)]
    assert told == ["6 or less", "8 or less", "", "over 55", ""]
