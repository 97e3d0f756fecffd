"""Rules for large print, where a Word file is large print.

They are those of the American Council of the Blind (ACB Large Print Guidelines
of 2022, as revised in May 2025).
"""

from collections.abc import Callable, Iterable, Iterator

from handout.audit.docx.measures import points
from handout.audit.docx.names import Element, W, find, is_on
from handout.audit.docx.view import Paragraph, Run, WordFile
from handout.audit.rules import Fault, Rule

LARGE = 16
"""Points of running text from which on print is meant to be large."""

LEAST_SIZE = 18
SINGLE_LINE = 240
"""One line, in the unit of automatic line spacing (17.3.1.33)."""

LEAST_LINES, LEAST_LEADING = 1.15, 1.25
"""Line spacing: in lines of the face, or where it is a length, in type sizes."""

LINE = 60
"""Letters of a line: what is shorter has no lines that could stand too close."""

INCH, SLACK = 72.0, 0.5
SERIFS = (
    "antiqua",
    "batang",
    "bodoni",
    "bookman",
    "cambria",
    "caslon",
    "century schoolbook",
    "constantia",
    "garamond",
    "georgia",
    "mincho",
    "palatino",
    "simsun",
    "times",
)
"""Parts of the names of families that have serifs."""

JUSTIFIED = frozenset({"both", "distribute", "center", "thaiDistribute"})
SECTION = f"{W}sectPr"
SIDES = ("top", "bottom", "left", "right")
ON_PAGES = frozenset({"footer", "header"})

Question = Callable[[WordFile], Iterable[Fault]]


def _is_large(file: WordFile) -> bool:
    return file.styles.body().size >= LARGE


def _runs(file: WordFile) -> Iterator[tuple[Paragraph, Run]]:
    """Yield the words of a file in large print; none of another file."""
    if _is_large(file):
        for paragraph in file.paragraphs:
            for run in paragraph.runs:
                yield paragraph, run


def _texts(file: WordFile) -> Iterator[Paragraph]:
    """Yield the paragraphs of running text of a file in large print."""
    if _is_large(file):
        for paragraph in file.main.paragraphs:
            if paragraph.runs and not paragraph.level and not paragraph.is_in_table:
                yield paragraph


def _sections(file: WordFile) -> Iterator[Element]:
    if _is_large(file):
        yield from file.main.elements(SECTION)


def large_everywhere(file: WordFile) -> Iterator[Fault]:
    """In large print, no words are smaller than the text, or than 18 points."""
    least = max(LEAST_SIZE, file.styles.body().size)
    for paragraph, run in _runs(file):
        is_raised = run.look.value("vertAlign") not in {"", "baseline"}
        if run.look.size < least and not is_raised:
            found = f"Words of {run.look.size:g} points stand in large print."
            yield paragraph.fault(found)


def without_serifs(file: WordFile) -> Iterator[Fault]:
    """In large print, letters have no serifs."""
    for paragraph, run in _runs(file):
        family = file.styles.family(run.look)
        has_serifs = "sans" not in family.lower() and any(
            name in family.lower() for name in SERIFS
        )
        if has_serifs:
            yield paragraph.fault("The letters have serifs.")


def upright(file: WordFile) -> Iterator[Fault]:
    """In large print, no words are in italics."""
    for paragraph, run in _runs(file):
        if run.look.is_on("i"):
            yield paragraph.fault("Words are in italics.")


def left_aligned(file: WordFile) -> Iterator[Fault]:
    """In large print, text begins at one margin and ends where it ends."""
    for paragraph in _texts(file):
        if paragraph.look.value("jc") in JUSTIFIED:
            yield paragraph.fault("The text is justified or centred.")


def lines_apart(file: WordFile) -> Iterator[Fault]:
    """In large print, lines stand at least 1.15 lines apart."""
    for paragraph in _texts(file):
        if len(paragraph.words) > LINE and _is_tight(paragraph):
            yield paragraph.fault("The lines stand too close.")


def margins_wide(file: WordFile) -> Iterator[Fault]:
    """In large print, each margin is at least one inch."""
    for section in _sections(file):
        margins = find(section, "pgMar")
        if margins is not None:
            lengths = [points(margins.get(f"{W}{side}", "")) for side in SIDES]
            if any(x is not None and abs(x) < INCH - SLACK for x in lengths):
                yield Fault("", "A margin is narrower than one inch.")


