"""One condition of MedlinePlus Genetics in JSON, in the keys of today and before.

Every list item is wrapped twice, any list may be absent, and tools that convert
XML give an object where a list has one item. Some write every key with `_`.
"""

from collections import Counter
from collections.abc import Iterator

import msgspec

from handout.codec import printable
from handout.errors import Malformed
from handout.readers.decoding import decode
from handout.readers.genetics.record import Named, Record, Told, read_record
from handout.readers.json_text import load
from handout.readers.limits import CHECK_FILE, DATA, require_size
from handout.readers.pieces import fold
from handout.readers.reading import Reading, joined, read_each

KNOWN = frozenset(
    {
        "-comment",
        "name",
        "ghr_page",
        "ghr-page",
        "text-list",
        "inheritance-pattern-list",
        "related-gene-list",
        "related-chromosome",
        "related-chromosome-list",
        "related-health-topic-list",
        "synonym-list",
        "db-key-list",
        "reviewed",
        "published",
    }
)


def read(data: bytes, name: str) -> Reading:
    """Read a condition, or a list of them.

    Of a list one that cannot be read is named, and the rest goes on. Raises
    `Malformed`, `UnknownFormat` for another kind of page, and `TooLarge`.
    """
    require_size(data, DATA, name)
    decoded = decode(data, name)
    given = printable(load(decoded.text, name).data)
    if isinstance(given, list):
        found = joined(read_each(given, "condition", name, _read))
    else:
        found = _read(given, name)
    warnings = (*decoded.warnings, *found.warnings)
    return msgspec.structs.replace(found, warnings=warnings)


def _hyphened(value: object) -> object:
    """Write keys with `-`, but for one that stands there in both ways."""
    if isinstance(value, list):
        return [_hyphened(one) for one in value]
    if not isinstance(value, dict):
        return value
    names = Counter(key.replace("_", "-") for key in value)
    return {
        key if names[name := key.replace("_", "-")] > 1 else name: _hyphened(one)
        for key, one in value.items()
    }


def _read(given: object, place: str) -> Reading:
    plain = _hyphened(given)
    if not isinstance(given, dict) or not isinstance(plain, dict):
        raise Malformed(
            "found a value of its own, expected the keys of a condition.",
            place=place,
            remedy=CHECK_FILE,
        )
    unknown = (*_unknown(given, plain), *_codes_of_none(plain))
    return read_record(_record(plain, unknown), place)


def _record(plain: dict[str, object], unknown: tuple[str, ...]) -> Record:
    """Take the fields of a record out of plain data."""
    return Record(
        name=_words(plain, "name"),
        page=_words(plain, "ghr_page") or _words(plain, "ghr-page"),
        texts=tuple(
            Told(_words(one, "text-role"), _under(one, "html") or _raw(one))
            for one in _items(plain, "text-list", "text")
        ),
        patterns=tuple(
            (_words(one, "code"), _words(one, "memo") or _text(one))
            for one in _items(plain, "inheritance-pattern-list", "inheritance-pattern")
        ),
        genes=tuple(_named(plain, "related-gene-list", "related-gene", "gene-symbol")),
        chromosomes=(
            *_named(plain, "related-chromosome-list", "related-chromosome", "name"),
            *_named(plain, "related-chromosome", "related-chromosome", "name"),
        ),
        synonyms=tuple(
            filter(None, map(_text, _list(plain.get("synonym-list"), "synonym")))
        ),
        codes=tuple(
            (_words(one, "db"), _words(one, "key"))
            for one in _items(plain, "db-key-list", "db-key")
            if _words(one, "db") and _words(one, "key")
        ),
        topics=tuple(
            _named(plain, "related-health-topic-list", "related-health-topic", "name")
        ),
        reviewed=_words(plain, "reviewed"),
        published=_words(plain, "published"),
        unknown=unknown,
    )


def _list(value: object, wrapper: str) -> Iterator[object]:
    """Yield the items of a list, or of what stands in its place, without wrappers."""
    if isinstance(value, dict) and wrapper in value:
        yield from _list(value[wrapper], wrapper)
    elif isinstance(value, list):
        for item in value:
            yield from _list(item, wrapper)
    elif value is not None:
        yield value


def _items(plain: dict[str, object], key: str, wrapper: str) -> Iterator[object]:
    return _list(plain.get(key), wrapper)


def _named(
    plain: dict[str, object], key: str, wrapper: str, name: str
) -> Iterator[Named]:
    for one in _items(plain, key, wrapper):
        words = _words(one, name) or _text(one)
        if words:
            yield Named(words, _words(one, "ghr-page") or _words(one, "url"))


def _raw(value: object) -> str:
    """Return a text, or "" for any other value."""
    return value if isinstance(value, str) else ""


def _under(value: object, key: str) -> str:
    """Return the text under a key of an object, or ""."""
    return _raw(value.get(key)) if isinstance(value, dict) else ""


def _words(value: object, key: str) -> str:
    return fold(_under(value, key))


def _text(value: object) -> str:
    return fold(_raw(value))


def _unknown(given: dict[str, object], plain: dict[str, object]) -> Iterator[str]:
    """Yield what stands under keys that no field is made for, as they are written."""
    for key, value in given.items():
        name = key if key in plain else key.replace("_", "-")
        if name not in KNOWN and value not in NOTHING:
            yield f"{key}: {fold(str(value))[:1000]}"


def _codes_of_none(plain: dict[str, object]) -> Iterator[str]:
    """Yield the codes that belong to no system."""
    for one in _items(plain, "db-key-list", "db-key"):
        bare = "" if _words(one, "db") else _words(one, "key")
        if code := _text(one) or bare:
            yield f"db-key: {code}"


NOTHING: tuple[object, ...] = (None, "", [], {})
"""What stands under a key where nothing is known."""
