"""Latin words, telephone numbers and codes in text that runs from right to left.

What has to stay whole, and by which marks, is told by `stretches`.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from msgspec.structs import replace

from handout.blocks import Entry, PhoneLine, WriteIn
from handout.compose.stretches import has_arabic_figures, marked, marked_pieces
from handout.document import Document, Part
from handout.language_tags import Direction, has_right_to_left_letters
from handout.prose import Span, Text
from handout.rewriting import rewritten


def keep_whole(document: Document) -> Document:
    """Return the document with marks around what runs from left to right.

    In parts that run from left to right, only words are looked at that do not.
    """
    parts = tuple(map(_kept_whole, document.parts))
    words = kept_whole(document.footer.words, document.direction)
    footer = replace(document.footer, words=words)
    return replace(document, parts=parts, footer=footer)


def kept_whole(words: str, direction: Direction) -> str:
    """Return words of a text of a direction with marks, where they need some."""
    return marked(words) if _may_part(words, direction) else words


def _may_part(words: str, direction: Direction) -> bool:
    return (
        direction == "rtl"
        or has_right_to_left_letters(words)
        or has_arabic_figures(words)
    )


def _kept_whole(part: Part) -> Part:
    def in_text(text: Text) -> Text:
        return Text(_all_marked(text, part.direction))

    def in_phone(line: PhoneLine) -> PhoneLine:
        return replace(line, label=kept(line.label), number=kept(line.number))

    def in_field(field: WriteIn) -> WriteIn:
        return replace(field, label=kept(field.label), value=kept(field.value))

    def in_entry(entry: Entry) -> Entry:
        return replace(entry, say=kept(entry.say))

    def kept(words: str) -> str:
        return kept_whole(words, part.direction)

    blocks = rewritten(part.blocks, Text, in_text)
    blocks = rewritten(blocks, PhoneLine, in_phone)
    blocks = rewritten(blocks, WriteIn, in_field)
    return replace(part, blocks=rewritten(blocks, Entry, in_entry))


def _all_marked(spans: Iterable[Span], direction: Direction) -> Iterator[Span]:
    """Mark spans; what stands in a row is one text, however it is set."""
    for is_in_row, group in groupby(spans, key=_is_in_row):
        row = [_with_marked_note(span, direction) for span in group]
        if is_in_row and _may_part("".join(span.text for span in row), direction):
            yield from _marked_row(row)
        elif is_in_row:
            yield from row
        else:
            yield from (_marked_alone(span, direction) for span in row)


def _is_in_row(span: Span) -> bool:
    return not span.language and not _is_address(span)


def _with_marked_note(span: Span, direction: Direction) -> Span:
    return replace(span, note=tuple(_all_marked(span.note, direction)))


def _marked_row(row: list[Span]) -> Iterator[Span]:
    """Give each stretch a span of its own; a note stays at the end of its words."""
    for span, parts in zip(row, marked_pieces([s.text for s in row]), strict=True):
        spans = [replace(span, text=words, note=()) for words in parts]
        yield from (*spans[:-1], replace(spans[-1], note=span.note))


def _marked_alone(span: Span, direction: Direction) -> Span:
    """Mark words in another language, whose order is theirs, and no address."""
    is_kept = _is_address(span) or not _may_part(span.text, direction)
    return span if is_kept else replace(span, text=marked(span.text))


def _is_address(span: Span) -> bool:
    """Tell whether a link shows its own address, which is to be copied as it is."""
    words = span.text.strip()
    return bool(words) and not span.link.startswith("tel:") and words in span.link
