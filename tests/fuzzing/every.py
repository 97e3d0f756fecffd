"""Every reader in a process of its own, as many at once as there are processors."""

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

from fuzzing.targets import TARGETS

FIGURE = re.compile(r"stat::(?P<name>\w+):\s*(?P<number>\d+)")
TAIL = 3000
"""Characters that are shown of a process that found a defect."""


class Outcome(NamedTuple):
    """How the fuzzing of one reader ended."""

    name: str
    is_clean: bool
    figures: dict[str, int]
    words: str


def fuzz_every(seconds: int) -> int:
    """Fuzz all readers, so many seconds each; return 1 where a defect was found."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        outcomes = list(pool.map(lambda name: _fuzzed(name, seconds), TARGETS))
    print(f"{'reader':<16}{'runs':>12}{'slowest, s':>12}{'memory, MB':>12}")
    for outcome in outcomes:
        runs, slowest, memory = (
            outcome.figures.get(name, 0)
            for name in (
                "number_of_executed_units",
                "slowest_unit_time_sec",
                "peak_rss_mb",
            )
        )
        print(f"{outcome.name:<16}{runs:>12}{slowest:>12}{memory:>12}")
    for outcome in outcomes:
        if not outcome.is_clean:
            print(f"\n{outcome.name} has a defect:\n{outcome.words[-TAIL:]}")
    return 0 if all(outcome.is_clean for outcome in outcomes) else 1


def _fuzzed(name: str, seconds: int) -> Outcome:
    words = [sys.executable, "-m", "fuzzing", name, f"-max_total_time={seconds}"]
    done = subprocess.run(
        words,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    found = {one["name"]: int(one["number"]) for one in FIGURE.finditer(done.stdout)}
    return Outcome(name, done.returncode == 0, found, done.stdout)
