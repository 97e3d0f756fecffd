"""`handout library import`: what can be read is shelved, the rest is named."""

import json
from pathlib import Path

import pytest

from cli.conftest import CONDITION, Call
from handout.library import places

CODES = """\
system,code,condition,relation
icd10,W70.1,clinic/river-fever,exact
"""


def test_an_import_counts_what_it_did(
    call: Call, condition: Path, none_yet: Path
) -> None:
    """The library is made by it."""
    said = call("library", "import", condition)
    assert said.out == "1 condition of 1 file: 1 new, 0 changed, 0 as before\n"
    assert said.code == 0
    assert none_yet.exists()


@pytest.mark.usefixtures("none_yet")
def test_the_same_again_changes_nothing(call: Call, condition: Path) -> None:
    """As often as one likes."""
    call("library", "import", condition)
    said = call("library", "import", condition)
    assert said.out == "1 condition of 1 file: 0 new, 0 changed, 1 as before\n"


@pytest.mark.usefixtures("none_yet")
def test_each_file_is_told_where_nobody_sees_a_bar(call: Call, condition: Path) -> None:
    """Beside the output."""
    assert call("library", "import", condition).err == "Reading river.yaml (1 of 1)\n"


@pytest.mark.usefixtures("none_yet")
def test_what_is_refused_is_named_and_the_rest_is_shelved(
    call: Call, condition: Path, tmp_path: Path
) -> None:
    """With the reason, and an exit code that says so."""
    (condition.parent / "empty.yaml").touch()
    said = call("library", "import", condition.parent, tmp_path / "not-there.xml")
    assert said.code == 1
    assert "1 condition of 3 files: 1 new" in said.out
    assert "Refused: empty.yaml: the file is empty." in said.err
    assert "not-there.xml: the file cannot be opened" in said.err
    assert said.err.endswith("2 parts refused; all else was shelved.\n")


@pytest.mark.usefixtures("none_yet")
def test_where_nothing_could_be_read_that_is_said(call: Call, tmp_path: Path) -> None:
    """Nothing else was shelved."""
    said = call("library", "import", tmp_path / "not-there.xml")
    assert said.err.endswith("1 part refused; there was no condition besides.\n")


@pytest.mark.usefixtures("none_yet")
def test_files_refused_for_one_reason_are_named_together(
    call: Call, tmp_path: Path
) -> None:
    """The reason may be long."""
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).touch()
    said = call("library", "import", tmp_path / "a.yaml", tmp_path / "b.yaml")
    assert "Refused: a.yaml, b.yaml: the file is empty." in said.err


@pytest.mark.usefixtures("none_yet")
def test_a_table_of_codes_leads_to_its_conditions(
    call: Call, condition: Path, out: Path
) -> None:
    """It is told by its columns."""
    codes = condition.with_name("codes.csv")
    codes.write_text(CODES, encoding="utf-8")
    said = call("library", "import", condition, codes)
    assert "1 code of your own from codes.csv" in said.out
    assert call("render", "icd10:W701", "--to", "text", "-o", out).code == 0


@pytest.mark.usefixtures("none_yet")
def test_warnings_of_a_kind_are_told_once(call: Call, tmp_path: Path) -> None:
    """And each of them where that is asked for."""
    for number in range(3):
        text = CONDITION.replace("/river-fever", f"/river-fever-{number}")
        text = text.replace("Nobody knows what causes it.", "TODO")
        (tmp_path / f"{number}.yaml").write_text(text, encoding="utf-8")
    short = call("library", "import", tmp_path).err.count("Warning:")
    full = call("library", "import", "--warnings", tmp_path).err.count("Warning:")
    assert full == 3 * short > 0


@pytest.mark.usefixtures("none_yet")
def test_a_program_reads_the_report_as_json(call: Call, condition: Path) -> None:
    """Nothing else is printed."""
    said = call("library", "import", condition, "--json")
    told = json.loads(said.out)
    assert told["changes"]["new"][0]["id"] == "clinic/river-fever"
    assert told["refused"] == []
    assert said.err == ""


def test_a_foreign_file_stays_as_it_is(
    call: Call, condition: Path, tmp_path: Path
) -> None:
    """One line tells what it is not."""
    foreign = tmp_path / "letter.txt"
    foreign.write_text("Dear all,", encoding="utf-8")
    said = call("library", "import", condition, "--library", foreign)
    assert said.code == 1
    assert "expected a library of handout" in said.errors[0]
    assert foreign.read_text(encoding="utf-8") == "Dear all,"


def test_a_library_that_is_only_read_is_told_before_anything_is_read(
    call: Call, condition: Path, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody waits for a refusal."""
    monkeypatch.setattr(places, "is_writable", lambda _: False)
    said = call("library", "import", condition)
    assert said.code == 1
    assert said.err.startswith(f"Error: {library}: the library can only be read.")
