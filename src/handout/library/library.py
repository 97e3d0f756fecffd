"""The library's face: everything that a program does with the shelf."""

import datetime
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path, PureWindowsPath
from sqlite3 import Connection
from types import TracebackType
from typing import Self, overload

from handout.document import Document
from handout.errors import HandoutWarning, UsageError
from handout.library import editions, looking
from handout.library.adding import Adding
from handout.library.backups import backup
from handout.library.changes import Difference, compare
from handout.library.codes.lookup import by_code
from handout.library.codes.mapping import put_mapping
from handout.library.codes.rows import MappingRow
from handout.library.finding import coded, found
from handout.library.names.hits import choice
from handout.library.names.search import NameSearch
from handout.library.overlays import stale_overlays
from handout.library.packing import read_condition, stamp
from handout.library.places import library_path
from handout.library.storage import Storage
from handout.library.values import (
    Changed,
    Changes,
    EditionNote,
    Entry,
    Fault,
    Found,
    FoundByCodes,
    Held,
    ImportNote,
    Kept,
    Listed,
    Shown,
    Stale,
)
from handout.library.verifying import verify
from handout.model import Condition
from handout.resources import Picture

NO_PICTURES: Mapping[str, Picture] = {}
NO_MAPPINGS: Mapping[str, Iterable[MappingRow]] = {}


class Library:
    """Conditions on the shelf, in one file. It belongs to the thread that opened it.

        with Library.open() as library:
            library.add(entries, now=datetime.now(UTC))
            found = library.search("river fever")
            sheet = library.get(found[0].id)

    Every method raises `LibraryError` where the file cannot be used.
    """

    def __init__(self, storage: Storage) -> None:
        """Take a file that is open; `open` is the usual way."""
        self._storage = storage
        self._names: tuple[Connection, NameSearch] | None = None

    @classmethod
    def open(cls, path: Path | str | None = None, *, read_only: bool = False) -> Self:
        """Open the library at a path, at `HANDOUT_LIBRARY`, or of this user.

        Where there is no file, the library is empty, and made when something is first
        written. A file that cannot be written is opened to be read; an older one is
        made current, and a copy of it kept beside. Raises `LibraryError` for a file
        that is no library, is damaged or newer; it stays as it is. Raises
        `MachineLacks` where SQLite is older than 3.34.
        """
        return cls(Storage(library_path(path), read_only=read_only))

    def close(self) -> None:
        """Let the file go."""
        self._storage.close()

    def __enter__(self) -> Self:
        """Use the library, and close it at the end of the block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the library."""
        self.close()

    @property
    def path(self) -> Path:
        """Where the library lies, whether it was made yet or not."""
        return self._storage.path

    @property
    def is_writable(self) -> bool:
        """Whether something can be added to it."""
        return self._storage.is_writable

    def require_writable(self) -> None:
        """Raise `LibraryError` where nothing can be added, before much is read."""
        self._storage.require_writable()

    @property
    def warnings(self) -> tuple[HandoutWarning, ...]:
        """What was doubtful when it was opened."""
        return self._storage.warnings

    # --- What goes in ---------------------------------------------------------

    def add(
        self,
        entries: Iterable[Entry],
        *,
        now: datetime.datetime,
        mappings: Mapping[str, Iterable[MappingRow]] = NO_MAPPINGS,
        whole: Collection[str] = (),
        force: bool = False,
    ) -> Changes:
        """Shelve conditions, overlays, pictures and codes in one transaction.

        All entries are read before the library is locked; where one of them raises,
        nothing is shelved. What is on the shelf as it is stays unchanged; another
        text of the same id and language becomes its state of today, and the state of
        before a version. A condition that comes twice is kept as it came first.

        `mappings` are the codes of a clinic's own files, by the name of the file, which
        add to those of the sources and override them. What an earlier file of the same
        name said goes; conditions may be named that are not on the shelf yet.

        `whole` names the collections (the part of an id before the first `/`, such
        as `topic`) of which the entries are all that there is: what else the library
        has of them is gone. It is not searched any more, but can be had by its id.
        Raises `UsageError` where more than half would be gone, unless `force`.
        """
        given = tuple(entries)
        if not given and not mappings:
            return Changes()
        with self._storage.writing() as connection:
            adding = Adding(connection, stamp(now))
            for entry in given:
                adding.put(entry)
            for file, rows in mappings.items():
                put_mapping(connection, rows, PureWindowsPath(file).name)
            adding.take_off(whole, force=force)
            return adding.finish()

    def keep(
        self,
        document: Document,
        *,
        condition: str,
        level: str,
        now: datetime.datetime,
        pictures: Mapping[str, Picture] = NO_PICTURES,
    ) -> str:
        """Keep a composed document under its edition, and return that.

        `condition` is the id that it is a sheet of, `level` its reading level,
        `pictures` are those that its figures name. Where the edition is kept already,
        it stays as it is. Raises `UsageError` for a document that carries a patient's
        label: no word about a patient is ever stored.
        """
        editions.require_unlabelled(document)
        with self._storage.writing() as connection:
            return editions.keep(
                connection,
                document,
                condition=condition,
                level=level,
                pictures=pictures,
                at=stamp(now),
            )

    def withdraw(
        self, edition: str, *, reason: str, now: datetime.datetime
    ) -> EditionNote:
        """Let an edition be printed no more. Raises `NoMatch` where there is none.

        To withdraw every sheet of a condition, shelve an overlay that is withdrawn.
        """
        if not reason.strip():
            raise UsageError("found no reason, expected why it may not be printed.")
        with self._storage.writing() as connection:
            return editions.withdraw(connection, edition, reason, stamp(now))

    # --- What comes out -------------------------------------------------------

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
            return looking.listed(connection)

    def imports(self) -> tuple[ImportNote, ...]:
        """Return which files were imported, the newest first."""
        with self._storage.reading() as connection:
            return looking.imports(connection)

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

    # --- Care -----------------------------------------------------------------

    def verify(self) -> tuple[Fault, ...]:
        """Return what is not as it was written: pages, references, hashes, indexes."""
        with self._storage.reading() as connection:
            return verify(connection)

    def backup(self, path: Path | str, *, force: bool = False) -> None:
        """Copy the library to one file, which appears when it is whole.

        Raises `UsageError` for the library itself, and for a file that is there
        already unless `force`, `LibraryError` for a library with a `Fault`, and
        `OutputError` where it cannot be written.
        """
        with self._storage.reading() as connection:
            backup(connection, self.path, Path(path), force=force)

    def _search(self, connection: Connection) -> NameSearch:
        """Return the search over this connection; it remembers the names."""
        if self._names is None or self._names[0] is not connection:
            self._names = connection, NameSearch(connection)
        return self._names[1]
