"""Conditions that are found by name, id or code: in the library, else the samples.

The bundled samples stand behind the library, so that they are found without one.
"""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from handout import readers
from handout.errors import NoMatch, SeveralMatch
from handout.library import Library, library_path
from handout.library.places import is_there
from handout.library.taking import NOTHING, Taken, take
from handout.model import Condition
from handout.resources import folder
from handout.sources.names import names_of, several, suggestion, written_out

NO_FILE = "found no file and no condition of this name, id or code."


class Place(msgspec.Struct, frozen=True):
    """A condition on the shelf and the file that holds it."""

    condition: Condition
    path: Path


def look_up(asked: str, library: Path | str | None, language: str) -> Taken | Path:
    """Return what a name, an id or a code means: from the library, or a sample's file.

    A library that is not there holds nothing. Raises `NoMatch` where nothing, or more
    than one, may be meant, and `LibraryError` where the library cannot be used.
    """
    if not is_there(library_path(library)):
        return find(asked, sample_shelf())
    with Library.open(library, read_only=True) as shelf:
        try:
            return take(shelf, asked, language)
        except SeveralMatch:
            raise
        except NoMatch as error:
            if sample := _sample(asked):
                return sample
            raise _also_no_file(error) from None


def _also_no_file(error: NoMatch) -> NoMatch:
    """Say that there is no file either, where a name leads to nothing at all."""
    if error.problem != NOTHING:
        return error
    remedy = "Check the spelling, or look with `handout library search`."
    return NoMatch(NO_FILE, place=error.place, remedy=remedy)


def _sample(asked: str) -> Path | None:
    try:
        return find(asked, sample_shelf())
    except NoMatch:
        return None


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
        NO_FILE,
        place=repr(source),
        remedy=suggestion(wanted, (place.condition for place in places), "name a file"),
    )
