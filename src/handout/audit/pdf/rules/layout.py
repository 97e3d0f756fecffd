"""Rules about reading: what comes first, what repeats, what is only for looks."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

import msgspec

from handout.audit.pdf.elements import (
    Element,
    Item,
    Key,
    content,
    is_empty,
    is_heading,
    spoken,
)
from handout.audit.pdf.view import Page, PdfFile, Run, page_place
from handout.audit.rules import Fault, Rule

MARGIN = 0.085
"""Of a page's height: where running heads and page numbers stand."""

FEWEST_PAGES = 3
"""In a row, with the same words at the same place, make a running head."""

GRID = 4
"""Points within which two places are the same."""

LEADERS = re.compile(r"([.·…_‧∙•-])(?:\s*\1){7,}")
DIGITS = re.compile(r"\d+")
BLOCKS = frozenset({"P", "H", "LI", "BlockQuote"})


def blanks_left_out(file: PdfFile) -> Iterator[Fault]:
    """Space is not made with empty paragraphs."""
    for element in file.of_kind("P", "Caption", "BlockQuote"):
        if element.parent not in {"TD", "TH"} and is_empty(element):
            yield Fault(element.place, "The paragraph is empty.")


def leaders_left_out(file: PdfFile) -> Iterator[Fault]:
    """Rows of dots or lines are not read out one by one."""
    for element in file.of_kind("P", "TOCI", "LI", "TD", "TH", "Link"):
        if LEADERS.search(spoken(element)):
            yield Fault(element.place, "A row of the same signs is read out.")


def running_heads_left_out(file: PdfFile) -> Iterator[Fault]:
    """What repeats at the edge of page after page is marked as artifact."""
    boxes = {page.number: page for page in file.pages}
    pages_with: dict[tuple[str, int, int], set[int]] = {}
    for run in file.runs:
        if not run.is_artifact and run.key and _is_at_edge(run, boxes[run.page]):
            pages_with.setdefault(_repeated(run), set()).add(run.page)
    for pages in pages_with.values():
        first = _first_of_row(pages)
        if first:
            yield Fault(page_place(first), "A running head or foot is read out.")


def _is_at_edge(run: Run, page: Page) -> bool:
    _, bottom, _, top = page.box
    margin = MARGIN * (top - bottom)
    is_at_edge = not bottom + margin < run.y < top - margin
    return is_at_edge and bool(run.text.strip())


def _repeated(run: Run) -> tuple[str, int, int]:
    """Return what is the same on each page; its number alone is not."""
    words = DIGITS.sub("0", " ".join(run.text.split()))
    return words, round(run.x / GRID), round(run.y / GRID)


def _first_of_row(pages: set[int]) -> int:
    """Return the first of three pages in a row, or 0."""
    rows = (page for page in sorted(pages) if {page + 1, page + 2} <= pages)
    return next(rows, 0)


class Block(msgspec.Struct, frozen=True):
    """A piece of text on one page: where its first line begins, and how far it goes."""

    element: Element
    page: int
    left: float
    right: float
    first_line: float
    last_line: float


def read_from_the_top(file: PdfFile) -> Iterator[Fault]:
    """Paragraphs that stand under one another are read in that order."""
    runs: dict[Key, list[Run]] = {}
    for run in file.runs:
        if run.key and run.text.strip():
            runs.setdefault(run.key, []).append(run)
    blocks = (_block(element, runs) for element in _blocks(file.structure))
    for first, second in pairwise(block for block in blocks if block):
        if first.page == second.page and _jumps_up(first, second):
            yield Fault(second.element.place, "What stands above is read after.")


def _blocks(elements: tuple[Element, ...]) -> Iterator[Element]:
    """Yield the blocks of running text that hold no blocks themselves."""
    waiting = list(reversed(elements))
    while waiting:
        element = waiting.pop()
        if element.kind in BLOCKS or is_heading(element.kind):
            yield element
        elif element.kind not in APART:
            waiting += reversed(element.children)


APART = frozenset(
    {"Table", "Figure", "Formula", "Note", "FENote", "Aside", "Form", "Artifact"}
)
"""What is set apart from the text, and may stand anywhere on its page."""


def _block(element: Element, runs: Mapping[Key, list[Run]]) -> Block | None:
    """Return where a block stands, None where it shows nothing or turns the page."""
    keys = [kid.key for kid in content(element) if isinstance(kid, Item)]
    shown = [run for key in keys for run in runs.get(key, ())]
    if not shown or len({run.page for run in shown}) > 1:
        return None
    return Block(
        element=element,
        page=shown[0].page,
        left=min(run.x for run in shown),
        right=max(run.x + run.size * len(run.text) / 2 for run in shown),
        first_line=max(run.y for run in shown),
        last_line=min(run.y for run in shown),
    )


def _jumps_up(first: Block, second: Block) -> bool:
    """Tell whether the second block ends above the first in the same column."""
    is_in_column = second.left < first.right and first.left < second.right
    return is_in_column and second.last_line > first.first_line + GRID


RULES: tuple[Rule[PdfFile], ...] = (
    Rule(
        id="pdf-blank-paragraphs",
        source="ISO 14289-1 7.1; Matterhorn 01-002; WCAG 1.3.1",
        remedy="Make space with the settings of paragraphs in the source.",
        faults=blanks_left_out,
        severity="warning",
    ),
    Rule(
        id="pdf-leaders",
        source="ISO 14289-1 7.1; Matterhorn 12-001, 01-002",
        remedy="Make such rows with tab leaders or lines, not with typed signs.",
        faults=leaders_left_out,
        severity="warning",
    ),
    Rule(
        id="pdf-running-heads",
        source="ISO 14289-1 7.8; Matterhorn 18-001, 18-002",
        remedy="Put what repeats into the head or foot of the source's pages.",
        faults=running_heads_left_out,
        severity="warning",
    ),
    Rule(
        id="pdf-reading-order",
        source="ISO 14289-1 7.2; Matterhorn 09-001; WCAG 1.3.2",
        remedy="Put the source's text into the order in which it is to be read.",
        faults=read_from_the_top,
        severity="warning",
    ),
)
