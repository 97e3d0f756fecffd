"""From a SOURCE to conditions, with the overlays and pictures that lie beside it."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from conditions import CONDITION, ID, OVERLAY, SPANISH
from handout.errors import NoMatch, ReadError, UsageError
from handout.model import Overlay
from handout.sources import read, read_clinic, read_label
from sources.pictures.images import dots, put

OTHER = "clinic/hill-fever"
WITHDRAWN = {"reason": "a wrong dose", "on": "2026-02-01"}


def write(path: Path, data: dict[str, Any]) -> Path:
    """Write authored data as JSON."""
    return put(path, json.dumps(data).encode())


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """The condition in a folder of its own."""
    return write(tmp_path / "in" / "river.json", CONDITION)


def overlays(source: Path, *named: Path) -> tuple[Overlay, ...]:
    """Read a source and return the overlays that were found for it."""
    return read(source, overlays=named).overlays


def test_a_file_is_read(text: Path) -> None:
    """Its name and path are known afterwards."""
    reading = read(text)
    assert [condition.id for condition in reading.conditions] == [ID]
    assert (reading.name, reading.path) == ("river.json", text)


def test_standard_input_is_read() -> None:
    """It has no path."""
    stream = io.BytesIO(json.dumps(CONDITION).encode())
    reading = read("-", standard_input=stream)
    assert [condition.id for condition in reading.conditions] == [ID]
    assert reading.path is None


def test_a_name_is_looked_for_on_the_shelf() -> None:
    """Where no file is called like it."""
    with pytest.raises(NoMatch):
        read("no such illness")


def test_a_missing_file_is_told_as_a_file() -> None:
    """Nobody looks for `nothing.yaml` among the conditions."""
    with pytest.raises(ReadError, match=r"nothing\.yaml: the file cannot be opened"):
        read("nothing.yaml")


def test_pictures_of_the_text_are_in_the_resources(text: Path) -> None:
    """By hash, from the folder of the text."""
    put(text.parent / "hill.png", dots())
    figure = {"alt": "A hill", "picture": "hill.png"}
    write(text, {**CONDITION, "figures": [figure]})
    reading = read(text)
    (found,) = reading.conditions[0].figures
    assert reading.resources.pictures[found.picture].data == dots()


def test_standard_input_has_no_pictures() -> None:
    """The loss is told."""
    figure = {"alt": "A hill", "picture": "hill.png"}
    data = json.dumps({**CONDITION, "figures": [figure]}).encode()
    reading = read("-", standard_input=io.BytesIO(data))
    assert "standard input has no folder" in str(reading.warnings[-1])


@pytest.mark.parametrize("name", ["river.overlay.json", "river.overlay.es.json"])
def test_an_overlay_beside_the_text_is_read(text: Path, name: str) -> None:
    """By its name."""
    write(text.parent / name, OVERLAY)
    assert len(overlays(text)) == 1


@pytest.mark.parametrize(
    "name", ["stream.overlay.json", "river.overlay.txt", "overlay.json", "river2.json"]
)
def test_a_file_with_another_name_is_no_overlay(text: Path, name: str) -> None:
    """It is not even opened."""
    put(text.parent / name, b"\xff")
    assert overlays(text) == ()


def test_signs_of_a_pattern_in_a_name_are_letters(tmp_path: Path) -> None:
    """A text may be called `river[1].json`."""
    text = write(tmp_path / "river[1].json", CONDITION)
    write(tmp_path / "river[1].overlay.json", OVERLAY)
    write(tmp_path / "river1.overlay.json", OVERLAY)
    assert len(overlays(text)) == 1


def test_a_named_overlay_is_read_from_anywhere(text: Path, tmp_path: Path) -> None:
    """With pictures from its own folder."""
    put(tmp_path / "words" / "hill.png", dots())
    figure = {"alt": "A hill", "picture": "hill.png"}
    answer = {"question": "signs", "passages": [{"prose": "Wet."}], "figure": figure}
    path = write(tmp_path / "words" / "mine.json", {**OVERLAY, "answers": [answer]})
    reading = read(text, overlays=[path])
    assert len(reading.overlays) == 1
    assert len(reading.resources.pictures) == 1


def test_a_named_overlay_of_another_condition_is_a_usage_error(
    text: Path, tmp_path: Path
) -> None:
    """The message tells both."""
    path = write(tmp_path / "hill.json", {"based_on": {"condition": OTHER}})
    with pytest.raises(UsageError, match=f"based on '{OTHER}', expected one .*{ID}"):
        read(text, overlays=[path])


def test_an_overlay_of_another_condition_that_lies_beside_is_told(text: Path) -> None:
    """It is not used, and the others are."""
    write(text.parent / "river.overlay.json", OVERLAY)
    other = {"based_on": {"condition": OTHER}}
    write(text.parent / "river.overlay.hill.json", other)
    reading = read(text)
    assert [found.based_on.condition for found in reading.overlays] == [ID]
    assert [warning.kind for warning in reading.warnings] == [
        "overlay-of-another-condition"
    ]


def test_a_broken_overlay_stops_the_sheet(text: Path) -> None:
    """It could have said that nothing may be printed."""
    put(text.parent / "river.overlay.json", b"{")
    with pytest.raises(ReadError, match=r"river\.overlay\.json"):
        read(text)


def test_the_overlay_in_the_wanted_language_is_chosen(text: Path) -> None:
    """Whatever its region."""
    write(text.parent / "river.overlay.json", OVERLAY)
    write(text.parent / "river.overlay.es.json", {**SPANISH, "language": "es-US"})
    reading = read(text)
    (condition,) = reading.conditions
    chosen = [reading.overlay_for(condition, tag) for tag in ("", "en", "es", "fr")]
    assert [found and found.language for found in chosen] == ["en", "en", "es-US", None]


def test_where_no_language_is_wanted_any_overlay_is_better_than_none(
    text: Path,
) -> None:
    """A clinic may have written Spanish words only."""
    write(text.parent / "river.overlay.json", SPANISH)
    reading = read(text)
    chosen = reading.overlay_for(reading.conditions[0])
    assert chosen is not None
    assert chosen.language == "es"


def test_one_that_was_withdrawn_is_chosen_before_any_other(
    text: Path, tmp_path: Path
) -> None:
    """Naming a newer overlay does not bring a withdrawn sheet back."""
    near = {**OVERLAY, "withdrawn": WITHDRAWN}
    write(text.parent / "river.overlay.json", near)
    reading = read(text, overlays=[write(tmp_path / "mine.json", OVERLAY)])
    chosen = reading.overlay_for(reading.conditions[0])
    assert chosen is not None
    assert chosen.withdrawn is not None


def test_a_clinic_is_read_with_its_logo(tmp_path: Path) -> None:
    """From the folder of its file."""
    put(tmp_path / "logo.png", dots())
    logo = {"alt": "A hill", "picture": "logo.png"}
    path = write(tmp_path / "clinic.json", {"name": "Riverbend", "logo": logo})
    reading = read_clinic(path)
    assert reading.clinic.logo is not None
    assert reading.clinic.logo.picture in reading.resources.pictures


def test_a_logo_that_is_lost_is_told(tmp_path: Path) -> None:
    """The clinic prints without it."""
    logo = {"alt": "A hill", "picture": "logo.png"}
    path = write(tmp_path / "clinic.json", {"name": "Riverbend", "logo": logo})
    assert [warning.kind for warning in read_clinic(path).warnings] == [
        "picture-missing"
    ]


def test_a_label_is_read_from_a_stream() -> None:
    """JSON, and nothing of it in the name of an error."""
    label = read_label(io.BytesIO(b'{"name": "Zoe Test"}'))
    assert label.name == "Zoe Test"
