"""Rules about lists, columns and room that are made by hand in a Word file."""

import re
from collections.abc import Iterator
from itertools import pairwise

from handout.audit.docx.names import Element, W, find
from handout.audit.docx.view import PARAGRAPH, Paragraph, WordFile
from handout.audit.rules import Fault, Rule

BLANKS = re.compile("[ \u00a0]{3,}|\t{3,}")
TYPED_MARK = re.compile(r"\s*(?:[•▪◦‣·●○■□➢✓*–—-]|\(?\d{1,2}[.)])[ \u00a0\t]+\S")
COLUMNS = re.compile(r"\s*[^\t\n]*\S\t[^\t\n]*\S[^\t\n]*\t\s*\S")
"""Words, a tab, words, a tab, words: at least three columns."""

LEAST_ROWS = 3
LIST = "Choose Home, Bullets or Numbering, and delete the marks that were typed."


def lists_are_lists(file: WordFile) -> Iterator[Fault]:
    """Lists are made with list formats, not with typed marks."""
    for story in file.stories:
        for paragraph, after in pairwise(story.paragraphs):
            if _begins_with_mark(paragraph) and _begins_with_mark(after):
                yield paragraph.fault("An item of a list begins with a typed mark.")
        for paragraph in story.paragraphs:
            lines = paragraph.words.split("\n")
            if sum(bool(TYPED_MARK.match(line)) for line in lines) > 1:
                yield paragraph.fault("Lines of a list begin with typed marks.")


def space_by_style(file: WordFile) -> Iterator[Fault]:
    """Space is not made with empty paragraphs."""
    for story in file.stories:
        for before, paragraph in pairwise(story.paragraphs):
            is_next = paragraph.element.getprevious() is before.element
            if is_next and _is_blank(before) and _is_blank(paragraph):
                yield paragraph.fault("Empty paragraphs follow each other.")


def words_by_single_spaces(file: WordFile) -> Iterator[Fault]:
    """Words are not moved with repeated spaces or tabs."""
    for paragraph in file.paragraphs:
        if BLANKS.search(paragraph.words):
            yield paragraph.fault("Spaces or tabs follow each other.")


def columns_are_columns(file: WordFile) -> Iterator[Fault]:
    """Columns are made with columns or tables, not with tabs."""
    for story in file.stories:
        rows = [_is_row_by_tabs(paragraph) for paragraph in story.paragraphs]
        for number in range(len(rows) - LEAST_ROWS + 1):
            if all(rows[number : number + LEAST_ROWS]):
                paragraph = story.paragraphs[number]
                yield paragraph.fault("Columns are made with tabs.")


def no_boxes(file: WordFile) -> Iterator[Fault]:
    """Text stands in the text, not in a text box or frame."""
    for story, box in file.elements(
        "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}txbx",
        "{urn:schemas-microsoft-com:vml}textbox",
    ):
        yield story.fault(_outer(box), "The text stands in a text box.")
    for paragraph in file.paragraphs:
        frame = paragraph.look.properties.get("framePr")
        is_initial = frame is not None and frame.get("dropCap", "none") != "none"
        if frame is not None and not is_initial and not paragraph.is_empty:
            yield paragraph.fault("The text stands in a frame.")


def _outer(box: Element) -> Element:
    """Return the paragraph that a box hangs on."""
    return next(box.iterancestors(PARAGRAPH), box)


def _begins_with_mark(paragraph: Paragraph) -> bool:
    return bool(TYPED_MARK.match(paragraph.words))


def _is_row_by_tabs(paragraph: Paragraph) -> bool:
    has_columns = "\t" in paragraph.words and COLUMNS.match(paragraph.words)
    return bool(has_columns) and not paragraph.is_in_table


def _is_blank(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph is there for space alone."""
    if not paragraph.is_empty:
        return False
    ends_section = find(paragraph.element, "pPr/sectPr") is not None
    breaks = paragraph.element.iter(f"{W}br", f"{W}lastRenderedPageBreak")
    has_page_break = any(found.get(f"{W}type") == "page" for found in breaks)
    return not ends_section and not has_page_break


RULES: tuple[Rule[WordFile], ...] = (
    Rule(
        id="docx-list-structure",
        source="WCAG 1.3.1; Section 508 lists",
        remedy=LIST,
        faults=lists_are_lists,
        severity="warning",
    ),
    Rule(
        id="docx-blank-paragraphs",
        source="Section 508 general; Checker: repeated blank characters",
        remedy="Delete them, and set the space under Layout, Spacing.",
        faults=space_by_style,
        severity="warning",
    ),
    Rule(
        id="docx-blank-characters",
        source="Section 508 columns; Checker: repeated blank characters",
        remedy="Delete them, and set a tab stop or an indent under Layout.",
        faults=words_by_single_spaces,
        severity="warning",
    ),
    Rule(
        id="docx-tab-columns",
        source="WCAG 1.3.1, failure F34; Section 508 columns",
        remedy="Choose Insert, Table, Convert Text to Table.",
        faults=columns_are_columns,
        severity="warning",
    ),
    Rule(
        id="docx-text-box",
        source="WCAG 1.3.2; Section 508 text boxes",
        remedy="Move the words into the text, and delete the box or frame.",
        faults=no_boxes,
        severity="warning",
    ),
)
