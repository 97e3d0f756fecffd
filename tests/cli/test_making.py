"""Making sheets: what fails is told, all else is made."""

import datetime
import json
from pathlib import Path
from typing import Any

import pytest

from cli.conftest import names
from conditions import CONDITION, OVERLAY, SPANISH
from handout import delivery, rendering
from handout.cli.making import Maker
from handout.cli.order import Order
from handout.cli.outcome import Outcome
from handout.errors import AuditFailed, HandoutError, Unforeseen, UsageError
from handout.rendering import Rendered
from handout.sources import read_clinic
from handout.sources.reading import ClinicReading

CANARY = "Zacharias Kanarienvogel"
WITHDRAWN = {"reason": "a wrong dose", "on": "2026-02-01"}


def write(path: Path, data: dict[str, Any]) -> Path:
    """Write authored data as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """The condition in a folder of its own."""
    return write(tmp_path / "in" / "river.json", CONDITION)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder for what is made."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def order(out: Path, **fields: Any) -> Order:  # noqa: ANN401 - the fields of an order
    """Order text files of both levels."""
    asked: dict[str, Any] = {
        "sources": (),
        "folder": out,
        "formats": ("text",),
        "clinic": ClinicReading(),
        "printed": datetime.date(2026, 3, 3),
        **fields,
    }
    return Order(**asked)


def make(source: Path, out: Path, **fields: Any) -> Outcome:  # noqa: ANN401 - the same
    """Make one source."""
    return Maker(order(out, **fields)).make(str(source))


def kinds(outcome: Outcome) -> list[type[HandoutError]]:
    """Return the kinds of errors."""
    return [type(error) for error in outcome.errors]


def test_both_levels_are_made(text: Path, out: Path) -> None:
    """Where nobody asked for one."""
    make(text, out)
    assert names(out) == ["river-fever-plain.txt", "river-fever.txt"]


def test_what_is_made_is_described(text: Path, out: Path) -> None:
    """For a report to a program."""
    (made,) = make(text, out, levels=("plain",)).made
    assert made.path == out / "river-fever-plain.txt"
    assert (made.format, made.level, made.language) == ("text", "plain", "en")
    assert made.title == "River fever (RF)"


def test_a_level_without_text_in_the_language_is_left_out(
    text: Path, out: Path
) -> None:
    """With a warning, since nobody asked for it by name."""
    write(text.with_name("river.overlay.json"), SPANISH)
    outcome = make(text, out, language="es")
    assert names(out) == ["river-fever-plain-es.txt"]
    kinds = [warning.kind for warning in outcome.warnings]
    assert kinds == ["wording-unreviewed", "level-left-out"]
    assert outcome.errors == []


def test_a_level_that_was_asked_for_is_an_error(text: Path, out: Path) -> None:
    """The other one is made."""
    write(text.with_name("river.overlay.json"), SPANISH)
    outcome = make(text, out, language="es", levels=("full", "plain"))
    assert names(out) == ["river-fever-plain-es.txt"]
    assert len(outcome.errors) == 1


def test_a_withdrawn_sheet_is_one_error_and_no_file(text: Path, out: Path) -> None:
    """At neither level."""
    write(text.with_name("river.overlay.json"), {**OVERLAY, "withdrawn": WITHDRAWN})
    outcome = make(text, out)
    assert names(out) == []
    assert ["a wrong dose" in str(error) for error in outcome.errors] == [True]


def test_a_defect_in_one_format_leaves_the_others(
    text: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told without a word of what was in hand."""
    finish = rendering.finish

    def failing(*given: Any, to: rendering.FormatName, **more: Any) -> Rendered:  # noqa: ANN401 - those of finish
        if to == "html":
            raise KeyError(CANARY)
        return finish(*given, to=to, **more)

    monkeypatch.setattr("handout.cli.finishing.finish", failing)
    outcome = make(text, out, formats=("html", "text"), levels=("full",))
    assert names(out) == ["river-fever.txt"]
    assert kinds(outcome) == [Unforeseen]
    assert CANARY not in str(outcome.errors[0])


def test_a_file_that_the_audit_holds_back_leaves_the_others(
    text: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That one is not written."""

    def held_back(rendered: Rendered, name: str) -> None:
        if rendered.format == "html":
            raise AuditFailed("found 1 accessibility error.", place=name)

    monkeypatch.setattr(delivery, "require_audit", held_back)
    outcome = make(text, out, formats=("html", "text"), levels=("full",))
    assert names(out) == ["river-fever.txt"]
    assert kinds(outcome) == [AuditFailed]


def test_a_logo_that_is_lost_is_told(text: Path, out: Path, tmp_path: Path) -> None:
    """The clinic's own losses are losses of its sheets."""
    logo = {"alt": "A hill", "picture": "logo.png"}
    clinic = write(tmp_path / "clinic.json", {"name": "Riverbend", "logo": logo})
    outcome = make(text, out, levels=("full",), clinic=read_clinic(clinic))
    assert [warning.kind for warning in outcome.warnings] == ["picture-missing"]


def test_a_warning_is_told_once(text: Path, out: Path) -> None:
    """However many levels and formats there are."""
    outcome = make(text, out, formats=("html", "text"))
    assert len(outcome.warnings) == len(set(map(str, outcome.warnings)))


@pytest.mark.parametrize("kept", ["sources", "overlays", "inputs"])
def test_no_file_of_the_call_is_overwritten(text: Path, out: Path, kept: str) -> None:
    """Another source, an overlay or a file of styles may have the name."""
    name = out / "river-fever.txt"
    write(name, OVERLAY)
    paths: tuple[Any, ...] = (str(name),) if kept == "sources" else (name,)
    outcome = make(text, out, levels=("full",), **{kept: paths})
    assert kinds(outcome) == [UsageError]
    assert json.loads(name.read_text(encoding="utf-8")) == OVERLAY


def test_two_sources_of_one_name_are_told(text: Path, out: Path) -> None:
    """The first one's file stays."""
    maker = Maker(order(out, levels=("full",)))
    assert maker.make(str(text)).errors == []
    assert kinds(maker.make(str(text))) == [UsageError]


def test_with_strict_a_warning_writes_nothing(text: Path, out: Path) -> None:
    """Not even the level that is not doubtful."""
    outcome = make(text, out, strict=True)
    assert names(out) == []
    assert str(outcome.errors[0]).endswith("because of --strict.")
