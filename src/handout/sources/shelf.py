"""Conditions that are found by name, id or code.

Until a library is filled, the shelf holds the bundled samples.
"""

import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

import msgspec

from handout import readers
from handout.errors import NoMatch
from handout.model import Condition
from handout.resources import folder

CODE_SYSTEMS = {
    "icd10": "ICD-10-CM",
    "icd-10-cm": "ICD-10-CM",
    "icd9": "ICD-9-CM",
    "snomed": "SNOMED CT",
    "omim": "OMIM",
    "mesh": "MeSH",
    "orphanet": "Orphanet",
    "gtr": "GTR",
}
"""The short names by which a code is asked for: `icd10:D89.82`."""


class Place(msgspec.Struct, frozen=True):
    """A condition on the shelf and the file that holds it."""

    condition: Condition
    path: Path

    @property
    def names(self) -> tuple[str, ...]:
        """Everything that the condition answers to, folded.

        Of its codes only those that mean the condition and nothing else.
        """
        condition = self.condition
        spoken = (condition.title, condition.abbreviation, *condition.other_names)
        exact = (code for code in condition.codes if code.relation == "exact")
        codes = (f"{code.system}:{code.code}" for code in exact)
        names = (condition.id, condition.slug, *spoken, *codes)
        return tuple(_folded(name) for name in names if name)


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
    wanted = _written_out(source)
    matches = [place for place in places if wanted in place.names]
    if len(matches) == 1:
        return matches[0].path
    if matches:
        ids = ", ".join(place.condition.id for place in matches)
        raise NoMatch(
            f"found {len(matches)} conditions: {ids}.",
            place=repr(source),
            remedy="Ask for one of them by its id.",
        )
    raise NoMatch(
        "found no file and no condition of this name, id or code.",
        place=repr(source),
        remedy=_suggestion(wanted, places),
    )


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name.strip()).casefold()


def _written_out(source: str) -> str:
    """Fold a name; a code's system is written out in full."""
    system, colon, code = source.partition(":")
    known = CODE_SYSTEMS.get(system.strip().casefold())
    return _folded(f"{known}:{code.strip()}" if colon and known else source)


def _suggestion(wanted: str, places: tuple[Place, ...]) -> str:
    """Propose near names; a near code may mean quite another illness."""
    if ":" in wanted:
        return "Check the code, or name a file."
    names = {name: place for place in places for name in place.names}
    near = get_close_matches(wanted, names, n=3)
    if not near:
        return "Check the spelling, or name a file."
    titles = dict.fromkeys(names[name].condition.title for name in near)
    return f"Did you mean {', '.join(titles)}?"
