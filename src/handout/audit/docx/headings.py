"""Rules about headings in a Word file, real ones and fake ones."""

import re
from collections.abc import Iterator

from handout.audit.docx.names import W, find
from handout.audit.docx.view import Paragraph, WordFile
from handout.audit.headings import order_faults, title_faults
from handout.audit.rules import Fault, Rule

HEADINGS = "Use the styles Heading 1 to Heading 6, and skip no level."

LONG = 6_000
"""Letters of a text that nobody finds through without headings: three pages."""

VERY_LONG, MANY = 20_000, 8
"""Letters and headings of a text that wants a table of contents: ten pages."""

LONGEST, MOST_WORDS = 120, 20
"""Letters and words that a heading may have: it has to fit into one line."""

LONGEST_FAKE, MOST_WORDS_OF_FAKE = 70, 10
LEAST_LINKS = 4
CONTENTS = re.compile(r"\s*TOC\b")
ENDS_SENTENCE = (".", ",", ";", "!", ":", "。", "،", "؛", "：", "，", "…")


def one_title_heading(file: WordFile) -> Iterator[Fault]:
    """There is exactly one heading of level 1."""
    yield from title_faults(file.headings)


def in_order(file: WordFile) -> Iterator[Fault]:
    """Headings begin with level 1 and skip no level on the way down."""
    yield from order_faults(file.headings)


def say_something(file: WordFile) -> Iterator[Fault]:
    """No heading is empty."""
    for paragraph in file.main.paragraphs:
        if paragraph.level and paragraph.is_empty:
            yield paragraph.fault("The heading is empty.")


def no_fakes(file: WordFile) -> Iterator[Fault]:
    """What looks like a heading is one."""
    following = [*file.main.paragraphs[1:], None]
    for paragraph, after in zip(file.main.paragraphs, following, strict=True):
        if after is not None and _is_fake(paragraph) and _is_text_under(after):
            yield paragraph.fault("A line in bold acts as a heading and is none.")


def short(file: WordFile) -> Iterator[Fault]:
    """Headings are short enough to be taken in at a glance."""
    for paragraph in file.main.paragraphs:
        if paragraph.level:
            said = paragraph.words.strip()
            if len(said) > LONGEST or len(said.split()) > MOST_WORDS:
                yield paragraph.fault("The heading is as long as a paragraph.")


def divide_long_text(file: WordFile) -> Iterator[Fault]:
    """A long text is divided by headings."""
    if _length(file) > LONG and not any(heading.level > 1 for heading in file.headings):
        yield Fault("", "The text is long, and no headings divide it.")


def listed_in_long_text(file: WordFile) -> Iterator[Fault]:
    """A very long text has a table of contents."""
    is_long = _length(file) > VERY_LONG and len(file.headings) >= MANY
    if is_long and not _has_contents(file):
        yield Fault("", "The text is very long, and has no table of contents.")


def _length(file: WordFile) -> int:
    return sum(len(paragraph.words) for paragraph in file.main.paragraphs)


def _has_contents(file: WordFile) -> bool:
    codes = (element.text or "" for element in file.main.elements(f"{W}instrText"))
    simple = (
        element.get(f"{W}instr", "") for element in file.main.elements(f"{W}fldSimple")
    )
    if any(CONTENTS.match(code) for code in (*codes, *simple)):
        return True
    links = file.main.elements(f"{W}hyperlink")
    return sum(bool(link.get(f"{W}anchor")) for link in links) >= LEAST_LINKS


def _is_fake(paragraph: Paragraph) -> bool:
    """Tell whether a short line of plain text was made bold from end to end by hand."""
    said = paragraph.words.strip()
    is_short = 1 < len(said) <= LONGEST_FAKE and len(said.split()) <= MOST_WORDS_OF_FAKE
    return (
        is_short
        and paragraph.has_default_style
        and not paragraph.level
        and not said.endswith(ENDS_SENTENCE)
        and not any(mark in said for mark in "\t\n")
        and any(letter.isalpha() for letter in said)
        and not _is_elsewhere(paragraph)
        and all(run.look.is_on("b") for run in paragraph.runs)
    )


def _is_elsewhere(paragraph: Paragraph) -> bool:
    """Tell whether a line stands in a table, a list or a place to fill in."""
    is_item = find(paragraph.element, "pPr/numPr") is not None
    return is_item or paragraph.is_in_table or paragraph.is_in_control


def _is_text_under(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph is text that a heading could stand over."""
    has_words = bool(paragraph.runs) and not paragraph.level
    return has_words and not all(run.look.is_on("b") for run in paragraph.runs)


RULES: tuple[Rule[WordFile], ...] = (
    Rule(
        id="docx-one-h1",
        source="WCAG 1.3.1, 2.4.6; Checker: no heading styles",
        remedy=HEADINGS,
        faults=one_title_heading,
    ),
    Rule(
        id="docx-heading-order",
        source="WCAG 1.3.1; Checker: heading order",
        remedy=HEADINGS,
        faults=in_order,
        severity="warning",
    ),
    Rule(
        id="docx-heading-words",
        source="WCAG 2.4.6; Section 508 headings",
        remedy="Write the heading, or give the line another style.",
        faults=say_something,
    ),
    Rule(
        id="docx-heading-fake",
        source="WCAG 1.3.1, failure F2; Section 508 headings",
        remedy="Choose one of the styles Heading 1 to Heading 6 under Home, Styles.",
        faults=no_fakes,
        severity="warning",
    ),
    Rule(
        id="docx-heading-length",
        source="WCAG 2.4.6; Checker: use of headings",
        remedy="Shorten the heading to one line, or give it the style Normal.",
        faults=short,
        severity="note",
    ),
    Rule(
        id="docx-headings-enough",
        source="WCAG 2.4.10; Checker: no headings in a long document",
        remedy="Put a heading over each topic, with a style under Home, Styles.",
        faults=divide_long_text,
        severity="note",
    ),
    Rule(
        id="docx-contents",
        source="WCAG 2.4.5; Section 508 general",
        remedy="Choose References, Table of Contents.",
        faults=listed_in_long_text,
        severity="note",
    ),
)
