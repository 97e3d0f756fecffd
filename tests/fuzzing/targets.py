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
    word,
)
from handout.readers import stream as stream_any
from handout.readers.reading import Reader, Streamer
from readers.word import wordfiles

FIXTURES = Path(__file__).parents[1] / "fixtures"
SECONDS_A_MEGABYTE = 2.0
SECONDS_AT_ALL = 1.0
"""What reading may take: so much a megabyte, but a moment for any input."""

NAME = "fuzzed"
UNFORESEEN = "an error that it does not know"


class Defect(Exception):
    """What a reader must not do."""


class Target(NamedTuple):
    """A reader, the patterns of the fixtures that are like its files, and more."""

    read: Callable[[bytes], Iterable[Reading]]
    seeds: tuple[str, ...]
    made: tuple[bytes, ...] = ()


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


def _word(data: bytes) -> Iterator[Reading]:
    """Read bytes as the text of a Word file that is whole otherwise."""
    parts = wordfiles.parts_of("")
    yield word.read(wordfiles.pack({**parts, "word/document.xml": data}), NAME)


SHEET = wordfiles.document(
    "".join(
        (
            wordfiles.TITLE,
            wordfiles.heading("Signs"),
            wordfiles.item("a"),
            wordfiles.item("b", level=1),
            wordfiles.paragraph(wordfiles.run("c", "<w:b/>", "<w:br/>")),
            "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
        )
    )
)
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
    "word": Target(_word, (), (SHEET.encode(),)),
    "word-file": Target(
        whole(word.read),
        (),
        (wordfiles.pack(wordfiles.parts_of(wordfiles.TITLE)),),
    ),
    "authored": Target(whole(authored.read), ("*.yaml",)),
    "label": Target(_label, ("labels/*",)),
}
"""The readers by the names of their formats."""


def seeds(target: Target) -> Iterator[tuple[str, bytes]]:
    """Yield what mutation begins from, each under a name."""
    for pattern in target.seeds:
        for path in sorted(FIXTURES.glob(pattern)):
            yield path.name, path.read_bytes()
    for number, data in enumerate(target.made):
        yield f"made-{number}", data


def try_out(target: Target, data: bytes) -> None:
    """Read bytes, and take slowness for a defect, too. Raises as `read_whole`."""
    started = time.perf_counter()
    read_whole(target, data)
    _require_fast(time.perf_counter() - started, len(data))


def read_whole(target: Target, data: bytes) -> None:
    """Read bytes. Raises `Defect`, or what the reader should not have raised."""
    try:
        for reading in target.read(data):
            _require_foreseen(reading)
    except HandoutError as error:
        if "\n" in str(error):
            raise Defect("the message has more than one line") from error


def _require_foreseen(reading: Reading) -> None:
    for refusal in reading.refused:
        if UNFORESEEN in refusal.sentence:
            raise Defect(str(refusal))


def _require_fast(seconds: float, size: int) -> None:
    allowed = max(SECONDS_AT_ALL, SECONDS_A_MEGABYTE * size / 1_000_000)
    if seconds > allowed:
        raise Defect(f"{size} bytes took {seconds:.1f} seconds")
