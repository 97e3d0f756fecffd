"""Rules about links in a Word file."""

import re
from collections import defaultdict
from collections.abc import Iterator

from handout.audit.docx.names import Element, R, W
from handout.audit.docx.view import Paragraph, Run, WordFile
from handout.audit.docx.words import is_empty, words
from handout.audit.rules import Fault, Rule
from handout.audit.words import is_bare_address, says_nothing

LINK, FIELD = f"{W}hyperlink", f"{W}fldSimple"
FIELD_MARK, FIELD_CODE = f"{W}fldChar", f"{W}instrText"
LINK_FIELD = re.compile(r'\s*HYPERLINK\s+(?:\\l\s+)?"?[^"\s]')
TIP_OF_FIELD = re.compile(r'\\o\s+"[^"\s]')
LONGEST_TIP = 260
"""Letters of a screen tip: Word shows no more of it."""

IN_WORDS = "Choose Edit Hyperlink, and write words that tell where the link leads."


def named(file: WordFile) -> Iterator[Fault]:
    """Every link has words or a picture."""
    for story, link in file.elements(LINK):
        if is_empty(link):
            yield story.fault(link, "The link has no words.")


def in_words(file: WordFile) -> Iterator[Fault]:
    """A link's words say where it leads; a bare address has a screen tip."""
    found = "The words of the link do not say where it leads."
    for story, link in file.elements(LINK):
        if _is_unclear(words(link), has_tip=bool(_tip(link).strip())):
            yield story.fault(link, found)
    for story, field in file.elements(FIELD):
        if _is_unclear_field(field.get(f"{W}instr", ""), words(field)):
            yield story.fault(field, found)
    for paragraph in file.paragraphs:
        for code, said in _fields(paragraph):
            if _is_unclear_field(code, said):
                yield paragraph.fault(found)


def lead_somewhere(file: WordFile) -> Iterator[Fault]:
    """Every link inside the document leads to a place that there is."""
    marks = {mark.get(f"{W}name", "") for _, mark in file.elements(f"{W}bookmarkStart")}
    for story, link in file.elements(LINK):
        anchor = link.get(f"{W}anchor", "")
        is_inside = anchor and not link.get(f"{R}id")
        if is_inside and anchor not in marks and anchor != "_top":
            yield story.fault(link, "The link leads to a place that is not there.")


def tips_fit(file: WordFile) -> Iterator[Fault]:
    """No screen tip is longer than what Word shows of it."""
    for story, link in file.elements(LINK):
        if len(_tip(link)) > LONGEST_TIP:
            yield story.fault(link, "The screen tip of the link is too long.")


def seen_without_colour(file: WordFile) -> Iterator[Fault]:
    """Links to other places are told from the words around them by a line."""
    for paragraph in file.paragraphs:
        by_link = _runs_by_link(paragraph)
        for link, runs in by_link.items():
            stands_alone = len(runs) == len(paragraph.runs)
            is_outer = link is not None and bool(link.get(f"{R}id"))
            is_seen = any(run.look.is_underlined for run in runs)
            if is_outer and not stands_alone and not is_seen:
                yield paragraph.fault("The link is not underlined.")


def _runs_by_link(paragraph: Paragraph) -> dict[Element | None, list[Run]]:
    """Return the runs of each link, and under None those of no link."""
    found: dict[Element | None, list[Run]] = defaultdict(list)
    if next(paragraph.element.iter(LINK), None) is not None:
        for run in paragraph.runs:
            found[next(run.element.iterancestors(LINK), None)].append(run)
    return found


def _tip(link: Element) -> str:
    return link.get(f"{W}tooltip", "")


def _is_unclear(said: str, *, has_tip: bool) -> bool:
    return says_nothing(said) or (is_bare_address(said) and not has_tip)


def _is_unclear_field(code: str, said: str) -> bool:
    """Judge a link that is written as a field (ECMA-376 part 1, 17.16.5.25)."""
    if not LINK_FIELD.match(code):
        return False
    return _is_unclear(said, has_tip=bool(TIP_OF_FIELD.search(code)))


def _fields(paragraph: Paragraph) -> Iterator[tuple[str, str]]:
    """Yield code and result of the fields that begin and end in a paragraph."""
    if next(paragraph.element.iter(FIELD_CODE), None) is None:
        return
    code, said, depth, in_result = "", "", 0, False
    for found in paragraph.element.iter(FIELD_MARK, FIELD_CODE, f"{W}t"):
        kind = found.get(f"{W}fldCharType", "") if found.tag == FIELD_MARK else ""
        if kind == "begin":
            depth += 1
            code, said, in_result = "", "", False
        elif kind == "separate":
            in_result = True
        elif kind == "end":
            if depth:
                yield code, said
            depth = max(0, depth - 1)
        elif found.tag == FIELD_CODE:
            code += found.text or ""
        elif in_result:
            said += found.text or ""


RULES: tuple[Rule[WordFile], ...] = (
    Rule(
        id="docx-link-named",
        source="WCAG 2.4.4; Section 508 links",
        remedy=IN_WORDS,
        faults=named,
    ),
    Rule(
        id="docx-link-in-words",
        source="WCAG 2.4.4, 2.4.9; Checker: unclear hyperlink text",
        remedy=IN_WORDS,
        faults=in_words,
        severity="warning",
    ),
    Rule(
        id="docx-link-leads",
        source="WCAG 2.4.4; Section 508 links",
        remedy="Choose Edit Hyperlink, Place in This Document.",
        faults=lead_somewhere,
    ),
    Rule(
        id="docx-link-tip",
        source="ECMA-376 17.16.22; Section 508 links",
        remedy="Choose Edit Hyperlink, ScreenTip, and say it in 260 letters.",
        faults=tips_fit,
        severity="warning",
    ),
    Rule(
        id="docx-link-seen",
        source="WCAG 1.4.1, failure F73; Section 508 colour",
        remedy="Give the words of the link the style Hyperlink.",
        faults=seen_without_colour,
        severity="warning",
    ),
)
