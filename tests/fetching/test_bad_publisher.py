"""A publisher, or a network between, that behaves badly."""

import errno
import gzip
import os
import zlib
from functools import partial
from pathlib import Path

import msgspec
import pytest

from fetching.publisher import (
    CONDITION,
    GENETICS,
    Answer,
    Handler,
    Publisher,
    Reply,
    Time,
    begun,
    summaries,
    visible,
)
from handout.errors import FetchFailed, OutputError, TooLarge
from handout.fetching import Fetcher, published
from handout.fetching.kinds import CONDITION as CONDITION_KIND

GOOD = Reply(body=summaries())
PORTAL = b"<!doctype html><html><body>Please sign in</body></html>"


def is_whole(folder: Path) -> bool:
    """Whether the file is there and nothing half done is."""
    whole = (folder / "ghr-summaries.xml").read_bytes() == summaries()
    return whole and begun(folder) == []


def slow(handler: Handler) -> None:
    handler.raw(b"HTTP/1.0 200 OK\r\nContent-Length: 100\r\n\r\n<summ")
    handler.hang()


def mute(handler: Handler) -> None:
    handler.hang()


def garbage(handler: Handler) -> None:
    handler.raw(b"\x00\xff nothing of HTTP\r\n\r\n")


def nothing(handler: Handler) -> None:
    handler.raw(b"")


def endless_headers(handler: Handler) -> None:
    handler.raw(b"HTTP/1.0 200 OK\r\n" + b"X-More: again\r\n" * 500)


def broken_chunks(handler: Handler) -> None:
    handler.raw(
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<summ\r\nzz"
    )


def two_lengths(handler: Handler) -> None:
    handler.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 5, 7\r\n\r\n<summaries>")


BAD: dict[str, Answer] = {
    "slow": slow,
    "mute": mute,
    "garbage": garbage,
    "nothing": nothing,
    "endless-headers": endless_headers,
    "broken-chunks": broken_chunks,
    "two-lengths": two_lengths,
    "drops": Reply(body=summaries(), sent=20),
    "too-long": Reply(body=summaries(), length=len(summaries()) + 50),
    "too-short": Reply(body=summaries(), length=40),
    "cut-without-length": Reply(body=summaries()[:60], length=-1),
    "busy": Reply(503),
    "too-many": Reply(429),
    "range-unasked": Reply(503, headers={"Content-Range": "bytes 5-9/10"}),
    "gzip-cut": Reply(
        body=gzip.compress(summaries())[:-9], headers={"Content-Encoding": "gzip"}
    ),
    "gzip-damaged": Reply(body=b"no gzip", headers={"Content-Encoding": "gzip"}),
}


@pytest.mark.parametrize("name", BAD)
def test_a_passing_fault_is_got_over(
    publisher: Publisher, fetcher: Fetcher, folder: Path, name: str
) -> None:
    """One bad answer, then a good one: the file is whole."""
    publisher.says(GENETICS, BAD[name], GOOD)
    fetcher.genetics()
    assert is_whole(folder)
    assert len(publisher.requests) == 2


@pytest.mark.parametrize("name", sorted(BAD.keys() - {"slow", "mute"}))
def test_a_lasting_fault_is_told_in_one_line(
    publisher: Publisher, fetcher: Fetcher, folder: Path, name: str
) -> None:
    """After four tries; the file of before stays, and nothing half done."""
    publisher.says(GENETICS, GOOD, BAD[name])
    fetcher.genetics()
    with pytest.raises(FetchFailed, match=r"ghr-summaries.xml: .*tried 4 times"):
        fetcher.genetics()
    assert len(publisher.requests) == 5
    assert is_whole(folder)


