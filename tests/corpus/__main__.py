"""The command: reads every shared source, prints what it holds, renders it all.

PYTHONPATH=tests python -m corpus            read and count
PYTHONPATH=tests python -m corpus --render   and render in four formats
PYTHONPATH=tests python -m corpus --write    and keep the numbers
"""

import argparse
import json
import sys
import time
from collections.abc import Sequence

from corpus import GOLDEN
from corpus.counting import counted
from corpus.files import digest, files, name_of, reading_of
from corpus.rendering import faults
from handout.model import Condition


def main() -> int:
    """Print the numbers; return 1 when a sheet could not be made."""
    options = _options()
    numbers, failed = {}, 0
    for path in files():
        started = time.monotonic()
        reading = reading_of(path)
        counts = counted(reading)
        numbers[name_of(path)] = {"sha256": digest(path), "counts": counts}
        print(f"{name_of(path)}, read in {time.monotonic() - started:.1f} seconds")
        for name, count in counts.items():
            print(f"    {count:>8}  {name}")
        if options.render:
            failed += _render(reading.conditions)
    if options.write:
        GOLDEN.write_text(f"{json.dumps(numbers, indent=1)}\n", encoding="utf-8")
    return 1 if failed else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="corpus", description=__doc__)
    parser.add_argument("--render", action="store_true", help="render in four formats")
    parser.add_argument("--write", action="store_true", help="keep the numbers")
    return parser.parse_args()


def _render(conditions: Sequence[Condition]) -> int:
    started = time.monotonic()
    found = list(faults(conditions))
    for fault in found:
        print(f"    {fault.condition}, {fault.format}: {fault.message}")
    seconds = time.monotonic() - started
    print(
        f"    {len(conditions)} conditions in four formats in {seconds:.0f} seconds, "
        f"{len(found)} faults",
        flush=True,
    )
    return len(found)


if __name__ == "__main__":
    sys.exit(main())
