"""Spans become runs; neighbours with one link become one hyperlink.

ECMA-376 part 1, 17.3.2 (runs) and 17.16.22 (hyperlinks).
"""

from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter

from handout.backends.docx.checkboxes import CheckBox, boxes_apart, control_of
from handout.backends.docx.context import Context
from handout.backends.docx.elements import Element, wml, wml_text
from handout.backends.docx.links import hyperlink, leads_somewhere
from handout.backends.docx.voices import Voice
from handout.language_tags import has_right_to_left_letters
from handout.notes import signs_apart
from handout.prose import Span, Text

LINK_STYLE = "Hyperlink"
LEFT_TO_RIGHT_MARK = "\u200e"


def runs(text: Text, context: Context, style: str = "") -> Iterator[Element]:
    """Yield runs, in a character style if need be, hyperlinks, signs and boxes."""
    for piece in boxes_apart(text):
        if isinstance(piece, CheckBox):
            fill_in = context.document.small_words.fill_in
            yield control_of(piece, context.file.next_number(), fill_in)
        else:
            yield from _words(piece, context, style)


def _words(text: Text, context: Context, style: str) -> Iterator[Element]:
    for address, spans in groupby(signs_apart(text), key=attrgetter("link")):
        if leads_somewhere(address, context):
            words = [span for span in spans if span.text]
            linked = [_run(span, context, LINK_STYLE) for span in words]
            yield hyperlink(address, linked, context)
            yield from _end(words, context)
            continue
        for span in spans:
            if span.note:
                yield context.notes.call(Text(span.note), context)
            elif span.text:
                yield _run(span, context, style)


def _end(spans: list[Span], context: Context) -> Iterator[Element]:
    """Yield what keeps the last slash of an address at its end in Arabic."""
    plain = Text(spans).plain
    if context.voice.is_right_to_left and not has_right_to_left_letters(plain):
        yield wml("r", wml_text(LEFT_TO_RIGHT_MARK))


def run(words: str, context: Context, style: str = "") -> Element:
    """Make a run of plain words in a character style."""
    return _run(Span(words), context, style)


def _run(span: Span, context: Context, style: str = "") -> Element:
    properties = [*_properties(span, context, style)]
    marks = [wml("rPr", *properties)] if properties else []
    return wml("r", *marks, wml_text(span.text))


def _properties(span: Span, context: Context, style: str) -> Iterator[Element]:
    """Yield the properties of a run in the order of the schema."""
    if named := context.derived.strong(style) if span.strong else style:
        yield wml("rStyle", val=named)
    voice = Voice.of(span.language) if span.language else context.voice
    yield from voice.fonts(context.document_voice)
    if span.position != "baseline":
        yield wml("vertAlign", val=span.position)
    plain = "" if span.language else span.text
    yield from voice.marks(context.document_voice, plain)
