"""Files of records to readings: a broken record is named, and the rest goes on."""

import codecs
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

import msgspec

from handout.errors import HandoutError, HandoutWarning, Malformed, Unforeseen
from handout.readers.decoding import without_controls
from handout.readers.encodings import declared_encoding, marked_encoding
from handout.readers.limits import BULK, CHECK_FILE, MOST_REFUSED, require_count
from handout.readers.reading import Reading, hashed, refused
from handout.readers.records.parsing import Element, parse_record
from handout.readers.records.splitting import Record, Root, Splitter

PIECE = 262_144
"""Bytes that are read at a time."""


Maker = Callable[[Element, Root, str], Reading]
"""Makes the reading of a record; with what the root says, and the record's place."""


def read_records(
    file: BinaryIO,
    name: str,
    tags: Iterable[str],
    make: Maker,
    *,
    when_empty: Callable[[Root], Reading] | None = None,
) -> Iterator[Reading]:
    """Yield a reading for each record of a file.

    A record that is broken, or that tells a condition for the second time, is
    skipped and named. Raises `Malformed` where there is no record, unless
    `when_empty` makes something of that, or where too many are broken, and
    `TooLarge` past the bound of the file.
    """
    splitter = Splitter(tags, name)
    seen: set[str] = set()
    skipped = count = 0
    for record in splitter.split(_pieces(file, name)):
        count += 1
        place = f"{name}, line {record.line}, record {record.number}"
        reading = _without_seen(_made(record, splitter, place, make), seen, place)
        skipped += len(reading.refused)
        _require_few(skipped, name)
        yield reading
    if not count and when_empty:
        yield when_empty(splitter.root)
    elif not count:
        raise Malformed("found no record.", place=name, remedy=CHECK_FILE)


def _made(record: Record, splitter: Splitter, place: str, make: Maker) -> Reading:
    try:
        found = _read(record, splitter, place, make)
    except HandoutError as error:
        return refused(error, place)
    except Exception as error:  # noqa: BLE001 - the other records go on
        return refused(Unforeseen.of(error), place)
    data = record.text.encode()
    conditions = tuple(hashed(condition, data) for condition in found.conditions)
    return msgspec.structs.replace(found, conditions=conditions)


def _read(record: Record, splitter: Splitter, place: str, make: Maker) -> Reading:
    if record.fault:
        raise Malformed(record.fault)
    clean, warnings = without_controls(record.text, place)
    element = parse_record(clean, splitter.namespaces, place)
    found = make(element, splitter.root, place)
    return msgspec.structs.replace(found, warnings=(*warnings, *found.warnings))


def _without_seen(reading: Reading, seen: set[str], place: str) -> Reading:
    """Leave out what an earlier record told already, and say so."""
    again = [one.id for one in reading.conditions if one.id in seen]
    seen.update(one.id for one in reading.conditions)
    if not again:
        return reading
    sentence = f"{again[0]} stands in the file twice; the first one was read."
    return Reading(warnings=(HandoutWarning("twice", place, sentence),))


def _require_few(skipped: int, name: str) -> None:
    if skipped > MOST_REFUSED:
        raise Malformed(
            f"found more than {MOST_REFUSED} broken records, expected few.",
            place=name,
            remedy=CHECK_FILE,
        )


def _pieces(file: BinaryIO, name: str) -> Iterator[str]:
    """Yield the text of a file in pieces, with one kind of line ends."""
    first = file.read(PIECE)
    encoding = marked_encoding(first) or declared_encoding(first) or "utf-8"
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    size = 0
    while first:
        size += len(first)
        require_count(size, BULK, name)
        yield decoder.decode(first).replace("\r\n", "\n").replace("\r", "\n")
        first = file.read(PIECE)
    yield decoder.decode(b"", final=True)
