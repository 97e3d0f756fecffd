"""Everything that readers read goes to the library in one pass and one transaction.

What cannot be read is named, and the rest is shelved.
"""

import datetime
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec

from handout.errors import HandoutError, HandoutWarning, UnknownFormat
from handout.library import Changes, Entry, Library, Older
from handout.library.codes.rows import Mapping, MappingRow
from handout.model import Overlay
from handout.readers import Refusal
from handout.shelving.archives import extras_in
from handout.shelving.files import gathered
from handout.shelving.kinds import overlay_or_mapping, told_in, unknown
from handout.sources import SourceReading, stream
from handout.sources.files import read_file
from handout.sources.overlays import read_overlay


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """How far an import is: the file in hand, its number of all, and what was read."""

    file: str
    number: int
    files: int
    conditions: int


class Imported(msgspec.Struct, frozen=True, kw_only=True):
    """What an import did to the library, and what it could not read.

    `mappings` says how many codes were taken of each mapping file. `whole` is false
    where an update took nothing off the shelf, because something was refused, or older
    than on the shelf: what could not be read, or came later, is not gone.
    """

    changes: Changes = Changes()
    files: int = 0
    refused: tuple[Refusal, ...] = ()
    warnings: tuple[HandoutWarning, ...] = ()
    mappings: dict[str, int] = msgspec.field(default_factory=dict)
    whole: bool = True


Watch = Callable[[Progress], None]
"""What is told about each step, such as a progress bar."""


def _unwatched(progress: Progress) -> None:
    """Tell nobody."""


def import_files(
    library: Library,
    paths: Iterable[Path | str],
    *,
    now: datetime.datetime,
    watch: Watch = _unwatched,
    force: bool = False,
) -> Imported:
    """Shelve what files, folders and archives hold: conditions, overlays, mappings.

    An import of the same files again changes nothing. A text that is older than that
    on the shelf is told and left out, unless `force`. Raises `LibraryError` where the
    library cannot be written; what cannot be read is told in `refused`.
    """
    library.require_writable()
    reading = _Import(paths, watch)
    entries = tuple(reading.entries())
    changes = library.add(entries, now=now, mappings=reading.codes, force=force)
    return _finished(library, reading, changes, whole=True)


def update(
    library: Library,
    paths: Iterable[Path | str],
    *,
    now: datetime.datetime,
    watch: Watch = _unwatched,
    force: bool = False,
) -> Imported:
    """Import the whole of one or more collections: what they lack by now is gone.

    Which collections, the ids of what was read say (`topic`, `genetics`). Raises
    `UsageError` where more than half of a collection would be gone, unless `force`.
    Where a text is older than that on the shelf, it is left out and nothing is gone,
    unless `force`.
    """
    library.require_writable()
    reading = _Import(paths, watch)
    entries = tuple(reading.entries())
    found = (entry.condition.id for entry in entries if entry.condition)
    collections = {name.partition("/")[0] for name in found}
    whole = not reading.refused
    changes = library.add(
        entries,
        now=now,
        mappings=reading.codes,
        whole=collections if whole else (),
        force=force,
    )
    whole = whole and not changes.older
    return _finished(library, reading, changes, whole=whole)


def _finished(
    library: Library, reading: "_Import", changes: Changes, *, whole: bool
) -> Imported:
    return Imported(
        changes=changes,
        files=reading.files,
        refused=tuple(reading.refused),
        warnings=(
            *reading.warnings,
            *map(_kept, changes.older),
            *_waiting(library, reading.codes),
        ),
        mappings={name: len(rows) for name, rows in reading.codes.items()},
        whole=whole,
    )


def _kept(older: Older) -> HandoutWarning:
    """Tell of a text that did not take the place of a newer one."""
    sentence = (
        f"found a text of {older.date}, but the library has one of {older.kept}, which "
        f"was kept; --force takes the older one."
    )
    return HandoutWarning("older-text", f"{older.file}, {older.id}", sentence)


