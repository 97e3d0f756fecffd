"""Conditions on their way to the shelf, inside one transaction that is open."""

from collections import Counter
from collections.abc import Collection, Iterable
from pathlib import PureWindowsPath
from sqlite3 import Connection
from typing import Literal

from handout.errors import UsageError
from handout.library.columns import columns_of, condition_at, named
from handout.library.indexing import drop_index, put_index
from handout.library.marks import put_marks
from handout.library.outcomes import Changed, Changes, Named, Older, Stale
from handout.library.overlays import put_overlay, stale_overlays
from handout.library.packing import (
    date_or_none,
    deflated,
)
from handout.library.pictures import put_pictures
from handout.library.values import Entry
from handout.model import Condition

MOST_GONE = 0.5
"""The part of a publisher's conditions that one file may take off the shelf."""

Outcome = Literal["new", "changed", "unchanged", "older"]


class Adding:
    """One import: what it has shelved so far, and what it did."""

    def __init__(self, connection: Connection, at: str, *, force: bool) -> None:
        """Take an open transaction; `force` lets older texts and much of it go."""
        self._connection = connection
        self._at = at
        self._force = force
        self._seen: set[tuple[str, str]] = set()
        self._touched: dict[int, Condition] = {}
        self._overlaid: set[str] = set()
        self._counts: dict[str, Counter[Outcome]] = {}
        self._new: list[Named] = []
        self._changed: list[Changed] = []
        self._twice: list[Named] = []
        self._gone: list[Named] = []
        self._older: list[Older] = []
        self._overlays = 0

    def put(self, entry: Entry) -> None:
        """Shelve one entry: its pictures, its overlays, then its condition."""
        file = PureWindowsPath(entry.file).name
        put_pictures(self._connection, entry.pictures.values())
        for overlay in entry.overlays:
            if put_overlay(self._connection, overlay, file, self._at):
                self._overlays += 1
                self._overlaid.add(overlay.based_on.condition)
        if entry.condition:
            self._put_once(entry.condition, file)

    def take_off(self, namespaces: Collection[str]) -> None:
        """Note what a whole collection does not hold any more as gone.

        An older state of it cannot tell. Raises `UsageError` where more than half of
        it would go, unless forced.
        """
        if self._older:
            return
        for namespace in sorted(set(namespaces)):
            there = self._connection.execute(
                "SELECT key, id, language, title FROM conditions "
                "WHERE namespace = ? AND gone IS NULL ORDER BY id, language",
                (namespace,),
            ).fetchall()
            missing = [row for row in there if (row[1], row[2]) not in self._seen]
            if len(missing) > MOST_GONE * len(there) and not self._force:
                raise _too_many_gone(len(missing), len(there), namespace)
            for row in missing:
                self._take_off(*row)

    def finish(self) -> Changes:
        """Index what was touched, note the import and tell what it did."""
        for key in self._below_new_overlays():
            self._touched.setdefault(key, condition_at(self._connection, key))
        for key, condition in self._touched.items():
            put_index(self._connection, key, condition)
        self._note_import()
        return Changes(
            new=tuple(self._new),
            changed=tuple(self._changed),
            unchanged=sum(one["unchanged"] for one in self._counts.values()),
            gone=tuple(self._gone),
            twice=tuple(self._twice),
            older=tuple(self._older),
            overlays=self._overlays,
            stale=tuple(self._stale()),
        )

    def _put_once(self, condition: Condition, file: str) -> None:
        known = (condition.id, condition.language)
        if known in self._seen:
            self._twice.append(named(condition))
            return
        self._seen.add(known)
        outcome = self._put_condition(condition, file)
        self._counts.setdefault(file, Counter())[outcome] += 1
        if outcome == "new":
            self._new.append(named(condition))

    def _put_condition(self, condition: Condition, file: str) -> Outcome:
        columns = columns_of(condition)
        digest = str(columns["sha256"])
        row = self._connection.execute(
            "SELECT key, sha256, gone, dated FROM conditions "
            "WHERE id = ? AND language = ?",
            (condition.id, condition.language),
        ).fetchone()
        if row is None:
            self._shelve(condition, columns, file)
            return "new"
        key, before, gone, dated = row
        if before != digest and self._is_older(condition, file, dated):
            return "older"
        if before != digest:
            self._replace(key, before, condition, digest)
        self._renew(key, columns, file)
        if gone:
            self._touched[key] = condition
            return "new"
        return "unchanged" if before == digest else "changed"

    def _is_older(self, condition: Condition, file: str, dated: str) -> bool:
        """Tell whether the shelf keeps its text, because its source is the newer."""
        told, kept = condition.source.newest, date_or_none(dated)
        if self._force or not told or not kept or told.last_day >= kept.first_day:
            return False
        self._older.append(
            Older(
                id=condition.id,
                language=condition.language,
                title=condition.title,
                file=file,
                date=told,
                kept=kept,
            )
        )
        return True

    def _shelve(
        self, condition: Condition, columns: dict[str, object], file: str
    ) -> None:
        """Put a condition on the shelf for the first time."""
        cursor = self._connection.execute(
            "INSERT INTO conditions (id, namespace, language, title, other_names, "
            "publisher, address, dated, sha256, body, file, first_seen, last_seen) "
            "VALUES (:id, :namespace, :language, :title, :other_names, :publisher, "
            ":address, :dated, :sha256, :body, :file, :at, :at)",
            {
                **columns,
                "namespace": condition.id.partition("/")[0],
                "file": file,
                "at": self._at,
            },
        )
        self._index(int(cursor.lastrowid or 0), condition)

    def _replace(
        self, key: int, before: str, condition: Condition, digest: str
    ) -> None:
        """Keep the state of before as a version, and begin a new one."""
        select = "SELECT body, first_seen, last_seen FROM conditions WHERE key = ?"
        body, first, last = self._connection.execute(select, (key,)).fetchone()
        self._connection.execute(
            "INSERT INTO versions (shelf, sha256, body, first_seen, last_seen) "
            "VALUES (?, ?, ?, ?, ?)",
            (key, before, deflated(body), first, last),
        )
        self._connection.execute(
            "UPDATE conditions SET sha256 = ?, first_seen = ? WHERE key = ?",
            (digest, self._at, key),
        )
        self._changed.append(
            Changed(
                id=condition.id,
                language=condition.language,
                title=condition.title,
                was=before,
                now=digest,
            )
        )
        self._index(key, condition)

    def _renew(self, key: int, columns: dict[str, object], file: str) -> None:
        """Note when and from where a text was seen last."""
        self._connection.execute(
            "UPDATE conditions SET title = :title, other_names = :other_names, "
            "publisher = :publisher, address = :address, dated = :dated, body = :body, "
            "file = :file, last_seen = :at, gone = NULL WHERE key = :key",
            {**columns, "file": file, "at": self._at, "key": key},
        )

    def _index(self, key: int, condition: Condition) -> None:
        self._touched[key] = condition
        put_marks(self._connection, key, condition)

    def _take_off(self, key: int, id: str, language: str, title: str) -> None:  # noqa: A002 - the model's own word
        self._connection.execute(
            "UPDATE conditions SET gone = ? WHERE key = ?", (self._at, key)
        )
        drop_index(self._connection, key)
        self._gone.append(Named(id=id, language=language, title=title))

    def _below_new_overlays(self) -> Iterable[int]:
        """Yield the conditions on the shelf whose overlays changed."""
        for condition in sorted(self._overlaid):
            rows = self._connection.execute(
                "SELECT key FROM conditions WHERE id = ? AND gone IS NULL", (condition,)
            )
            yield from [key for (key,) in rows]

    def _stale(self) -> Iterable[Stale]:
        for condition in self._touched.values():
            yield from stale_overlays(self._connection, condition)

    def _note_import(self) -> None:
        self._connection.executemany(
            "INSERT INTO imports (at, file, new, changed, unchanged) "
            "VALUES (?, ?, ?, ?, ?)",
            (
                (self._at, file, count["new"], count["changed"], count["unchanged"])
                for file, count in self._counts.items()
            ),
        )


def _too_many_gone(missing: int, there: int, namespace: str) -> UsageError:
    return UsageError(
        f"{missing} of {there} conditions of {namespace!r} would be gone, expected at "
        f"most half: this may be a part of the publisher's file.",
        remedy="Import it instead, or say with --force that it is the whole.",
    )
