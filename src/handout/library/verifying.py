"""Is everything in the library as it was written? Faults are told as values."""

import re
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing

import msgspec

from handout.codec import from_json
from handout.document import Document, format_edition
from handout.library.indexing import misfits
from handout.library.packing import inflated, sha256, text_hash
from handout.library.values import Fault

Check = Callable[[sqlite3.Connection], Iterator[Fault]]

UNREADABLE = (msgspec.DecodeError, zlib.error, TypeError, ValueError)
"""What reading a body raises that is not as it was written."""

FULL_TEXT = re.compile(r"USING\s+fts5\s*\(", re.IGNORECASE)


def verify(connection: sqlite3.Connection) -> tuple[Fault, ...]:
    """Return all faults of a library, none where it is whole.

    Looks into a copy in memory, so that nobody waits and nothing is written.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as snapshot:
        connection.backup(snapshot)
        return tuple(fault for check in CHECKS for fault in _safely(check, snapshot))


def _safely(check: Check, connection: sqlite3.Connection) -> Iterator[Fault]:
    """Yield what a check finds; damage that stops it is a fault as well."""
    try:
        yield from check(connection)
    except sqlite3.DatabaseError as error:
        yield Fault("the file", f"it is damaged: {error}.")


def _integrity(connection: sqlite3.Connection) -> Iterator[Fault]:
    for (told,) in connection.execute("PRAGMA integrity_check"):
        if told != "ok":
            yield Fault("the file", f"{told}.")


def _references(connection: sqlite3.Connection) -> Iterator[Fault]:
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Fault(f"{table}, row {row}", f"it belongs to no row of {parent}.")


def _conditions(connection: sqlite3.Connection) -> Iterator[Fault]:
    rows = connection.execute("SELECT id, language, sha256, body FROM conditions")
    for name, language, digest, body in rows:
        yield from _text(f"{name} ({language})", digest, body)


def _versions(connection: sqlite3.Connection) -> Iterator[Fault]:
    rows = connection.execute(
        "SELECT id, language, versions.sha256, versions.body FROM versions "
        "JOIN conditions ON conditions.key = shelf"
    )
    for name, language, digest, packed in rows:
        place = f"{name} ({language}), an earlier version"
        try:
            body = inflated(packed)
        except UNREADABLE:
            yield Fault(place, "its text cannot be read.")
        else:
            yield from _text(place, digest, body)


def _text(place: str, digest: str, body: bytes) -> Iterator[Fault]:
    try:
        found = text_hash(body)
    except UNREADABLE:
        yield Fault(place, "its text cannot be read.")
        return
    if found != digest:
        yield Fault(place, "its text is not the one that was shelved.")


def _overlays(connection: sqlite3.Connection) -> Iterator[Fault]:
    rows = connection.execute("SELECT condition, language, sha256, body FROM overlays")
    for condition, language, digest, body in rows:
        if not _has_hash(body, digest):
            place = f"the overlay of {condition} ({language})"
            yield Fault(place, "its words are not those that were shelved.")


def _pictures(connection: sqlite3.Connection) -> Iterator[Fault]:
    for digest, data in connection.execute("SELECT sha256, data FROM pictures"):
        if not _has_hash(data, digest):
            yield Fault(f"the picture {digest[:12]}", "it is not the one of this hash.")


def _editions(connection: sqlite3.Connection) -> Iterator[Fault]:
    for edition, digest, packed in connection.execute(
        "SELECT edition, sha256, body FROM editions"
    ):
        if not _is_edition(edition, digest, packed):
            place = f"the edition {format_edition(edition)}"
            yield Fault(place, "it is not the document that was kept.")


def _is_edition(edition: str, digest: str, packed: bytes) -> bool:
    try:
        body = inflated(packed)
        return sha256(body) == digest and from_json(body, Document).edition == edition
    except UNREADABLE:
        return False


def _word_index(connection: sqlite3.Connection) -> Iterator[Fault]:
    """Ask each full-text table whether it fits its text (https://sqlite.org/fts5.html)."""
    tables = connection.execute("SELECT name, sql FROM sqlite_master").fetchall()
    for table, told in tables:
        if not FULL_TEXT.search(told or ""):
            continue
        try:
            connection.execute(
                f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)"  # noqa: S608 - a name of our own tables
            )
        except sqlite3.DatabaseError:
            yield Fault(f"the index {table}", "it does not fit its text.")


def _names_and_codes(connection: sqlite3.Connection) -> Iterator[Fault]:
    for table in misfits(connection):
        yield Fault(f"the index {table}", "it does not fit the conditions.")


def _has_hash(data: object, digest: str) -> bool:
    """Tell whether a column holds the bytes of a hash."""
    return isinstance(data, bytes) and sha256(data) == digest


CHECKS: tuple[Check, ...] = (
    _integrity,
    _references,
    _conditions,
    _versions,
    _overlays,
    _pictures,
    _editions,
    _word_index,
    _names_and_codes,
)
