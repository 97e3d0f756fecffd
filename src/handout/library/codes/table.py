"""A mapping as a table: CSV with commas, semicolons or tabs."""

import csv
from collections.abc import Iterator

from handout.errors import Malformed
from handout.library.codes.rows import Mapping, MappingRow, Refusal, checked, gathered

NEEDED = ("system", "code", "condition")
SEPARATORS = (",", ";", "\t")
LONGEST_FIELD = 1000


def read(text: str, name: str) -> Mapping:
    """Read a table. Raises `Malformed` where its first line does not name columns."""
    lines = text.splitlines()
    first = lines[0] if lines else ""
    separator = max(SEPARATORS, key=first.count)
    header = [words.strip().casefold() for words in _fields(first, separator)]
    missing = [column for column in NEEDED if column not in header]
    if missing:
        raise Malformed(
            f"found no column {', '.join(map(repr, missing))} in the first line, "
            f"expected {', '.join(NEEDED)} and, where needed, relation.",
            place=f"{name}, line 1",
            remedy="Write these words above the columns.",
        )
    return gathered(_rows(lines, header, separator))


def _rows(
    lines: list[str], header: list[str], separator: str
) -> Iterator[MappingRow | Refusal]:
    for line, told in enumerate(lines[1:], 2):
        fields = _fields(told, separator)
        if any(field.strip() for field in fields):
            yield checked(dict(zip(header, fields, strict=False)), line)


def _fields(line: str, separator: str) -> list[str]:
    """Return the fields of a line; none of a mapping goes on in the next."""
    row = next(csv.reader([line], delimiter=separator), [])
    return [field[:LONGEST_FIELD] for field in row]
