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
from plain_measure import wanted
from plain_measure.measuring import Measures, ToMaterial, measure
from plain_measure.pages import lengths
from plain_measure.wanted import Wanted

PAGES = DATA / "genetics-pages.jsonl"
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
            failed += not row.holds(found)
    return 1 if failed else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="plain_measure", description=__doc__)
    kinds = ("source", "plain")
    parser.add_argument("--of", choices=kinds, default="source", help="what to measure")
    parser.add_argument(
        "--every", type=int, default=1, help="print each so many-th sheet for its pages"
    )
    return parser.parse_args()


def _groups(
    options: argparse.Namespace,
) -> Iterator[tuple[str, Measures, tuple[Wanted, ...]]]:
    """Yield each group of pages with its measures, and what must hold of it."""
    plain = options.of == "plain"
    to_material: ToMaterial = as_sheet if plain else reading_ease.of_source
    sample, pages = sources.read(SAMPLE), read_all(PAGES).conditions

    def written(condition: Condition) -> Composed:
        return sheet(condition, sample.overlay_for(condition))

    def written_text(condition: Condition) -> Material:
        return reading_ease.material(written(condition), condition)

    of_sample = measure(sample.conditions, written_text if plain else to_material)
    of_capture = measure(sources.read(CAPTURE).conditions, to_material)
    of_pages = measure(pages, to_material)
    if plain:
        on_paper = lengths(sample.conditions, written, sample.resources)
        of_sample = replace(of_sample, lengths=on_paper)
        of_pages = replace(of_pages, lengths=lengths(pages[:: options.every], sheet))
    yield "the sample", of_sample, wanted.SAMPLE if plain else ()
    yield CAPTURE.name, of_capture, wanted.CAPTURE if plain else ()
    yield PAGES.name, of_pages, wanted.PAGES if plain else (wanted.CRASHES,)


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
