"""`handout draft`: an overlay beside its source, never over another."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from handout.cli.draft import command
from handout.errors import UsageError

SOURCE = """\
id: clinic/river-fever
title: River fever
sections:
  - kind: description
    prose: River fever is rare.
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Write a condition."""
    path = tmp_path / "fever.yaml"
    path.write_text(SOURCE)
    return path


def draft(*words: str | Path) -> str:
    """Run the command and return what it prints."""
    result = CliRunner().invoke(command, list(map(str, words)), catch_exceptions=False)
    return result.output


def test_the_overlay_lies_beside_its_source(source: Path) -> None:
    """Where `handout render` finds it."""
    draft(source)
    assert source.with_name("fever.overlay.yaml").is_file()


def test_it_can_be_printed(source: Path) -> None:
    """No file is written."""
    assert "question: what-is-it" in draft(source, "-o", "-")
    assert list(source.parent.iterdir()) == [source]


def test_no_overlay_is_written_over(source: Path) -> None:
    """Somebody may have worked on it."""
    draft(source)
    with pytest.raises(UsageError, match="--update"):
        draft(source)


def test_an_update_of_nothing_changes_nothing(source: Path) -> None:
    """The file stays byte for byte."""
    draft(source)
    before = source.with_name("fever.overlay.yaml").read_bytes()
    assert "has not changed" in draft(source, "--update")
    assert source.with_name("fever.overlay.yaml").read_bytes() == before


def test_an_update_tells_what_changed(source: Path) -> None:
    """The old words and the new."""
    draft(source)
    source.write_text(SOURCE.replace("is rare", "is common"))
    told = draft(source, "--update")
    assert "- River fever is rare." in told
    assert "+ River fever is common." in told


def test_an_overlay_of_another_condition_is_refused(source: Path) -> None:
    """Its words would be lost."""
    draft(source)
    source.write_text(SOURCE.replace("river-fever", "brook-fever"))
    with pytest.raises(UsageError, match="based on"):
        draft(source, "--update")
