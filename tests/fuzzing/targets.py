"""What is fuzzed: every reader, with the files that mutation begins from."""

import io
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from handout.errors import HandoutError
from handout.readers import (
    Reading,
    authored,
    capture,
    connect_json,
    connect_xml,
    genetics_json,
    genetics_xml,
    markdown,
    topics_xml,
    web_page,
)
from handout.readers import stream as stream_any
from handout.readers.reading import Reader, Streamer

FIXTURES = Path(__file__).parents[1] / "fixtures"
SECONDS_A_MEGABYTE = 2.0
SECONDS_AT_ALL = 1.0
"""What reading may take: so much a megabyte, but a moment for any input."""

NAME = "fuzzed"
UNFORESEEN = "an error that it does not know"


class Defect(Exception):
    """What a reader must not do."""


class Target(NamedTuple):
    """A reader, and the patterns of the fixtures that are like its files."""

    read: Callable[[bytes], Iterable[Reading]]
    seeds: tuple[str, ...]


def whole(reader: Reader) -> Callable[[bytes], Iterator[Reading]]:
    """Return a reader of whole files as one of records."""

    def read(data: bytes) -> Iterator[Reading]:
        yield reader(data, NAME)

    return read


def streamed(streamer: Streamer) -> Callable[[bytes], Iterator[Reading]]:
    """Return a reader of records that takes bytes."""
    return lambda data: streamer(io.BytesIO(data), NAME)


def _label(data: bytes) -> Iterator[Reading]:
    authored.read_label(data)
    yield Reading()


PAGES = ("pages/*.html", "pages/site/*.html")
TARGETS: dict[str, Target] = {
    "any": Target(streamed(stream_any), ("*.yaml", "*/*.*", "pages/site/*.html")),
    "page": Target(whole(web_page.read), PAGES),
    "capture": Target(whole(capture.read), ("pages/*.txt",)),
    "topics": Target(streamed(topics_xml.stream), ("topics/*.xml",)),
    "genetics": Target(streamed(genetics_xml.stream), ("genetics/*.xml",)),
    "genetics-json": Target(whole(genetics_json.read), ("genetics/*.json",)),
    "connect": Target(streamed(connect_xml.stream), ("connect/*.xml",)),
    "connect-json": Target(whole(connect_json.read), ("connect/*.json",)),
    "markdown": Target(whole(markdown.read), ("sheets/*.md",)),
    "authored": Target(whole(authored.read), ("*.yaml",)),
    "label": Target(_label, ("labels/*",)),
}
"""The readers by the names of their formats."""


def seeds(target: Target) -> Iterator[Path]:
    """Yield the files that mutation begins from."""
    for pattern in target.seeds:
        yield from sorted(FIXTURES.glob(pattern))


def try_out(target: Target, data: bytes) -> None:
    """Read bytes. Raises `Defect`, or what the reader should not have raised."""
    started = time.perf_counter()
    try:
        for reading in target.read(data):
            _require_foreseen(reading)
    except HandoutError as error:
        if "\n" in str(error):
            raise Defect("the message has more than one line") from error
    _require_fast(time.perf_counter() - started, len(data))


def _require_foreseen(reading: Reading) -> None:
    for refusal in reading.refused:
        if UNFORESEEN in refusal.sentence:
            raise Defect(str(refusal))


def _require_fast(seconds: float, size: int) -> None:
    allowed = max(SECONDS_AT_ALL, SECONDS_A_MEGABYTE * size / 1_000_000)
    if seconds > allowed:
        raise Defect(f"{size} bytes took {seconds:.1f} seconds")
