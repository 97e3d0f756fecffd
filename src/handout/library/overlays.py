"""Overlays on the shelf: one for each condition and language, the earlier ones kept."""

from collections.abc import Iterator
from sqlite3 import Connection

from handout.codec import from_json, to_json
from handout.library.outcomes import Stale
from handout.library.packing import moment, sha256
from handout.library.values import ShelvedOverlay
from handout.model import Condition, Overlay


def put_overlay(connection: Connection, overlay: Overlay, file: str, at: str) -> bool:
    """Shelve an overlay; tell whether it is another than the one of before."""
    condition = overlay.based_on.condition
    body = to_json(overlay)
    digest = sha256(body)
    where = (condition, overlay.language)
    seen = connection.execute(
        "UPDATE overlays SET last_seen = ? WHERE condition = ? AND language = ? "
        "AND replaced IS NULL AND sha256 = ?",
        (at, *where, digest),
    )
    if seen.rowcount:
        return False
    connection.execute(
        "UPDATE overlays SET replaced = ? WHERE condition = ? AND language = ? "
        "AND replaced IS NULL",
        (at, *where),
    )
    review, withdrawn = overlay.review, overlay.withdrawn
    connection.execute(
        "INSERT INTO overlays (condition, language, title, sha256, body, state, "
        "reviewed, due, withdrawn, file, first_seen, last_seen) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *where,
            overlay.title,
            digest,
            body,
            "reviewed" if overlay.is_reviewed else "draft",
            str(review.on or ""),
            str(review.due or ""),
            str(withdrawn.on) if withdrawn else "",
            file,
            at,
            at,
        ),
    )
    return True


def overlays_of(connection: Connection, condition: str) -> tuple[Overlay, ...]:
    """Return the overlays of today that are based on a condition."""
    rows = connection.execute(
        "SELECT body FROM overlays WHERE condition = ? AND replaced IS NULL "
        "ORDER BY language",
        (condition,),
    )
    return tuple(from_json(body, Overlay) for (body,) in rows)


def overlay_names(connection: Connection, condition: str) -> tuple[str, ...]:
    """Return the titles that overlays give a condition."""
    rows = connection.execute(
        "SELECT title FROM overlays WHERE condition = ? AND replaced IS NULL "
        "AND title <> '' ORDER BY language",
        (condition,),
    )
    return tuple(title for (title,) in rows)


def shelved_overlays(
    connection: Connection, condition: Condition
) -> tuple[ShelvedOverlay, ...]:
    """Return the overlays of a condition with the state of their review."""
    rows = connection.execute(
        "SELECT body, file, first_seen FROM overlays "
        "WHERE condition = ? AND replaced IS NULL ORDER BY language",
        (condition.id,),
    ).fetchall()
    overlays = ((from_json(body, Overlay), file, at) for body, file, at in rows)
    return tuple(
        ShelvedOverlay(
            overlay=overlay,
            file=file,
            first_seen=moment(at),
            stale=overlay.stale_sections(condition),
        )
        for overlay, file, at in overlays
    )


def stale_overlays(connection: Connection, condition: Condition) -> Iterator[Stale]:
    """Yield the overlays whose source says something else by now."""
    for overlay in overlays_of(connection, condition.id):
        if sections := overlay.stale_sections(condition):
            yield Stale(
                id=condition.id,
                language=overlay.language,
                title=overlay.title or condition.title,
                sections=sections,
            )
