"""A download that broke off, and the one that follows."""

from pathlib import Path

import pytest

from fetching.publisher import (
    GENETICS,
    Handler,
    Open,
    Publisher,
    Reply,
    begun,
    summaries,
)
from handout.errors import FetchFailed
from handout.fetching import Fetcher

DATA = summaries(count=40)
HALF = 1000
TAG = {"ETag": '"one"'}
CUT = Reply(body=DATA, sent=HALF, headers=TAG)


def rest(**changes: str) -> Reply:
    """The second half, as it should be but for some headers."""
    span = f"bytes {HALF}-{len(DATA) - 1}/{len(DATA)}"
    headers = {"ETag": '"one"', "Content-Range": span} | {
        name.replace("_", "-"): value for name, value in changes.items()
    }
    return Reply(206, DATA[HALF:], headers)


def written(folder: Path) -> bytes:
    return (folder / "ghr-summaries.xml").read_bytes()


def test_what_broke_off_is_gone_on_with(
    publisher: Publisher, fetcher: Fetcher, folder: Path
) -> None:
    """Only the missing bytes are asked for, and only of the same state."""
    publisher.says(GENETICS, CUT, rest())
    fetcher.genetics()
    headers = publisher.requests[1].headers
    assert (headers["Range"], headers["If-Range"]) == (f"bytes={HALF}-", '"one"')
    assert written(folder) == DATA
    assert begun(folder) == []


def test_another_run_goes_on(
    publisher: Publisher, open_folder: Open, folder: Path
) -> None:
    """What is kept of a broken download serves the next day."""
    publisher.says(GENETICS, Reply(body=DATA, sent=HALF, headers=TAG), Reply(403))
    with open_folder() as fetcher, pytest.raises(FetchFailed):
        fetcher.genetics()
    assert begun(folder) == [".ghr-summaries.xml.part"]
    publisher.says(GENETICS, rest())
    with open_folder() as fetcher:
        fetcher.genetics()
    assert written(folder) == DATA


def test_a_stopped_run_leaves_no_half_file(
    publisher: Publisher, open_folder: Open, folder: Path
) -> None:
    """Stopped by a person: the name is free, and the bytes can be gone on with."""

    def stop(done: int, total: int) -> None:  # noqa: ARG001 - what progress is told
        raise KeyboardInterrupt

    publisher.says(GENETICS, Reply(body=DATA, headers=TAG))
    with open_folder() as fetcher, pytest.raises(KeyboardInterrupt):
        fetcher.genetics(stop)
    assert not (folder / "ghr-summaries.xml").exists()
    with open_folder() as fetcher:
        fetcher.genetics()
    assert written(folder) == DATA


@pytest.mark.parametrize(
    "headers",
    [{}, {"ETag": 'W/"one"'}, {"Last-Modified": "Mon, 02 Mar 2026 08:00:00 GMT"}],
    ids=["none", "weak", "date"],
)
def test_a_weak_validator_is_no_ground_to_go_on(
    publisher: Publisher, fetcher: Fetcher, folder: Path, headers: dict[str, str]
) -> None:
    """Two states of a file may share it, so all is fetched again."""
    publisher.says(
        GENETICS, Reply(body=DATA, sent=HALF, headers=headers), Reply(body=DATA)
    )
    fetcher.genetics()
    assert "Range" not in publisher.requests[1].headers
    assert written(folder) == DATA


def test_a_packed_file_is_fetched_from_its_start(
    publisher: Publisher, fetcher: Fetcher
) -> None:
    """Bytes on the disk are not the bytes on the way."""
    packed = Reply(
        body=b"\x1f\x8b\x08\x00", length=99, headers=TAG | {"Content-Encoding": "gzip"}
    )
    publisher.says(GENETICS, packed, Reply(body=DATA))
    fetcher.genetics()
    assert "Range" not in publisher.requests[1].headers


def test_the_whole_file_in_place_of_the_rest(
    publisher: Publisher, fetcher: Fetcher, folder: Path
) -> None:
    """A publisher may not know ranges, or the file has changed: 200, from the start."""
    newer = summaries("Newer", count=9)
    publisher.says(GENETICS, CUT, Reply(body=newer, headers={"ETag": '"two"'}))
    fetcher.genetics()
    assert written(folder) == newer


@pytest.mark.parametrize(
    "second",
    [
        rest(ETag='"two"'),
        rest(ETag=""),
        rest(ETag='W/"one"'),
        rest(Content_Range=f"bytes 0-{len(DATA) - 1}/{len(DATA)}"),
        rest(Content_Range=f"bytes {HALF}-{len(DATA) - 5}/{len(DATA)}"),
        rest(Content_Range=f"bytes {HALF}-{len(DATA) - 1}/*"),
        rest(Content_Range=f"bytes {HALF}-{len(DATA) + 8}/{len(DATA) + 9}"),
        rest(Content_Range=f"bytes {HALF + 1}-{len(DATA) - 1}/{len(DATA)}"),
        rest(Content_Range="bytes of some kind"),
        rest(Content_Range=""),
        rest(Content_Encoding="gzip"),
        Reply(416, headers={"Content-Range": "bytes */10"}),
        rest()._replace(body=b"x" * (len(DATA) - HALF)),
    ],
)
def test_a_wrong_rest_is_never_added(
    publisher: Publisher, fetcher: Fetcher, folder: Path, second: Reply
) -> None:
    """Of another state, of another place, or none: fetched again from the start."""
    publisher.says(GENETICS, CUT, second, Reply(body=DATA))
    fetcher.genetics()
    assert "Range" not in publisher.requests[2].headers
    assert written(folder) == DATA


def test_many_breaks_are_many_small_steps(
    publisher: Publisher, fetcher: Fetcher, folder: Path
) -> None:
    """The rest may break off, too."""

    def second(handler: Handler) -> None:
        span = f"bytes {HALF}-{len(DATA) - 1}/{len(DATA)}"
        handler.give(Reply(206, DATA[HALF:], TAG | {"Content-Range": span}, sent=500))

    third = f"bytes {HALF + 500}-{len(DATA) - 1}/{len(DATA)}"
    publisher.says(
        GENETICS,
        CUT,
        second,
        Reply(206, DATA[HALF + 500 :], TAG | {"Content-Range": third}),
    )
    fetcher.genetics()
    assert written(folder) == DATA
    assert publisher.requests[2].headers["Range"] == f"bytes={HALF + 500}-"


def test_bytes_of_another_address_are_not_gone_on_with(
    publisher: Publisher, open_folder: Open, folder: Path
) -> None:
    """The tag belongs to an address, and is told to no other."""
    publisher.says(GENETICS, CUT, Reply(403))
    with open_folder() as fetcher, pytest.raises(FetchFailed):
        fetcher.genetics()
    memory = folder / ".handout-fetched.json"
    port = str(publisher.server_address[1])
    memory.write_text(memory.read_text().replace(port, "1"), encoding="utf-8")
    publisher.says(GENETICS, Reply(body=DATA))
    with open_folder() as fetcher:
        fetcher.genetics()
    assert "Range" not in publisher.requests[-1].headers
