"""What a call of `handout render` asks for, beside its sources."""

import datetime
import json
from pathlib import Path

import platformdirs
import pytest

from handout.cli.order import Order, find_clinic, find_date, find_parts
from handout.errors import ReadError, UsageError
from handout.sources.reading import ClinicReading

TODAY = datetime.date(2026, 3, 3)


@pytest.fixture(autouse=True)
def nothing_configured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no setting of this machine reach a test."""
    monkeypatch.delenv("HANDOUT_CLINIC", raising=False)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    configured = str(tmp_path / "configured")
    monkeypatch.setattr(platformdirs, "user_config_dir", lambda _: configured)


def clinic_file(path: Path, name: str = "Riverbend", **fields: str) -> Path:
    """Write a clinic."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"name": name, **fields}), encoding="utf-8")
    return path


def test_a_given_date_is_printed() -> None:
    """Before anything else."""
    assert find_date("2026-03-31", TODAY) == datetime.date(2026, 3, 31)


def test_a_build_has_its_own_date(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seconds since 1970, as reproducible builds set them."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1772496000")
    assert find_date(None, datetime.date(1999, 1, 1)) == TODAY


def test_a_given_date_comes_before_that_of_a_build(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Who types it means it."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "not a number")
    assert find_date("2026-03-03", datetime.date(1999, 1, 1)) == TODAY


def test_else_it_is_today() -> None:
    """Today comes in from outside."""
    assert find_date(None, TODAY) == TODAY


@pytest.mark.parametrize("words", ["31.03.2026", "2026-02-30", "today", "2026"])
def test_what_is_no_date_is_a_usage_error(words: str) -> None:
    """The message shows one."""
    with pytest.raises(UsageError, match=f"'{words}', expected one such as 2026-03-31"):
        find_date(words, TODAY)


@pytest.mark.parametrize("seconds", ["tomorrow", "9" * 30, "1.5"])
def test_seconds_that_are_none_are_told_with_their_place(
    monkeypatch: pytest.MonkeyPatch, seconds: str
) -> None:
    """Nobody typed them, so the message says where they come from."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", seconds)
    with pytest.raises(UsageError, match=r"^SOURCE_DATE_EPOCH: found .* seconds since"):
        find_date(None, TODAY)


@pytest.mark.parametrize("words", ["genes,references", " genes , references ,,"])
def test_parts_are_parted_by_commas(words: str) -> None:
    """Blanks do not count."""
    assert find_parts(words) == ("genes", "references")


def test_no_parts_are_no_parts() -> None:
    """Nothing is left out."""
    assert find_parts("") == ()


def test_an_unknown_part_is_a_usage_error() -> None:
    """Told once for the call, however many sources there are."""
    with pytest.raises(UsageError, match="found the part 'prayers'"):
        find_parts("genes,prayers")


def test_a_named_clinic_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before the environment and the configuration."""
    environment = clinic_file(tmp_path / "environment.json", "Environment")
    clinic_file(tmp_path / "configured" / "clinic.yaml", "Configured")
    monkeypatch.setenv("HANDOUT_CLINIC", str(environment))
    named = clinic_file(tmp_path / "named.json", "Named")
    assert find_clinic(named).clinic.name == "Named"


def test_the_environment_comes_second(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before the configuration."""
    environment = clinic_file(tmp_path / "environment.json", "Environment")
    clinic_file(tmp_path / "configured" / "clinic.yaml", "Configured")
    monkeypatch.setenv("HANDOUT_CLINIC", str(environment))
    assert find_clinic(None).clinic.name == "Environment"


def test_the_configuration_comes_last(tmp_path: Path) -> None:
    """Set up once for a workstation."""
    clinic_file(tmp_path / "configured" / "clinic.yaml", "Configured")
    assert find_clinic(None).clinic.name == "Configured"


def test_without_any_there_is_no_brand() -> None:
    """A sheet can be printed before a clinic has its file."""
    assert find_clinic(None) == ClinicReading()


def test_a_named_clinic_that_is_missing_is_told(tmp_path: Path) -> None:
    """It is never replaced by another in silence."""
    clinic_file(tmp_path / "configured" / "clinic.yaml", "Configured")
    with pytest.raises(ReadError, match=r"nothing\.yaml"):
        find_clinic(tmp_path / "nothing.yaml")


def test_a_pale_colour_is_told_with_its_file(tmp_path: Path) -> None:
    """Once for the call, before any source is read."""
    path = clinic_file(tmp_path / "pale.json", colour="#ffcc00")
    with pytest.raises(UsageError, match=r"^pale\.json: found the clinic colour"):
        find_clinic(path)


def test_every_file_of_a_call_is_kept(tmp_path: Path) -> None:
    """Sources, overlays, clinic and Word styles; names and codes are no files."""
    asked = Order(
        sources=("a.yaml", "ALPS", "icd10:D89.82"),
        folder=tmp_path,
        overlays=(Path("b.yaml"),),
        inputs=(Path("c.docx"),),
        clinic=ClinicReading(),
        printed=TODAY,
    )
    assert asked.kept == (Path("a.yaml"), Path("b.yaml"), Path("c.docx"))
