"""`handout library update`: what changed, for the person who has to know."""

import json
from pathlib import Path

import pytest

from cli.conftest import CONDITION, Call

PLAIN = """\
based_on: {condition: clinic/river-fever}
main_points: [{prose: River fever makes people tired.}]
answers:
  - {question: what-is-it, passages: [{prose: It makes people tired.}]}
"""


@pytest.fixture
def shelved(call: Call, condition: Path, none_yet: Path) -> Path:
    """Shelve the river fever with a plain text; its file then says something else."""
    call("draft", condition)
    call("library", "import", condition)
    text = CONDITION.replace("people tired", "people very tired")
    condition.write_text(text, encoding="utf-8")
    assert none_yet.exists()
    return condition


def test_a_changed_sentence_is_shown_before_and_after(
    call: Call, shelved: Path
) -> None:
    """Under the heading of its section."""
    said = call("library", "update", shelved)
    assert said.out.startswith(
        "changed: River fever (clinic/river-fever)\n"
        "  Description: changed\n"
        "    before: River fever makes people tired.\n"
        "    now:    River fever makes people very tired.\n"
    )


def test_a_plain_text_to_be_read_again_is_named(call: Call, shelved: Path) -> None:
    """Its source does not say any more what it said."""
    said = call("library", "update", shelved)
    assert "to be read again: the plain text of River fever" in said.out
    assert "1 plain text to be read again: the source changed since" in said.out


def test_what_the_new_file_lacks_is_gone(
    call: Call, shelved: Path, tmp_path: Path
) -> None:
    """It is found no more, but prints by its id, with a warning."""
    for number in range(3):
        text = CONDITION.replace("river-fever", f"hill-{number}")
        shelved.with_name(f"{number}.yaml").write_text(text, encoding="utf-8")
    call("library", "import", shelved.parent)
    for path in shelved.parent.glob("river.*"):
        path.unlink()
    assert "gone: River fever" in call("library", "update", shelved.parent).out
    said = call("render", "clinic/river-fever", "--to", "text", "-o", tmp_path / "out")
    assert "its source has it no more since" in said.err
    assert said.code == 0


def test_half_a_collection_goes_only_by_force(call: Call, shelved: Path) -> None:
    """The file is hardly the whole."""
    for name in ("hill", "valley"):
        text = CONDITION.replace("river-fever", name)
        shelved.with_name(f"{name}.yaml").write_text(text, encoding="utf-8")
    call("library", "import", shelved.parent)
    assert call("library", "update", shelved).code == 2
    assert call("library", "update", shelved, "--force").code == 0


def test_where_something_is_refused_nothing_is_gone(call: Call, shelved: Path) -> None:
    """What could not be read is not gone."""
    other = shelved.with_name("hill.yaml")
    other.write_text(CONDITION.replace("river-fever", "hill-fever"), encoding="utf-8")
    shelved.write_text("id: [", encoding="utf-8")
    said = call("library", "update", shelved, other)
    assert said.code == 1
    assert "Nothing was taken off the shelf" in said.out


def test_a_program_reads_the_differences(call: Call, shelved: Path) -> None:
    """By the id of what changed."""
    told = json.loads(call("library", "update", shelved, "--json").out)
    (difference,) = told["differences"]["clinic/river-fever"]
    assert difference["part"] == "description"
