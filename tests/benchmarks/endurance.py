"""Sheets at an extreme: that they are made, in how much memory and in what time.

python -m benchmarks.endurance            all of them, each in a process of its own
python -m benchmarks.endurance NAME NUMBER STANDARD    one of them, in this process
"""

import subprocess
import sys
import time
from collections.abc import Iterator
from typing import NamedTuple

from benchmarks.measures import mebibytes

MOST_MEBIBYTES = 1024
PATIENCE = 1200
"""Seconds that a sheet may take before it counts as endless."""

STEPS = {
    "words of 60 letters": (50, 100, 200),
    "items of a list": (2500, 5000, 10_000),
    "items of nested lists": (2500, 5000, 10_000),
    "rows of a table": (250, 500, 1000),
    "pages": (125, 250, 500),
}
"""Each twice as much as the one before, to see whether the time doubles as well."""


class Endured(NamedTuple):
    """What one sheet took: seconds of a processor, whatever else it has to do.

    `fault` says why it was not made.
    """

    name: str
    number: int
    pages: int = 0
    seconds: float = 0
    mebibytes: float = 0
    fault: str = ""

    def __str__(self) -> str:
        if self.fault:
            return f"{self.number:>7} {self.name}: {self.fault}"
        return (
            f"{self.number:>7} {self.name}: {self.pages} pages in "
            f"{self.seconds:.1f} s, {1000 * self.seconds / self.pages:.0f} ms a page, "
            f"{self.mebibytes:.0f} MiB at the most"
        )


def endure_all(standard: str = "ua1", *, largest: bool = False) -> Iterator[Endured]:
    """Yield what each sheet took; with `largest`, only the largest of a kind."""
    for name, counts in STEPS.items():
        for number in counts[-1:] if largest else counts:
            yield endure(name, number, standard)


def endure(name: str, number: int, standard: str) -> Endured:
    """Make one sheet in a process of its own."""
    words = [sys.executable, "-m", "benchmarks.endurance", name, str(number), standard]
    try:
        done = subprocess.run(
            words, check=False, capture_output=True, text=True, timeout=PATIENCE
        )
    except subprocess.TimeoutExpired:
        return Endured(name, number, fault=f"not made in {PATIENCE} seconds")
    if done.returncode != 0:
        return Endured(name, number, fault=(done.stderr or "died").strip()[-300:])
    pages, seconds, held = done.stdout.split()
    found = Endured(name, number, int(pages), float(seconds), float(held))
    if found.mebibytes > MOST_MEBIBYTES:
        return found._replace(fault=f"{held} MiB, at most {MOST_MEBIBYTES} are allowed")
    return found


def _make(name: str, number: int, standard: str) -> None:
    """Make a sheet here and print pages, seconds and mebibytes."""
    from handout.compose import Composed  # noqa: PLC0415 - only where a sheet is made
    from handout.layout import Options  # noqa: PLC0415
    from handout.rendering import finish  # noqa: PLC0415
    from stress.extremes import EXTREMES  # noqa: PLC0415
    from stress.pictures import RESOURCES  # noqa: PLC0415

    started = time.process_time()
    sheet = finish(
        Composed(document=EXTREMES[name](number)),
        to="pdf",
        level="full",
        options=Options(pdf_standard=standard),  # type: ignore[arg-type]
        resources=RESOURCES,
    )
    if sheet.errors:
        sys.exit("; ".join(map(str, sheet.errors)))
    seconds = time.process_time() - started
    held = mebibytes("VmHWM")
    print(_pages(sheet.data), f"{seconds:.2f}", f"{held:.0f}")


def _pages(data: bytes) -> int:
    import io  # noqa: PLC0415

    import pikepdf  # noqa: PLC0415

    with pikepdf.open(io.BytesIO(data)) as pdf:
        return len(pdf.pages)


def main() -> int:
    """Print what each sheet took; return 1 when one was not made or took too much."""
    found = []
    for endured in endure_all():
        print(endured, flush=True)
        found.append(endured)
    return 1 if any(endured.fault for endured in found) else 0


if __name__ == "__main__":
    if len(sys.argv) > 1:
        _make(sys.argv[1], int(sys.argv[2]), sys.argv[3])
    else:
        sys.exit(main())
