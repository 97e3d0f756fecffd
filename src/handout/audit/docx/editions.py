"""Whether a file of ours still holds the words of its edition."""

from collections.abc import Iterator

from handout.audit.docx.names import Element, find, value
from handout.audit.docx.view import CONTROL, WordFile
from handout.audit.docx.words import shortened, words
from handout.audit.rules import Fault, Rule
from handout.edition_marks import mark, mark_in


def unedited(file: WordFile) -> Iterator[Fault]:
    """The words are those of the edition that stands at the foot of the page."""
    for story, control in file.elements(CONTROL):
        said = mark_in(value(control, "sdtPr/tag"))
        if said and story is not file.main:
            if said != mark(file.main.root, file.footnotes):
                edition = _edition(control)
                yield Fault("", f"The words were edited since edition {edition}.")
            return


def _edition(control: Element) -> str:
    """Return the edition as it is printed; it is ours, and no word of a patient."""
    content = find(control, "sdtContent")
    return "" if content is None else shortened(words(content))


RULES: tuple[Rule[WordFile], ...] = (
    Rule(
        id="docx-edited",
        source="ECMA-376 17.5.2.42",
        remedy="Have the changes read by a clinician before the sheet is handed out.",
        faults=unedited,
        severity="note",
    ),
)
