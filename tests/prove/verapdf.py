"""veraPDF: does a PDF keep every machine rule of the standards that it was made for?"""

import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from prove.programs import TOOLS, find, require, run
from prove.verdict import CannotRunError, Judge

Flavours = tuple[str, ...]

FLAVOURS: Mapping[str, Flavours] = {
    "ua1": ("ua1", "2a"),
    "ua2": ("ua2", "4", "wt1a", "wt1r"),
}
"""What a file must meet, by the folder that it lies in: veraPDF's own short names.

PDF/UA-1 with PDF/A-2a, or PDF/UA-2 with PDF/A-4 and both parts of WTPDF 1.0.
"""

ELSEWHERE: Flavours = ("ua1",)
"""What a file in any other folder must meet."""

BATCH = 150
"""Files that one virtual machine judges: enough to be warm, few enough to share."""

PATIENCE = 1200
"""Seconds that a batch may take."""

_FOLDER = TOOLS / "verapdf"
_BINDING = "javax.xml.bind.JAXBContextFactory=com.sun.xml.bind.v2.ContextFactory"
_FIELDS = 5


def flavours_of(file: Path) -> Flavours:
    """Return the standards that a file must meet."""
    return FLAVOURS.get(file.parent.name, ELSEWHERE)


class Batch(NamedTuple):
    """Files that must meet the same standards, for one virtual machine."""

    flavours: Flavours
    files: Sequence[Path]


def hear(files: Sequence[Path]) -> dict[Path, list[str]]:
    """Judge all files in batches, on all processors, and return the broken rules."""
    require(_FOLDER / "VeraBatch.class")
    faults: dict[Path, list[str]] = {}
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for found in pool.map(_judged, _batches(files)):
            faults |= found
    return faults


def strict_on(standard: str) -> Judge:
    """Return a judge that holds every file against one standard."""
    flavours = FLAVOURS[standard]

    def hear_all(files: Sequence[Path]) -> dict[Path, list[str]]:
        return _judged(Batch(flavours, files))

    return Judge(f"veraPDF {standard}", ".pdf", hear_all)


def _batches(files: Sequence[Path]) -> Iterator[Batch]:
    """Part the files by what they must meet; the dearer batches come first."""
    for flavours in sorted(set(map(flavours_of, files)), key=len, reverse=True):
        mine = [file for file in files if flavours_of(file) == flavours]
        for start in range(0, len(mine), BATCH):
            yield Batch(flavours, mine[start : start + BATCH])


def _judged(batch: Batch) -> dict[Path, list[str]]:
    """Judge the files of a batch in one virtual machine."""
    flavours, files = batch
    words: list[str | Path] = [*_java(), "VeraBatch", ",".join(flavours), *files]
    lines = list(_lines(run(words, patience=PATIENCE)))
    return {
        file: _faults(str(file), lines)
        for file in files
        if _complete(file, flavours, lines)
    }


def _java() -> list[str]:
    return [
        find("java"),
        "-Xmx2g",
        "-Xss16m",
        "-XX:+UseSerialGC",
        f"-D{_BINDING}",
        "-cp",
        f"{_FOLDER}:{_FOLDER}/*",
    ]


def _lines(output: str) -> Iterator[list[str]]:
    for line in output.splitlines():
        fields = line.split("\t")
        if len(fields) != _FIELDS:
            message = f"veraPDF wrote an unknown line: {line!r}"
            raise CannotRunError(message)
        yield fields


def _complete(file: Path, flavours: Flavours, lines: list[list[str]]) -> bool:
    """Tell whether every flavour was judged: a missing one is no pass."""
    judged = {flavour for _, flavour, name, _, _ in lines if name == str(file)}
    return judged == set(flavours)


def _faults(name: str, lines: list[list[str]]) -> list[str]:
    return [
        f"{flavour} {rule}: {message}"
        for verdict, flavour, file, rule, message in lines
        if file == name and verdict != "PASS"
    ]


JUDGE = Judge("veraPDF", ".pdf", hear)
