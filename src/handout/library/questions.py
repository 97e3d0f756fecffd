"""What a library is asked: conditions by name, code and id, and all about them."""

from sqlite3 import Connection
from typing import overload

from handout.errors import UsageError
from handout.library import editions, looking
from handout.library.changes import Difference, compare
from handout.library.codes.lookup import by_code
from handout.library.filing import mapping_notes
from handout.library.finding import coded, found
from handout.library.listing import listed
from handout.library.names.hits import choice
from handout.library.names.search import NameSearch
from handout.library.opening import Opened
from handout.library.outcomes import Changed, Stale
from handout.library.overlays import stale_overlays
from handout.library.packing import read_condition
from handout.library.storage import Storage
from handout.library.values import (
    Found,
    FoundByCodes,
    Held,
    ImportNote,
    Kept,
    Listed,
    MappingNote,
    Shown,
)
from handout.model import Condition


class Questions(Opened):
    """All that is asked of a library; nothing of it changes the file."""

    def __init__(self, storage: Storage) -> None:
        """Take a file that is open; `open` is the usual way."""
        super().__init__(storage)
        self._names: tuple[Connection, NameSearch] | None = None

    def search(
        self, query: str, *, language: str = "", limit: int = 20
    ) -> tuple[Found, ...]:
        """Return the conditions that answer to a name, the best first.

        The query is data: no sign in it is a command. `language` keeps those in one.
        """
        with self._storage.reading() as connection:
            hits = self._search(connection).find(query, language=language, limit=limit)
            return tuple(found(connection, hit) for hit in hits)

    def named(self, query: str, *, language: str = "") -> Found | None:
        """Return the one condition that was named whole, or None.

        It may be opened without asking; everything else is a choice from `search`.
        """
        with self._storage.reading() as connection:
            hit = choice(self._search(connection).find(query, language=language))
            return found(connection, hit) if hit else None

    def by_code(self, system: str, code: str) -> FoundByCodes:
        """Return the conditions that a code leads to, each with its relation."""
        with self._storage.reading() as connection:
            answer = by_code(connection, system, code)
            return FoundByCodes(
                asked=answer.asked,
                matches=tuple(coded(connection, match) for match in answer.matches),
                nearest=answer.nearest,
            )

    @overload
    def get(self, id: str, *, language: str = "") -> Held: ...

    @overload
    def get(self, id: None = None, *, edition: str) -> Kept: ...

    def get(
        self,
        id: str | None = None,  # noqa: A002 - the model's own word
        *,
        language: str = "",
        edition: str | None = None,
    ) -> Held | Kept:
        """Return a condition by its id, or a document by its edition.

        A language is served by the text itself, by an overlay in it, or by the page
        that its source names as its translation. An edition may be given with or
        without hyphens, whole or by its first twelve digits. Raises `NoMatch` where
        there is none, and `NotAvailable` where the language is not to be had or the
        edition was withdrawn.
        """
        if (id is None) == (edition is None):
            raise UsageError("found no id or both, expected an id or an edition.")
        with self._storage.reading() as connection:
            if edition is not None:
                return editions.edition(connection, edition)
            return looking.get(connection, id or "", language)

    def show(self, id: str, *, language: str = "") -> Shown:  # noqa: A002 - the same
        """Return all that is known of a condition. Raises as `get` does."""
        with self._storage.reading() as connection:
            return looking.show(connection, id, language)

    def version(self, id: str, sha256: str, *, language: str = "") -> Condition:  # noqa: A002 - the same
        """Return a condition as it was in one of its states. Raises `NoMatch`."""
        with self._storage.reading() as connection:
            return looking.version(connection, id, language, sha256)

    def differences(self, changed: Changed) -> tuple[Difference, ...]:
        """Return what an import changed in the text of a condition, by section."""
        was, now = (
            self.version(changed.id, state, language=changed.language)
            for state in (changed.was, changed.now)
        )
        return compare(was, now)

    def conditions(self) -> tuple[Listed, ...]:
        """Return every condition by title, those that are gone too."""
        with self._storage.reading() as connection:
            return listed(connection)

    def imports(self) -> tuple[ImportNote, ...]:
        """Return which files were imported, the newest first."""
        with self._storage.reading() as connection:
            return looking.imports(connection)

    def mappings(self) -> tuple[MappingNote, ...]:
        """Return the clinic's own files of codes that are on the shelf, by name."""
        with self._storage.reading() as connection:
            return mapping_notes(connection)

    def stale(self) -> tuple[Stale, ...]:
        """Return the overlays whose source changed after they were written."""
        with self._storage.reading() as connection:
            rows = connection.execute(
                "SELECT body FROM conditions WHERE id IN "
                "(SELECT condition FROM overlays WHERE replaced IS NULL) ORDER BY id"
            ).fetchall()
            return tuple(
                stale
                for (body,) in rows
                for stale in stale_overlays(connection, read_condition(body))
            )

    def _search(self, connection: Connection) -> NameSearch:
        """Return the search over this connection; it remembers the names."""
        if self._names is None or self._names[0] is not connection:
            self._names = connection, NameSearch(connection)
        return self._names[1]
