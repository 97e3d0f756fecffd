"""Values as the library keeps them: JSON, hashes, times."""

import datetime
import hashlib
import zlib

import msgspec

from handout.codec import from_json
from handout.dates import PartialDate
from handout.model import Condition

LEVEL = 6
"""How much work is put into making a text small; zlib's own middle."""


Fields = dict[str, msgspec.Raw]

FETCHED = ("sha256", "captured")
"""Fields of a source that tell how the text was fetched, not what it says."""


def text_hash(body: bytes) -> str:
    """Hash what a condition says, of its JSON. Raises `msgspec.DecodeError`.

    When it was fetched and the bytes around it do not count: a publisher's file of
    today holds most of its texts as they were.
    """
    told = msgspec.json.decode(body, type=Fields)
    source = msgspec.json.decode(told.pop("source", b"{}"), type=Fields)
    kept = {name: value for name, value in source.items() if name not in FETCHED}
    return sha256(msgspec.json.encode([told, kept]))


def sha256(data: bytes) -> str:
    """Hash bytes."""
    return hashlib.sha256(data).hexdigest()


def deflated(data: bytes) -> bytes:
    """Make JSON small."""
    return zlib.compress(data, LEVEL)


def inflated(data: bytes) -> bytes:
    """Return JSON that was made small. Raises `zlib.error` where it is damaged."""
    return zlib.decompress(data)


def read_condition(body: bytes) -> Condition:
    """Return the condition of a body. Raises `msgspec.DecodeError`."""
    return from_json(body, Condition)


def stamp(now: datetime.datetime) -> str:
    """Write a time in UTC, so that times compare as text."""
    return now.astimezone(datetime.UTC).isoformat(timespec="microseconds")


def moment(written: str) -> datetime.datetime:
    """Read a time that `stamp` wrote."""
    return datetime.datetime.fromisoformat(written)


def moment_or_none(written: str | None) -> datetime.datetime | None:
    """Read a time that may be missing."""
    return moment(written) if written else None


def date_or_none(written: str) -> PartialDate | None:
    """Read a partial date that may be missing."""
    return PartialDate(written) if written else None
