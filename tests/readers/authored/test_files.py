"""Files that people write: what is read, and how mistakes are told."""

import json

import pytest

from conftest import Golden
from handout.dates import PartialDate
from handout.errors import HandoutError, Malformed, TooLarge, UnknownFormat
from handout.model import Condition
from handout.model.review import Review
from handout.prose import List, Paragraph, Span, Text
from handout.readers import authored, read
from handout.resources import folder

HEAD = "id: clinic/paper-hand\ntitle: Paper hand\n"
MISTAKES = (
    "sections:\n- kind: causes\n  prose: x\n- kind: descripton\n  prose: x\n",
    "tittle: x\n",
    "source:\n  publisher: x\n  zzz: y\n",
    "sections:\n- kind: causes\n",
    "sections:\n- prose: 2018\n",
    "source:\n  updated: 2018\n",
    "source:\n  updated: 2018-13\n",
    "language:\n",
    "other_names: x\n",
    "other_names:\n- x\n- true\n",
    "frequency:\n- form: one-in\n  low: 0\n",
    "frequency:\n- form: one-in\n",
    "sections:\n- prose:\n  - type: paragrap\n    text: x\n",
    "sections:\n- prose:\n  - type: paragraph\n    txt: x\n",
    "codes:\n- system: x\n  code: ''\n",
    "review:\n  state: reviewed\n",
    "title: again\n",
    "other_names: &names [x]\n",
    "other_names: [x\n",
    "abbreviation: a: b\n",
)
"""Lines that stand below the head, each group with one mistake."""


def condition_of(text: str) -> Condition:
    """Read the condition of an authored text."""
    return authored.read(text.encode(), "paper.yaml").conditions[0]


def complaint(text: str) -> str:
    """Return what is told of a mistake in an authored text."""
    with pytest.raises(HandoutError) as caught:
        authored.read(text.encode(), "paper.yaml")
    return str(caught.value)


def test_a_plain_string_stands_for_prose() -> None:
    prose = condition_of(
        f"{HEAD}sections:\n- prose: |\n    A **bold** word.\n\n    - one\n    - two\n"
    )
    first, second = prose.sections[0].prose
    assert isinstance(first, Paragraph)
    assert first.text == Text.of("A ", Span("bold", strong=True), " word.")
    assert isinstance(second, List)


def test_yaml_and_json_of_one_condition_are_the_same() -> None:
    data = {"id": "clinic/paper-hand", "title": "Paper hand", "other_names": ["a"]}
    assert condition_of(json.dumps(data)) == condition_of(f"{HEAD}other_names: [a]")


@pytest.mark.parametrize("day", ["2018-12-01", "2018-12", "'2018'"])
def test_dates_stay_text(day: str) -> None:
    updated = condition_of(f"{HEAD}source:\n  updated: {day}\n").source.updated
    assert updated == day.strip("'")


def test_what_nobody_has_reviewed_is_a_draft() -> None:
    assert condition_of(HEAD).review == Review(state="draft")


def test_a_review_stays_as_it_is_written() -> None:
    found = condition_of(f"{HEAD}review: {{state: reviewed, by: A, on: 2026-01-02}}")
    on = PartialDate("2026-01-02")
    assert found.review == Review(state="reviewed", by="A", on=on)


def test_the_path_of_a_picture_is_left_as_it_is() -> None:
    figures = condition_of(
        f"{HEAD}figures:\n- {{type: figure, alt: x, picture: a/b.png}}"
    )
    assert figures.figures[0].picture == "a/b.png"


def test_the_samples_are_read_without_a_warning() -> None:
    sample = folder("templates") / "sample"
    path = sample / "autoimmune-lymphoproliferative-syndrome.yaml"
    assert read(path.read_bytes(), path.name).warnings == ()


