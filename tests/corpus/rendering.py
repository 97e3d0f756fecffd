"""Every condition of the shared sources in four formats, on all processors."""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import NamedTuple

import handout
from handout.model import Condition
from handout.rendering import FORMATS

SHARE = 8
"""Conditions that a process takes at once."""


class Fault(NamedTuple):
    """A sheet that could not be made, and why."""

    condition: str
    format: str
    message: str


def faults(conditions: Sequence[Condition], workers: int = 0) -> Iterator[Fault]:
    """Render all conditions, and yield the sheets that were not made or not right."""
    with ProcessPoolExecutor(workers or os.cpu_count()) as pool:
        for found in pool.map(faults_of, conditions, chunksize=SHARE):
            yield from found


def faults_of(condition: Condition) -> list[Fault]:
    """Render a condition in every format, and return what went wrong."""
    return [
        Fault(condition.id, name, message)
        for name in FORMATS
        if (message := _fault(condition, name))
    ]


def _fault(condition: Condition, name: str) -> str:
    """Return "" for a sheet that passes its audit, else what is wrong.

    A word that the layout engine logs is an error of the renderer.
    """
    try:
        sheet = handout.render(condition, to=name)  # type: ignore[arg-type]
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a fault
        return f"{type(error).__name__}: {error}"
    return "; ".join(map(str, sheet.errors))
