"""Rules about what is read out and should not be, and what should be and is not."""

import re
from collections.abc import Iterator

from handout.audit.pdf.elements import is_empty, spoken
from handout.audit.pdf.view import Page, PdfFile, Run, page_place
from handout.audit.rules import Fault, Rule

MARGIN = 0.085
"""Of a page's height: where running heads and page numbers stand."""

FEWEST_PAGES = 3
"""In a row, with the same words at the same place, make a running head."""

FEWEST_WORDS = 3

GRID = 4
"""Points within which two places are the same."""

LEADERS = re.compile(r"([.·…_‧∙•-])(?:\s*\1){7,}")
DIGITS = re.compile(r"\d{1,6}")


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
            for repeated in _repeated(run):
                pages_with.setdefault(repeated, set()).add(run.page)
    for pages in pages_with.values():
        first = _first_of_row(pages)
        if first:
            yield Fault(page_place(first), "A running head or foot is read out.")


def _is_at_edge(run: Run, page: Page) -> bool:
    _, bottom, _, top = page.box
    margin = MARGIN * (top - bottom)
    is_at_edge = not bottom + margin < run.y < top - margin
    return is_at_edge and bool(run.text.strip())


def _repeated(run: Run) -> Iterator[tuple[str, int, int]]:
    """Yield what may be the same on each page: the words, or all but its number.

    A number that counts on otherwise is that of an item or a row.
    """
    place = round(run.x / GRID), round(run.y / GRID)
    words = " ".join(run.text.split())
    yield words, *place
    for number in DIGITS.finditer(words):
        ahead = int(number[0]) - run.page
        yield f"{words[: number.start()]}{ahead:+}{words[number.end() :]}", *place


def _first_of_row(pages: set[int]) -> int:
    """Return the first of three pages in a row, or 0."""
    rows = (page for page in sorted(pages) if {page + 1, page + 2} <= pages)
    return next(rows, 0)


def words_left_in(file: PdfFile) -> Iterator[Fault]:
    """No words in the middle of a page are left out of reading."""
    boxes = {page.number: page for page in file.pages}
    for run in file.runs:
        is_left_out = run.is_artifact and not run.is_pagination
        if file.structure and is_left_out and _is_text(run, boxes[run.page]):
            yield Fault(page_place(run.page), "Words are marked as decoration.")


def _is_text(run: Run, page: Page) -> bool:
    """Tell whether this is a piece of a sentence that is meant to be seen."""
    words = [word for word in run.text.split() if word.isalpha()]
    is_sentence = len(words) >= FEWEST_WORDS and run.colour is not None
    return is_sentence and not _is_at_edge(run, page)


def text_there(file: PdfFile) -> Iterator[Fault]:
    """The file holds text, not only pictures of it."""
    if file.pages and file.is_whole and not any(run.text.strip() for run in file.runs):
        yield Fault("", "The file holds no text that can be read.")


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
        id="pdf-words-left-in",
        source="Matterhorn 01-001; WCAG 1.3.1",
        remedy="Mark as decoration only what means nothing.",
        faults=words_left_in,
        severity="warning",
    ),
    Rule(
        id="pdf-text-there",
        source="Matterhorn 08-001; WCAG 1.4.5, technique PDF7",
        remedy="Make the file from its source, or recognise the text of the scan.",
        faults=text_there,
    ),
)
