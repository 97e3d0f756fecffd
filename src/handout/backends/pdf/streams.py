"""The end of a stream, so that nobody can mistake where its data end.

The library that writes the file puts a line feed between data and `endstream`. Where
compressed data happen to end with a carriage return, both look like one end of line,
and a strict reader counts a byte less than `Length` says (ISO 32000-1, 7.3.8.1; ISO
19005-2, 6.1.7.1).
"""

from collections.abc import Iterator
from contextlib import contextmanager

from handout.backends.pdf.engine import pydyf

AMBIGUOUS = b"\r\nendstream"
CLEAR = b"\r\r\nendstream"

DATA = "data"
STOCK: property = vars(pydyf.Stream)[DATA]


@contextmanager
def clear_ends() -> Iterator[None]:
    """Write streams with clear ends inside the block. Not safe with threads."""
    setattr(pydyf.Stream, DATA, property(_data))
    try:
        yield
    finally:
        setattr(pydyf.Stream, DATA, STOCK)


def _data(stream: pydyf.Stream) -> bytes:
    data: bytes = STOCK.__get__(stream)
    if data.endswith(AMBIGUOUS):
        return data.removesuffix(AMBIGUOUS) + CLEAR
    return data
