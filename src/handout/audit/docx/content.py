"""Rules about the text of a Word file: headings, links, controls, blanks, lists."""

import re
from collections.abc import Iterator

from handout.audit.docx.names import Element, R, W, find, value
from handout.audit.docx.view import PARAGRAPH, WordFile, is_empty, words
from handout.audit.headings import order_faults, title_faults
from handout.audit.rules import Fault
from handout.audit.words import is_bare_address, says_nothing

BLANKS = re.compile("[ \u00a0]{3,}|\t{3,}")
TYPED_BULLET = re.compile(r"\s*(?:[•▪◦‣·●○■□➢✓*–—-]|\(?\d{1,2}[.)])[ \u00a0\t]+\S")
LINK = f"{W}hyperlink"


def one_title_heading(file: WordFile) -> Iterator[Fault]:
    """There is exactly one heading of level 1."""
    yield from title_faults(file.headings)


def headings_in_order(file: WordFile) -> Iterator[Fault]:
    """Headings begin with level 1 and skip no level on the way down."""
    yield from order_faults(file.headings)


def headings_say_something(file: WordFile) -> Iterator[Fault]:
    """No heading is empty."""
    for paragraph in file.main.paragraphs:
        if file.styles.heading_level(paragraph) and is_empty(paragraph):
            yield Fault(file.main.place(paragraph), "The heading is empty.")


def links_named(file: WordFile) -> Iterator[Fault]:
    """Every link has words or a picture."""
    for story, link in file.elements(LINK):
        if is_empty(link):
            yield Fault(story.place(link), "The link has no words.")


def links_in_words(file: WordFile) -> Iterator[Fault]:
    """A link's words say where it leads; a bare address has a screen tip."""
    for story, link in file.elements(LINK):
        said = words(link)
        has_tip = bool(link.get(f"{W}tooltip", "").strip())
        if says_nothing(said) or (is_bare_address(said) and not has_tip):
            found = "The words of the link do not say where it leads."
            yield Fault(story.place(link), found)


def links_lead_somewhere(file: WordFile) -> Iterator[Fault]:
    """Every link inside the document leads to a place that there is."""
    marks = {mark.get(f"{W}name", "") for _, mark in file.elements(f"{W}bookmarkStart")}
    for story, link in file.elements(LINK):
        anchor = link.get(f"{W}anchor", "")
        is_inside = anchor and not link.get(f"{R}id")
        if is_inside and anchor not in marks and anchor != "_top":
            found = "The link leads to a place that is not there."
            yield Fault(story.place(link), found)


def controls_titled(file: WordFile) -> Iterator[Fault]:
    """Every place to fill in has a title."""
    for story, control in file.elements(f"{W}sdt"):
        is_gallery = find(control, "sdtPr/docPartObj") is not None
        if not is_gallery and not value(control, "sdtPr/alias").strip():
            yield Fault(story.place(control), "The content control has no title.")


def space_by_style(file: WordFile) -> Iterator[Fault]:
    """Space is not made with empty paragraphs."""
    for story in file.stories:
        for paragraph in story.paragraphs:
            before = paragraph.getprevious()
            is_second = before is not None and before.tag == PARAGRAPH
            if is_second and _is_blank(paragraph) and _is_blank(before):
                found = "Empty paragraphs follow each other."
                yield Fault(story.place(paragraph), found)


def words_by_single_spaces(file: WordFile) -> Iterator[Fault]:
    """Words are not moved with repeated spaces or tabs."""
    for story, paragraph in file.elements(PARAGRAPH):
        if BLANKS.search(words(paragraph)):
            yield Fault(story.place(paragraph), "Spaces or tabs follow each other.")


def lists_are_lists(file: WordFile) -> Iterator[Fault]:
    """Lists are made with list formats, not with typed marks."""
    for story in file.stories:
        typed = [_is_typed_item(paragraph) for paragraph in story.paragraphs]
        for n, paragraph in enumerate(story.paragraphs[1:]):
            if typed[n] and typed[n + 1]:
                found = "An item of a list begins with a typed mark."
                yield Fault(story.place(paragraph), found)


def _is_blank(paragraph: Element | None) -> bool:
    """Tell whether a paragraph is there for space alone."""
    if paragraph is None or not is_empty(paragraph):
        return False
    ends_section = find(paragraph, "pPr/sectPr") is not None
    breaks = paragraph.iter(f"{W}br", f"{W}lastRenderedPageBreak")
    has_page_break = any(found.get(f"{W}type") == "page" for found in breaks)
    return not ends_section and not has_page_break


def _is_typed_item(paragraph: Element) -> bool:
    return bool(TYPED_BULLET.match(words(paragraph)))
