"""Boxes to tick: a box in the text becomes one that can be ticked on the screen.

MS-DOCX 2.6.2 (checkbox); each is a content control, whose title are the words beside
it, so that a screen reader says what is ticked.
"""

from collections.abc import Iterator

import msgspec
from docx.oxml.ns import qn
from msgspec.structs import replace

from handout.backends.docx.elements import Element, legal, make, wml, wml_text
from handout.prose import Span, Text

BOXES = {"\u2610": False, "\u2611": True, "\u2612": True}
"""The signs of boxes, and whether each is ticked."""

EMPTY, TICKED = "2610", "2612"
FONT = "MS Gothic"
"""What Word draws when somebody ticks a box, and with which letters."""

LONGEST_TITLE = 64
"""Characters that Word takes for the title of a control."""


class CheckBox(msgspec.Struct, frozen=True):
    """A box in a text, and the words beside it."""

    sign: str
    words: str


def boxes_apart(text: Text) -> Iterator[CheckBox | Text]:
    """Yield the boxes of a text, and the words between them; a link keeps its own."""
    pieces = [piece for span in text for piece in _pieces(span)]
    start = 0
    for number, piece in enumerate(pieces):
        if isinstance(piece, str):
            yield from _words(pieces[start:number])
            yield CheckBox(piece, _beside(pieces[number + 1 :]))
            start = number + 1
    yield from _words(pieces[start:])


def control_of(box: CheckBox, number: int, title: str) -> Element:
    """Make the control of a box; `title` names one that has no words beside it."""
    state = make("w14:checkbox")
    state.append(_state("checked", val=str(int(BOXES[box.sign]))))
    state.append(_state("checkedState", val=TICKED, font=FONT))
    state.append(_state("uncheckedState", val=EMPTY, font=FONT))
    named = wml("alias", val=box.words or title)
    properties = wml("sdtPr", named, wml("id", val=number), state)
    return wml("sdt", properties, wml("sdtContent", wml("r", wml_text(box.sign))))


def _state(name: str, **attributes: str) -> Element:
    element = make(f"w14:{name}")
    for key, value in attributes.items():
        element.set(qn(f"w14:{key}"), value)
    return element


def _pieces(span: Span) -> Iterator[Span | str]:
    """Yield the signs of boxes in a span as strings, and what is between them."""
    if span.link or span.note:
        yield span
        return
    words = ""
    for letter in span.text:
        if letter not in BOXES:
            words += letter
            continue
        if words:
            yield replace(span, text=words)
        yield letter
        words = ""
    if words:
        yield replace(span, text=words)


def _words(pieces: list[Span | str]) -> Iterator[Text]:
    if spans := [piece for piece in pieces if isinstance(piece, Span)]:
        yield Text(spans)


def _beside(pieces: list[Span | str]) -> str:
    """Return the words from a box to the next one, cut where a title is too long."""
    words = ""
    for piece in pieces:
        if isinstance(piece, str):
            break
        words += piece.text
    return " ".join(legal(words).split())[:LONGEST_TITLE].rstrip()
