"""The command: measures the sample and the shared pages, and prints what must hold.

PYTHONPATH=tests python -m plain_measure             as their source has them
PYTHONPATH=tests python -m plain_measure --of plain  as plain sheets
PYTHONPATH=tests python -m plain_measure --of plain --every 10  prints fewer of them
"""

import argparse
import sys
from collections.abc import Iterator

from msgspec.structs import replace

from corpus.files import DATA
from corpus.pages import read_all
from handout import reading_ease, sources
from handout.compose import Composed, Request, compose
from handout.model import Condition, Overlay
from handout.plain.readability import Material
from plain_measure import checked, importing, wanted
from plain_measure.captions import as_sheet_without_captions
from plain_measure.measuring import Measures, measure
from plain_measure.own_pages import own_pages
from plain_measure.pages import lengths
from plain_measure.wanted import Wanted

PAGES = DATA / "genetics-pages.jsonl"
TOPICS = DATA / "health-topics.jsonl"
CAPTURE = DATA / "alps-page-capture.txt"
SAMPLE = "alps"
SHOWN = 10


def as_sheet(condition: Condition, overlay: Overlay | None = None) -> Material:
    """Return the text of a plain sheet; without an overlay, an automatic one."""
    return reading_ease.material(sheet(condition, overlay), condition)


def sheet(condition: Condition, overlay: Overlay | None = None) -> Composed:
    """Return a plain sheet; without an overlay, an automatic one."""
    return compose(condition, Request(level="plain"), overlay=overlay)


def main() -> int:
    """Print the measures; return 1 where a plain sheet does not hold."""
    options = _options()
    failed = 0
    for name, found, rows in _groups(options):
        print(f"{name}, {len(found.reports)} pages, {options.of}")
        _print(found)
        for row in rows:
            print(f"    {row.told(found)}")
            failed += not (row.is_time or row.holds(found))
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
    print(*importing.told(), sep="\n")
    return failed


def _checked_pages() -> Iterator[tuple[str, tuple[Condition, ...]]]:
    yield "our own pages", own_pages(SAMPLE)
    if PAGES.exists():
        yield CAPTURE.name, tuple(sources.read(CAPTURE).conditions)
        yield PAGES.name, tuple(read_all(PAGES).conditions)
    if TOPICS.exists():
        yield TOPICS.name, tuple(read_all(TOPICS).conditions)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="plain_measure", description=__doc__)
    kinds = ("source", "plain")
    parser.add_argument("--of", choices=kinds, default="source", help="what to measure")
    parser.add_argument(
        "--every", type=int, default=1, help="print each so many-th sheet for its pages"
    )
    return parser.parse_args()


Group = tuple[str, Measures, tuple[Wanted, ...]]


def _groups(options: argparse.Namespace) -> Iterator[Group]:
    """Yield each group of pages with its measures, and what must hold of it."""
    yield _sample() if options.of == "plain" else _sample_source()
    if not PAGES.exists():
        print("skipped: no shared pages beside the project")
        return
    pages = read_all(PAGES).conditions
    capture = sources.read(CAPTURE).conditions
    if options.of == "source":
        yield CAPTURE.name, measure(capture, reading_ease.of_source), ()
        found = measure(pages, reading_ease.of_source)
        yield PAGES.name, found, (wanted.CRASHES,)
        return
    yield CAPTURE.name, measure(capture, as_sheet), wanted.CAPTURE
    on_paper = lengths(pages[:: options.every], sheet)
    found = replace(measure(pages, as_sheet), lengths=on_paper)
    yield PAGES.name, found, wanted.PAGES
    without = measure(pages, as_sheet_without_captions)
    yield f"{PAGES.name}, no captions", without, wanted.WITHOUT_CAPTIONS


def _sample() -> Group:
    """Return the measures of the sample with its authored text."""
    sample = sources.read(SAMPLE)

    def written(condition: Condition) -> Composed:
        return sheet(condition, sample.overlay_for(condition))

    def words(condition: Condition) -> Material:
        return reading_ease.material(written(condition), condition)

    on_paper = lengths(sample.conditions, written, sample.resources)
    found = replace(measure(sample.conditions, words), lengths=on_paper)
    return "the sample", found, wanted.SAMPLE


def _sample_source() -> Group:
    conditions = sources.read(SAMPLE).conditions
    return "the sample", measure(conditions, reading_ease.of_source), ()


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
        for length in found.lengths.longest[:SHOWN]:
            print(f"    {length.pages} pages  {length.title}")


if __name__ == "__main__":
    sys.exit(main())