def test_tries_wait_longer_each_time(
    publisher: Publisher, fetcher: Fetcher, time: Time
) -> None:
    """Two, four and eight seconds, so that a busy publisher gets its rest."""
    publisher.says(GENETICS, Reply(503))
    with pytest.raises(FetchFailed, match="busy"):
        fetcher.genetics()
    assert time.slept == [2, 4, 8]


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("words", ["30", "Tue, 03 Mar 2026 12:00:30 GMT"])
def test_a_publisher_may_ask_for_a_wait(
    publisher: Publisher, fetcher: Fetcher, time: Time, status: int, words: str
) -> None:
    """In seconds or as a date."""
    publisher.says(GENETICS, Reply(status, headers={"Retry-After": words}), GOOD)
    fetcher.genetics()
    assert time.slept == [30]


def test_a_person_does_not_wait_for_an_hour(
    publisher: Publisher, fetcher: Fetcher, time: Time
) -> None:
    """A long wait is told instead."""
    publisher.says(GENETICS, Reply(429, headers={"Retry-After": "3600"}))
    with pytest.raises(FetchFailed, match="wait for 60 minutes"):
        fetcher.genetics()
    assert time.slept == []


@pytest.mark.parametrize(
    "words", ["", "soon", "-5", "9" * 400, "Tue, 99 Foo 2026", "٣"]
)
def test_a_wait_that_makes_no_sense_is_ours_to_choose(
    publisher: Publisher, fetcher: Fetcher, time: Time, words: str
) -> None:
    """Our own wait, or a line that it is too long; never an unforeseen error."""
    value = words.encode().decode("latin-1")
    publisher.says(GENETICS, Reply(429, headers={"Retry-After": value}), GOOD)
    if words.startswith("9"):
        with pytest.raises(FetchFailed, match="minutes"):
            fetcher.genetics()
    else:
        fetcher.genetics()
        assert time.slept == [2]


@pytest.mark.parametrize("path", [GENETICS, CONDITION])
def test_a_page_to_sign_in_is_not_the_file(
    publisher: Publisher, fetcher: Fetcher, folder: Path, path: str
) -> None:
    """A web page where data was expected: the person is told to sign in."""
    publisher.says(path, Reply(body=PORTAL))
    condition = partial(fetcher.condition, "river fever")
    fetch = fetcher.genetics if path == GENETICS else condition
    with pytest.raises(FetchFailed, match=r"found a web page.*sign in"):
        fetch()
    assert visible(folder) == begun(folder) == []
    assert len(publisher.requests) == 1


@pytest.mark.parametrize("body", [b"", b"{}", b"<other/>", b"\x00" * 99, b"PK\x03\x04"])
def test_another_file_is_not_the_file(
    publisher: Publisher, fetcher: Fetcher, folder: Path, body: bytes
) -> None:
    """What is expected is told by the content."""
    publisher.says(GENETICS, Reply(body=body))
    with pytest.raises(FetchFailed, match="expected the XML of all conditions"):
        fetcher.genetics()
    assert visible(folder) == begun(folder) == []


@pytest.mark.parametrize("status", [204, 206, 304, 401, 403, 451, 511])
def test_other_answers_are_told_at_once(
    publisher: Publisher, fetcher: Fetcher, status: int
) -> None:
    """There is no sense in asking again."""
    publisher.says(GENETICS, Reply(status))
    with pytest.raises(FetchFailed):
        fetcher.genetics()
    assert len(publisher.requests) == 1


def test_a_redirect_within_the_allowed_hosts_is_followed(
    publisher: Publisher, fetcher: Fetcher, folder: Path
) -> None:
    """A file may have moved."""
    publisher.says(GENETICS, Reply(301, headers={"Location": "/new.xml"}))
    publisher.says("/new.xml", GOOD)
    fetcher.genetics()
    assert is_whole(folder)


def test_a_ring_of_redirects_is_left(publisher: Publisher, fetcher: Fetcher) -> None:
    """After the third."""
    publisher.says(GENETICS, Reply(302, headers={"Location": GENETICS}))
    with pytest.raises(FetchFailed, match="more than 3 redirects"):
        fetcher.genetics()
    assert len(publisher.requests) == 4


