"""Entries from TOML, and a clinic's entries laid over ours."""

import re
import tomllib
from collections.abc import Iterable

import msgspec

from handout.errors import Malformed
from handout.plain.lexicon.entry import Entry

Entries = tuple[Entry, ...]

MOST_BYTES = 4_000_000
"""Far more than any clinic writes; our own files hold a tenth of it together."""

SYNTAX = re.compile(r"(?P<problem>.*?) \(at (?P<place>.*)\)", re.DOTALL)
PATH = re.compile(
    r"(?P<problem>.*?)(?: - at `\$(?:\.entries\[(?P<number>\d+)\])?\.?(?P<field>.*)`)?",
    re.DOTALL,
)
NEEDED = ("term", "plain", "definition")


class File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A file of entries as people write it."""

    entries: Entries = ()


def read(text: str, name: str) -> Entries:
    """Return the entries of a TOML file; `name` is told in errors.

    An entry without forms stands for its term alone. Raises `Malformed` with the
    line or the entry that is wrong and what to do.
    """
    entries = tuple(map(_with_forms, _converted(_parsed(text, name), name)))
    for number, entry in enumerate(entries, start=1):
        _require_words(entry, f"{name}, entry {number}")
    _require_one_owner(entries, name)
    return entries


def laid_over(ours: Iterable[Entry], theirs: Iterable[Entry]) -> Entries:
    """Lay a clinic's entries over ours: its word is the last.

    An entry of the same term takes the place of ours. Where a form of theirs
    belongs to another entry of ours, ours gives it up.
    """
    theirs = tuple(theirs)
    terms = {entry.term.casefold() for entry in theirs}
    taken = {form for entry in theirs for form in entry.forms}
    kept = (entry for entry in ours if entry.term.casefold() not in terms)
    without = (_without(entry, taken) for entry in kept)
    return (*(entry for entry in without if entry.forms), *theirs)


def _parsed(text: str, name: str) -> dict[str, object]:
    if len(text) > MOST_BYTES:
        raise Malformed(
            f"the file holds more than {MOST_BYTES} letters.",
            place=name,
            remedy="Part it into smaller files.",
        )
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = SYNTAX.fullmatch(str(error))
        place = found["place"] if found else "somewhere"
        problem = found["problem"] if found else str(error)
        raise Malformed(
            f"this is no TOML: {problem[:1].lower()}{problem[1:]}.",
            place=f"{name}, {place}",
            remedy='Write each field as name = "text", with straight quotation marks.',
        ) from error


def _converted(data: dict[str, object], name: str) -> Entries:
    try:
        return msgspec.convert(data, File).entries
    except msgspec.ValidationError as error:
        found = PATH.fullmatch(str(error))
        number = found["number"] if found else None
        field = found["field"] if found else None
        problem = found["problem"] if found else str(error)
        raise Malformed(
            f"{problem[:1].lower()}{problem[1:]}.",
            place=_place(name, number, field),
            remedy="docs/lexicon.md lists the fields of an entry.",
        ) from error


def _place(name: str, number: str | None, field: str | None) -> str:
    entry = f"entry {int(number) + 1}" if number is not None else ""
    return ", ".join(filter(None, (name, entry, field)))


def _with_forms(entry: Entry) -> Entry:
    if entry.forms:
        return entry
    return msgspec.structs.replace(entry, forms={entry.term: ""})


def _require_words(entry: Entry, place: str) -> None:
    for field in NEEDED:
        if not getattr(entry, field).strip():
            raise Malformed(
                f"the field {field!r} of {entry.term!r} is empty.",
                place=place,
                remedy="Write a few plain words there.",
            )


def _require_one_owner(entries: Entries, name: str) -> None:
    owners: dict[str, str] = {}
    for number, entry in enumerate(entries, start=1):
        for form in entry.forms:
            if form in owners:
                raise Malformed(
                    f"{form!r} stands in the entries {owners[form]!r} and "
                    f"{entry.term!r}.",
                    place=f"{name}, entry {number}",
                    remedy="Take it out of one of them.",
                )
            owners[form] = entry.term


def _without(entry: Entry, taken: set[str]) -> Entry:
    if taken.isdisjoint(entry.forms):
        return entry
    left = {form: plain for form, plain in entry.forms.items() if form not in taken}
    return msgspec.structs.replace(entry, forms=left)
