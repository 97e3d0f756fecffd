"""Rules about pictures, captions, notes, and words that stand in for others."""

from collections.abc import Iterator

from handout.audit.pdf.elements import Element, is_empty, is_heading, spoken
from handout.audit.pdf.view import Box, PdfFile
from handout.audit.rules import Fault, Rule
from handout.audit.words import is_placeholder

DESCRIBE_IT = "Say in the source what the picture shows, or mark it as decoration."
EXPORT_IT = "Make the file again with a program that writes PDF/UA."
OWN_WORDS = "Take the alternative text away from what can be read by itself."

TEXTUAL = frozenset(
    """
    Document Part Art Sect Div BlockQuote P H Caption L LI LBody TOC TOCI TH TD TR
    """.split()  # noqa: SIM905 - as a list it would be twenty lines
)
SIDES = 4
SLACK = 2.0
"""Points by which a picture may reach over the page's edge, for rounding."""


def figures_described(file: PdfFile) -> Iterator[Fault]:
    """Every figure and formula has an alternative text."""
    for element in file.of_kind("Figure", "Formula"):
        if not element.words and not _is_mathml(element):
            yield Fault(element.place, "The picture has no alternative text.")


def _is_mathml(element: Element) -> bool:
    return any(child.kind == "math" for child in element.children)


def figures_described_in_words(file: PdfFile) -> Iterator[Fault]:
    """No alternative text is a file's name or a placeholder."""
    for element in file.of_kind("Figure", "Formula"):
        if element.words and is_placeholder(element.words):
            yield Fault(
                element.place, "The alternative text is a file's name or placeholder."
            )


def figures_add_to_captions(file: PdfFile) -> Iterator[Fault]:
    """No alternative text only says the caption of its picture again."""
    for element in file.elements:
        kids = element.children
        captions = {_told(spoken(kid)) for kid in kids if kid.kind == "Caption"} - {""}
        for figure in (element, *kids) if captions else ():
            if figure.kind == "Figure" and _told(figure.words) in captions:
                found = "The alternative text says the caption again."
                yield Fault(figure.place, found)


def _told(words: str) -> str:
    return " ".join(words.casefold().split()).strip(".: ")


def figures_placed(file: PdfFile) -> Iterator[Fault]:
    """Every figure says where on its page it stands."""
    boxes = {page.number: page.box for page in file.pages}
    for element in file.of_kind("Figure"):
        box = element.attributes.box
        if not box and not is_empty(element):
            yield Fault(element.place, "The figure does not say where it stands.")
        elif box and not _lies_on(box, boxes.get(element.page)):
            yield Fault(element.place, "The figure's place is not on the page.")


def _lies_on(box: tuple[float, ...], page: Box | None) -> bool:
    if len(box) != SIDES or page is None:
        return page is None
    left, bottom, right, top = box
    is_box = left < right and bottom < top
    is_across = left >= page[0] - SLACK and right <= page[2] + SLACK
    return is_box and is_across and bottom >= page[1] - SLACK and top <= page[3] + SLACK


def text_speaks_for_itself(file: PdfFile) -> Iterator[Fault]:
    """No alternative text stands in for text that can be read."""
    for element in file.elements:
        is_text = element.kind in TEXTUAL or is_heading(element.kind)
        if is_text and element.alternative and _own_words(element):
            yield Fault(element.place, "An alternative text hides readable text.")


def actual_texts_filled(file: PdfFile) -> Iterator[Fault]:
    """No actual text is empty where there is something to read."""
    for element in file.elements:
        if element.actual == "" and not element.alternative and _own_words(element):
            yield Fault(element.place, "An empty actual text hides readable text.")


def _own_words(element: Element) -> bool:
    """Tell whether the content inside has letters or figures."""
    inside = (kid for kid in element.kids)
    texts = (
        spoken(kid) if isinstance(kid, Element) else kid.mark.text if kid.mark else ""
        for kid in inside
    )
    return any(letter.isalnum() for text in texts for letter in text)


def captions_in_place(file: PdfFile) -> Iterator[Fault]:
    """A caption is the first or last in its figure or table, the first in its list."""
    for element in file.elements:
        kinds = [child.kind for child in element.children]
        if "Caption" not in kinds:
            continue
        if element.kind in {"Table", "L", "TOC"} and kinds.count("Caption") > 1:
            yield Fault(element.place, "There are two captions.")
        elif element.kind in {"L", "TOC"} and kinds[0] != "Caption":
            yield Fault(element.place, "The caption is not the first in its list.")
        elif "Caption" in kinds[1:-1] and element.kind in {"Table", "Figure"}:
            yield Fault(element.place, "The caption stands in the middle.")


def notes_named(file: PdfFile) -> Iterator[Fault]:
    """Every note has an identifier of its own."""
    seen: set[bytes] = set()
    for note in file.of_kind("Note"):
        if not note.identifier:
            yield Fault(note.place, "The note has no identifier.")
        elif note.identifier in seen:
            yield Fault(note.place, "Another note has the same identifier.")
        seen.add(note.identifier)


RULES: tuple[Rule[PdfFile], ...] = (
    Rule(
        id="pdf-figure-alt",
        source="ISO 14289-1 7.3, 7.7; Matterhorn 13-004, 17-002; WCAG 1.1.1",
        remedy=DESCRIBE_IT,
        faults=figures_described,
    ),
    Rule(
        id="pdf-alt-in-words",
        source="WCAG 1.1.1, failure F30",
        remedy=DESCRIBE_IT,
        faults=figures_described_in_words,
    ),
    Rule(
        id="pdf-alt-adds",
        source="WCAG 1.1.1, technique G94",
        remedy="Say in the alternative text what the caption does not tell.",
        faults=figures_add_to_captions,
        severity="warning",
    ),
    Rule(
        id="pdf-figure-box",
        source="ISO 32000-1 14.8.5.4.3; ISO 14289-1 7.3; Matterhorn 13",
        remedy=EXPORT_IT,
        faults=figures_placed,
    ),
    Rule(
        id="pdf-alt-on-text",
        source="ISO 32000-1 14.9.3; WCAG 1.1.1; Matterhorn 13-008",
        remedy=OWN_WORDS,
        faults=text_speaks_for_itself,
    ),
    Rule(
        id="pdf-actual-text",
        source="ISO 32000-1 14.9.4; WCAG 1.3.1",
        remedy=OWN_WORDS,
        faults=actual_texts_filled,
    ),
    Rule(
        id="pdf-captions",
        source="ISO 14289-1 7.2; ISO 32000-1 14.8.4.3; WCAG 1.3.1",
        remedy="Put the caption directly before or after what it names.",
        faults=captions_in_place,
    ),
    Rule(
        id="pdf-notes",
        source="ISO 14289-1 7.9; Matterhorn 19-003, 19-004",
        remedy=EXPORT_IT,
        faults=notes_named,
    ),
)
