"""`handout readability`: what it prints, and its exit codes."""

import json
from pathlib import Path

import docx
import pytest

from cli.conftest import Call
from handout import audit
from handout.cli import readability_text
from handout.plain.readability import Advice, Block, Material, Section, report
from sources.pictures.images import put

HARD = b"Hepatomegaly is characterized by abnormal enlargement of hepatocytes.\n" * 3
EASY = b"You may have a rash. It does not hurt. It will go away."


@pytest.fixture
def hard(tmp_path: Path) -> Path:
    """A hard text."""
    return put(tmp_path / "hard.txt", HARD)


@pytest.fixture
def easy(tmp_path: Path) -> Path:
    """An easy text."""
    return put(tmp_path / "easy.txt", EASY)


def test_a_text_has_grades_and_says_what_they_do_not_prove(
    call: Call, easy: Path
) -> None:
    """Honestly, before any number."""
    said = call("readability", easy)
    assert said.code == 0
    assert said.out.startswith("easy.txt\n3 sentences, 13 words\n")
    assert "does not prove that people understand it" in said.out
    assert "FKGL" in said.out


def test_a_text_over_the_grade_exits_with_5(call: Call, hard: Path) -> None:
    """The report is printed, and the error says what was found and expected."""
    said = call("readability", hard, "--max-grade", "6")
    assert (said.code, len(said.errors)) == (5, 1)
    assert "(expected 6 or less)" in said.errors[0]
    assert "Hard sentences" in said.out


def test_a_text_within_the_grade_exits_with_0(call: Call, easy: Path) -> None:
    """So that a program can rely on it."""
    assert call("readability", easy, "--max-grade", "6").code == 0


def test_without_a_grade_nothing_fails(call: Call, hard: Path) -> None:
    """The report is an answer, not a test."""
    assert call("readability", hard).code == 0


def test_a_language_without_a_formula_cannot_be_held_to_a_grade(
    call: Call, easy: Path
) -> None:
    """That is an error of its own, not a pass."""
    said = call("readability", easy, "--language", "ru", "--max-grade", "6")
    assert (said.code, "'ru'" in said.errors[0]) == (1, True)


def test_the_plain_level_is_easier_than_the_full_one(call: Call) -> None:
    """Of the sample, whose overlay makes plain the default."""
    grades = []
    for words in ((), ("--level", "plain"), ("--level", "full")):
        told = json.loads(call("readability", "alps", "--json", *words).out)
        grades.append(told["reports"][0]["measured"]["scores"][0]["value"])
    assert grades[0] == grades[1] < grades[2]


def test_an_overlay_may_be_named(call: Call, condition: Path, tmp_path: Path) -> None:
    """Its words are measured in place of the source's."""
    words = "based_on: {condition: clinic/river-fever}\nmain_points: [{prose: Rest.}]\n"
    overlay = put(tmp_path / "mine.yaml", words.encode())
    said = call("readability", condition, "--overlay", overlay, "--json")
    names = [part["name"] for part in json.loads(said.out)["reports"][0]["sections"]]
    assert "The main points" in names


def test_a_page_is_written_and_passes_our_own_audit(
    call: Call, hard: Path, tmp_path: Path
) -> None:
    """A report about reading has to be readable itself."""
    page = tmp_path / "report.html"
    said = call("readability", hard, "--html", page)
    assert (said.code, said.out) == (0, "")
    assert audit.check(page.read_bytes()) == ()


def test_a_page_may_go_to_standard_output(call: Call, hard: Path) -> None:
    """And nothing beside it."""
    assert call("readability", hard, "--html", "-").out.startswith("<!DOCTYPE html>")


