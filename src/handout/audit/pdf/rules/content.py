"""Rules about what the pages show, and how it is marked."""

from collections.abc import Iterator

from handout.audit.pdf.view import Page, PdfFile, Run
from handout.audit.rules import Fault, Rule
from handout.colours import LEAST_CONTRAST, contrast

MARK_IT = "Make the file again with a program that tags all that it shows."

LEAST_OF_LARGE = 3.0
LARGE = 18.0
LARGE_IF_HEAVY = 14.0
"""Points, and the ratio that is enough for such letters: WCAG 2.2, 1.4.3."""

SMALLEST = 5.0
"""Points; below, raised and lowered figures are no longer meant."""

FEWEST_LETTERS = 4
SLACK = 2.0
"""Points by which text may be beside the page, for rounding."""


def content_tagged(file: PdfFile) -> Iterator[Fault]:
    """Everything that a page shows is tagged or marked as artifact."""
    if not file.structure:
        return
    for page in file.contents:
        if page.untagged_text:
            found = f"Text is neither tagged nor artifact, {page.untagged_text} times."
            yield Fault(page.place, found)
        if page.untagged_graphics:
            count = page.untagged_graphics
            found = f"A drawing is neither tagged nor artifact, {count} times."
            yield Fault(page.place, found)
        if page.unlisted:
            found = (
                f"Content is marked for a tag that is nowhere, {page.unlisted} times."
            )
            yield Fault(page.place, found)


def artifacts_apart(file: PdfFile) -> Iterator[Fault]:
    """No artifact stands inside tagged content, and no tagged content inside one."""
    for page in file.contents:
        if page.artifacts_inside:
            yield Fault(page.place, "An artifact stands inside tagged content.")
        if page.tags_inside:
            yield Fault(page.place, "Tagged content stands inside an artifact.")


def marks_sound(file: PdfFile) -> Iterator[Fault]:
    """Each piece of tagged content has a number of its own, a beginning and an end."""
    for page in file.contents:
        if page.repeated:
            found = f"A number of tagged content is used again, {page.repeated} times."
            yield Fault(page.place, found)
        if not page.is_balanced:
            yield Fault(page.place, "Tagged content begins and does not end.")
    for number in file.tree.reused_forms:
        yield Fault(f"page {number}", "A form with tagged content is drawn once more.")


def text_stands_out(file: PdfFile) -> Iterator[Fault]:
    """Text has a contrast of 4.5:1 with what is behind it, large text of 3:1."""
    for run in file.runs:
        if run.is_artifact or run.colour is None or run.ground is None:
            continue
        ratio = contrast(run.colour, run.ground) if run.text.strip() else 21.0
        if ratio < _least(run):
            found = f"Text has a contrast of {ratio:.1f}:1 with what is behind it."
            yield Fault(f"page {run.page}", found)


def _least(run: Run) -> float:
    is_large = run.size >= LARGE or (run.is_heavy and run.size >= LARGE_IF_HEAVY)
    return LEAST_OF_LARGE if is_large else LEAST_CONTRAST


def text_on_page(file: PdfFile) -> Iterator[Fault]:
    """Tagged text can be seen on its page."""
    boxes = {page.number: page for page in file.pages}
    for run in file.runs:
        if run.key and run.text.strip() and _is_outside(run, boxes[run.page]):
            yield Fault(f"page {run.page}", "Tagged text lies beside the page.")


def _is_outside(run: Run, page: Page) -> bool:
    """Tell whether no part of a text can be seen; its width is guessed with plenty."""
    left, bottom, right, top = page.box
    end = run.x + run.size * len(run.text)
    is_beside = run.is_placed and (run.x > right + SLACK or end < left - SLACK)
    return is_beside or run.y > top + SLACK or run.y + run.size < bottom - SLACK


def text_seen(file: PdfFile) -> Iterator[Fault]:
    """Tagged text is painted, and nothing is painted over it.

    Invisible text over a picture is what a scanner has recognised.
    """
    scanned = {page.number for page in file.contents if page.has_picture}
    for run in file.runs:
        if not run.key or not any(map(str.isalnum, run.text)):
            continue
        if run.is_covered:
            yield Fault(f"page {run.page}", "Something is painted over tagged text.")
        elif run.is_hidden and run.page not in scanned:
            yield Fault(f"page {run.page}", "Tagged text is invisible.")


def text_large_enough(file: PdfFile) -> Iterator[Fault]:
    """No words are smaller than 5 points."""
    for run in file.runs:
        is_text = run.key and len(run.text.strip()) >= FEWEST_LETTERS
        if is_text and run.colour is not None and 0 < run.size < SMALLEST:
            yield Fault(f"page {run.page}", "Text is smaller than 5 points.")


RULES: tuple[Rule[PdfFile], ...] = (
    Rule(
        id="pdf-content-tagged",
        source="ISO 14289-1 7.1; Matterhorn 01-005; WCAG 1.3.1",
        remedy=MARK_IT,
        faults=content_tagged,
    ),
    Rule(
        id="pdf-artifacts-apart",
        source="ISO 14289-1 7.1; Matterhorn 01-003, 01-004",
        remedy=MARK_IT,
        faults=artifacts_apart,
    ),
    Rule(
        id="pdf-marks-sound",
        source="ISO 32000-1 14.6.1, 14.7.4.2; ISO 14289-1 7.20; Matterhorn 30-002",
        remedy=MARK_IT,
        faults=marks_sound,
    ),
    Rule(
        id="pdf-contrast",
        source="WCAG 1.4.3; Matterhorn 04-001",
        remedy="Choose a darker colour for the text, or a lighter one behind it.",
        faults=text_stands_out,
    ),
    Rule(
        id="pdf-text-on-page",
        source="Matterhorn 01-001; WCAG 1.3.2",
        remedy="Move the text onto the page, or take it out.",
        faults=text_on_page,
    ),
    Rule(
        id="pdf-text-seen",
        source="ISO 32000-1 9.3.6; Matterhorn 01-001; WCAG 1.3.1",
        remedy="Take the hidden words out, or show them.",
        faults=text_seen,
        severity="warning",
    ),
    Rule(
        id="pdf-text-size",
        source="WCAG 1.4.4; APH guidelines for print documents",
        remedy="Choose larger letters.",
        faults=text_large_enough,
        severity="warning",
    ),
)
