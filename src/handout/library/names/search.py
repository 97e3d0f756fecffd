"""Names that are searched for (a stand-in)."""

import sqlite3
from typing import Literal

import msgspec

Reason = Literal[
    "id",
    "code",
    "title",
    "other-name",
    "abbreviation",
    "prefix",
    "contains",
    "fuzzy",
]


class Hit(msgspec.Struct, frozen=True):
    """A condition that was found, and by which name."""

    shelf: int
    name: str
    reason: Reason
    score: float


class NameSearch:
    """Finds conditions by their names."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def find(
        self, query: str, *, language: str = "", limit: int = 20
    ) -> tuple[Hit, ...]:
        """Return the best hit of each condition."""
        rows = self._connection.execute(
            "SELECT shelf, min(name) FROM names"
            " JOIN conditions ON shelf = conditions.key"
            " WHERE folded = ? AND (? = '' OR language = ?) GROUP BY shelf LIMIT ?",
            (query.casefold(), language, language, limit),
        )
        return tuple(Hit(shelf, name, "title", 100.0) for shelf, name in rows)
