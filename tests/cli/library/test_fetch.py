"""`handout library fetch`: from the publisher to a folder, and what is said."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.conftest import Call, names
from fetching.publisher import (
    CONDITION,
    GENETICS,
    Publisher,
    Reply,
    Time,
    serving,
    straight,
    summaries,
)
from handout.cli.library import fetch
from handout.cli.library.group import COMMANDS

TOPICS = "/xml/mplus_topics_2026-03-03.xml"
JSON = b'{"name": "River fever"}'


@pytest.fixture
def publisher(monkeypatch: pytest.MonkeyPatch) -> Iterator[Publisher]:
    """A publisher on this machine, which the command asks."""
    with serving(Publisher()) as served:
        served.says(GENETICS, Reply(body=summaries()))
        served.says(TOPICS, Reply(body=b"<health-topics></health-topics>"))
        served.says(CONDITION, Reply(body=JSON))
        way = served.site, straight(served, Time())
        monkeypatch.setattr(fetch, "way", lambda: way)
        yield served


def seen(folder: Path) -> list[str]:
    """The files that a person sees."""
    return [name for name in names(folder) if not name.startswith(".")]


@pytest.mark.usefixtures("publisher")
def test_both_large_files_are_fetched_without_names(call: Call, out: Path) -> None:
    """Their paths are printed, and how to shelve them is said beside."""
    said = call("library", "fetch", "-o", out)
    files = [out / "ghr-summaries.xml", out / "mplus_topics_2026-03-03.xml"]
    assert said.code == 0
    assert said.out.splitlines() == [str(file) for file in files]
    assert f"handout library import {files[0]} {files[1]}" in said.err
    assert seen(out) == [file.name for file in files]


def test_no_single_condition_is_asked_for_unasked(
    call: Call, out: Path, publisher: Publisher
) -> None:
    """Without names, nobody learns which condition is wanted."""
    call("library", "fetch", "-o", out)
    assert not any("/condition/" in path for path in publisher.paths)


@pytest.mark.usefixtures("publisher")
def test_a_condition_is_fetched_by_name(call: Call, out: Path) -> None:
    """One file, and nothing else."""
    said = call("library", "fetch", "River fever", "-o", out)
    assert (said.code, seen(out)) == (0, ["river-fever.json"])
    assert "river-fever.json: fetched, 1 kB." in said.err


@pytest.mark.usefixtures("publisher")
def test_it_is_said_that_nothing_changed(call: Call, out: Path) -> None:
    """The second time."""
    call("library", "fetch", "genetics", "-o", out)
    said = call("library", "fetch", "genetics", "-o", out)
    assert "ghr-summaries.xml: not changed since it was fetched." in said.err
    assert said.out.splitlines() == [str(out / "ghr-summaries.xml")]


def test_an_unknown_condition_is_no_match(
    call: Call, out: Path, publisher: Publisher
) -> None:
    """Exit code 4, in one line."""
    said = call("library", "fetch", "Sea fever", "-o", out)
    assert said.code == 4
    assert len(said.errors) == 1
    assert publisher.paths == ["/download/genetics/condition/sea-fever.json"]


def test_one_reason_is_told_once(call: Call, out: Path, publisher: Publisher) -> None:
    """Though it befell both files."""
    publisher.says(GENETICS, Reply(403))
    publisher.says("/xml/mplus_topics_compressed_2026-03-03.zip", Reply(403))
    said = call("library", "fetch", "-o", out)
    assert (said.code, len(said.errors)) == (1, 1)
    assert said.errors[0].startswith("Error: ghr-summaries.xml: found the answer 403")


@pytest.mark.usefixtures("publisher")
def test_one_of_many_that_fails_does_not_hold_the_others(call: Call, out: Path) -> None:
    """The others are fetched; exit code 1."""
    said = call("library", "fetch", "Sea fever", "River fever", "-o", out)
    assert said.code == 1
    assert seen(out) == ["river-fever.json"]


def test_what_can_be_no_name_is_a_usage_error(
    call: Call, out: Path, publisher: Publisher
) -> None:
    """Exit code 2, and nobody is asked."""
    said = call("library", "fetch", "…", "-o", out)
    assert (said.code, publisher.paths) == (2, [])


def test_topics_of_a_day(call: Call, out: Path, publisher: Publisher) -> None:
    """`--date` is the day to begin with."""
    publisher.says("/xml/mplus_topics_2026-02-27.xml", *publisher.answers[TOPICS])
    call("library", "fetch", "topics", "--date", "2026-02-27", "-o", out)
    assert seen(out) == ["mplus_topics_2026-02-27.xml"]


@pytest.mark.usefixtures("publisher")
def test_files_go_to_the_cache_without_a_folder(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is public data, which can be fetched again."""
    monkeypatch.setattr(fetch, "cache_folder", lambda: tmp_path / "cache")
    said = call("library", "fetch", "genetics")
    assert said.out.strip() == str(tmp_path / "cache" / "ghr-summaries.xml")


@pytest.mark.usefixtures("publisher")
def test_a_folder_that_cannot_be_made_is_told(call: Call, tmp_path: Path) -> None:
    """A file is in the way."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    said = call("library", "fetch", "genetics", "-o", tmp_path / "file" / "in")
    assert said.code == 1
    assert "cannot be written" in said.errors[0]


def test_the_real_way_leads_to_medlineplus_alone() -> None:
    """By https, and nowhere else."""
    site, _ = fetch.way()
    assert site.home == "https://medlineplus.gov"
    assert {host.scheme for host in site.hosts} == {"https"}


def test_help_names_every_command_of_the_library(call: Call) -> None:
    """`handout library --help` lists what there is."""
    said = call("library", "--help")
    assert all(name in said.out for name in COMMANDS)


def test_help_says_that_a_name_is_told_to_the_publisher(call: Call) -> None:
    """Before anybody types one."""
    said = call("library", "fetch", "--help")
    assert "publisher sees" in " ".join(said.out.split())
