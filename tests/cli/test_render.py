import json
import stat
from pathlib import Path

from cli.conftest import CONDITION, Call, names

OVERLAY = """\
based_on: {condition: clinic/river-fever}
main_points:
  - prose: People with river fever get tired.
answers:
  - question: what-is-it
    passages:
      - prose: River fever is an illness that makes you tired.
"""


def test_without_options_four_files_are_written(
    call: Call, condition: Path, out: Path
) -> None:
    """PDF and Word, at both levels."""
    assert call("render", condition, "-o", out).code == 0
    assert names(out) == [
        "river-fever-plain.docx",
        "river-fever-plain.pdf",
        "river-fever.docx",
        "river-fever.pdf",
    ]


def test_the_files_are_named_on_standard_output(
    call: Call, condition: Path, out: Path
) -> None:
    """A script can read what was written."""
    said = call("render", condition, "-o", out, "--to", "text", "--level", "full")
    assert said.out.splitlines() == [str(out / "river-fever.txt")]


def test_the_bundled_sample_is_found_by_its_abbreviation(call: Call, out: Path) -> None:
    """A new user types four letters."""
    said = call("render", "alps", "-o", out, "--to", "text")
    assert said.code == 0
    assert len(names(out)) == 2


def test_a_code_finds_the_sample(call: Call, out: Path) -> None:
    """`icd10:D89.82` is a SOURCE."""
    said = call("render", "icd10:D89.82", "-o", out, "--to", "text")
    assert said.code == 0


def test_an_unknown_name_exits_4_with_one_line(call: Call, out: Path) -> None:
    """No condition of that name: never a guess."""
    said = call("render", "no such illness", "-o", out)
    assert (said.code, len(said.errors)) == (4, 1)


def test_a_broken_source_is_named_and_the_others_are_made(
    call: Call, condition: Path, out: Path, tmp_path: Path
) -> None:
    """Exit 1, one error, and the good file."""
    broken = tmp_path / "broken.yaml"
    broken.write_text("id: [", encoding="utf-8")
    said = call("render", broken, condition, "-o", out, "--to", "text")
    assert said.code == 1
    assert "broken.yaml" in said.errors[0]
    assert "river-fever.txt" in names(out)


def test_large_print_and_language_stand_in_the_name(
    call: Call, condition: Path, out: Path
) -> None:
    """`{slug}-plain-large`."""
    call(
        "render", condition, "-o", out, "--to", "text", "--level", "plain",
        "--size", "large",
    )  # fmt: skip
    assert names(out) == ["river-fever-plain-large.txt"]


def test_files_are_private(call: Call, condition: Path, out: Path) -> None:
    """Only the user may read a finished file."""
    call("render", condition, "-o", out, "--to", "text", "--level", "full")
    mode = stat.S_IMODE((out / "river-fever.txt").stat().st_mode)
    assert mode == 0o600


def test_the_overlay_beside_the_condition_is_used(
    call: Call, condition: Path, out: Path
) -> None:
    """`river.overlay.yaml` needs no option."""
    condition.with_suffix(".overlay.yaml").write_text(OVERLAY, encoding="utf-8")
    call("render", condition, "-o", out, "--to", "text", "--level", "plain")
    text = (out / "river-fever-plain.txt").read_text(encoding="utf-8")
    assert "an illness that makes you tired" in text


def test_an_overlay_of_another_condition_is_a_usage_error(
    call: Call, condition: Path, out: Path, tmp_path: Path
) -> None:
    """A named overlay has to fit."""
    other = tmp_path / "other.yaml"
    other.write_text("based_on: {condition: clinic/other}", encoding="utf-8")
    said = call("render", condition, "-o", out, "--overlay", other)
    assert said.code == 2


def test_a_language_without_text_lists_what_there_is(
    call: Call, condition: Path, out: Path
) -> None:
    """Spanish headings never stand around English text."""
    said = call("render", condition, "-o", out, "--language", "es")
    assert said.code == 1
    assert "found text in en" in said.errors[0]
    assert not out.exists()


def test_an_unknown_part_to_leave_out_is_a_usage_error(
    call: Call, condition: Path, out: Path
) -> None:
    """The message lists the parts."""
    said = call("render", condition, "-o", out, "--without", "prayers")
    assert said.code == 2
    assert "references" in said.errors[0]


def test_what_is_left_out_is_named_on_the_sheet(
    call: Call, condition: Path, out: Path
) -> None:
    """`--without causes` is told to the reader."""
    call(
        "render", condition, "-o", out, "--to", "text", "--level", "full",
        "--without", "causes",
    )  # fmt: skip
    text = (out / "river-fever.txt").read_text(encoding="utf-8")
    assert "Nobody knows" not in text
    assert "This sheet leaves out: Causes." in " ".join(text.split())


def test_strict_takes_a_warning_for_an_error(
    call: Call, condition: Path, out: Path
) -> None:
    """Nothing is written where something is doubtful."""
    said = call("render", condition, "-o", out, "--level", "plain", "--strict")
    assert said.code == 1
    assert not out.exists()


def test_json_reports_files_warnings_and_errors(
    call: Call, condition: Path, out: Path
) -> None:
    """A program reads the same as a person."""
    said = call("render", condition, "-o", out, "--to", "html", "--json")
    report = json.loads(said.out)
    assert [made["format"] for made in report[0]["files"]] == ["html", "html"]
    assert report[0]["warnings"][0]["kind"] == "no-plain-text"


def test_two_sources_of_one_name_do_not_overwrite_each_other(
    call: Call, condition: Path, out: Path
) -> None:
    """The second is an error, the first stays."""
    said = call("render", condition, condition, "-o", out, "--to", "text")
    assert said.code == 1
    assert len(names(out)) == 2


def test_an_input_is_never_overwritten(call: Call, tmp_path: Path) -> None:
    """A source that has the finished file's name stays as it is."""
    source = tmp_path / "river-fever.html"
    source.write_text(CONDITION, encoding="utf-8")
    said = call("render", source, "-o", tmp_path, "--to", "html", "--level", "full")
    assert said.code == 2
    assert source.read_text(encoding="utf-8") == CONDITION


def test_the_same_call_gives_the_same_bytes(
    call: Call, condition: Path, tmp_path: Path
) -> None:
    """Every format, twice."""
    formats = ("--to", "pdf", "--to", "docx", "--to", "html", "--to", "text")
    first, second = tmp_path / "first", tmp_path / "second"
    call("render", condition, "-o", first, *formats)
    call("render", condition, "-o", second, *formats)
    for path in first.iterdir():
        assert path.read_bytes() == (second / path.name).read_bytes(), path.name


def test_a_reference_that_is_no_word_file_is_named(
    call: Call, condition: Path, out: Path, tmp_path: Path
) -> None:
    """One line with its name, before anything is made."""
    letter = tmp_path / "letter.docx"
    letter.write_bytes(b"no archive")
    said = call("render", condition, "-o", out, "--reference-docx", letter)
    assert (said.code, len(said.errors)) == (2, 1)
    assert said.errors[0].startswith(f"Error: {letter}: found a file that is damaged")
