"""A SOURCE by name, id or code: one is opened, of several none is guessed."""

import json
from pathlib import Path

import pytest

from cli.conftest import Call, names

pytestmark = pytest.mark.usefixtures("library")


def render(call: Call, out: Path, *words: str) -> list[str]:
    """Return the errors of a call, or the files that it made."""
    said = call("render", *words, "--to", "text", "--level", "full", "-o", out)
    return said.errors or names(out)


@pytest.mark.parametrize(
    "source",
    [
        "clinic/river-fever",
        "River fever",
        "RIVER FEVER",
        "stream ague",
        "RF",
        "icd10:W70.1",
        "ICD-10-CM: w701",
    ],
)
def test_what_means_one_condition_opens_it(call: Call, out: Path, source: str) -> None:
    """By id, title, another name, or code."""
    assert render(call, out, source) == ["river-fever.txt"]


def test_an_apostrophe_is_a_letter_like_any_other(call: Call, out: Path) -> None:
    """People are called so."""
    assert render(call, out, "O'Brien's spots") == ["valley-spots.txt"]


def test_a_spanish_name_opens_the_spanish_page(call: Call, out: Path) -> None:
    """Without asking for the language."""
    assert render(call, out, "sarpullido de pastor") == ["manchas-es.txt"]


def test_a_shared_abbreviation_lists_what_it_may_mean(call: Call, out: Path) -> None:
    """With all that one needs to choose."""
    said = call("render", "BVS", "-o", out)
    assert said.code == 4
    assert said.err == (
        "Error: 'BVS': this may mean several conditions. Ask for one of them by its "
        "id.\n"
        "  topic/hill-fever\n"
        "      Hill fever (en)\n"
        "      also called: Ague of the hills; BVS\n"
        "      no source is told\n"
        "      why: an abbreviation: BVS\n"
        "  topic/valley-spots\n"
        "      Valley spots (en)\n"
        "      also called: Big valley spots; BVS; O'Brien's spots\n"
        "      no source is told\n"
        "      why: an abbreviation: BVS\n"
    )


@pytest.mark.parametrize("command", ["show", "draft", "readability", "render"])
def test_every_command_lists_the_same(call: Call, command: str) -> None:
    """A choice is a choice everywhere."""
    said = call(command, "BVS")
    assert said.code == 4
    assert "topic/hill-fever" in said.err
    assert "topic/valley-spots" in said.err


@pytest.mark.parametrize("command", ["show", "readability"])
def test_every_command_opens_by_name(call: Call, command: str) -> None:
    """And takes --library."""
    assert "River fever" in call(command, "stream ague").out


def test_a_draft_is_made_by_name(call: Call) -> None:
    """And printed where that is asked for."""
    said = call("draft", "hill fever", "-o", "-")
    assert "condition: topic/hill-fever" in said.out


def test_a_program_reads_the_choices(call: Call, out: Path) -> None:
    """In the report of the source."""
    said = call("render", "BVS", "-o", out, "--json")
    (error,) = json.loads(said.out)[0]["errors"]
    assert [one["id"] for one in error["choices"]] == [
        "topic/hill-fever",
        "topic/valley-spots",
    ]


def test_a_misspelling_proposes_the_nearest(call: Call, out: Path) -> None:
    """It does not open it."""
    said = call("render", "rivr fevr", "-o", out)
    assert said.code == 4
    assert "Did you mean one of these?" in said.errors[0]
    assert "  clinic/river-fever\n" in said.err
    assert not out.exists()


def test_a_part_of_a_name_is_a_choice(call: Call, out: Path) -> None:
    """Even where only one has it."""
    said = call("render", "valley", "-o", out)
    assert said.code == 4
    assert "  topic/valley-spots\n" in said.err


