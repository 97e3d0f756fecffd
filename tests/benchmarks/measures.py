"""What is measured, and how."""

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import handout
from handout.rendering import FormatName

ROOT = Path(__file__).resolve().parents[2]
FORMATS = ("pdf", "docx", "html", "text")

_HANDOUT = Path(sys.executable).with_name("handout")
_CAPTURE = ROOT.parent / "shared" / "data" / "alps-page-capture.txt"
_FIXTURE = ROOT / "tests" / "fixtures" / "every-part.yaml"
_STATUS = Path("/proc/self/status")
_MEBIBYTE = 1024


class Seconds(NamedTuple):
    """The shortest and the middle one of several runs."""

    shortest: float
    median: float

    def __str__(self) -> str:
        return f"{self.shortest:.3f} s shortest, {self.median:.3f} s median"


def page() -> Path:
    """Return the real page where it is beside the project, otherwise the fixture."""
    return _CAPTURE if _CAPTURE.exists() else _FIXTURE


def cold_help() -> Seconds:
    """Start the command line anew ten times and let it print its help."""
    return repeat(lambda: _run(["--help"]), times=10)


def cold_four_files() -> Seconds:
    """Start the command line anew five times and let it write four formats."""
    formats = [f"--to={name}" for name in FORMATS]
    with tempfile.TemporaryDirectory() as folder:
        words = ["render", str(page()), "--level=full", *formats, f"--output={folder}"]
        return repeat(lambda: _run(words), times=5)


def warm(to: FormatName) -> Seconds:
    """Read the page, render it and audit it, in a process that is warm."""
    sheet(to)
    return repeat(lambda: sheet(to), times=10)


def memory(renders: int = 500, step: int = 50) -> Iterator[tuple[int, float]]:
    """Render many times in this process; yield the count and the mebibytes held."""
    condition = handout.read(page()).conditions[0]
    for count in range(1, renders + 1):
        handout.render(condition, to="pdf", level="full")
        if count % step == 0:
            yield count, mebibytes()


def sheet(to: FormatName) -> None:
    """Read the page, render it and audit it."""
    condition = handout.read(page()).conditions[0]
    handout.render(condition, to=to, level="full")


def _run(words: Sequence[str]) -> None:
    subprocess.run(
        [str(_HANDOUT), *words],
        check=True,
        stdin=subprocess.DEVNULL,
        capture_output=True,
    )


def repeat(action: Callable[[], object], *, times: int) -> Seconds:
    """Time an action so many times."""
    taken = [_time(action) for _ in range(times)]
    return Seconds(min(taken), statistics.median(taken))


def _time(action: Callable[[], object]) -> float:
    started = time.perf_counter()
    action()
    return time.perf_counter() - started


def mebibytes(line: str = "VmRSS") -> float:
    """Return what this process holds now, or the most that it held, `VmHWM`.

    Off Linux it is always the most, and that of the process that started it counts
    too.
    """
    if not _STATUS.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _MEBIBYTE
    lines = _STATUS.read_text(encoding="ascii").splitlines()
    held = next(each for each in lines if each.startswith(f"{line}:"))
    return int(held.split()[1]) / _MEBIBYTE
