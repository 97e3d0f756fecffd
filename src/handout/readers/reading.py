"""What a reader gives back, and how the table of formats finds it."""

import hashlib
import importlib
from collections.abc import Callable, Iterable, Iterator
from typing import Any, BinaryIO

import msgspec

from handout.errors import HandoutError, HandoutWarning, one_line
from handout.model import Condition


class Refusal(msgspec.Struct, frozen=True):
    """A record among many that could not be read: where it stands, and why."""

    place: str
    sentence: str

    def __str__(self) -> str:
        return one_line(f"{self.place}: {self.sentence}")


class Reading(msgspec.Struct, frozen=True):
    """Conditions read from one source, with what was lost or doubtful.

    `not_understood` holds the words that stood in the content and fitted no
    rule: nothing is dropped in silence. `refused` names the records that were
    skipped. `pictures` are those that the source itself holds, by the name that
    its figures have for them.
    """

    conditions: tuple[Condition, ...] = ()
    warnings: tuple[HandoutWarning, ...] = ()
    not_understood: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()
    pictures: dict[str, bytes] = {}


Reader = Callable[[bytes, str], Reading]
"""Reads bytes; the name is the one to tell in messages. Raises `HandoutError`."""

Streamer = Callable[[BinaryIO, str], Iterator[Reading]]
"""Reads a file that can be sought in, a record at a time. Raises `HandoutError`."""


def joined(readings: Iterable[Reading]) -> Reading:
    """Make one reading of many."""
    together = tuple(readings)
    return Reading(
        conditions=tuple(found for part in together for found in part.conditions),
        warnings=tuple(found for part in together for found in part.warnings),
        not_understood=tuple(
            found for part in together for found in part.not_understood
        ),
        refused=tuple(found for part in together for found in part.refused),
        pictures={
            name: data for part in together for name, data in part.pictures.items()
        },
    )


def refused(error: HandoutError, place: str) -> Reading:
    """Make the reading of a record that could not be read."""
    inside = f"{error.place}: " if error.place and error.place not in place else ""
    told = (f"{inside}{error.problem}", "It was skipped.", error.remedy)
    sentence = " ".join(filter(None, told))
    return Reading(refused=(Refusal(place, sentence),))


def read_each(
    given: Iterable[object],
    what: str,
    name: str,
    make: Callable[[object, str], Reading],
) -> Iterator[Reading]:
    """Yield what `make` reads of each value of a list, at its place.

    A value that cannot be read is told, and the rest goes on.
    """
    for number, one in enumerate(given, start=1):
        place = f"{name}, {what} {number}"
        try:
            yield make(one, place)
        except HandoutError as error:
            yield refused(error, place)


def hashed(condition: Condition, data: bytes) -> Condition:
    """Note from which bytes a condition was read."""
    digest = hashlib.sha256(data).hexdigest()
    source = msgspec.structs.replace(condition.source, sha256=digest)
    return msgspec.structs.replace(condition, source=source)


def lazily(module: str, function: str) -> Callable[..., Any]:
    """Return a function that imports its module at the first call.

    So that reading one format does not load the libraries of the others.
    """

    def call(*arguments: object) -> Any:  # noqa: ANN401 - as the function says
        return getattr(importlib.import_module(module), function)(*arguments)

    return call
