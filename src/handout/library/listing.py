"""The list of all conditions on the shelf, and what is the matter with each."""

from collections.abc import Iterable
from sqlite3 import Connection, Row
from typing import Literal

import msgspec

from handout.dates import PartialDate
from handout.library.overlays import overlays_of, stale_overlays
from handout.library.packing import date_or_none, moment, moment_or_none, read_condition
from handout.library.values import Listed
from handout.model import Condition


class _Plain(msgspec.Struct, frozen=True, kw_only=True):
    """What the overlays of a condition add to the list."""

    languages: tuple[str, ...] = ()
    state: Literal["", "draft", "reviewed"] = ""
    due: PartialDate | None = None
    stale: bool = False
    withdrawn: bool = False


def listed(connection: Connection) -> tuple[Listed, ...]:
    """Return every condition on the shelf, by title."""
    overlaid = _overlaid(connection)
    rows = connection.execute(
        "SELECT id, language, title, publisher, dated, first_seen, gone "
        "FROM conditions ORDER BY title COLLATE NOCASE, id, language"
    )
    return tuple(_listed(row, overlaid) for row in rows)


def _listed(row: Row, overlaid: dict[tuple[str, str], _Plain]) -> Listed:
    id_, language, title, publisher, dated, seen, gone = row
    plain = overlaid.get((id_, language), _Plain())
    return Listed(
        id=id_,
        language=language,
        title=title,
        publisher=publisher,
        date=date_or_none(dated),
        first_seen=moment(seen),
        plain=plain.languages,
        state=plain.state,
        due=plain.due,
        stale=plain.stale,
        withdrawn=plain.withdrawn,
        gone=moment_or_none(gone),
    )


def _overlaid(connection: Connection) -> dict[tuple[str, str], _Plain]:
    """Return what the overlays add to the list, by id and language of the condition."""
    rows = connection.execute(
        "SELECT body FROM conditions WHERE id IN "
        "(SELECT condition FROM overlays WHERE replaced IS NULL)"
    ).fetchall()
    conditions = (read_condition(body) for (body,) in rows)
    return {(one.id, one.language): _plain(connection, one) for one in conditions}


def _plain(connection: Connection, condition: Condition) -> _Plain:
    overlays = overlays_of(connection, condition.id)
    reviewed = all(overlay.is_reviewed for overlay in overlays)
    return _Plain(
        languages=tuple(overlay.language for overlay in overlays),
        state="reviewed" if reviewed else "draft",
        due=_first_day(overlay.review.due for overlay in overlays),
        stale=any(stale_overlays(connection, condition)),
        withdrawn=any(overlay.withdrawn for overlay in overlays),
    )


def _first_day(dates: Iterable[PartialDate | None]) -> PartialDate | None:
    known = [date for date in dates if date]
    return min(known, key=lambda date: date.last_day) if known else None