def test_every_mistake_is_told_with_its_place_and_what_to_do(golden: Golden) -> None:
    told = (f"{lines}=> {complaint(HEAD + lines)}\n" for lines in MISTAKES)
    golden("readers/mistakes.txt", "\n".join(told))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("title: x\n", "line 1: found no 'id', expected one."),
        ("id: Paper Hand\ntitle: x", "line 1, $.id: found 'Paper Hand', expected"),
        ("title: x\nid: [a]", "line 2, $.id: found a list, expected text."),
        ("- id: x", "line 1: found a list, expected keys with values."),
        ("just words", "line 1: found 'just words', expected keys with values."),
        (
            f"{HEAD}references:\n- text: x\n  address: file:///etc/passwd\n",
            "line 4, $.references[0]: found the link 'file:///etc/passwd', expected",
        ),
        (
            f'{HEAD}sections:\n- prose: "[a](javascript:x)"\n',
            "line 4, $.sections[0].prose: found the link 'javascript:x', expected",
        ),
    ],
)
def test_the_line_of_a_mistake_is_that_of_its_key(text: str, told: str) -> None:
    assert f"paper.yaml, {told}" in complaint(text)


def test_a_long_value_is_told_in_part() -> None:
    assert len(complaint(f"{HEAD}sections:\n- prose: x\n  kind: {'a' * 500}")) < 400


def test_a_title_that_no_sheet_can_hold_is_refused() -> None:
    assert "found a title of 1300 characters" in complaint(
        f"id: a/b\ntitle: {'x' * 1300}"
    )


def test_lists_nested_too_deep_are_refused() -> None:
    rows = "\n".join("    " + "  " * depth + "- x" for depth in range(40))
    assert "levels" in complaint(f"{HEAD}sections:\n- prose: |\n{rows}\n")


def test_escaped_control_characters_are_left_out_and_told() -> None:
    data = b'{"id": "a/b", "title": "a\\u0000\\ud800b"}'
    reading = authored.read(data, "x.json")
    assert reading.conditions[0].title == "ab"
    assert [warning.kind for warning in reading.warnings] == ["control-characters"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("based_on:\n  condition: a/b\n", "found an overlay, .*--overlay"),
        ("name: X\nphones: []\n", "found a clinic file, .*--clinic"),
    ],
)
def test_another_file_of_ours_is_named_with_its_use(text: str, told: str) -> None:
    with pytest.raises(UnknownFormat, match=told):
        read(text.encode(), "other.yaml")


def test_an_overlay_is_read() -> None:
    text = b"based_on: {condition: a/b}\nmain_points:\n- prose: Short.\n"
    overlay = authored.read_overlay(text, "paper.overlay.yaml")
    assert overlay.main_points[0].prose.plain == "Short."


def test_a_mistake_in_an_overlay_is_told_with_its_place() -> None:
    text = b"based_on:\n  condition: a/b\n  sections:\n    causes: zz\n"
    with pytest.raises(Malformed, match=r"line 3, \$\.based_on\.sections: found 'zz'"):
        authored.read_overlay(text, "paper.overlay.yaml")


def test_a_clinic_is_read() -> None:
    text = b"name: Riverbend\nphones:\n- number: 555-0100\n"
    clinic = authored.read_clinic(text, "clinic.yaml")
    assert clinic.phones[0].number == "555-0100"


def test_a_mistake_in_a_clinic_is_told_with_its_place() -> None:
    with pytest.raises(
        Malformed, match=r"line 1, \$\.colour: found 'red', expected six"
    ):
        authored.read_clinic(b"colour: red\n", "clinic.yaml")


def test_an_authored_file_of_many_megabytes_is_refused() -> None:
    with pytest.raises(TooLarge, match="found 2 MB, expected at most 1 MB"):
        authored.read(b"id: " + b"a" * 2_000_000, "paper.yaml")


@pytest.mark.parametrize("blank", ["\\u00a0", "\\u200b \\u00a0", " "])
def test_a_heading_of_blanks_is_none(blank: str) -> None:
    """A heading that nobody sees would hold the sheet back; our own stands there."""
    text = f'{HEAD}sections:\n- heading: "{blank}"\n  prose: x\n'
    found = authored.read(text.encode(), "paper.yaml")
    assert found.conditions[0].sections[0].heading == ""
    assert [warning.kind for warning in found.warnings] == ["heading-blank"]


def test_a_clinic_has_no_line_ends_that_no_font_has() -> None:
    """They become blanks."""
    data = b'name: "River\\u2028bend"\nphones: [{number: "903\\u0085555"}]\n'
    clinic = authored.read_clinic(data, "clinic.yaml")
    assert (clinic.name, clinic.phones[0].number) == ("River bend", "903 555")
