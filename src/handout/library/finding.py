"""What a search or a code leads to, with what a list shows of it."""

import json
from sqlite3 import Connection

from handout.library.codes.lookup import CodeMatch
from handout.library.names.hits import Hit
from handout.library.packing import date_or_none
from handout.library.values import Found, FoundByCode


def found(connection: Connection, hit: Hit) -> Found:
    """Return what a hit shows of its condition."""
    id_, language, title, names, publisher, dated = _shown(connection, hit.shelf)
    return Found(
        id=id_,
        language=language,
        title=title,
        other_names=tuple(json.loads(names)),
        publisher=publisher,
        date=date_or_none(dated),
        name=hit.name,
        reason=hit.reason,
        score=hit.score,
    )


def coded(connection: Connection, match: CodeMatch) -> FoundByCode:
    """Return what a match shows of its condition."""
    id_, language, title, _, publisher, dated = _shown(connection, match.shelf)
    return FoundByCode(
        id=id_,
        language=language,
        title=title,
        publisher=publisher,
        date=date_or_none(dated),
        system=match.system,
        code=match.code,
        relation=match.relation,
        reason=match.reason,
    )


def _shown(connection: Connection, shelf: int) -> tuple[str, str, str, str, str, str]:
    """Return what a list shows of a condition."""
    row: tuple[str, str, str, str, str, str] = connection.execute(
        "SELECT id, language, title, other_names, publisher, dated "
        "FROM conditions WHERE key = ?",
        (shelf,),
    ).fetchone()
    return row
