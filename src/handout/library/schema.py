"""The tables of the library, and how those of an older one become those of today.

A library knows its version (`user_version`). Migration N makes version N of what
was version N - 1, in one transaction. A migration that was published is never
changed: what has to be otherwise is another migration.
"""

from collections.abc import Iterator
from sqlite3 import Connection, complete_statement

from handout.library.codes import index as codes
from handout.library.names import index as names
from handout.library.places import APPLICATION_ID

SHELF = """
-- One row for each condition in each language: its state of today. Times are UTC.
CREATE TABLE conditions (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    namespace TEXT NOT NULL,       -- the part of the id before the first /
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    other_names TEXT NOT NULL,     -- a JSON list
    publisher TEXT NOT NULL,
    address TEXT NOT NULL,
    dated TEXT NOT NULL,           -- the newest date of the source, partial or ''
    sha256 TEXT NOT NULL,          -- of the text, without when and how it was fetched
    body BLOB NOT NULL,            -- the model as JSON
    file TEXT NOT NULL,            -- the name of the file alone
    first_seen TEXT NOT NULL,      -- this state of the text
    last_seen TEXT NOT NULL,
    gone TEXT,                     -- since when its publisher has it no more
    UNIQUE (id, language)
);
CREATE INDEX conditions_by_namespace ON conditions (namespace);

-- Every earlier state of a condition.
CREATE TABLE versions (
    key INTEGER PRIMARY KEY,
    shelf INTEGER NOT NULL REFERENCES conditions,
    sha256 TEXT NOT NULL,
    body BLOB NOT NULL,            -- the model as JSON, deflated
    first_seen TEXT NOT NULL,
    last_seen TEXT NOT NULL
);
CREATE INDEX versions_by_shelf ON versions (shelf);

-- The clinic's overlays, those of today and those that were replaced. An overlay may
-- come before its condition, so it names it by its id.
CREATE TABLE overlays (
    key INTEGER PRIMARY KEY,
    condition TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    body BLOB NOT NULL,            -- as JSON, with the hashes that it is based on
    state TEXT NOT NULL,           -- draft or reviewed
    reviewed TEXT NOT NULL,        -- partial dates or ''
    due TEXT NOT NULL,
    withdrawn TEXT NOT NULL,       -- since when, or ''
    file TEXT NOT NULL,
    first_seen TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    replaced TEXT                  -- when another took its place
);
CREATE UNIQUE INDEX overlays_of_today ON overlays (condition, language)
    WHERE replaced IS NULL;

CREATE TABLE pictures (
    sha256 TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    data BLOB NOT NULL,
    raster BLOB NOT NULL           -- the same in dots, for drawings
) WITHOUT ROWID;

CREATE TABLE imports (
    key INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    file TEXT NOT NULL,
    new INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    unchanged INTEGER NOT NULL
);

-- Documents as they were composed: no label, no word about a patient.
CREATE TABLE editions (
    edition TEXT PRIMARY KEY,
    condition TEXT NOT NULL,
    level TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    sha256 TEXT NOT NULL,          -- of the JSON
    body BLOB NOT NULL,            -- the document as JSON, deflated
    kept TEXT NOT NULL,
    withdrawn TEXT,                -- since when
    reason TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE INDEX editions_by_condition ON editions (condition);

-- By what one tells that two conditions are about one thing.
CREATE TABLE marks (
    shelf INTEGER NOT NULL REFERENCES conditions,
    kind TEXT NOT NULL,            -- translation, address, name or code
    mark TEXT NOT NULL,
    leads INTEGER NOT NULL,        -- 1 for a title, 0 for another name
    PRIMARY KEY (shelf, kind, mark)
) WITHOUT ROWID;
CREATE INDEX marks_by_mark ON marks (kind, mark);

-- Two pages of one publisher's collection are about two things, whatever names they
-- share; another name of both may mean several things, so one has to be a title.
CREATE VIEW links AS
SELECT mine.shelf AS shelf, other.shelf AS other, mine.kind AS reason
FROM marks AS mine
JOIN marks AS other ON other.kind = mine.kind AND other.mark = mine.mark
    AND other.shelf <> mine.shelf
JOIN conditions AS here ON here.key = mine.shelf
JOIN conditions AS there ON there.key = other.shelf AND there.gone IS NULL
WHERE mine.kind IN ('translation', 'address')
   OR here.namespace <> there.namespace
      AND (mine.kind = 'code' OR mine.leads OR other.leads);
"""

FIRST = "\n".join(
    (f"PRAGMA application_id = {APPLICATION_ID};", SHELF, names.SCHEMA, codes.SCHEMA)
)

MIGRATIONS: tuple[str, ...] = (FIRST,)
"""What makes version 1, 2 ... of the tables."""


def version_of(connection: Connection) -> int:
    """Return which version of the tables a library has; 0 is none yet."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def take_step(connection: Connection) -> None:
    """Run the next migration inside the transaction that is open."""
    version = version_of(connection)
    for statement in statements(MIGRATIONS[version]):
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {version + 1}")


def statements(script: str) -> Iterator[str]:
    """Yield the statements of a script one by one, triggers whole.

    SQLite's own way to run a script would end the transaction first.
    """
    statement = ""
    for piece in script.rstrip().removesuffix(";").split(";"):
        statement += f"{piece};"
        if complete_statement(statement):
            yield statement.strip()
            statement = ""
