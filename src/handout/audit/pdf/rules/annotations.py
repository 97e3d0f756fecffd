"""Rules about form fields, notes and everything else that lies on pages."""

from collections.abc import Iterator

from handout.audit.pdf.elements import walk
from handout.audit.pdf.view import PdfFile
from handout.audit.rules import Fault, Rule
from handout.audit.words import is_field_name

EXPORT_IT = "Make the file again with a program that writes PDF/UA."

SELF_DESCRIBED = frozenset({"Widget", "Link", "Popup"})
SELF_TAGGED = frozenset({"Widget", "Link", "Popup", "PrinterMark"})


def tab_order(file: PdfFile) -> Iterator[Fault]:
    """Where there is something to tab to, the order is that of the structure."""
    for page in file.pages:
        if page.has_annotations and page.tab_order != "S":
            yield Fault(page.place, "The Tab key does not follow the reading order.")


def fields_named(file: PdfFile) -> Iterator[Fault]:
    """Every form field has a name for people."""
    for found in file.annotations:
        if found.kind == "Widget" and not found.name:
            yield Fault(found.place, "A form field has no name for screen readers.")


def fields_named_in_words(file: PdfFile) -> Iterator[Fault]:
    """No form field has a name that only its program knows."""
    for found in file.annotations:
        if found.kind == "Widget" and found.name and is_field_name(found.name):
            yield Fault(found.place, "A form field's name does not say what it is for.")


def fields_tagged(file: PdfFile) -> Iterator[Fault]:
    """Every form field belongs to a Form element."""
    for found in file.annotations:
        if found.kind == "Widget" and file.structure and found.listed_parent != "Form":
            yield Fault(found.place, "A form field is not part of a Form tag.")


def forms_hold_fields(file: PdfFile) -> Iterator[Fault]:
    """Every Form element holds one form field, or says what is printed there."""
    for element in file.of_kind("Form"):
        kinds = [kind for part in walk([element]) for kind in part.annotations]
        if kinds.count("Widget") != 1 and "Role" not in element.attributes.names:
            yield Fault(element.place, "The Form tag does not hold one form field.")


def annotations_described(file: PdfFile) -> Iterator[Fault]:
    """Every note, stamp or attachment on a page is described."""
    for found in file.annotations:
        if found.kind not in SELF_DESCRIBED and not found.description:
            yield Fault(found.place, f"The {found.kind} annotation has no description.")


def annotations_tagged(file: PdfFile) -> Iterator[Fault]:
    """Every note, stamp or attachment belongs to an Annot element."""
    for found in file.annotations:
        is_own = found.kind not in SELF_TAGGED and found.listed_parent != "Annot"
        if file.structure and is_own:
            yield Fault(found.place, f"The {found.kind} annotation has no Annot tag.")


def marks_of_printers(file: PdfFile) -> Iterator[Fault]:
    """Marks for printing shops are not in the tags, and trap networks nowhere."""
    for found in file.annotations:
        if found.kind == "TrapNet":
            yield Fault(found.place, "There is a trap network.")
        elif found.kind == "PrinterMark" and (found.parent or found.listed_parent):
            yield Fault(found.place, "A printer's mark is tagged.")


RULES: tuple[Rule[PdfFile], ...] = (
    Rule(
        id="pdf-tab-order",
        source="ISO 14289-1 7.18.3; Matterhorn 28-008, 28-009; WCAG 2.4.3",
        remedy=EXPORT_IT,
        faults=tab_order,
    ),
    Rule(
        id="pdf-field-named",
        source="ISO 14289-1 7.18.1; Matterhorn 28-005; WCAG 4.1.2",
        remedy="Give every form field a name (tooltip) in the source.",
        faults=fields_named,
    ),
    Rule(
        id="pdf-field-in-words",
        source="WCAG 2.4.6, 3.3.2; ISO 14289-1 7.18.1",
        remedy="Say in the name (tooltip) of the field what belongs there.",
        faults=fields_named_in_words,
    ),
    Rule(
        id="pdf-field-tagged",
        source="ISO 14289-1 7.18.4; Matterhorn 28-010; WCAG 1.3.1",
        remedy=EXPORT_IT,
        faults=fields_tagged,
    ),
    Rule(
        id="pdf-form-tag",
        source="ISO 14289-1 7.18.4; ISO 32000-1 14.8.5.6; Matterhorn 28-010",
        remedy=EXPORT_IT,
        faults=forms_hold_fields,
    ),
    Rule(
        id="pdf-annotation-described",
        source="ISO 14289-1 7.18.1; Matterhorn 28-004; WCAG 1.1.1",
        remedy="Write into the note what it is about, or take it out.",
        faults=annotations_described,
    ),
    Rule(
        id="pdf-annotation-tagged",
        source="ISO 14289-1 7.18.1; Matterhorn 28-002; WCAG 1.3.1",
        remedy="Take comments and stamps out, and make the file again.",
        faults=annotations_tagged,
    ),
    Rule(
        id="pdf-printer-marks",
        source="ISO 14289-1 7.18.2, 7.18.8; Matterhorn 28-006, 28-017",
        remedy="Make the file again without marks for printing shops.",
        faults=marks_of_printers,
    ),
)
