"""Rules about letters that are hard to read, or not to be seen at all."""

from collections.abc import Iterator

from handout.audit.docx.formatting import Look
from handout.audit.docx.view import Paragraph, WordFile
from handout.audit.rules import Fault, Rule

FEWEST_WORDS, FEWEST_TYPED = 4, 5
"""What is shorter in capitals is a word of warning, or an abbreviation."""

PARTS_NAMES = ",;/"
"""What stands between names of genes and the like, which are in capitals."""


def not_in_capitals(file: WordFile) -> Iterator[Fault]:
    """No running text is in capitals."""
    for paragraph in file.paragraphs:
        if not paragraph.level and _shouts(paragraph):
            yield paragraph.fault("The text is in capitals.")


def nothing_hidden(file: WordFile) -> Iterator[Fault]:
    """No text is hidden."""
    for paragraph in file.paragraphs:
        if any(run.look.is_on("vanish") for run in paragraph.runs):
            yield paragraph.fault("Text is hidden.")


def nothing_flashes(file: WordFile) -> Iterator[Fault]:
    """No text blinks or moves."""
    for paragraph in file.paragraphs:
        effects = {run.look.value("effect") for run in paragraph.runs}
        if effects - {"", "none"}:
            yield paragraph.fault("The text blinks or moves.")


def _shouts(paragraph: Paragraph) -> bool:
    """Tell whether a line is in capitals, by its letters or by its format."""
    said = paragraph.words
    if said.isupper() and not any(mark in said for mark in PARTS_NAMES):
        return len(said.split()) >= FEWEST_TYPED and _is_mostly_capitals(said)
    raised = [run.words for run in paragraph.runs if _is_raised(run.look)]
    return len(" ".join(raised).split()) >= FEWEST_WORDS


def _is_raised(look: Look) -> bool:
    return look.is_on("caps") or look.is_on("smallCaps")


def _is_mostly_capitals(said: str) -> bool:
    return 2 * sum(letter.isupper() for letter in said) > len(said)


RULES: tuple[Rule[WordFile], ...] = (
    Rule(
        id="docx-capitals",
        source="ACB Large Print Guidelines 2022, base font",
        remedy="Choose Home, Change Case, Sentence case, and no All caps under Font.",
        faults=not_in_capitals,
        severity="warning",
    ),
    Rule(
        id="docx-hidden-text",
        source="WCAG 1.3.2; Section 508 general",
        remedy="Select it, and take away the tick at Hidden under Home, Font.",
        faults=nothing_hidden,
        severity="warning",
    ),
    Rule(
        id="docx-flashing",
        source="WCAG 2.2.2, 2.3.1; Section 508 flashing",
        remedy="Select it, and choose Home, Clear All Formatting.",
        faults=nothing_flashes,
    ),
)
