"""By what one tells that two conditions are about one thing: linked, not merged.

translation   the source says which page is the same in another language
address       both come from one page
name          a title of the one is a name of the other
code          a code that means one thing stands with both
"""

from collections.abc import Iterator
from sqlite3 import Connection

from handout.library.names.folding import fold
from handout.library.values import LinkReason
from handout.model import Condition

FINE_SYSTEMS = frozenset({"SNOMED CT", "OMIM", "Orphanet", "MeSH", "GTR", "MedGen"})
"""Code systems whose codes mean one thing; a code of ICD may cover many."""

Mark = tuple[LinkReason, str, bool]


def put_marks(connection: Connection, shelf: int, condition: Condition) -> None:
    """Note the marks of a condition anew."""
    connection.execute("DELETE FROM marks WHERE shelf = ?", (shelf,))
    connection.executemany(
        "INSERT OR IGNORE INTO marks (shelf, kind, mark, leads) VALUES (?, ?, ?, ?)",
        ((shelf, *mark) for mark in marks_of(condition)),
    )


def marks_of(condition: Condition) -> Iterator[Mark]:
    """Yield the marks of a condition, those that lead first."""
    yield "translation", condition.id, True
    for translation in condition.translations:
        yield "translation", translation.id, True
    if address := condition.source.address:
        yield "address", address.casefold().rstrip("/"), True
    if title := fold(condition.title):
        yield "name", title, True
    for name in condition.other_names:
        if (folded := fold(name)) and not _is_short(name, condition):
            yield "name", folded, False
    for code in condition.codes:
        if code.relation == "exact" and code.system in FINE_SYSTEMS:
            yield "code", f"{code.system}:{code.code}", True


def _is_short(name: str, condition: Condition) -> bool:
    """Tell an abbreviation, which may mean several things."""
    return name == condition.abbreviation or name.isupper()
