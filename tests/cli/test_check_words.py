"""What `handout check` shows of a Word file: notes, and the words at a place."""

import json
from pathlib import Path

import pytest

from audit.docx_faults import FAULTS
from audit.docx_samples import SECOND, exchanged
from cli.conftest import Call

HIDDEN = exchanged(*FAULTS["docx-contrast"])
NOTED = exchanged(*FAULTS["docx-font-missing"])


@pytest.fixture
def pale(tmp_path: Path) -> Path:
    """Write a file with a pale paragraph."""
    path = tmp_path / "pale.docx"
    path.write_bytes(HIDDEN)
    return path


@pytest.fixture
def noted(tmp_path: Path) -> Path:
    """Write a file of which something is to be known and nothing is wrong."""
    path = tmp_path / "noted.docx"
    path.write_bytes(NOTED)
    return path


def test_words_at_the_terminal(call: Call, pale: Path) -> None:
    """The person at the terminal sees which paragraph is meant."""
    assert f'paragraph 3 "{SECOND}"' in call("check", pale).out


def test_words_in_json(call: Call, pale: Path) -> None:
    """The report for programs has the words beside the place."""
    (checked,) = json.loads(call("check", "--json", pale).out)
    (finding,) = checked["findings"]
    assert (finding["place"], finding["words"]) == ("paragraph 3", SECOND)


def test_no_words_in_sarif(call: Call, pale: Path) -> None:
    """A log that travels quotes nothing."""
    said = call("check", "--sarif", pale).out
    assert "paragraph 3" in said
    assert SECOND not in said


def test_note_at_the_terminal(call: Call, noted: Path) -> None:
    """A note is called one, after the word that there are no findings."""
    first, second = call("check", noted).out.splitlines()
    assert first == f"{noted}: no findings"
    assert second.startswith(f"{noted}: note: ")


def test_note_is_no_failure(call: Call, noted: Path) -> None:
    """A note changes nothing of the exit code."""
    assert call("check", noted).code == 0


def test_note_in_json(call: Call, noted: Path) -> None:
    """Notes stand beside findings, not among them."""
    (checked,) = json.loads(call("check", "--json", noted).out)
    assert checked["findings"] == []
    assert [note["severity"] for note in checked["notes"]] == ["note"]


def test_note_in_sarif(call: Call, noted: Path) -> None:
    """SARIF has a level for notes."""
    (run,) = json.loads(call("check", "--sarif", noted).out)["runs"]
    assert [result["level"] for result in run["results"]] == ["note"]
