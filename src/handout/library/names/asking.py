"""The questions that are put to the tables of names."""

import sqlite3
from collections.abc import Sequence

import msgspec

from handout.library.names.naming import KINDS, Kind

MOST_ROWS = 60
MOST_LOOKED_AT = 1000
"""How many names with the words of a query are weighed, where more have them."""

OF_LANGUAGE = "(:language = '' OR language IN ('', :language))"
SHORTEST = "length(folded) + 4 * kind"
"""The order of names that begin alike: short ones, titles before other names."""

NAMES = "SELECT shelf, name, folded, kind FROM names"
IDS = "SELECT shelf, id, slug FROM ids"
BY_ID = f"{IDS} WHERE id = :text AND {OF_LANGUAGE}"
BY_SLUG = f"{IDS} WHERE slug = :text AND {OF_LANGUAGE}"
WHOLE = f"{NAMES} WHERE folded = :folded AND {OF_LANGUAGE}"
BEGINNING = (
    f"{NAMES} WHERE folded > :folded AND folded < :folded || char(1114111) "
    f"AND {OF_LANGUAGE} ORDER BY {SHORTEST} LIMIT {MOST_ROWS}"
)
WITH_WORDS = (
    f"{NAMES} WHERE key IN (SELECT rowid FROM name_words "  # noqa: S608 - constants
    f"WHERE name_words MATCH :words LIMIT {MOST_LOOKED_AT}) "
    f"AND {OF_LANGUAGE} ORDER BY {SHORTEST} LIMIT :most"
)
BY_KEY = f"{NAMES} WHERE key = :key AND {OF_LANGUAGE}"


class Named(msgspec.Struct, frozen=True):
    """A row of the table of names."""

    shelf: int
    name: str
    folded: str
    kind: Kind


class Asking:
    """Asks one connection for names of one language, or of all where it is ""."""

    def __init__(self, connection: sqlite3.Connection, language: str) -> None:
        self._connection = connection
        self._language = language

    def by_id(self, text: str) -> list[tuple[int, str, str]]:
        """Return keys, ids and slugs of the conditions with this whole id."""
        return self._ids(BY_ID, text)

    def by_slug(self, text: str) -> list[tuple[int, str, str]]:
        """Return keys, ids and slugs of the conditions whose id ends so."""
        return self._ids(BY_SLUG, text)

    def whole(self, folded: str) -> list[Named]:
        """Return the names that fold to this."""
        return self._rows(WHOLE, folded=folded)

    def beginning(self, folded: str) -> list[Named]:
        """Return names that begin with this and go on, the shortest first."""
        return self._rows(BEGINNING, folded=folded)

    def with_words(self, words: str, most: int = MOST_ROWS) -> list[Named]:
        """Return names that answer to a question in the syntax of FTS5."""
        return self._rows(WITH_WORDS, words=words, most=most)

    def with_any(self, words: Sequence[str], most: int) -> list[Named]:
        """Return names that have one of these words, so many for each, each once."""
        found = (self.with_words(quoted(word), most) for word in words)
        return list(dict.fromkeys(row for rows in found for row in rows))

    def by_keys(self, keys: Sequence[int]) -> list[Named]:
        """Return the names with these keys."""
        return [row for key in keys for row in self._rows(BY_KEY, key=key)]

    def _ids(self, question: str, text: str) -> list[tuple[int, str, str]]:
        told = {"text": text, "language": self._language}
        return self._connection.execute(question, told).fetchall()

    def _rows(self, question: str, **told: object) -> list[Named]:
        told["language"] = self._language
        rows = self._connection.execute(question, told)
        return [
            Named(shelf, name, folded, KINDS[kind])
            for shelf, name, folded, kind in rows
        ]


def all_of(words: Sequence[str]) -> str:
    """Return the question for names that have all these words, or longer ones.

    Each word is quoted, so that none is an operator. A lone letter or figure has to be
    a whole word, because too many words begin with it.
    """
    return " ".join(begins(word) if len(word) > 1 else quoted(word) for word in words)


def begins(word: str) -> str:
    """Return the question for words that begin so."""
    return f"{quoted(word)}*"


def quoted(word: str) -> str:
    """Return a word as FTS5 takes it for text, whatever it holds."""
    doubled = word.replace('"', '""')
    return f'"{doubled}"'
