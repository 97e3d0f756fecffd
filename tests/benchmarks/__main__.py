"""The command: prints every figure with the aim beside it."""

import sys
from collections.abc import Callable

from benchmarks import reading, stages
from benchmarks.measures import (
    Seconds,
    cold_four_files,
    cold_help,
    memory,
    page,
    warm,
)
from handout.rendering import FormatName

_SPEEDS: tuple[tuple[str, str, Callable[[], Seconds | reading.Taken]], ...] = (
    ("handout --help, cold", "0.15 s", cold_help),
    ("page to PDF with audit, warm", "0.3 s", lambda: warm("pdf")),
    ("page to Word with audit, warm", "0.1 s", lambda: warm("docx")),
    ("four files, cold", "1.8 s", cold_four_files),
    ("one HTML page read, warm", "0.02 s", reading.page),
    ("1,000 conditions of bulk XML", "2 s and 100 MiB", reading.bulk_genetics),
    ("30 MB of health topics", "10 s", reading.bulk_topics),
)
_FLAT = 0.20


def main() -> int:
    """Print the figures; a measure that breaks is named and the others go on."""
    print(f"Measured with {page().name}.")
    for name, aim, measure in _SPEEDS:
        _guarded(name, lambda: print(f"{name}: {measure()} (aim: under {aim})"))  # noqa: B023 - called at once
    for to in stages.STAGES:
        _guarded("stages", lambda: _print_stages(to))  # noqa: B023 - called at once
    _guarded("memory", _print_memory)
    return 0


def _guarded(name: str, action: Callable[[], None]) -> None:
    try:
        action()
    except Exception as error:  # noqa: BLE001 - a benchmark reports and never fails
        print(f"{name}: not measured: {type(error).__name__}: {error}")


def _print_stages(to: FormatName) -> None:
    print(f"Where the time of one {to} goes, warm:")
    for name, milliseconds in stages.shares(to):
        print(f"    {name:<22}{milliseconds:>7.1f} ms")


def _print_memory() -> None:
    held = []
    for count, mebibytes in memory():
        held.append(mebibytes)
        print(f"memory after {count} renders: {mebibytes:.0f} MiB", flush=True)
    growth = held[-1] / held[0] - 1
    print(f"memory grew by {growth:.0%} (aim: at most {_FLAT:.0%})")


if __name__ == "__main__":
    sys.exit(main())
