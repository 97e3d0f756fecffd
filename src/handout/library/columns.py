"""A condition in the columns of its row, and taken from them again."""

import json
from sqlite3 import Connection

from handout.codec import to_json
from handout.library.outcomes import Named
from handout.library.packing import read_condition, text_hash
from handout.model import Condition


def columns_of(condition: Condition) -> dict[str, object]:
    """Return what the columns of its row say of a condition."""
    source = condition.source
    body = to_json(condition)
    return {
        "id": condition.id,
        "language": condition.language,
        "title": condition.title,
        "other_names": json.dumps(condition.other_names, ensure_ascii=False),
        "publisher": source.publisher,
        "address": source.address,
        "dated": str(source.newest or ""),
        "sha256": text_hash(body),
        "body": body,
    }


def condition_at(connection: Connection, key: int) -> Condition:
    """Return the condition that a key leads to."""
    select = "SELECT body FROM conditions WHERE key = ?"
    (body,) = connection.execute(select, (key,)).fetchone()
    return read_condition(body)


def named(condition: Condition) -> Named:
    """Return a condition by the words that a person knows it by."""
    return Named(id=condition.id, language=condition.language, title=condition.title)
