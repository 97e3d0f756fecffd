"""Imports that are killed at any moment, and what they leave behind.

`python -m library.kills` kills fifty of them.
"""

import argparse
import multiprocessing
import os
import random
import re
import signal
import tempfile
import time
from collections import Counter
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import Literal

from handout.library import Library
from library.shelved import shelve, texts

COUNT = 300
"""Conditions of one import."""

FRESH = 5
"""Each such import begins with no library at all."""

WORDS = re.compile(rb"Import (\d+)\.")

State = Literal["old", "new", "between"]

spawn = multiprocessing.get_context("spawn")


def import_and_kill(folder: Path, times: int) -> Counter[State]:
    """Kill imports while they work; count the states in which they leave the library.

    Each import changes every condition, so that a state between the old and the new
    shows as two texts side by side. The moment is drawn over the time of an import.
    """
    chance = random.Random(7)  # noqa: S311 - no secret
    shelf = folder / "library.sqlite"
    began = time.monotonic()
    shelve(shelf, COUNT, "Import 0.")
    most = 1.5 * (time.monotonic() - began)
    states: Counter[State] = Counter()
    for number in range(1, times + 1):
        is_fresh = number % FRESH == 0
        path = folder / f"fresh-{number}.sqlite" if is_fresh else shelf
        before = _held(path)
        _import_until(path, f"Import {number}.", chance.uniform(0, most))
        states[_state(path, before, number)] += 1
    return states


def _import_until(path: Path, words: str, moment: float) -> None:
    """Start an import in another process, and kill it some time later."""
    ready = spawn.Event()
    process = spawn.Process(target=_import, args=(path, words, ready))
    process.start()
    ready.wait(60)
    time.sleep(moment)
    os.kill(process.pid or 0, signal.SIGKILL)
    process.join()


def _import(path: Path, words: str, ready: Event) -> None:
    ready.set()
    shelve(path, COUNT, words)
    time.sleep(60)


def _state(path: Path, before: Counter[int], number: int) -> State:
    """Tell which state a killed import has left."""
    with Library.open(path) as library:
        faults = library.verify()
    after = _held(path)
    if faults or after not in (before, Counter({number: COUNT})):
        return "between"
    return "old" if after == before else "new"


def _held(path: Path) -> Counter[int]:
    """Count the conditions of each import that a library holds."""
    found = (WORDS.search(text) for text in texts(path)) if path.exists() else ()
    return Counter(int(match[1]) for match in found if match)


def main() -> None:
    """Kill imports and tell what they left; exit 1 where it is neither state."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--times", type=int, default=50)
    times = parser.parse_args().times
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        states = import_and_kill(Path(folder), times)
    seconds = time.monotonic() - began
    told = ", ".join(f"{states[state]} {state}" for state in ("old", "new", "between"))
    print(f"{times} imports were killed in {seconds:.0f} s: {told}.")  # noqa: T201 - a program for people prints
    raise SystemExit(bool(states["between"]))


if __name__ == "__main__":
    main()
