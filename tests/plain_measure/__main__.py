"""The command: measures the shared pages and prints their means.

PYTHONPATH=tests python -m plain_measure             as their source has them
PYTHONPATH=tests python -m plain_measure --of plain  as plain sheets
"""

import argparse
import sys

from corpus.files import DATA
from corpus.pages import read_all
from handout import reading_ease, sources
from handout.compose import Request, compose
from handout.model import Condition
from handout.plain.readability import Material
from plain_measure.measuring import Measures, ToMaterial, measure

PAGES = DATA / "genetics-pages.jsonl"
CAPTURE = DATA / "alps-page-capture.txt"
SHOWN = 10


def as_sheet(condition: Condition) -> Material:
    """Return the text of the plain sheet that nobody has written words for."""
    composed = compose(condition, Request(level="plain"))
    return reading_ease.material(composed, condition)


KINDS: dict[str, ToMaterial] = {"source": reading_ease.of_source, "plain": as_sheet}


def main() -> int:
    """Print the measures; return 1 when a page could not be measured."""
    options = _options()
    to_material = KINDS[options.of]
    crashes = 0
    for path in (CAPTURE, PAGES):
        reading = read_all(path) if path is PAGES else sources.read(path)
        found = measure(reading.conditions, to_material)
        print(f"{path.name}, {len(found.reports)} pages, {options.of}")
        _print(found)
        crashes += len(found.crashes)
    return 1 if crashes else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="plain_measure", description=__doc__)
    parser.add_argument("--of", choices=KINDS, default="source", help="what to measure")
    return parser.parse_args()


def _print(found: Measures) -> None:
    print(f"    mean FKGL {found.mean('FKGL'):.2f}, mean SMOG {found.mean('SMOG'):.2f}")
    print(f"    {found.share_explained:.1%} of the hard words are explained")
    for name, (count, fkgl, smog) in found.sections.items():
        print(f"    {name}: {count} pages, FKGL {fkgl:.2f}, SMOG {smog:.2f}")
    print(
        f"    a page in {found.median_milliseconds:.1f} milliseconds (median), "
        f"{max(found.milliseconds):.1f} at most, "
        f"{sum(found.milliseconds) / 1000:.1f} seconds in all"
    )
    print(f"    {len(found.crashes)} crashes")
    for crash in found.crashes:
        print(f"        {crash.condition}: {crash.error}")
    if len(found.reports) > 1:
        for report in found.hardest[:SHOWN]:
            print(f"    {report.measured.value('FKGL'):.1f}  {report.title}")


if __name__ == "__main__":
    sys.exit(main())
