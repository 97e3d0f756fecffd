"""A library with invented conditions, which every call of a test finds."""

import datetime
from pathlib import Path

import pytest

from conditions import bare, condition, overlay
from handout.library import Entry, Library

NOW = datetime.datetime(2026, 3, 3, 8, 30, tzinfo=datetime.UTC)

RIVER = condition(codes=[{"system": "ICD-10-CM", "code": "W70.1"}])
HILL = bare(
    id="topic/hill-fever",
    title="Hill fever",
    other_names=["Ague of the hills", "BVS"],
    codes=[{"system": "ICD-10-CM", "code": "W71.2"}],
    sections=[{"kind": "description", "prose": "Hill fever makes people tired."}],
)
VALLEY = bare(
    id="topic/valley-spots",
    title="Valley spots",
    other_names=["Big valley spots", "BVS", "O'Brien's spots"],
    codes=[{"system": "ICD-10-CM", "code": "W71.2"}],
    sections=[{"kind": "signs", "prose": "They itch."}],
    translations=[
        {"id": "topic/es/manchas", "language": "es", "title": "Manchas del valle"}
    ],
)
MANCHAS = bare(
    id="topic/es/manchas",
    title="Manchas del valle",
    language="es",
    other_names=["Sarpullido de pastor"],
    sections=[{"kind": "signs", "prose": "Las manchas pican."}],
)


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Fill a library and let `HANDOUT_LIBRARY` name it."""
    path = tmp_path / "shelf" / "library.sqlite"
    entries = [
        Entry(condition=RIVER, overlays=(overlay(),), file="river.yaml"),
        *(Entry(condition=one, file="topics.xml") for one in (HILL, VALLEY, MANCHAS)),
    ]
    with Library.open(path) as shelf:
        shelf.add(entries, now=NOW)
    monkeypatch.setenv("HANDOUT_LIBRARY", str(path))
    return path


@pytest.fixture
def none_yet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let `HANDOUT_LIBRARY` name a library that is not there yet."""
    path = tmp_path / "new" / "library.sqlite"
    monkeypatch.setenv("HANDOUT_LIBRARY", str(path))
    return path
