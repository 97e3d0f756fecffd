"""A command line inside the test process."""

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from handout.cli import main


class Said(NamedTuple):
    """What a call printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def errors(self) -> list[str]:
        """The lines that tell an error."""
        return [line for line in self.err.splitlines() if line.startswith("Error:")]


class Stdin(io.TextIOWrapper):
    """Standard input that is no terminal."""


Call = Callable[..., Said]


@pytest.fixture
def call(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> Call:
    """Call `handout` with words and standard input, as a shell would."""
    monkeypatch.delenv("HANDOUT_CLINIC", raising=False)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1772496000")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "no-configuration"))

    def run(*words: str | Path, stdin: bytes = b"") -> Said:
        monkeypatch.setattr(sys, "argv", ["handout", *map(str, words)])
        monkeypatch.setattr(sys, "stdin", Stdin(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as left:
            main()
        printed = capsys.readouterr()
        code = left.value.code
        return Said(code if isinstance(code, int) else 1, printed.out, printed.err)

    return run


CONDITION = """\
id: clinic/river-fever
title: River fever
other_names: [Marrow fever]
sections:
  - kind: description
    prose: River fever makes people tired.
  - kind: causes
    prose: Nobody knows what causes it.
source:
  publisher: Riverbend Test Clinic
  address: https://example.org/river-fever
  updated: 2026-02-01
"""


@pytest.fixture
def condition(tmp_path: Path) -> Path:
    """A small authored condition in a folder of its own."""
    folder = tmp_path / "in"
    folder.mkdir()
    path = folder / "river.yaml"
    path.write_text(CONDITION, encoding="utf-8")
    return path


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder that is not there yet."""
    return tmp_path / "out"


def names(folder: Path) -> list[str]:
    """The files of a folder, hidden ones too."""
    return sorted(path.name for path in folder.iterdir())
