"""Editions on the shelf: documents as they were composed, before any label.

So a sheet prints again by the id at its foot, even when its source, its overlay or
handout itself has changed. A patient's words never lie here: a document that
carries a label is refused.
"""

import re
from collections.abc import Iterator, Mapping
from sqlite3 import Connection, Row

from handout.blocks import LabelRow, WriteIn
from handout.codec import from_json, to_json
from handout.document import Document, format_edition
from handout.errors import NoMatch, NotAvailable, UsageError
from handout.library.overlays import overlays_of
from handout.library.packing import deflated, inflated, moment, sha256
from handout.library.pictures import pictures_in, put_pictures, resources_for
from handout.library.values import EditionNote, Kept
from handout.resources import Picture

SHORTEST = 12
"""The digits of an edition that a sheet prints."""

EDITION_ID = re.compile(rf"[0-9a-f]{{{SHORTEST},64}}")

COLUMNS = "edition, condition, level, language, title, kept, withdrawn, reason"


def keep(  # noqa: PLR0913 - what is kept, and of what it is a sheet
    connection: Connection,
    document: Document,
    *,
    condition: str,
    level: str,
    pictures: Mapping[str, Picture],
    at: str,
) -> str:
    """Keep a document under its edition; what is there already stays as it is.

    Raises `UsageError` for a document that carries a label or has no edition.
    """
    require_unlabelled(document)
    if not EDITION_ID.fullmatch(document.edition):
        raise UsageError("found a document without edition, expected a composed one.")
    named = sorted({name for name in pictures_in(document) if name in pictures})
    put_pictures(connection, (pictures[name] for name in named))
    body = to_json(document)
    connection.execute(
        "INSERT OR IGNORE INTO editions "
        "(edition, condition, level, language, title, sha256, body, kept) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            document.edition,
            condition,
            level,
            document.language,
            document.title,
            sha256(body),
            deflated(body),
            at,
        ),
    )
    return document.edition


def require_unlabelled(document: Document) -> None:
    """Raise `UsageError` where a word of a patient's label stands on the document."""
    fields = (field.value for row in _label_rows(document) for field in _fields(row))
    if document.footer.label or any(fields):
        raise UsageError(
            "found a document with a patient's label, expected one without.",
            remedy="Keep the document as it was composed, before the label is laid on.",
        )


def edition(connection: Connection, asked: str) -> Kept:
    """Return a kept edition by its id, with or without hyphens, whole or its start.

    Raises `NoMatch` where there is none, and `NotAvailable` where it was withdrawn.
    """
    note = _note(_row(connection, asked), connection)
    if note.withdrawn:
        raise NotAvailable(
            f"this edition was withdrawn {note.withdrawn}.",
            place=format_edition(note.edition),
            remedy="Print the sheet of today; if this is it, correct its text first.",
        )
    select = "SELECT body FROM editions WHERE edition = ?"
    (body,) = connection.execute(select, (note.edition,)).fetchone()
    document = from_json(inflated(body), Document)
    return Kept(
        note=note, document=document, resources=resources_for(connection, document)
    )


def require_kept(connection: Connection, asked: str) -> None:
    """Raise `NoMatch` where there is no such edition, withdrawn or not."""
    _row(connection, asked)


def withdraw(connection: Connection, asked: str, reason: str, at: str) -> EditionNote:
    """Let an edition be printed no more; the first reason stays."""
    (found, *_) = _row(connection, asked)
    connection.execute(
        "UPDATE editions SET withdrawn = ?, reason = ? "
        "WHERE edition = ? AND withdrawn IS NULL",
        (at, reason, found),
    )
    return _note(_row(connection, found), connection)


def editions_of(connection: Connection, condition: str) -> tuple[EditionNote, ...]:
    """Return what was kept of a condition, the newest first."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM editions WHERE condition = ? "  # noqa: S608 - our own words
        "ORDER BY kept DESC, edition",
        (condition,),
    ).fetchall()
    return tuple(_note(row, connection) for row in rows)


def _row(connection: Connection, asked: str) -> Row:
    digits = asked.replace("-", "").strip().lower()
    if not EDITION_ID.fullmatch(digits):
        raise NoMatch(
            "this is no edition.",
            place=repr(asked[:80]),
            remedy="An edition stands at the foot of a sheet, as 7f3a-91c2-04be.",
        )
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM editions "  # noqa: S608 - our own words
        "WHERE edition >= ? AND edition < ? || 'g'",
        (digits, digits),
    ).fetchall()
    if len(rows) == 1:
        return rows[0]  # type: ignore[no-any-return]
    found = f"{len(rows)} editions begin so" if rows else "the library has none of it"
    raise NoMatch(
        f"{found}.", place=repr(asked[:80]), remedy="Check its digits, or its library."
    )


def _note(row: Row, connection: Connection) -> EditionNote:
    found, condition, level, language, title, kept, withdrawn, reason = row
    why = f"on {withdrawn[:10]}, {reason}" if withdrawn else ""
    return EditionNote(
        edition=found,
        condition=condition,
        level=level,
        language=language,
        title=title,
        kept=moment(kept),
        withdrawn=why or _withdrawn_with(connection, condition),
    )


def _withdrawn_with(connection: Connection, condition: str) -> str:
    """Say why nothing of a condition may be printed, "" where it may."""
    withdrawals = (one.withdrawn for one in overlays_of(connection, condition))
    told = (f"on {one.on}, {one.reason}" for one in withdrawals if one)
    return next(told, "")


def _label_rows(document: Document) -> Iterator[LabelRow]:
    for part in document.parts:
        yield from (block for block in part.blocks if isinstance(block, LabelRow))


def _fields(row: LabelRow) -> tuple[WriteIn, ...]:
    return (*row.fields, row.note) if row.note else row.fields
