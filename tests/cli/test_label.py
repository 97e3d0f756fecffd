"""The patient's label is on the sheet, and nowhere else."""

import json
from pathlib import Path

import pytest

from cli.conftest import CONDITION, Call, names

CANARY = "Zacharias Kanarienvogel"
LABEL = json.dumps({"name": CANARY, "prepared_by": "Nurse Test"}).encode()


def test_the_label_stands_on_the_sheet(call: Call, condition: Path, out: Path) -> None:
    """Name at the top and at the foot."""
    call("render", condition, "-o", out, "--to", "text", "--label", "-", stdin=LABEL)
    text = (out / "river-fever.txt").read_text(encoding="utf-8")
    assert text.count(CANARY) == 2


def test_the_label_is_nowhere_else(
    call: Call,
    condition: Path,
    out: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """No name, no message, no temporary file and no cache holds it."""
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "temporary").mkdir()
    said = call("render", condition, "-o", out, "--label", "-", stdin=LABEL)
    elsewhere = [path for path in tmp_path.rglob("*") if out not in path.parents]
    assert CANARY not in said.out + said.err
    assert not any("Kanarien" in path.name for path in tmp_path.rglob("*"))
    assert not any(
        CANARY.encode() in path.read_bytes() for path in elsewhere if path.is_file()
    )


def test_a_label_that_cannot_be_read_is_not_repeated(
    call: Call, condition: Path, out: Path
) -> None:
    """The error names the field alone."""
    bad = json.dumps({"name": {"first": CANARY}}).encode()
    said = call("render", condition, "-o", out, "--label", "-", stdin=bad)
    assert len(said.errors) == 1
    assert "name" in said.errors[0]
    assert CANARY not in said.err


def test_a_label_without_a_glyph_names_only_the_field(
    call: Call, condition: Path, out: Path
) -> None:
    """A character that no font has must not tell the name."""
    label = json.dumps({"name": "Kanarienvogel \U00013000"}).encode()
    said = call(
        "render", condition, "-o", out, "--to", "pdf", "--label", "-", stdin=label
    )
    assert "the label's field name" in said.errors[0]
    assert "Kanarien" not in said.err


def test_label_and_source_cannot_share_standard_input(call: Call, out: Path) -> None:
    """One stream, one reader."""
    assert call("render", "-", "-o", out, "--label", "-").code == 2


def test_a_source_comes_from_standard_input(call: Call, out: Path) -> None:
    """`-` reads what is piped in."""
    said = call(
        "render", "-", "-o", out, "--to", "text", "--level", "full",
        stdin=CONDITION.encode(),
    )  # fmt: skip
    assert said.code == 0
    assert names(out) == ["river-fever.txt"]
