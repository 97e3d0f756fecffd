"""Rules about headings."""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import dropwhile

from handout.audit.headings import order_faults, title_faults
from handout.audit.pdf.elements import Element, Key, is_empty, is_heading, spoken, walk
from handout.audit.pdf.view import PdfFile, Run
from handout.audit.rules import Fault, Rule

LONGEST = 200
"""Letters of a heading; a paragraph of three sentences has as many."""

HEADING = "Mark headings in the source with heading styles of the right level."


def one_title_heading(file: PdfFile) -> Iterator[Fault]:
    """There is exactly one heading of level 1."""
    if file.structure and not any(file.of_kind("H")):
        yield from title_faults(file.headings)


def headings_in_order(file: PdfFile) -> Iterator[Fault]:
    """Headings begin with level 1 and skip no level on the way down."""
    yield from order_faults(file.headings)


def headings_of_one_kind(file: PdfFile) -> Iterator[Fault]:
    """Headings are either all numbered or all one in a part of their own."""
    if file.headings:
        for element in file.of_kind("H"):
            yield Fault(
                element.place, "A heading without level is among numbered ones."
            )
    for element in walk(file.structure):
        if sum(child.kind == "H" for child in element.children) > 1:
            yield Fault(element.place, "The part has two headings without level.")


def headings_have_words(file: PdfFile) -> Iterator[Fault]:
    """No heading is empty."""
    for element in file.elements:
        if (is_heading(element.kind) or element.kind == "H") and is_empty(element):
            yield Fault(element.place, "The heading is empty.")


def headings_short(file: PdfFile) -> Iterator[Fault]:
    """No heading is as long as a paragraph."""
    for element in file.elements:
        if is_heading(element.kind) and len(spoken(element)) > LONGEST:
            yield Fault(element.place, "The heading is as long as a paragraph.")


def headings_marked(file: PdfFile) -> Iterator[Fault]:
    """No paragraph looks just as the headings of this file do.

    Above the first heading stands who prints, often in the type of one.
    """
    looks = _looks(file)
    usual = _usual_look(file)
    headings = (element for element in file.elements if is_heading(element.kind))
    of_headings = {looks(heading) for heading in headings} - {None, usual}
    below = dropwhile(lambda element: not is_heading(element.kind), file.elements)
    for element in (found for found in below if found.kind == "P"):
        is_alone = element.parent not in {"TH", "TD", "LBody", "Caption", "Figure"}
        is_short = 0 < len(spoken(element)) <= LONGEST // 2
        if is_alone and is_short and looks(element) in of_headings:
            yield Fault(element.place, "The paragraph looks like a heading.")


Look = tuple[float, bool, str | None]
"""Size, whether it is heavy, and colour."""


def _usual_look(file: PdfFile) -> Look | None:
    """Return how most of the letters in a file look."""
    letters: Counter[Look] = Counter()
    for run in file.runs:
        letters[_look(run)] += len(run.text)
    return letters.most_common(1)[0][0] if letters else None


def _look(run: Run) -> Look:
    return round(run.size, 1), run.is_heavy, run.colour


def _looks(file: PdfFile) -> Callable[[Element], Look | None]:
    """Return how to tell how an element looks; None where it is not all alike."""
    looks: dict[Key, set[Look]] = {}
    for run in file.runs:
        if run.key and run.text.strip():
            looks.setdefault(run.key, set()).add(_look(run))

    def of(element: Element) -> Look | None:
        keys = (item.key for part in walk([element]) for item in part.items)
        found = {look for key in keys for look in looks.get(key, ())}
        return found.pop() if len(found) == 1 else None

    return of


RULES: tuple[Rule[PdfFile], ...] = (
    Rule(
        id="pdf-one-h1",
        source="ISO 14289-1 7.4.2; WCAG 1.3.1, 2.4.6",
        remedy=HEADING,
        faults=one_title_heading,
    ),
    Rule(
        id="pdf-heading-order",
        source="ISO 14289-1 7.4.2; Matterhorn 14-002, 14-003; WCAG 1.3.1",
        remedy=HEADING,
        faults=headings_in_order,
    ),
    Rule(
        id="pdf-heading-kinds",
        source="ISO 14289-1 7.4.4; Matterhorn 14-006, 14-007",
        remedy=HEADING,
        faults=headings_of_one_kind,
    ),
    Rule(
        id="pdf-heading-words",
        source="WCAG 2.4.6, 1.3.1; Matterhorn 14-001",
        remedy="Take the empty heading out of the source.",
        faults=headings_have_words,
    ),
    Rule(
        id="pdf-heading-length",
        source="WCAG 2.4.6, technique G130; Matterhorn 14-001",
        remedy="Mark as a heading only the words that head a part.",
        faults=headings_short,
        severity="warning",
    ),
    Rule(
        id="pdf-heading-marked",
        source="WCAG 1.3.1, failure F2; Matterhorn 09-004, 14-001",
        remedy=HEADING,
        faults=headings_marked,
        severity="warning",
    ),
)
