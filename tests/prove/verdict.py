"""What a judge says of a file, and how a judge is asked."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

UNABLE = "could not run"
_SILENT = "the judge said nothing of this file"


class Verdict(NamedTuple):
    """One judge's word on one file; `message` says why it failed."""

    judge: str
    file: Path
    passed: bool
    message: str = ""


class CannotRunError(Exception):
    """The judge itself is missing, broken or too slow."""


def every_file(file: Path) -> bool:  # noqa: ARG001 - the answer is always the same
    """Want every file."""
    return True


class Judge(NamedTuple):
    """A program that passes or fails files with one suffix.

    `hear` gets all files at once, so that a slow program starts only once. It
    maps every file to the faults found in it: no fault means passed. A slow judge
    `wants` only some files of a batch.
    """

    name: str
    suffix: str
    hear: Callable[[Sequence[Path]], dict[Path, list[str]]]
    wants: Callable[[Path], bool] = every_file


def ask(judge: Judge, files: Sequence[Path]) -> list[Verdict]:
    """Ask one judge about all files that it can read.

    A judge that cannot run, or that says nothing of a file, fails that file:
    silence is never taken for consent.
    """
    mine = [file for file in files if file.suffix == judge.suffix]
    if not mine:
        message = f"there is no {judge.suffix} file to judge"
        return [Verdict(judge.name, Path("-"), passed=False, message=message)]
    try:
        faults = judge.hear(mine)
    except Exception as error:  # noqa: BLE001 - whatever it is, nothing is proven
        unable = f"{UNABLE}: {type(error).__name__}: {error}"
        faults = {file: [unable] for file in mine}
    return [_verdict(judge, file, faults.get(file, [_SILENT])) for file in mine]


def _verdict(judge: Judge, file: Path, faults: list[str]) -> Verdict:
    return Verdict(judge.name, file, passed=not faults, message="\n".join(faults))
