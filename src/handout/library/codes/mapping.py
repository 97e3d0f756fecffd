"""A clinic's own mapping of codes to conditions, which adds to sources and overrides.

Three forms are read. A table (CSV, as a spreadsheet saves it) has the columns `system`,
`code`, `condition` and, where it is not `exact`, `relation`. YAML is a list of entries
with the same words. JSON is a list of pages with their codes, see `crosswalk`.
"""

import sqlite3
from collections.abc import Iterable

from handout.errors import Malformed, TooLarge
from handout.library.codes import crosswalk, entries, table
from handout.library.codes.notation import span_of
from handout.library.codes.rows import Mapping, MappingRow
from handout.library.codes.systems import system_of

MOST_BYTES = 50_000_000
ENCODINGS = ("utf-8-sig", "cp1252")
"""Spreadsheets save in the second where nobody asked them for the first."""

DROP = "DELETE FROM code_mappings WHERE origin = ?"
ADD = (
    "INSERT INTO code_mappings (origin, condition, system, low, high, relation) "
    "VALUES (?, ?, ?, ?, ?, ?)"
)


def read_mapping(data: bytes, name: str) -> Mapping:
    """Read a mapping file; what is wrong in a row is refused, and the rest is kept.

    Raises `Malformed` for a file that is no mapping at all, `TooLarge` for one of more
    than 50 million bytes.
    """
    if len(data) > MOST_BYTES:
        raise TooLarge(
            f"found {len(data)} bytes, expected {MOST_BYTES} at most.",
            place=name,
            remedy="Part the mapping into several files.",
        )
    text = _decoded(data, name)
    if name.lower().endswith((".yaml", ".yml")):
        return entries.read(text, name)
    if text.lstrip().startswith("["):
        return crosswalk.read(text, name)
    return table.read(text, name)


def put_mapping(
    connection: sqlite3.Connection, rows: Iterable[MappingRow], origin: str = ""
) -> None:
    """Write the rows of a mapping file; an earlier mapping of this origin goes.

    `origin` is how the file is called where a match tells its reason.
    """
    drop_mapping(connection, origin)
    connection.executemany(ADD, (_columns(row, origin) for row in rows))


def drop_mapping(connection: sqlite3.Connection, origin: str) -> None:
    """Forget what the mapping file of this origin said."""
    connection.execute(DROP, (origin,))


def _columns(row: MappingRow, origin: str) -> tuple[str, ...]:
    system = system_of(row.system)
    span = span_of(system, row.code)
    return origin, row.condition, system.name, span.low, span.high, row.relation


def _decoded(data: bytes, name: str) -> str:
    for encoding in ENCODINGS:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Malformed(
        "found bytes that are no text.",
        place=name,
        remedy="Save the table as CSV (UTF-8).",
    )
