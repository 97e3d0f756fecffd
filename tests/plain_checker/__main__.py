"""The command: plants faults in finished sheets at random, and prints what is found.

PYTHONPATH=tests python -m plain_checker [PAGES] [SEED]

Without shared pages beside the project, our own pages take their place.
"""

import random
import sys
from collections import Counter
from itertools import islice

from corpus.files import DATA
from corpus.pages import read_all
from handout.compose import Request, compose
from handout.model import Condition
from plain_checker.finished import findings
from plain_checker.planting import PLANTED, faults, newly_found
from plain_measure.own_pages import own_pages

PAGES = DATA / "genetics-pages.jsonl"
SAMPLE = "alps"
EACH = 2
"""Faults of a kind in one sheet."""
WANTED = 0.95
DEFAULTS = ("10", "1")
"""Pages and seed."""


def main() -> int:
    """Print a line for each kind; return 1 where too few are found."""
    given = sys.argv[1:]
    count, seed = (int(words) for words in (*given, *DEFAULTS[len(given) :]))
    chance = random.Random(seed)  # noqa: S311 - a seed
    every = list(read_all(PAGES).conditions if PAGES.exists() else own_pages(SAMPLE))
    planted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for condition in chance.sample(every, min(count, len(every))):
        for kind, is_found in _tried(condition, chance):
            planted[kind] += 1
            found[kind] += is_found
    for kind, number in planted.items():
        share = found[kind] / number
        sys.stdout.write(f"{kind:22} {found[kind]:4} of {number:4}  {share:.1%}\n")
    return any(found[kind] < WANTED * number for kind, number in planted.items())


def _tried(condition: Condition, chance: random.Random) -> list[tuple[str, bool]]:
    document = compose(condition, Request(level="plain")).document
    known = frozenset(findings(condition, document))
    return [
        (kind, bool(newly_found(condition, bent, known)))
        for kind in PLANTED
        for bent in islice(faults(document, kind, chance), EACH)
    ]


if __name__ == "__main__":
    sys.exit(main())
