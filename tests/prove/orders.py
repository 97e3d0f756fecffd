"""The PDFs that are rendered in bulk: pages of the corpus and stress documents.

Both standards and several print sizes of each; papers take turns.
"""

from collections.abc import Iterator, Sequence
from itertools import cycle, product
from typing import NamedTuple

from corpus.files import DATA, reading_of
from handout.layout import Ink, Layout, Paper, PdfStandard, PrintSize
from handout.model import Condition
from stress.wordlist import Language

STANDARDS: tuple[PdfStandard, ...] = ("ua1", "ua2")
SIZES: tuple[PrintSize, ...] = ("regular", "large")
ALL_SIZES: tuple[PrintSize, ...] = (*SIZES, "xlarge")
PAPERS: tuple[Paper, ...] = ("letter", "a4")
INKS: tuple[Ink, ...] = ("colour", "mono")
LANGUAGES: tuple[Language, ...] = ("en", "es", "ar")

PAGES = DATA / "genetics-pages.jsonl"
SAMPLE = 60
"""Pages of the corpus that are rendered in each standard and size."""


class Order(NamedTuple):
    """One PDF to be made: of a condition, or the stress document of a language.

    `has_notes` asks for notes in the stress document.
    """

    name: str
    standard: PdfStandard
    layout: Layout
    condition: Condition | None = None
    stress: Language | None = None
    has_notes: bool = False

    @property
    def file_name(self) -> str:
        """Return a name that tells what was rendered, and how."""
        layout = self.layout
        return f"{self.name}-{layout.size}-{layout.paper}-{layout.ink}.pdf"


def corpus_orders(*, everything: bool) -> Iterator[Order]:
    """Yield the orders of the corpus: a sample in all layouts, or all in turn."""
    if not PAGES.exists():
        print(f"No page of the corpus: {PAGES.name} is not beside the project.")
        return
    conditions = reading_of(PAGES).conditions
    yield from _sampled(conditions[:: len(conditions) // SAMPLE][:SAMPLE])
    if everything:
        yield from _in_turn(conditions)


def _sampled(conditions: Sequence[Condition]) -> Iterator[Order]:
    """Yield each condition in each standard and size; the next on the other paper."""
    for number, condition in enumerate(conditions):
        for turn, (standard, size) in enumerate(product(STANDARDS, SIZES)):
            layout = Layout(size=size, paper=PAPERS[(number + turn) % 2])
            yield Order(_name(condition), standard, layout, condition)


def _in_turn(conditions: Sequence[Condition]) -> Iterator[Order]:
    """Yield each condition in each standard, each time in the next layout."""
    layouts = cycle(
        Layout(size=size, paper=paper, ink=ink)
        for ink, size, paper in product(INKS, ALL_SIZES, PAPERS)
    )
    for condition in conditions:
        layout = next(layouts)
        for standard in STANDARDS:
            yield Order(f"all-{_name(condition)}", standard, layout, condition)


def stress_orders(*, everything: bool) -> Iterator[Order]:
    """Yield the stress documents in each standard and size; some noted, some grey."""
    papers, turns = cycle(PAPERS), cycle((*SIZES, *reversed(SIZES)))
    sizes = ALL_SIZES if everything else SIZES
    for language, size in product(LANGUAGES, sizes):
        for standard in STANDARDS:
            yield _stress(language, standard, size, next(papers))
        next(papers)
    for language, standard in product(LANGUAGES, STANDARDS):
        order = _stress(language, standard, next(turns), next(papers))
        yield order._replace(name=f"notes-{language}", has_notes=True)
    yield _stress("en", "ua1", "xlarge", "a4", "mono")
    yield _stress("es", "ua2", "regular", "letter", "mono")


def _stress(
    language: Language,
    standard: PdfStandard,
    size: PrintSize,
    paper: Paper,
    ink: Ink = "colour",
) -> Order:
    layout = Layout(size=size, paper=paper, ink=ink)
    return Order(f"stress-{language}", standard, layout, stress=language)


def _name(condition: Condition) -> str:
    return condition.id.rpartition("/")[2][:60]
