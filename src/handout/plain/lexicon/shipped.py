"""The entries that travel with handout.

People write `templates/plain/lexicon/*.toml`. TOML takes long to read, so the same
entries travel as JSON, too, which is what programs read; a test keeps the two alike
and `pytest --accept` writes the JSON anew.
"""

import functools

import msgspec

from handout import resources
from handout.plain.lexicon.entry import Entry
from handout.plain.lexicon.finding import Lexicon
from handout.plain.lexicon.reading import Entries

JSON = "plain/lexicon.json"


@functools.cache
def shipped() -> Lexicon:
    """Return the lexicon that travels with handout; it is read once."""
    entries = msgspec.json.decode(resources.template(JSON), type=tuple[Entry, ...])
    return Lexicon(entries)


def as_json(entries: Entries) -> str:
    """Write entries as JSON, one to a line, so that changes can be read."""
    lines = (msgspec.json.encode(entry).decode("utf-8") for entry in entries)
    return "[\n" + ",\n".join(lines) + "\n]\n"
