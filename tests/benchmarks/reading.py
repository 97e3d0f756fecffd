"""How fast and in how much memory large sources are read.

python -m benchmarks.reading FILE    read one file and print what it took
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from benchmarks.bulk import write_genetics, write_topics
from benchmarks.measures import ROOT, Seconds, mebibytes, repeat
from handout.readers import stream, web_page

_PAGE = ROOT / "tests" / "fixtures" / "pages" / "site" / "gen-today-plain.html"


class Taken(NamedTuple):
    """What reading a file took, in a process of its own."""

    conditions: int
    seconds: float
    mebibytes: float

    def __str__(self) -> str:
        return (
            f"{self.conditions} conditions in {self.seconds:.2f} s, "
            f"{self.mebibytes:.0f} MiB at the most"
        )


def page() -> Seconds:
    """Read one saved page in a process that is warm."""
    data = _PAGE.read_bytes()
    return repeat(lambda: web_page.read(data, "page.html"), times=50)


def bulk_genetics() -> Taken:
    """Read a thousand conditions of the bulk XML of Genetics."""
    return _read_apart(lambda path: write_genetics(path, 1000))


def bulk_topics() -> Taken:
    """Read a health-topic file of 30 MB."""
    return _read_apart(lambda path: write_topics(path, 30))


def _read_apart(write: Callable[[Path], None]) -> Taken:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bulk.xml"
        write(path)
        words = [sys.executable, "-m", "benchmarks.reading", str(path)]
        done = subprocess.run(words, check=True, capture_output=True, text=True)
    count, seconds, mebibytes = done.stdout.split()
    return Taken(int(count), float(seconds), float(mebibytes))


def _main(path: Path) -> None:
    started = time.perf_counter()
    with path.open("rb") as file:
        count = sum(len(found.conditions) for found in stream(file, path.name))
    print(count, time.perf_counter() - started, mebibytes("VmHWM"))


if __name__ == "__main__":
    _main(Path(sys.argv[1]))
