"""What is asked of a publisher that behaves well, and what is kept of it."""

import os
from datetime import date
from pathlib import Path

import pytest

from fetching.publisher import (
    BEGINNING,
    CONDITION,
    GENETICS,
    Open,
    Publisher,
    Reply,
    Time,
    begun,
    summaries,
    visible,
)
from handout.errors import FetchFailed, NoMatch, UsageError
from handout.fetching import Fetcher, NotPublished, cache_folder

TAG = {"ETag": '"one"', "Last-Modified": "Mon, 02 Mar 2026 08:00:00 GMT"}
JSON = b'{"name": "River fever", "ghr_page": "https://example.org/river-fever"}'
TUESDAY = date(2026, 3, 3)


def test_the_whole_file_is_written(
    publisher: Publisher, fetcher: Fetcher, folder: Path
) -> None:
    """Byte for byte, under its own name, with nothing half done beside it."""
    publisher.says(GENETICS, Reply(body=summaries()))
    found = fetcher.genetics()
    assert (found.path, found.outcome) == (folder / "ghr-summaries.xml", "new")
    assert found.path.read_bytes() == summaries()
    assert visible(folder) == ["ghr-summaries.xml"]
    assert begun(folder) == []


def test_the_publisher_learns_who_asks(publisher: Publisher, fetcher: Fetcher) -> None:
    """The program and its version, and nothing about a person or a machine."""
    publisher.says(GENETICS, Reply(body=summaries()))
    fetcher.genetics()
    headers = publisher.requests[0].headers
    assert headers["User-Agent"].startswith("handout/")
    assert set(headers) == {"Host", "User-Agent", "Accept-Encoding"}


def test_a_file_that_did_not_change_is_not_sent_again(
    publisher: Publisher, fetcher: Fetcher
) -> None:
    """The tag and the date of the first time are sent back, and 304 is enough."""
    publisher.says(GENETICS, Reply(body=summaries(), headers=TAG), Reply(304))
    fetcher.genetics()
    assert fetcher.genetics().outcome == "unchanged"
    headers = publisher.requests[1].headers
    assert headers["If-None-Match"] == TAG["ETag"]
    assert headers["If-Modified-Since"] == TAG["Last-Modified"]


def test_a_file_that_changed_takes_the_place_of_the_old_one(
    publisher: Publisher, fetcher: Fetcher
) -> None:
    """The answer to the same question may be a new file."""
    publisher.says(GENETICS, Reply(body=summaries()), Reply(body=summaries("New")))
    fetcher.genetics()
    found = fetcher.genetics()
    assert found.outcome == "changed"
    assert found.path.read_bytes() == summaries("New")


def test_the_same_bytes_are_no_change(publisher: Publisher, fetcher: Fetcher) -> None:
    """A publisher without validators sends all again; that changes nothing."""
    publisher.says(GENETICS, Reply(body=summaries()))
    fetcher.genetics()
    assert fetcher.genetics().outcome == "unchanged"


@pytest.mark.parametrize("is_lost", [True, False], ids=["lost", "edited"])
def test_a_file_that_is_not_as_it_was_is_fetched_whole(
    publisher: Publisher, fetcher: Fetcher, *, is_lost: bool
) -> None:
    """That it did not change there is no answer where our own is lost or edited."""
    publisher.says(GENETICS, Reply(body=summaries(), headers=TAG))
    path = fetcher.genetics().path
    if is_lost:
        path.unlink()
    else:
        path.write_bytes(b"edited")
    fetcher.genetics()
    assert "If-None-Match" not in publisher.requests[1].headers
    assert path.read_bytes() == summaries()


def test_damaged_memory_means_that_all_is_fetched_anew(
    publisher: Publisher, fetcher: Fetcher, folder: Path
) -> None:
    """What is remembered is a help, never a need."""
    publisher.says(GENETICS, Reply(body=summaries(), headers=TAG))
    fetcher.genetics()
    (folder / ".handout-fetched.json").write_bytes(b"\xff{")
    assert fetcher.genetics().outcome == "unchanged"


def test_requests_keep_their_distance(
    publisher: Publisher, fetcher: Fetcher, time: Time
) -> None:
    """One in a second: MedlinePlus allows a hundred in a minute."""
    publisher.says(GENETICS, Reply(body=summaries()))
    for _ in range(4):
        fetcher.genetics()
    assert time.slept == [1.0, 1.0, 1.0]