@pytest.mark.parametrize(
    "location",
    [
        "http://portal.example/sign-in",
        "https://medlineplus.gov.example/x",
        "//portal.example/x",
        "file:///etc/passwd",
        "ftp://127.0.0.1/x",
        "http://localhost/x",
        "http://127.0.0.1/x",
        "http://[::1/x",
        "http://[zz]/x",
        "http://127.0.0.1:99999/x",
        "javascript:x",
    ],
)
def test_a_redirect_elsewhere_is_not_followed(
    publisher: Publisher, fetcher: Fetcher, location: str
) -> None:
    """Not to another host, another port, another scheme, nor to nonsense."""
    publisher.says(GENETICS, Reply(302, headers={"Location": location}))
    with pytest.raises(FetchFailed):
        fetcher.genetics()
    assert len(publisher.requests) == 1


def test_a_redirect_with_a_password_is_not_followed(
    publisher: Publisher, fetcher: Fetcher
) -> None:
    """The host is allowed, the name and the password in front of it are not."""
    home = publisher.site.home.replace("//", "//user:word@")
    publisher.says(GENETICS, Reply(302, headers={"Location": home + GENETICS}))
    with pytest.raises(FetchFailed):
        fetcher.genetics()
    assert len(publisher.requests) == 1


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a condition have a thousand bytes only."""
    kind = msgspec.structs.replace(CONDITION_KIND, most=1000)
    monkeypatch.setattr(published, "CONDITION", kind)


ENDLESS = b" " * 5000


@pytest.mark.parametrize(
    "reply",
    [
        Reply(body=b"{", length=5000),
        Reply(body=ENDLESS, length=-1),
        Reply(body=gzip.compress(ENDLESS * 99), headers={"Content-Encoding": "gzip"}),
        Reply(
            body=gzip.compress(ENDLESS * 99),
            length=-1,
            headers={"Content-Encoding": "x-gzip"},
        ),
    ],
    ids=["declared", "endless", "gzip-bomb", "gzip-bomb-without-length"],
)
@pytest.mark.usefixtures("small")
def test_a_file_that_is_too_large_is_not_kept(
    publisher: Publisher, fetcher: Fetcher, folder: Path, reply: Reply
) -> None:
    """Bytes are counted as declared, as they come, and as they unpack."""
    publisher.says(CONDITION, reply)
    with pytest.raises(TooLarge, match=r"river-fever\.json: found more than"):
        fetcher.condition("river fever")
    assert visible(folder) == begun(folder) == []
    assert len(publisher.requests) == 1


def test_packed_bytes_are_unpacked_though_nobody_asked(
    publisher: Publisher, fetcher: Fetcher, folder: Path
) -> None:
    """Some proxies pack what they pass on."""
    packed = gzip.compress(summaries())
    publisher.says(GENETICS, Reply(body=packed, headers={"Content-Encoding": "gzip"}))
    fetcher.genetics()
    assert is_whole(folder)


def test_another_packing_is_refused(publisher: Publisher, fetcher: Fetcher) -> None:
    """Nothing is unpacked that was not asked for and is not known."""
    packed = zlib.compress(summaries())
    publisher.says(GENETICS, Reply(body=packed, headers={"Content-Encoding": "br"}))
    with pytest.raises(FetchFailed, match="unknown way"):
        fetcher.genetics()


def test_a_trickle_is_not_waited_for_all_day(
    publisher: Publisher, fetcher: Fetcher, time: Time
) -> None:
    """Bytes that keep coming, too slowly, end with a line."""
    publisher.says(GENETICS, Reply(body=summaries(count=5000)))

    def tick(done: int, total: int) -> None:  # noqa: ARG001 - what progress is told
        time.passed += 60

    with pytest.raises(FetchFailed, match="did not come within"):
        fetcher.genetics(tick)


def test_a_full_disk_is_told_and_given_its_room_back(
    publisher: Publisher,
    fetcher: Fetcher,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One line, no half file, and the file of before."""
    publisher.says(GENETICS, GOOD)
    fetcher.genetics()

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match=r"No space left on device.*make room"):
        fetcher.genetics()
    assert is_whole(folder)
