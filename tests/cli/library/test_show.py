"""`handout library show` and `list`: what is known of one, and of all."""

import json
from pathlib import Path

import pytest

from cli.conftest import Call

pytestmark = pytest.mark.usefixtures("library")


@pytest.mark.parametrize(
    "line",
    [
        "  id: clinic/river-fever",
        "  also called: stream ague; RF; brook illness",
        "  source: River Almanac, 2025-12-01, https://example.org/river-fever",
        "  languages: en",
        "  read from: river.yaml",
        "    ICD-10-CM W70.1",
        "    en: reviewed, reviewed by Dr. Ada Wobble on 2026-01-20",
    ],
)
def test_all_that_is_known_is_told(call: Call, line: str) -> None:
    """Line by line, its title first."""
    lines = call("library", "show", "river", "fever").out.splitlines()
    assert lines[0] == "River fever"
    assert line in lines


def test_the_grade_of_both_sheets_is_told(call: Call) -> None:
    """By formula, and whether somebody wrote the plain text."""
    told = json.loads(call("library", "show", "hill fever", "--json").out)
    full, plain = told["grades"]
    assert set(full["scores"]) == {"FKGL", "SMOG"}
    assert plain["note"] == "drafted by handout"


def test_a_version_is_told_by_its_hash_and_its_days(call: Call) -> None:
    """The one of today comes first."""
    said = call("library", "show", "RF")
    assert "seen from 2026-03-03 to 2026-03-03" in said.out


def test_a_linked_page_is_told_with_the_reason(call: Call) -> None:
    """Linked, not merged."""
    said = call("library", "show", "valley spots")
    assert "topic/es/manchas (es): Manchas del valle" in said.out
    assert "same translation" in said.out


def test_a_printed_edition_is_told(call: Call, out: Path) -> None:
    """With its level and the day on which it was printed first."""
    call("render", "RF", "--level", "full", "--to", "text", "-o", out)
    said = call("library", "show", "RF")
    assert "editions printed:" in said.out
    assert ", full, en, first printed " in said.out


def test_a_withdrawn_plain_text_is_told(call: Call, tmp_path: Path) -> None:
    """Since when, and why."""
    path = tmp_path / "withdrawn.yaml"
    path.write_text(
        "based_on: {condition: clinic/river-fever}\n"
        "withdrawn: {on: 2026-03-04, reason: wrong water}\n",
        encoding="utf-8",
    )
    call("library", "import", path)
    assert (
        "withdrawn on 2026-03-04: wrong water"
        in call("library", "show", "clinic/river-fever").out
    )
    assert "withdrawn" in call("library", "list").out


def test_several_are_listed(call: Call) -> None:
    """Nothing is guessed here either."""
    said = call("library", "show", "BVS")
    assert said.code == 4
    assert "  topic/hill-fever\n" in said.err


def test_the_list_has_a_line_for_each_condition(call: Call) -> None:
    """By title, with the id behind, which is typed as it is."""
    head, *rows = call("library", "list").out.splitlines()
    assert head.split() == [
        "TITLE",
        "LANGUAGES",
        "DATE",
        "LEVELS",
        "REVIEW",
        "STATE",
        "ID",
    ]
    assert [row.split()[-1] for row in rows] == [
        "topic/hill-fever",
        "topic/es/manchas",
        "clinic/river-fever",
        "topic/valley-spots",
    ]
    assert rows[2].split()[2:] == [
        "en",
        "2025-12-01",
        "full,plain",
        "reviewed",
        "-",
        "clinic/river-fever",
    ]


def test_a_program_reads_the_list(call: Call) -> None:
    """As JSON."""
    told = json.loads(call("library", "list", "--json").out)
    assert told[2]["id"] == "clinic/river-fever"
    assert told[2]["state"] == "reviewed"


def test_an_empty_list_says_how_to_fill_it(call: Call, tmp_path: Path) -> None:
    """Instead of a head without rows."""
    said = call("library", "list", "--library", tmp_path / "none.sqlite")
    assert said.code == 4
    assert "Fill it with" in said.errors[0]