def test_progress_is_told(publisher: Publisher, fetcher: Fetcher) -> None:
    """The last word is that all bytes are there."""
    told: list[tuple[int, int]] = []
    data = summaries(count=3000)
    publisher.says(GENETICS, Reply(body=data))
    fetcher.genetics(lambda done, total: told.append((done, total)))
    assert told[-1] == (len(data), len(data))
    assert len(told) > 1


def test_a_condition_is_asked_for_by_the_slug_of_its_name(
    publisher: Publisher, fetcher: Fetcher, folder: Path
) -> None:
    """As MedlinePlus makes addresses of names."""
    publisher.says(CONDITION, Reply(body=JSON))
    fetcher.condition("River: Fever")
    assert publisher.paths == [CONDITION]
    assert visible(folder) == ["river-fever.json"]


def test_an_unknown_condition_is_no_match(
    publisher: Publisher, fetcher: Fetcher, folder: Path
) -> None:
    """The site answers with a web page and 404: exit code 4, and the remedy."""
    with pytest.raises(NoMatch, match=r"river-fever: found no condition.*Try the last"):
        fetcher.condition("river-fever")
    assert visible(folder) == []
    assert len(publisher.requests) == 1


@pytest.mark.parametrize("name", ["", "…", "../..//", "x" * 151])
def test_what_can_be_no_name_is_asked_of_nobody(
    publisher: Publisher, fetcher: Fetcher, name: str
) -> None:
    """Nothing goes out that has no letters, or too many."""
    with pytest.raises(UsageError):
        fetcher.condition(name)
    assert publisher.requests == []


@pytest.mark.parametrize("name", ["../../x", "a?b=c", "x#y", "a\r\nHost: b", "é/ß"])
def test_a_name_cannot_leave_its_place_in_the_address(
    publisher: Publisher, fetcher: Fetcher, name: str
) -> None:
    """Whatever is typed, the address is one of a condition."""
    with pytest.raises(NoMatch):
        fetcher.condition(name)
    (path,) = publisher.paths
    assert path.removeprefix("/download/genetics/condition/").count("/") == 0
    assert "?" not in path


def test_the_newest_topics_are_looked_for_day_by_day(
    publisher: Publisher, fetcher: Fetcher, folder: Path
) -> None:
    """Sundays and Mondays have none; the packed file is asked for first."""
    saturday = "/xml/mplus_topics_2026-02-28.xml"
    publisher.says(saturday, Reply(body=b"<health-topics></health-topics>"))
    fetcher.topics(TUESDAY)
    assert publisher.paths == [
        "/xml/mplus_topics_compressed_2026-03-03.zip",
        "/xml/mplus_topics_2026-03-03.xml",
        "/xml/mplus_topics_compressed_2026-02-28.zip",
        saturday,
    ]
    assert visible(folder) == ["mplus_topics_2026-02-28.xml"]


def test_the_search_for_topics_ends(publisher: Publisher, fetcher: Fetcher) -> None:
    """After two weeks of days on which topics are published."""
    with pytest.raises(NotPublished, match="two weeks up to 2026-03-03"):
        fetcher.topics(TUESDAY)
    assert len(publisher.requests) == 20
    assert publisher.paths[-1] == "/xml/mplus_topics_2026-02-18.xml"


def test_the_first_day_of_all_is_no_trap(fetcher: Fetcher) -> None:
    """A day before which there is none."""
    with pytest.raises(NotPublished):
        fetcher.topics(date.min)


def test_one_run_at_a_time_fetches_into_a_folder(open_folder: Open) -> None:
    """The second is told so at once; nothing is written by two."""
    with open_folder(), pytest.raises(FetchFailed, match="another run"):
        open_folder().__enter__()


def test_what_was_begun_long_ago_is_swept(folder: Path, open_folder: Open) -> None:
    """What is a week old is given up, what is newer is kept."""
    folder.mkdir()
    for name, days in ((".old.xml.part", 8), (".new.xml.part", 1)):
        (folder / name).write_bytes(b"x")
        then = BEGINNING.timestamp() - days * 86400
        os.utime(folder / name, (then, then))
    with open_folder():
        assert begun(folder) == [".new.xml.part"]


def test_fetched_files_are_public_data(monkeypatch: pytest.MonkeyPatch) -> None:
    """They lie in the folder that the system has for what can be fetched again."""
    monkeypatch.setenv("XDG_CACHE_HOME", "/cache")
    assert cache_folder().parts[-2:] == ("handout", "medlineplus")