def test_a_page_that_cannot_be_written_is_told(
    call: Call, hard: Path, tmp_path: Path
) -> None:
    """With its place."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    said = call("readability", hard, "--html", tmp_path / "file" / "report.html")
    assert (said.code, len(said.errors)) == (1, 1)


def test_two_kinds_of_report_on_one_output_are_one_too_many(
    call: Call, easy: Path
) -> None:
    """Neither could be read."""
    assert call("readability", easy, "--json", "--html", "-").code == 2


def test_a_page_overwrites_no_input(call: Call, hard: Path) -> None:
    """The text that was measured stays as it was."""
    said = call("readability", hard, "--html", hard)
    assert (said.code, hard.read_bytes()) == (2, HARD)


def test_text_of_the_source_is_not_taken_for_markup(call: Call, tmp_path: Path) -> None:
    """In the page it stands as it was read."""
    path = put(tmp_path / "x.txt", b"We <b>met</b> hepatomegaly and splenomegaly.")
    assert "<b>" not in call("readability", path, "--html", "-").out


def test_one_of_many_is_picked_by_name(call: Call, condition: Path) -> None:
    """As `render` does it."""
    assert call("readability", condition, "--only", "River fever").code == 0
    assert call("readability", condition, "--only", "Hill fever").code == 4


def test_doubts_about_the_text_are_told(call: Call, tmp_path: Path) -> None:
    """On standard error."""
    path = put(tmp_path / "old.txt", "Él está mal.".encode("cp1252"))
    assert call("readability", path).err.startswith("Warning: ")


def test_every_kind_of_notice_is_printed() -> None:
    """None is counted and then forgotten."""
    text = (
        "A mentally retarded boy had hepatomegaly in 2.5 percent; an MRI was made. "
        + "It was a very long day for all of us. " * 8
    )
    told = Material(title="X", sections=(Section("Signs", (Block(text),)),))
    advice = Advice(kinder={"mentally retarded": ""}, meanings={"hepatomegaly": "x"})
    found = report(told, advice=advice)
    printed = "\n".join(readability_text.lines(found))
    for heading in readability_text.notice_lists(found):
        assert f"\n{heading}\n" in printed
    assert 'hepatomegaly  means "x"' in printed


def test_a_word_file_is_measured(call: Call, tmp_path: Path) -> None:
    """Its headings are not counted."""
    document = docx.Document()
    document.add_heading("Hepatomegaly", 1)
    document.add_paragraph("You may have a rash.")
    path = tmp_path / "sheet.docx"
    document.save(str(path))
    told = json.loads(call("readability", path, "--json").out)
    assert told["reports"][0]["measured"]["words"] == 5


def test_a_list_is_graded_in_both_ways(call: Call, tmp_path: Path) -> None:
    """And the worse decides."""
    path = put(tmp_path / "list.txt", b"You may have:\n- a rash\n- a fever\n- pain")
    lines = call("readability", path).out.splitlines()
    rows = {
        line[:27].strip(): line[27:].split()[0]
        for line in lines
        if " joined" in line or "whole text" in line
    }
    assert rows["The whole text"] == rows["lists joined"]


def test_no_line_is_wider_than_a_terminal(call: Call, condition: Path) -> None:
    """Of eighty columns, whatever stands in it."""
    for words in (("alps", "--level", "full"), ("alps",), (condition,)):
        lines = call("readability", *words).out.splitlines()
        assert [line for line in lines if len(line) >= 80] == []


def test_the_report_says_which_level_it_measured(call: Call) -> None:
    """Nobody should take the grade of one for that of the other."""
    assert "\nPlain language: " in call("readability", "alps").out
    assert "\nFull text: " in call("readability", "alps", "--level", "full").out


def test_an_overlay_is_measured_by_itself(call: Call, tmp_path: Path) -> None:
    """Its words alone: no name of a field, no word to know."""
    words = (
        "based_on: {condition: clinic/river-fever}\n"
        "main_points: [{prose: You may rest.}]\n"
        "words: [{word: ague, meaning: An old word for fever.}]\n"
    )
    overlay = put(tmp_path / "mine.overlay.yaml", words.encode())
    for source, stdin in ((overlay, b""), ("-", words.encode())):
        said = call("readability", source, "--json", stdin=stdin)
        (report,) = json.loads(said.out)["reports"]
        assert report["measured"]["words"] == 3


def test_a_clinic_file_is_no_text(call: Call, tmp_path: Path) -> None:
    """Its fields are not measured as sentences."""
    brand = put(tmp_path / "clinic.yaml", b"phones: [{number: 202-555-0100}]\n")
    said = call("readability", brand)
    assert (said.code, "--clinic" in said.errors[0]) == (1, True)


SICK = b"People often suffer from hepatomegaly. They have senile plaques."


def test_the_lexicon_gives_advice(call: Call, tmp_path: Path) -> None:
    """What hard words mean, and kinder words for those that hurt."""
    path = put(tmp_path / "sick.txt", SICK)
    told = call("readability", path).out
    assert 'hepatomegaly  say "an enlarged liver"' in told
    assert "Say: have.\n    sick.txt - suffer from\n" in told
    assert "- senile" not in told


def test_the_advice_of_a_clinic_is_the_last(call: Call, tmp_path: Path) -> None:
    """Its words take the place of ours, and are looked at."""
    entry = '[[entries]]\nterm = "hepatomegaly"\nplain = "big liver"\n'
    hard = f'{entry}definition = "Hepatic enlargement."\n'
    words = put(tmp_path / "ours.toml", hard.encode())
    path = put(tmp_path / "sick.txt", SICK)
    said = call("readability", path, "--lexicon", words)
    assert 'hepatomegaly  means "big liver"' in said.out
    assert "Warning: hepatomegaly: " in said.err


def test_a_sheet_of_ours_has_the_same_grade_in_word(call: Call, tmp_path: Path) -> None:
    """Its questions, words to know and sources are not counted there either."""
    call("render", "alps", "--level", "plain", "--to", "docx", "-o", tmp_path)
    (sheet,) = tmp_path.glob("*.docx")
    told = [
        json.loads(call("readability", source, "--json").out)["reports"][0]
        for source in ("alps", sheet)
    ]
    assert told[0]["measured"] == told[1]["measured"]
    assert told[0]["explained_share"] == told[1]["explained_share"]
