"""Footnotes: how they stand apart from the line in which they are called."""

from collections.abc import Callable, Iterable, Iterator

from msgspec.structs import replace

from handout.prose import Span, Text
from handout.rewriting import Value, rewritten

Sign = Callable[[Text], Span]
"""What calls a note: made of its words."""


def signs_apart(text: Text) -> Text:
    """Return a text in which each note hangs on a span without words.

    So what is done to the words, such as a link around them, leaves its sign out.
    """
    return Text(_apart(text)) if text.notes else text


def _apart(text: Text) -> Iterator[Span]:
    for span in text:
        if not span.note:
            yield span
            continue
        if span.text:
            yield replace(span, note=())
        yield Span("", note=span.note)


def signs_hung(spans: Iterable[Span]) -> Text:
    """Return a text in which each note hangs on the words before it.

    A note behind another, or at the beginning, hangs on no words.
    """
    hung: list[Span] = []
    for span in spans:
        is_sign = span.note and not span.text
        if is_sign and hung and not hung[-1].note:
            hung[-1] = replace(hung[-1], note=span.note)
        else:
            hung.append(span)
    return Text(hung)


def with_signs(text: Text, sign: Sign) -> Text:
    """Return a text whose notes gave way to signs; the notes are left out."""
    return Text(
        sign(Text(span.note)) if span.note else span for span in signs_apart(text)
    )


def in_line(text: Text) -> Text:
    """Return a text that says its notes itself, in parentheses."""
    return Text(_told(text)) if text.notes else text


def _told(text: Text) -> Iterator[Span]:
    for span in signs_apart(text):
        if span.note:
            yield from (Span(" ("), *span.note, Span(")"))
        else:
            yield span


def with_notes_in_line(value: Value) -> Value:
    """Return a value of the model in which every text says its notes itself."""
    return rewritten(value, Text, in_line)
