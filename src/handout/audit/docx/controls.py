"""Rules about places to fill in."""

from collections.abc import Iterator

from handout.audit.docx.names import Element, W, find, value
from handout.audit.docx.view import CONTROL, WordFile
from handout.audit.rules import Fault, Rule

OLD_FIELD = f"{W}ffData"
PROGRAM = f"{W}control"


def titled(file: WordFile) -> Iterator[Fault]:
    """Every place to fill in has a title."""
    for story, control in file.elements(CONTROL):
        if not _is_gallery(control) and not value(control, "sdtPr/alias").strip():
            yield story.fault(control, "The content control has no title.")


def no_old_fields(file: WordFile) -> Iterator[Fault]:
    """Places to fill in are content controls; an old form field says what it wants."""
    for story, field in file.elements(OLD_FIELD):
        if not (value(field, "helpText") or value(field, "statusText")):
            yield story.fault(field, "The old form field does not say what it is for.")
    for story, program in file.elements(PROGRAM):
        yield story.fault(program, "The form field is an ActiveX control.")


def _is_gallery(control: Element) -> bool:
    """Tell whether a control holds what Word made: contents, a citation, a formula."""
    kinds = ("docPartObj", "bibliography", "citation", "equation", "group")
    return any(find(control, f"sdtPr/{kind}") is not None for kind in kinds)


RULES: tuple[Rule[WordFile], ...] = (
    Rule(
        id="docx-control-title",
        source="WCAG 4.1.2; Checker: content control without title",
        remedy="Choose Developer, Properties, and write a title.",
        faults=titled,
    ),
    Rule(
        id="docx-form-field",
        source="WCAG 4.1.2; Section 508 forms",
        remedy="Choose Developer, Plain Text Content Control in its place.",
        faults=no_old_fields,
        severity="warning",
    ),
)
