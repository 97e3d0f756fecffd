"""What is rendered in bulk: which sheets in which layouts, as PDF and as Word.

PDFs: pages of the corpus and stress documents in both standards and several sizes.
Word files: these, and the sample and a real page, in all sizes. Papers take turns.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import cycle, product
from typing import Literal, NamedTuple

from handout.layout import Ink, Layout, Options, Paper, PdfStandard, PrintSize
from handout.rendering import FormatName
from prove.sheets import (
    Sheet,
    corpus_sheets,
    noted_sheet,
    sample_sheets,
    sampled,
    stress_sheet,
    stress_sheets,
)
from stress.sheets import LANGUAGES

Kind = Literal["ua1", "ua2", "docx"]
"""A PDF of a standard, or a Word file: the name of the folder that it lies in."""

STANDARDS: tuple[PdfStandard, ...] = ("ua1", "ua2")
KINDS: tuple[Kind, ...] = (*STANDARDS, "docx")
SIZES: tuple[PrintSize, ...] = ("regular", "large")
ALL_SIZES: tuple[PrintSize, ...] = (*SIZES, "xlarge")
PAPERS: tuple[Paper, ...] = ("letter", "a4")
INKS: tuple[Ink, ...] = ("colour", "mono")


class Order(NamedTuple):
    """One file to be made: a sheet, what it becomes, and how it is laid out."""

    sheet: Sheet
    kind: Kind
    layout: Layout

    @property
    def format(self) -> FormatName:
        """Return the format of the file, which is the ending of its name as well."""
        return "docx" if self.kind == "docx" else "pdf"

    @property
    def options(self) -> Options:
        """Return what the format is asked for."""
        return Options() if self.kind == "docx" else Options(pdf_standard=self.kind)

    @property
    def file_name(self) -> str:
        """Return a name that tells what was rendered, and how."""
        size, paper, ink = self.layout.size, self.layout.paper, self.layout.ink
        return f"{self.sheet.name}-{size}-{paper}-{ink}.{self.format}"


def orders(*, everything: bool) -> list[Order]:
    """Return all orders; with `everything`, of every page of the corpus."""
    pages = corpus_sheets()
    few, sample = sampled(pages), [*sample_sheets()]
    found = [*_stressed(everything=everything), *_sampled(few), *_in_all_sizes(sample)]
    found += _as_word([*sample, *stress_sheets(), *few])
    return [*found, *_in_turn(pages)] if everything else found


def _sampled(sheets: Iterable[Sheet]) -> Iterator[Order]:
    """Yield each sheet in each standard and size; the next on the other paper."""
    for number, sheet in enumerate(sheets):
        for turn, (standard, size) in enumerate(product(STANDARDS, SIZES)):
            paper = PAPERS[(number + turn) % len(PAPERS)]
            yield Order(sheet, standard, Layout(size=size, paper=paper))


def _in_all_sizes(sheets: Iterable[Sheet]) -> Iterator[Order]:
    """Yield each sheet in each size, for the Word files to be compared with."""
    papers = cycle(PAPERS)
    for sheet, size in product(sheets, ALL_SIZES):
        yield Order(sheet, "ua1", Layout(size=size, paper=next(papers)))


def _as_word(sheets: Sequence[Sheet]) -> Iterator[Order]:
    """Yield each sheet in each size; every size meets every paper and ink in turn."""
    turns = cycle(product(PAPERS, INKS))
    for sheet, size in product(sheets, ALL_SIZES):
        paper, ink = next(turns)
        yield Order(sheet, "docx", Layout(size=size, paper=paper, ink=ink))


def _in_turn(sheets: Iterable[Sheet]) -> Iterator[Order]:
    """Yield each sheet in each kind, each time in the next layout."""
    layouts = cycle(
        Layout(size=size, paper=paper, ink=ink)
        for ink, size, paper in product(INKS, ALL_SIZES, PAPERS)
    )
    for sheet in sheets:
        layout = next(layouts)
        named = sheet._replace(name=f"all-{sheet.name}")
        yield from (Order(named, kind, layout) for kind in KINDS)


def _stressed(*, everything: bool) -> Iterator[Order]:
    """Yield the stress documents in each standard and size; some noted, some grey."""
    papers, turns = cycle(PAPERS), cycle((*SIZES, *reversed(SIZES)))
    sizes = ALL_SIZES if everything else SIZES
    for language, size in product(LANGUAGES, sizes):
        for standard in STANDARDS:
            layout = Layout(size=size, paper=next(papers))
            yield Order(stress_sheet(language), standard, layout)
        next(papers)
    for language, standard in product(LANGUAGES, STANDARDS):
        layout = Layout(size=next(turns), paper=next(papers))
        yield Order(noted_sheet(language), standard, layout)
    mono = Layout(size="xlarge", paper="a4", ink="mono")
    yield Order(stress_sheet("en"), "ua1", mono)
    yield Order(stress_sheet("es"), "ua2", Layout(ink="mono"))
