"""Conditions that are found by name, id or code.

Until a library is filled, the shelf holds the bundled samples.
"""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from handout import readers
from handout.errors import NoMatch
from handout.model import Condition
from handout.resources import folder
from handout.sources.names import names_of, several, suggestion, written_out


class Place(msgspec.Struct, frozen=True):
    """A condition on the shelf and the file that holds it."""

    condition: Condition
    path: Path


def sample_shelf() -> tuple[Place, ...]:
    """Return the bundled samples."""
    places = []
    for path in sorted((folder("templates") / "sample").glob("*.yaml")):
        if not path.name.endswith((".overlay.yaml", "clinic.yaml")):
            reading = readers.read(path.read_bytes(), path.name)
            places += [Place(condition, path) for condition in reading.conditions]
    return tuple(places)


def find(source: str, shelf: Iterable[Place]) -> Path:
    """Return the file of the one condition that answers to a name, id or code.

    Raises `NoMatch` where there is none, with the nearest names, or more than
    one: it never guesses.
    """
    places = tuple(shelf)
    wanted = written_out(source)
    matches = [place for place in places if wanted in names_of(place.condition)]
    if len(matches) == 1:
        return matches[0].path
    if matches:
        raise several((place.condition for place in matches), source)
    raise NoMatch(
        "found no file and no condition of this name, id or code.",
        place=repr(source),
        remedy=suggestion(wanted, (place.condition for place in places), "name a file"),
    )
