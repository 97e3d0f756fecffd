"""A clinic's own files of codes: shelved, listed and taken off by their names."""

from collections.abc import Iterable
from pathlib import PureWindowsPath
from sqlite3 import Connection

from handout.errors import NoMatch
from handout.library.codes.mapping import put_mapping
from handout.library.codes.rows import MappingRow
from handout.library.packing import moment_or_none
from handout.library.values import MappingNote

NOTES = (
    "SELECT origin, count(*), (SELECT max(at) FROM imports WHERE file = origin) "
    "FROM code_mappings GROUP BY origin ORDER BY origin"
)
IMPORTED = (
    "INSERT INTO imports (at, file, new, changed, unchanged) VALUES (?, ?, 0, 0, 0)"
)


def file_name(path: str) -> str:
    """Return the last part of a path: no machine's folders are kept."""
    return PureWindowsPath(path).name


def shelve_mapping(
    connection: Connection, rows: Iterable[MappingRow], path: str, at: str
) -> None:
    """Put the codes of a file on the shelf; those of an earlier one of its name go."""
    name = file_name(path)
    put_mapping(connection, rows, name)
    connection.execute(IMPORTED, (at, name))


def mapping_notes(connection: Connection) -> tuple[MappingNote, ...]:
    """Return the files of codes that are on the shelf, by name."""
    return tuple(
        MappingNote(file=file, codes=codes, at=moment_or_none(at))
        for file, codes, at in connection.execute(NOTES)
    )


def mapping_note(connection: Connection, name: str) -> MappingNote:
    """Return the file of codes of this name. Raises `NoMatch` where there is none."""
    notes = {note.file: note for note in mapping_notes(connection)}
    if name not in notes:
        raise _no_file(name, tuple(notes))
    return notes[name]


def _no_file(name: str, known: tuple[str, ...]) -> NoMatch:
    there = ", ".join(map(repr, known))
    return NoMatch(
        "the library has no codes of a file of this name.",
        place=repr(name[:80]),
        remedy=f"Name one of these: {there}." if known else "There are none at all.",
    )
