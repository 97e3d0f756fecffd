"""The bytes of an answer: counted as they come, and as they unpack."""

import zlib
from collections.abc import Iterator
from typing import Protocol

import urllib3
from urllib3.exceptions import HTTPError

from handout.errors import FetchFailed, TooLarge
from handout.fetching.failures import broken, told
from handout.fetching.network import Network
from handout.readers.limits import MEGABYTE

PIECE = 65_536
"""Bytes that are taken from the network, or unpacked, at a time."""

DIGITS = 18
"""Of a number that a publisher tells; a longer one is too large already."""

GZIP = zlib.MAX_WBITS | 16
"""Only what has a gzip header is unpacked (zlib manual, inflateInit2)."""


class Progress(Protocol):
    """Is told how many bytes of how many are there; 0 = nobody knows how many."""

    def __call__(self, done: int, total: int) -> None:
        """Take note of it."""


def encoding(answer: urllib3.BaseHTTPResponse) -> str:
    """Return how the bytes were packed for the way, "" where they were not."""
    words = answer.headers.get("Content-Encoding", "").strip().lower()
    return "" if words == "identity" else words


def declared(answer: urllib3.BaseHTTPResponse) -> int:
    """Return how many bytes are said to follow; 0 where that is not said."""
    words = answer.headers.get("Content-Length", "")
    return int(words[:DIGITS]) if words.isascii() and words.isdigit() else 0


def require_small(size: int, most: int) -> None:
    """Raise `TooLarge` where there are more bytes than such a file may have."""
    if size > most:
        raise TooLarge(
            f"found more than {most // MEGABYTE} MB, expected less; it was not kept.",
            remedy="Try again later: the publisher may have made a mistake.",
        )


def body(
    answer: urllib3.BaseHTTPResponse, network: Network, most: int, *, have: int = 0
) -> Iterator[bytes]:
    """Yield what an answer holds, within the time for a file.

    With those that we `have`, there are at most so many bytes.

    Raises `TooLarge`, `Broken` where it breaks off, and `FetchFailed` where it is
    packed in a way that was not asked for.
    """
    require_small(have + declared(answer), most)
    came = _in_time(_raw(answer), network)
    packed = encoding(answer)
    if not packed:
        yield from _counted(came, most, have)
    elif packed in {"gzip", "x-gzip"}:
        yield from _counted(_unpacked(_counted(came, most)), most)
    else:
        raise FetchFailed("found bytes packed in an unknown way, expected plain ones.")


def _raw(answer: urllib3.BaseHTTPResponse) -> Iterator[bytes]:
    """Yield the bytes as soon as there are some: a slow host is not waited for."""
    try:
        while piece := answer.read1(PIECE, decode_content=False):
            yield piece
    except HTTPError as error:
        raise told(error, "the publisher") from error


def _in_time(pieces: Iterator[bytes], network: Network) -> Iterator[bytes]:
    last = network.clock.seconds() + network.patience.whole
    for piece in pieces:
        if network.clock.seconds() > last:
            minutes = network.patience.whole / 60
            raise FetchFailed(
                f"the file did not come within {minutes:.0f} minutes.",
                remedy="Try again: what came is kept where that is safe.",
            )
        yield piece


def _counted(pieces: Iterator[bytes], most: int, have: int = 0) -> Iterator[bytes]:
    size = have
    for piece in pieces:
        size += len(piece)
        require_small(size, most)
        yield piece


def _unpacked(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Unpack gzip a bounded piece at a time. Raises `Broken` for damage."""
    unpacking = zlib.decompressobj(GZIP)
    try:
        for piece in pieces:
            rest = piece
            while rest and not unpacking.eof:
                yield unpacking.decompress(rest, PIECE)
                rest = unpacking.unconsumed_tail
    except zlib.error as error:
        raise broken("found packed bytes that are damaged.") from error
    if not unpacking.eof:
        raise broken("found packed bytes whose end is missing.")
