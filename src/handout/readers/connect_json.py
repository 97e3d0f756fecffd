"""MedlinePlus Connect in JSON: values under `_value`, in the layouts of 2016 and now.

The same inside a call of a function (`application/javascript`) is read too.
"""

import re

import msgspec

from handout.codec import printable
from handout.errors import Malformed
from handout.readers.connect.entry import Entry, Question, no_entry, read_entry
from handout.readers.decoding import decode
from handout.readers.json_text import load
from handout.readers.limits import CHECK_FILE, DATA, require_size
from handout.readers.pieces import fold
from handout.readers.reading import Reading, joined, read_each

CALL = re.compile(r"\A\s*[\w.$]+\s*\(|\)\s*;?\s*\Z")


def read(data: bytes, name: str) -> Reading:
    """Read the entries of an answer, in rank order.

    One that cannot be read is named, and the rest goes on. Raises `Malformed` and
    `TooLarge`.
    """
    require_size(data, DATA, name)
    decoded = decode(data, name)
    plain = printable(load(_without_call(decoded.text), name).data)
    feed = plain.get("feed") if isinstance(plain, dict) else None
    if not isinstance(feed, dict):
        raise Malformed(
            "found no feed, expected an answer of MedlinePlus Connect.",
            place=name,
            remedy=CHECK_FILE,
        )
    question = _question(feed)
    entries = _several(feed.get("entry"))
    found = joined(
        read_each(
            entries,
            "entry",
            name,
            lambda entry, place: read_entry(_entry(entry), question, place),
        )
    )
    if not entries:
        found = no_entry(question, name)
    return msgspec.structs.replace(found, warnings=(*decoded.warnings, *found.warnings))


def _without_call(text: str) -> str:
    stripped = text.lstrip("\ufeff")
    return stripped if stripped.lstrip().startswith("{") else CALL.sub("", stripped)


def _question(feed: dict[str, object]) -> Question:
    categories = _several(feed.get("category"))
    return Question(
        asked={_value(one, "scheme"): _value(one, "term") for one in categories},
        language=_text(feed.get("lang")),
        answered=_text(feed.get("updated")),
    )


def _entry(entry: object) -> Entry:
    fields = entry if isinstance(entry, dict) else {}
    links = (_value(link, "href") for link in _several(fields.get("link")))
    return Entry(
        title=fold(_text(fields.get("title"))),
        address=next(filter(None, links), ""),
        summary=_text(fields.get("summary")),
        language=_text(fields.get("lang")),
    )


def _several(value: object) -> list[object]:
    """Return a list, also where one item or none stands in its place."""
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def _value(holder: object, key: str) -> str:
    return _text(holder.get(key)) if isinstance(holder, dict) else ""


def _text(value: object) -> str:
    """Return the text of a value, which may be wrapped in an object."""
    found = value.get("_value") if isinstance(value, dict) else value
    return found if isinstance(found, str) else ""
