"""The command: measures the sample and the shared pages, and prints what must hold.

PYTHONPATH=tests python -m plain_measure             as their source has them
PYTHONPATH=tests python -m plain_measure --of plain  as plain sheets
"""

import argparse
import sys
from collections.abc import Iterator

from corpus.files import DATA
from corpus.pages import read_all
from handout import reading_ease, sources
from handout.compose import Request, compose
from handout.model import Condition, Overlay
from handout.plain.readability import Material
from plain_measure import checked, importing, wanted
from plain_measure.captions import as_sheet_without_captions
from plain_measure.measuring import Measures, ToMaterial, measure
from plain_measure.own_pages import own_pages
from plain_measure.wanted import Wanted

PAGES = DATA / "genetics-pages.jsonl"
CAPTURE = DATA / "alps-page-capture.txt"
SAMPLE = "alps"
SHOWN = 10


def as_sheet(condition: Condition, overlay: Overlay | None = None) -> Material:
    """Return the text of a plain sheet; without an overlay, an automatic one."""
    composed = compose(condition, Request(level="plain"), overlay=overlay)
    return reading_ease.material(composed, condition)


def main() -> int:
    """Print the measures; return 1 where a plain sheet does not hold."""
    options = _options()
    failed = 0
    for name, found, rows in _groups(plain=options.of == "plain"):
        print(f"{name}, {len(found.reports)} pages, {options.of}")
        _print(found)
        for row in rows:
            print(f"    {row.told(found)}")
            failed += not row.holds(found)
    if options.of == "plain":
        failed += _further()
    return 1 if failed else 0


def _further() -> int:
    """Print what the second checker finds and the import takes; return the failures."""
    failed = 0
    for name, conditions in _checked_pages():
        found = checked.check_all(conditions)
        print(*checked.told(name, found), sep="\n")
        failed += checked.violations(found) + checked.crashes(found)
    for line, holds in importing.told():
        print(line)
        failed += not holds
    return failed


def _checked_pages() -> Iterator[tuple[str, tuple[Condition, ...]]]:
    yield "our own pages", own_pages(SAMPLE)
    if PAGES.exists():
        yield CAPTURE.name, tuple(sources.read(CAPTURE).conditions)
        yield PAGES.name, tuple(read_all(PAGES).conditions)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="plain_measure", description=__doc__)
    kinds = ("source", "plain")
    parser.add_argument("--of", choices=kinds, default="source", help="what to measure")
    return parser.parse_args()


def _groups(*, plain: bool) -> Iterator[tuple[str, Measures, tuple[Wanted, ...]]]:
    """Yield each group of pages with its measures, and what must hold of it."""
    to_material: ToMaterial = as_sheet if plain else reading_ease.of_source
    sample = sources.read(SAMPLE)

    def written(condition: Condition) -> Material:
        return as_sheet(condition, sample.overlay_for(condition))

    of_sample = measure(sample.conditions, written if plain else to_material)
    yield "the sample", of_sample, wanted.SAMPLE if plain else ()
    if not PAGES.exists():
        print("skipped: no shared pages beside the project")
        return
    of_capture = measure(sources.read(CAPTURE).conditions, to_material)
    of_pages = measure(read_all(PAGES).conditions, to_material)
    yield CAPTURE.name, of_capture, wanted.CAPTURE if plain else ()
    yield PAGES.name, of_pages, wanted.PAGES if plain else (wanted.CRASHES,)
    if plain:
        without = measure(read_all(PAGES).conditions, as_sheet_without_captions)
        yield f"{PAGES.name}, no captions", without, wanted.WITHOUT_CAPTIONS


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
    for crash in found.crashes:
        print(f"    crashed: {crash.condition}, {crash.error}")
    if len(found.reports) > 1:
        for report in found.hardest[:SHOWN]:
            print(f"    {report.measured.value('FKGL'):.1f}  {report.title}")


if __name__ == "__main__":
    sys.exit(main())
