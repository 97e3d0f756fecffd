"""The signs of notes, and the two lines that part notes from the text."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from handout.backends.docx.elements import Element, wml
from handout.prose import Text

if TYPE_CHECKING:
    from handout.backends.docx.context import Context

SIGN_STYLE = "FootnoteReference"
TEXT_STYLE = "FootnoteText"

SEPARATORS = {"separator": -1, "continuationSeparator": 0}
"""Notes that Word draws as lines, by kind, with the ids that it gives them."""


class Notes:
    """The notes of one document, each with the place where it was called."""

    def __init__(self) -> None:
        self.all: list[tuple[Text, Context]] = []

    def call(self, note: Text, context: "Context") -> Element:
        """Keep a note, and return the run of its sign."""
        self.all.append((note, context))
        return called("footnoteReference", id=len(self.all))


def called(name: str, **attributes: object) -> Element:
    """Make the run of a sign; its number is Word's."""
    style = wml("rPr", wml("rStyle", val=SIGN_STYLE))
    return wml("r", style, wml(name, **attributes))


def separators() -> Iterator[Element]:
    """Yield the notes that are lines: one above notes, one where a note goes on."""
    for kind, number in SEPARATORS.items():
        style = wml("pPr", wml("pStyle", val=TEXT_STYLE))
        line = wml("p", style, wml("r", wml(kind)))
        yield wml("footnote", line, type=kind, id=number)


def note_settings() -> Element:
    """Return the settings that name those two lines: 17.11.9."""
    return wml("footnotePr", *(wml("footnote", id=n) for n in SEPARATORS.values()))
