"""A paragraph of the source as sentences, each with its spans."""

from collections.abc import Iterator

from handout.plain.telling.values import Line
from handout.plain.words import sentences
from handout.prose import Span, Text


def lines_of(text: Text) -> tuple[Line, ...]:
    """Return the sentences of a paragraph; nothing of it is lost.

    Where its sentences cannot be told apart among its spans, it stays whole.
    """
    cut = sentences(text.plain)
    if _is_plain(text):
        return tuple(Line(Text.of(sentence), is_plain=True) for sentence in cut)
    return tuple(_among_spans(text, cut)) or (Line(text, is_plain=False),)


def _is_plain(text: Text) -> bool:
    return all(span == Span(span.text) for span in text)


def _among_spans(text: Text, cut: tuple[str, ...]) -> Iterator[Line]:
    """Yield the sentences with their spans, or none if a place cannot be found."""
    places, position = [], 0
    for sentence in cut:
        start = text.plain.find(sentence, position)
        if start < 0:
            return
        position = start + len(sentence)
        places.append((start, position))
    for start, end in places:
        words = _slice(text, start, end)
        yield Line(words, is_plain=_is_plain(words))


def _slice(text: Text, start: int, end: int) -> Text:
    """Return the spans between two places; a note stays behind its words."""
    kept: list[Span] = []
    position = 0
    for span in text:
        first, last = max(start - position, 0), end - position
        words = span.text[first : max(last, 0)]
        position += len(span.text)
        stays = bool(span.note) and start <= position <= end
        if words or stays:
            kept.append(_with_words(span, words, keeps_note=stays))
    return Text(kept)


def _with_words(span: Span, words: str, *, keeps_note: bool) -> Span:
    return Span(
        words,
        strong=span.strong,
        link=span.link,
        term=span.term,
        language=span.language,
        expansion=span.expansion,
        position=span.position,
        note=span.note if keeps_note else (),
    )