def words_whole(file: WordFile) -> Iterator[Fault]:
    """In large print, no words are divided at the ends of lines."""
    if _is_large(file) and is_on(file.settings, "autoHyphenation"):
        yield Fault("", "Words are divided at the ends of lines.")


def lines_together(file: WordFile) -> Iterator[Fault]:
    """In large print, no line of a paragraph stands alone on a page."""
    for paragraph in _texts(file):
        widows = paragraph.look.properties.get("widowControl")
        if widows is not None and not paragraph.look.is_on("widowControl"):
            yield paragraph.fault("A line may stand alone at a page's head or foot.")


def pages_numbered(file: WordFile) -> Iterator[Fault]:
    """In large print, pages are numbered."""
    if _is_large(file) and not any(map(_is_page_number, _fields(file))):
        yield Fault("", "The pages have no numbers.")


def one_column(file: WordFile) -> Iterator[Fault]:
    """In large print, text stands in one column."""
    for section in _sections(file):
        columns = find(section, "cols")
        count = "1" if columns is None else columns.get(f"{W}num", "1")
        if count not in {"0", "1"}:
            yield Fault("", "The text stands in columns.")


def letters_apart(file: WordFile) -> Iterator[Fault]:
    """In large print, letters are neither pressed together nor made narrow."""
    for paragraph, run in _runs(file):
        spacing = points(run.look.value("spacing")) or 0
        width = run.look.value("w").rstrip("%")
        is_narrow = width.isdecimal() and int(width[:9]) < 100  # noqa: PLR2004 - per cent
        if spacing < 0 or is_narrow:
            yield paragraph.fault("The letters are pressed together.")


def _is_tight(paragraph: Paragraph) -> bool:
    line, rule = (
        paragraph.look.value("spacing", name) for name in ("line", "lineRule")
    )
    if rule in {"exact", "atLeast"}:
        size = max(run.look.size for run in paragraph.runs)
        return (points(line) or 0) < size * LEAST_LEADING
    return not line.isdecimal() or int(line[:9]) < SINGLE_LINE * LEAST_LINES


def _fields(file: WordFile) -> Iterator[str]:
    """Yield the codes of the fields at the head and foot of pages."""
    for story in file.others:
        if story.name in ON_PAGES:
            yield from (code.text or "" for code in story.elements(f"{W}instrText"))
            fields = story.elements(f"{W}fldSimple")
            yield from (field.get(f"{W}instr", "") for field in fields)


def _is_page_number(code: str) -> bool:
    return code.split()[:1] == ["PAGE"]


def _rule(name: str, clause: str, remedy: str, faults: Question) -> Rule[WordFile]:
    return Rule(
        id=f"docx-large-{name}",
        source=f"ACB Large Print Guidelines 2022, {clause}",
        remedy=remedy,
        faults=faults,
        severity="warning",
    )


RULES: tuple[Rule[WordFile], ...] = (
    _rule("size", "base font", "Give the words 18 points or more.", large_everywhere),
    _rule(
        "face",
        "base font",
        "Choose Arial or another plain face under Home, Font.",
        without_serifs,
    ),
    _rule("italics", "emphasis", "Choose Home, Italic, to take them away.", upright),
    _rule("aligned", "margins", "Choose Home, Align Left.", left_aligned),
    _rule(
        "lines",
        "spacing",
        "Choose Home, Line and Paragraph Spacing, 1.15 or more.",
        lines_apart,
    ),
    _rule("margins", "margins", "Choose Layout, Margins, Normal.", margins_wide),
    _rule("hyphens", "paragraphs", "Choose Layout, Hyphenation, None.", words_whole),
    _rule(
        "widows",
        "paragraphs",
        "Choose Home, Paragraph, Line and Page Breaks, Widow/Orphan control.",
        lines_together,
    ),
    _rule("pages", "page numbers", "Choose Insert, Page Number.", pages_numbered),
    _rule("columns", "columns", "Choose Layout, Columns, One.", one_column),
    _rule(
        "letters",
        "base font",
        "Choose Home, Font, Advanced, Spacing, Normal.",
        letters_apart,
    ),
)
