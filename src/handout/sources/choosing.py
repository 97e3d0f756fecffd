"""The one condition that is wanted of a source that holds many."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

import msgspec

from handout.errors import NoMatch
from handout.model import Condition
from handout.sources.names import names_of, several, suggestion, written_out
from handout.sources.reading import SourceReading

SEE_ALL = "see with `handout show` what the source holds"
MOST_NEAR = 50
"""Conditions that are kept to propose one, where none fits."""


def only(readings: Iterable[SourceReading], name: str) -> SourceReading:
    """Return the reading of the one condition that answers to a name, id or code.

    All is read, since a second one may answer to it too. Raises `NoMatch` where
    there is none, with the nearest names, or more than one: it never guesses.
    """
    wanted = written_out(name)
    chooser = _Chooser(wanted)
    matches = [found for reading in readings for found in chooser.choose(reading)]
    if len(matches) == 1:
        return matches[0]
    if matches:
        raise several((match.conditions[0] for match in matches), name)
    raise NoMatch(
        f"found no condition of this name, id or code among {chooser.count}.",
        place=repr(name),
        remedy=suggestion(wanted, chooser.near, SEE_ALL),
    )


class _Chooser:
    """Looks at one reading after another, and remembers what comes near."""

    def __init__(self, wanted: str) -> None:
        self.wanted = wanted
        self.near: list[Condition] = []
        self.count = 0

    def choose(self, reading: SourceReading) -> Iterator[SourceReading]:
        """Yield a reading for each of its conditions that is the wanted one."""
        for number, condition in enumerate(reading.conditions):
            self.count += 1
            names = names_of(condition)
            if self.wanted in names:
                yield msgspec.structs.replace(
                    reading,
                    conditions=(condition,),
                    written=reading.written[number : number + 1],
                )
            elif len(self.near) < MOST_NEAR and get_close_matches(self.wanted, names):
                self.near.append(condition)
