"""What the library holds: one condition, all that is known of it, the list of all."""

import json
from collections.abc import Iterator
from sqlite3 import Connection

from handout.errors import NoMatch, NotAvailable
from handout.language_tags import base, same_language
from handout.library.codes.lookup import codes_of
from handout.library.editions import editions_of
from handout.library.overlays import overlays_of, shelved_overlays
from handout.library.packing import (
    date_or_none,
    inflated,
    moment,
    moment_or_none,
    read_condition,
)
from handout.library.pictures import resources_for
from handout.library.values import (
    Held,
    ImportNote,
    Linked,
    LinkReason,
    Shown,
    Version,
)
from handout.model import Condition


def get(connection: Connection, wanted: str, language: str = "") -> Held:
    """Return a condition with all that a sheet of it needs.

    A language is served by the text itself, by an overlay of it, or by the page that
    its source names as its translation. Raises `NoMatch` where there is no such
    condition, and `NotAvailable` where it is not to be had in the language.
    """
    key = _key_in(connection, wanted, language)
    body, file, gone = connection.execute(
        "SELECT body, file, gone FROM conditions WHERE key = ?", (key,)
    ).fetchone()
    condition = read_condition(body)
    overlays = overlays_of(connection, condition.id)
    return Held(
        condition=condition,
        overlays=overlays,
        resources=resources_for(connection, condition, *overlays),
        file=file,
        gone=moment_or_none(gone),
    )


def show(connection: Connection, wanted: str, language: str = "") -> Shown:
    """Return all that is known of a condition. Raises as `get` does."""
    key = _key_in(connection, wanted, language)
    body, file, gone = connection.execute(
        "SELECT body, file, gone FROM conditions WHERE key = ?", (key,)
    ).fetchone()
    condition = read_condition(body)
    return Shown(
        condition=condition,
        file=file,
        versions=tuple(_versions(connection, key)),
        codes=codes_of(connection, key),
        overlays=shelved_overlays(connection, condition),
        editions=editions_of(connection, condition.id),
        links=links_of(connection, key),
        languages=_languages(connection, condition.id),
        gone=moment_or_none(gone),
    )


def version(
    connection: Connection, wanted: str, language: str, sha256: str
) -> Condition:
    """Return a condition as it was in one of its states. Raises `NoMatch`."""
    key = _key_in(connection, wanted, language)
    now = connection.execute(
        "SELECT body FROM conditions WHERE key = ? AND sha256 = ?", (key, sha256)
    ).fetchone()
    if now:
        return read_condition(now[0])
    then = connection.execute(
        "SELECT body FROM versions WHERE shelf = ? AND sha256 = ? ORDER BY key DESC",
        (key, sha256),
    ).fetchone()
    if then:
        return read_condition(inflated(then[0]))
    raise NoMatch(
        f"the library has no version {sha256[:12]!r} of it.",
        place=repr(wanted),
        remedy="See with `handout library show` which versions there are.",
    )


def imports(connection: Connection) -> tuple[ImportNote, ...]:
    """Return which files were imported, the newest first."""
    rows = connection.execute(
        "SELECT at, file, new, changed, unchanged FROM imports ORDER BY key DESC"
    )
    return tuple(
        ImportNote(
            at=moment(at), file=file, new=new, changed=changed, unchanged=unchanged
        )
        for at, file, new, changed, unchanged in rows
    )


def links_of(connection: Connection, key: int) -> tuple[Linked, ...]:
    """Return the other conditions about the same thing."""
    rows = connection.execute(
        "SELECT id, language, title, publisher, dated, json_group_array(reason) "
        "FROM (SELECT DISTINCT other, reason FROM links WHERE shelf = ?) "
        "JOIN conditions ON key = other GROUP BY other ORDER BY id, language",
        (key,),
    )
    return tuple(
        Linked(
            id=id_,
            language=language,
            title=title,
            publisher=publisher,
            date=date_or_none(dated),
            reasons=_reasons(reasons),
        )
        for id_, language, title, publisher, dated, reasons in rows
    )


def _reasons(told: str) -> tuple[LinkReason, ...]:
    return tuple(sorted(json.loads(told)))


def _key_in(connection: Connection, wanted: str, language: str) -> int:
    """Return the key of a condition, of the best one for a language."""
    rows = connection.execute(
        "SELECT key, language FROM conditions WHERE id = ? ORDER BY language <> 'en', "
        "language",
        (wanted,),
    ).fetchall()
    if not rows:
        raise NoMatch(
            "the library has no condition of this id.",
            place=repr(wanted[:80]),
            remedy="Look for its name with `handout library search`.",
        )
    if not language:
        return int(rows[0][0])
    spoken = (key for key, tongue in rows if same_language(tongue, language))
    key = next(spoken, None)
    if key is None and _has_overlay(connection, wanted, language):
        key = rows[0][0]
    if key is None:
        key = _translation(connection, rows[0][0], language)
    if key is None:
        raise _not_in(connection, wanted, language)
    return int(key)


def _has_overlay(connection: Connection, wanted: str, language: str) -> bool:
    rows = connection.execute(
        "SELECT language FROM overlays WHERE condition = ? AND replaced IS NULL",
        (wanted,),
    )
    return any(same_language(tongue, language) for (tongue,) in rows)


def _translation(connection: Connection, key: int, language: str) -> int | None:
    """Return the key of the page that a source names as its translation."""
    rows = connection.execute(
        "SELECT other, language FROM links JOIN conditions ON key = other "
        "WHERE shelf = ? AND reason = 'translation' ORDER BY other",
        (key,),
    )
    found = (other for other, tongue in rows if same_language(tongue, language))
    return next(found, None)


def _not_in(connection: Connection, wanted: str, language: str) -> NotAvailable:
    there = ", ".join(_languages(connection, wanted))
    return NotAvailable(
        f"found no text in {language!r}, only in {there}.",
        place=repr(wanted),
        remedy="Ask for one of these languages.",
    )


def _languages(connection: Connection, wanted: str) -> tuple[str, ...]:
    """Return the languages in which something of a condition is to be had."""
    rows = connection.execute(
        "SELECT language FROM conditions WHERE id = :id UNION "
        "SELECT language FROM overlays WHERE condition = :id AND replaced IS NULL "
        "UNION SELECT there.language FROM conditions AS here "
        "JOIN links ON shelf = here.key JOIN conditions AS there ON there.key = other "
        "WHERE here.id = :id AND reason = 'translation'",
        {"id": wanted},
    )
    return tuple(sorted({base(language) for (language,) in rows}))


def _versions(connection: Connection, key: int) -> Iterator[Version]:
    rows = connection.execute(
        "SELECT sha256, first_seen, last_seen FROM conditions WHERE key = :key "
        "UNION ALL SELECT sha256, first_seen, last_seen FROM "
        "(SELECT * FROM versions WHERE shelf = :key ORDER BY key DESC)",
        {"key": key},
    )
    for sha256, first, last in rows:
        yield Version(sha256=sha256, first_seen=moment(first), last_seen=moment(last))