def test_a_code_of_several_conditions_is_a_choice(call: Call, out: Path) -> None:
    """With the relation and the reason."""
    said = call("render", "icd10:W71.2", "-o", out)
    assert said.code == 4
    assert "2 conditions have this very code" in said.errors[0]
    reason = "why: exact: ICD-10-CM W71.2 means this condition.\n"
    assert said.err.count(reason) == 2


def test_a_category_lists_its_parts(call: Call, out: Path) -> None:
    """Who has a code of the group may have another illness of it."""
    said = call("render", "icd10:W70", "-o", out)
    assert said.code == 4
    assert "narrower: This condition has the code W70.1" in said.err


def test_an_unknown_code_tells_the_nearest_parent(call: Call, out: Path) -> None:
    """No near code is opened."""
    said = call("render", "icd10:W70.8", "-o", out)
    assert said.code == 4
    assert said.errors[0].startswith(
        "Error: ICD-10-CM W70.8: no match. The nearest code above it of which "
        "something is known is W70;"
    )


def test_an_unknown_name_is_no_file_either(call: Call, out: Path) -> None:
    """It may have been meant for one."""
    (error,) = render(call, out, "zzzz")
    assert error == (
        "Error: 'zzzz': found no file and no condition of this name, id or code. "
        "Check the spelling, or look with `handout library search`."
    )


def test_the_spanish_page_of_a_name_is_told(call: Call, out: Path) -> None:
    """Linked is not merged: it is another page."""
    said = call("render", "Valley spots", "--language", "es", "--to", "text", "-o", out)
    assert "manchas-es.txt" in names(out)
    assert (
        "topic/valley-spots: the page 'Manchas del valle' (topic/es/manchas) was "
        "taken, which its source names as the translation into es." in said.err
    )


def test_a_translation_is_no_doubt(call: Call, out: Path) -> None:
    """It was asked for, so that --strict lets it pass."""
    words = ("Valley spots", "--language", "es", "--strict")
    assert render(call, out, *words) == ["manchas-es.txt"]


def test_a_language_that_is_not_there_is_told(call: Call, out: Path) -> None:
    """With those that are."""
    said = call("render", "Hill fever", "--language", "fr", "-o", out)
    assert "found no text in 'fr', only in en" in said.errors[0]


def test_the_sample_stands_behind_the_library(call: Call, out: Path) -> None:
    """A new user finds it, whatever is on the shelf."""
    (made,) = render(call, out, "alps")
    assert made == "autoimmune-lymphoproliferative-syndrome.txt"


def test_another_library_may_be_named(call: Call, out: Path, library: Path) -> None:
    """It comes before the one of the environment."""
    other = str(library.with_name("other.sqlite"))
    (error,) = render(call, out, "RF", "--library", other)
    assert "found no file and no condition" in error


def test_a_library_that_is_none_is_told_in_one_line(
    call: Call, out: Path, tmp_path: Path
) -> None:
    """A file needs none and is rendered all the same."""
    foreign = tmp_path / "foreign.sqlite"
    foreign.write_bytes(b"hello")
    (error,) = render(call, out, "RF", "--library", str(foreign))
    assert "expected a library of handout" in error


def test_an_overlay_may_be_named_beside_the_library(
    call: Call, out: Path, tmp_path: Path
) -> None:
    """It comes before the one on the shelf."""
    path = tmp_path / "mine.yaml"
    path.write_text(
        "based_on: {condition: clinic/river-fever}\n"
        "main_points: [{prose: Rivers are wet.}]\n",
        encoding="utf-8",
    )
    call("render", "RF", "--overlay", path, "--to", "text", "-o", out)
    sheet = (out / "river-fever-plain.txt").read_text(encoding="utf-8")
    assert "Rivers are wet." in sheet


def test_a_folder_of_that_name_does_not_stand_in_the_way(
    call: Call, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """People make folders that are called like what is in them."""
    (tmp_path / "River fever").mkdir()
    monkeypatch.chdir(tmp_path)
    assert render(call, out, "River fever") == ["river-fever.txt"]
