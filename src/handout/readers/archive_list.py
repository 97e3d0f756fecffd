"""How long the list of files at the end of a zip archive is, before it is read.

The library that unpacks reads the whole list into memory when it opens an archive. Its
length stands in the record behind it, and in a second one where it is large (APPNOTE
of PKWARE, sections 4.3.14 to 4.3.16).
"""

import os
import struct
from typing import BinaryIO

END = struct.Struct("<4s4H2LH")
LARGE_END = struct.Struct("<4sQ2H2L4Q")
LARGE_PLACE = struct.Struct("<4sLQL")
"""The record at the end, that of a large archive, and what tells its place."""

SIGNS = {END: b"PK\x05\x06", LARGE_END: b"PK\x06\x06"}
LONGEST_REMARK = 65_535
"""Bytes of a remark, which may stand at the very end."""

LIST_SIZE = {END: 5, LARGE_END: 8}
"""Where a record says how many bytes the list has."""


def list_size(file: BinaryIO) -> int:
    """Return how many bytes the list takes, 0 where none is told."""
    whole = file.seek(0, os.SEEK_END)
    most = LARGE_END.size + LARGE_PLACE.size + END.size + LONGEST_REMARK
    file.seek(max(whole - most, 0))
    tail = file.read(most)
    end = _end(tail)
    if end < 0:
        return 0
    place = end - LARGE_PLACE.size
    large = _size(tail, LARGE_END, place - LARGE_END.size)
    return max(_size(tail, END, end), large)


def _end(tail: bytes) -> int:
    """Return where the last record begins, -1 where there is none."""
    sign = SIGNS[END]
    if tail[-END.size :].startswith(sign):
        return len(tail) - END.size
    return tail.rfind(sign)


def _size(tail: bytes, record: struct.Struct, start: int) -> int:
    """Return what a record says of the list, 0 where it does not stand there."""
    held = tail[max(start, 0) : start + record.size]
    if start < 0 or len(held) < record.size or not held.startswith(SIGNS[record]):
        return 0
    return int(record.unpack(held)[LIST_SIZE[record]])
