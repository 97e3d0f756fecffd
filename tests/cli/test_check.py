"""Any file can be checked, and what cannot be read is named."""

import json
from pathlib import Path

from cli.conftest import Call


def test_a_file_of_another_kind_is_named(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "photo.bin"
    path.write_bytes(bytes(range(256)))
    said = call("check", path)
    assert (said.code, said.err.startswith(f"Error: {path}: ")) == (1, True)


def test_a_file_that_is_missing_is_named_once(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "gone.pdf"
    assert call("check", path).err.count(str(path)) == 1


def test_a_broken_rule_weighs_more_than_a_broken_file(
    call: Call, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    page.write_text("<!DOCTYPE html><p>No title</p>", encoding="utf-8")
    assert call("check", page, tmp_path / "gone.pdf").code == 3


def test_two_kinds_of_report_are_one_too_many(call: Call, tmp_path: Path) -> None:
    said = call("check", "--json", "--sarif", tmp_path / "gone.pdf")
    assert (said.code, "--sarif" in said.err) == (2, True)


def test_findings_are_reported_as_sarif(call: Call, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<!DOCTYPE html><p>No title</p>", encoding="utf-8")
    said = call("check", "--sarif", page)
    (run,) = json.loads(said.out)["runs"]
    assert said.code == 3
    assert "html-title" in {result["ruleId"] for result in run["results"]}
