"""How long the engine takes to import, in a process of its own."""

import subprocess
import sys
from collections.abc import Iterator

MODULES = ("handout.plain", "handout.plain.telling")
LONGEST = 0.2
TIMES = 3
PROGRAM = """
import importlib, sys, time
started = time.perf_counter()
importlib.import_module(sys.argv[1])
print(time.perf_counter() - started)
"""


def seconds(module: str) -> float:
    """Return the shortest of a few times in seconds: the others waited for a core."""
    command = [sys.executable, "-c", PROGRAM, module]
    runs = [
        subprocess.run(command, check=True, capture_output=True, text=True)
        for _ in range(TIMES)
    ]
    return min(float(run.stdout) for run in runs)


def told() -> Iterator[str]:
    """Yield a line for each module; a time says as much of the machine."""
    for module in MODULES:
        took = seconds(module)
        state = "holds" if took < LONGEST else "DOES NOT HOLD"
        yield f"importing {module}: {took:.3f} seconds (wanted {LONGEST:g}): {state}"