def _waiting(
    library: Library, codes: dict[str, tuple[MappingRow, ...]]
) -> Iterator[HandoutWarning]:
    """Tell of codes whose conditions are not on the shelf: it may be a slip."""
    shelved = {one.id for one in library.conditions()} if codes else frozenset()
    for name, rows in codes.items():
        lost = [row.condition for row in rows if row.condition not in shelved]
        if lost:
            sentence = (
                f"{len(lost)} of {len(rows)} codes are of conditions that are not on "
                f"the shelf, such as {lost[0]!r}; they wait for them."
            )
            yield HandoutWarning("code-without-condition", name, sentence)


class _Import:
    """One pass over all files: what was read, and what could not be."""

    def __init__(self, paths: Iterable[Path | str], watch: Watch) -> None:
        found = gathered(map(Path, paths))
        self._paths = found.files
        self._watch = watch
        self._conditions = 0
        self.files = len(self._paths)
        self.refused = list(found.refused)
        self.warnings: list[HandoutWarning] = []
        self.codes: dict[str, tuple[MappingRow, ...]] = {}

    def entries(self) -> Iterator[Entry]:
        """Yield what there is to shelve, file by file."""
        for number, path in enumerate(self._paths, start=1):
            self._tell(path, number)
            try:
                for entry in self._file(path):
                    yield entry
                    self._conditions += entry.condition is not None
                    self._tell(path, number)
            except HandoutError as error:
                self._refuse(path.name, error)

    def _file(self, path: Path) -> Iterator[Entry]:
        """Yield what a file holds, whatever kind it is of. Raises `HandoutError`."""
        extras = extras_in(path)
        for place, extra in extras.items():
            yield from self._extra(extra, place, path.name)
        try:
            for reading in stream(path):
                self._note(reading, frozenset(extras))
                yield from _entries(reading)
        except UnknownFormat as error:
            data = read_file(path)
            other = overlay_or_mapping(data, path.name)
            if other is None:
                raise unknown(data, path.name) or error from None
            yield from self._beside(path, other)

    def _beside(self, path: Path, extra: Overlay | Mapping) -> Iterator[Entry]:
        """Yield an overlay with the pictures of its folder, or note a mapping."""
        if isinstance(extra, Mapping):
            yield from self._extra(extra, path.name, path.name)
            return
        found = read_overlay(path)
        self.warnings += found.warnings
        yield Entry(overlays=(found.overlay,), pictures=found.pictures, file=path.name)

    def _extra(
        self, extra: Overlay | Mapping | HandoutError, place: str, file: str
    ) -> Iterator[Entry]:
        match extra:
            case Overlay():
                yield Entry(overlays=(extra,), file=file)
            case Mapping():
                if extra.rows:
                    self.codes[place] = extra.rows
                self.refused += (
                    Refusal(f"{place}, line {one.line}", f"{one.problem} {one.remedy}")
                    for one in extra.refusals
                )
            case HandoutError():
                self._refuse(place, extra)

    def _note(self, reading: SourceReading, known: frozenset[str]) -> None:
        """Keep what was doubtful, and what was refused that is not read otherwise."""
        self.warnings += reading.warnings
        self.refused += (
            Refusal(one.place, one.sentence.removeprefix(f"{one.place}, "))
            for one in reading.refused
            if one.place not in known
        )

    def _refuse(self, place: str, error: HandoutError) -> None:
        self.refused.append(Refusal(place, told_in(error, place)))

    def _tell(self, path: Path, number: int) -> None:
        self._watch(
            Progress(
                file=path.name,
                number=number,
                files=self.files,
                conditions=self._conditions,
            )
        )


def _entries(reading: SourceReading) -> Iterator[Entry]:
    """Yield an entry for each condition, with the overlays that are based on it."""
    for condition in reading.conditions:
        based = (o for o in reading.overlays if o.based_on.condition == condition.id)
        yield Entry(
            condition=condition,
            overlays=tuple(based),
            pictures=reading.resources.pictures,
            file=reading.name,
        )
