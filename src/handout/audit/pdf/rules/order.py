"""Rules about the order of reading, held against the places on the page."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

import msgspec

from handout.audit.pdf.elements import Element, Key, is_heading
from handout.audit.pdf.view import PdfFile, Run
from handout.audit.rules import Fault, Rule
from handout.language_tags import Direction, direction

GRID = 4
"""Points within which two places are the same."""

LEAST_WIDTH = 0.4
"""Of a letter's size: text is surely as wide as this."""

BLOCKS = frozenset({"P", "H", "LI", "BlockQuote", "TR"})


class Block(msgspec.Struct, frozen=True):
    """Where a piece of text begins: its page, its first line, and its column."""

    element: Element
    page: int
    left: float
    right: float
    first_line: float


def read_from_the_top(file: PdfFile) -> Iterator[Fault]:
    """Paragraphs that stand under one another are read in that order."""
    runs: dict[Key, list[Run]] = {}
    for run in file.runs:
        if run.key and run.text.strip():
            runs.setdefault(run.key, []).append(run)
    blocks = (_block(element, runs) for element in _blocks(file.structure))
    for first, second in pairwise(block for block in blocks if block):
        if _jumps_up(first, second):
            yield Fault(second.element.place, "What stands above is read after.")
    for row in file.of_kind("TR"):
        cells = [block for cell in row.children if (block := _block(cell, runs))]
        if _jumps_back(cells, direction(row.spoken_language)):
            yield Fault(row.place, "The cells are read in another order than shown.")


def _jumps_back(cells: list[Block], way: Direction) -> bool:
    """Tell whether a cell is read after one that stands later in the same row."""
    lefts = [cell.left for cell in cells if cell.page == cells[0].page]
    later = lefts if way == "ltr" else lefts[::-1]
    return any(first > second + GRID for first, second in pairwise(later))


def _blocks(elements: tuple[Element, ...]) -> Iterator[Element]:
    """Yield the blocks of running text that hold no blocks themselves."""
    waiting = list(reversed(elements))
    while waiting:
        element = waiting.pop()
        if element.kind in BLOCKS or is_heading(element.kind):
            yield element
        elif element.kind not in APART:
            waiting += reversed(element.children)


APART = frozenset({"Figure", "Formula", "Note", "FENote", "Aside", "Form", "Artifact"})
"""What is set apart from the text, and may stand anywhere on its page."""


def _block(element: Element, runs: Mapping[Key, list[Run]]) -> Block | None:
    """Return where a block begins, None where it shows nothing."""
    shown = [run for key in _keys(element) for run in runs.get(key, ())]
    if not shown:
        return None
    page = min(run.page for run in shown)
    here = [run for run in shown if run.page == page]
    return Block(
        element=element,
        page=page,
        left=min(run.x for run in here),
        right=max(run.x + LEAST_WIDTH * run.size * len(run.text) for run in here),
        first_line=max(run.y for run in here),
    )


def _keys(element: Element) -> Iterator[Key]:
    """Yield the content of an element without notes and figures inside."""
    waiting = [element]
    while waiting:
        part = waiting.pop()
        yield from (item.key for item in part.items)
        waiting += (child for child in part.children if child.kind not in APART)


def _jumps_up(first: Block, second: Block) -> bool:
    """Tell whether a block begins above the one before it, in the same column."""
    if first.page != second.page:
        return second.page < first.page
    is_in_column = second.left < first.right and first.left < second.right
    return is_in_column and second.first_line > first.first_line + GRID


RULES: tuple[Rule[PdfFile], ...] = (
    Rule(
        id="pdf-reading-order",
        source="ISO 14289-1 7.2; Matterhorn 09-001; WCAG 1.3.2",
        remedy="Put the source's text into the order in which it is to be read.",
        faults=read_from_the_top,
        severity="warning",
    ),
)
