"""The library's face: everything that a program does with the shelf."""

import datetime
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from handout.document import Document
from handout.errors import UsageError
from handout.library import editions
from handout.library.adding import Adding
from handout.library.backups import backup
from handout.library.codes.mapping import drop_mapping
from handout.library.codes.rows import MappingRow
from handout.library.filing import file_name, mapping_note, shelve_mapping
from handout.library.outcomes import Changes
from handout.library.packing import stamp
from handout.library.questions import Questions
from handout.library.values import EditionNote, Entry, Fault, MappingNote
from handout.library.verifying import verify
from handout.resources import Picture

NO_PICTURES: Mapping[str, Picture] = {}
NO_MAPPINGS: Mapping[str, Iterable[MappingRow]] = {}


class Library(Questions):
    """Conditions on the shelf, in one file. It belongs to the thread that opened it.

        with Library.open() as library:
            library.add(entries, now=datetime.now(UTC))
            found = library.search("river fever")
            sheet = library.get(found[0].id)

    Every method raises `LibraryError` where the file cannot be used.
    """

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
        One whose source is dated before the text on the shelf does not take its place,
        unless `force`; it is told in `older`.

        `mappings` are the codes of a clinic's own files, by the name of the file, which
        add to those of the sources and override them. What an earlier file of the same
        name said goes; conditions may be named that are not on the shelf yet.

        `whole` names the collections (the part of an id before the first `/`, such
        as `topic`) of which the entries are all that there is: what else the library
        has of them is gone. It is not searched any more, but can be had by its id.
        Raises `UsageError` where more than half would be gone, unless `force`.
        Where something is older than the shelf, the files are hardly the newest, and
        nothing is gone, unless `force`.
        """
        given = tuple(entries)
        if not given and not mappings:
            return Changes()
        with self._storage.writing() as connection:
            adding = Adding(connection, stamp(now), force=force)
            for entry in given:
                adding.put(entry)
            for file, rows in mappings.items():
                shelve_mapping(connection, rows, file, stamp(now))
            adding.take_off(whole)
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

    def remove_mapping(self, file: str) -> MappingNote:
        """Take the codes of a clinic's own file off the shelf, and return which.

        What the sources say of these codes holds again. Raises `NoMatch` where no
        file of this name is on the shelf.
        """
        name = file_name(file)
        with self._storage.reading() as connection:
            note = mapping_note(connection, name)
        with self._storage.writing() as connection:
            drop_mapping(connection, name)
        return note

    def withdraw(
        self, edition: str, *, reason: str, now: datetime.datetime
    ) -> EditionNote:
        """Let an edition be printed no more. Raises `NoMatch` where there is none.

        To withdraw every sheet of a condition, shelve an overlay that is withdrawn.
        """
        if not reason.strip():
            raise UsageError("found no reason, expected why it may not be printed.")
        with self._storage.reading() as connection:
            editions.require_kept(connection, edition)
        with self._storage.writing() as connection:
            return editions.withdraw(connection, edition, reason, stamp(now))

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
