"""A library in memory that has names and codes, and nothing else."""

import sqlite3
from collections.abc import Iterable

from handout.library.codes import index as codes
from handout.library.names import index as names
from handout.model import Condition


def shelf_of(conditions: Iterable[Condition]) -> sqlite3.Connection:
    """Return a library of these conditions; their keys are 1, 2, 3 and so on."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE conditions (key INTEGER PRIMARY KEY)")
    connection.executescript(names.SCHEMA)
    connection.executescript(codes.SCHEMA)
    for shelf, condition in enumerate(conditions, 1):
        connection.execute("INSERT INTO conditions VALUES (?)", (shelf,))
        names.put(connection, shelf, condition)
        codes.put(connection, shelf, condition)
    connection.commit()
    return connection
