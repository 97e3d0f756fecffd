"""Latin words, telephone numbers and codes in text that runs from right to left.

By the rules for mixed directions (UAX #9) figures that follow an Arabic letter let
the hyphens between them part them: 903-555-0142 would be printed as 0142-555-903,
and the bracket at the end of a Latin name at its beginning. A left-to-right mark on
either side keeps such a stretch whole, in every program that shows text.
"""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from handout.blocks import Entry, PhoneLine, WriteIn
from handout.document import Document, Part
from handout.language_tags import RIGHT_TO_LEFT_LETTERS
from handout.prose import Span, Text
from handout.rewriting import rewritten

MARK = "\u200e"

WORD = rf"[^\s{RIGHT_TO_LEFT_LETTERS}{MARK}]+"
STRETCH = re.compile(rf"{WORD}(?:[ \u00a0]{WORD})*")
"""Words without a letter that runs from right to left, one after another."""

SIGNED = re.compile(r"[-−–+±]\d")
"""A number below zero: its sign would be printed behind it."""

LATIN_LETTER = re.compile(r"[A-Za-z\u00c0-\u024f]")
TELEPHONE_FIGURES = 7
"""The figures of a telephone number without area code; a shorter number is safe."""

EDGES = " \u00a0.,;:!?…·–—-\"'«»“”‘’()[]{}"
CLOSING = {"(": ")", "[": "]"}
OPENING = {closing: opening for opening, closing in CLOSING.items()}


def keep_whole(document: Document) -> Document:
    """Return the document with marks around what runs from left to right.

    Only parts that run from right to left are looked at.
    """
    parts = tuple(map(_kept_whole, document.parts))
    if document.direction == "ltr":
        return replace(document, parts=parts)
    footer = replace(document.footer, words=marked(document.footer.words))
    return replace(document, parts=parts, footer=footer)


def marked(words: str) -> str:
    """Put marks around each stretch that must stay whole."""
    return "".join(_pieces(words))


def _kept_whole(part: Part) -> Part:
    if part.direction == "ltr":
        return part
    blocks = rewritten(part.blocks, Text, _marked_text)
    blocks = rewritten(blocks, PhoneLine, _marked_phone)
    blocks = rewritten(blocks, WriteIn, _marked_field)
    return replace(part, blocks=rewritten(blocks, Entry, _marked_entry))


def _marked_phone(line: PhoneLine) -> PhoneLine:
    return replace(line, label=marked(line.label), number=marked(line.number))


def _marked_field(field: WriteIn) -> WriteIn:
    return replace(field, label=marked(field.label), value=marked(field.value))


def _marked_entry(entry: Entry) -> Entry:
    return replace(entry, say=marked(entry.say))


def _marked_text(text: Text) -> Text:
    return Text(piece for span in text for piece in _marked_spans(span))


def _marked_spans(span: Span) -> Iterator[Span]:
    """Give each stretch a span of its own; links and other languages stay."""
    if span.link or span.language:
        yield span
        return
    for piece in _pieces(span.text):
        yield replace(span, text=piece)


def _pieces(words: str) -> Iterator[str]:
    """Yield the words in pieces: stretches between marks, and what is around them."""
    place = 0
    for found in STRETCH.finditer(words):
        start, end = _without_edges(words, *found.span())
        is_marked = words[:start].endswith(MARK)
        if is_marked or not _must_stay_whole(words[start:end]):
            continue
        if place < start:
            yield words[place:start]
        yield f"{MARK}{words[start:end]}{MARK}"
        place = end
    if place < len(words):
        yield words[place:]


def _must_stay_whole(stretch: str) -> bool:
    figures = sum(map(str.isdecimal, stretch))
    is_long = figures >= TELEPHONE_FIGURES
    return is_long or bool(LATIN_LETTER.search(stretch) or SIGNED.match(stretch))


def _without_edges(words: str, start: int, end: int) -> tuple[int, int]:
    """Leave out the signs around a stretch, but not those that belong to it."""
    while start < end and words[start] in EDGES and not _begins(words[start:end]):
        start += 1
    while start < end and words[end - 1] in EDGES and not _closes(words[start:end]):
        end -= 1
    return start, end


def _begins(stretch: str) -> bool:
    """Tell whether the first sign belongs to the stretch: of a number, or a bracket."""
    return bool(SIGNED.match(stretch)) or _opens(stretch)


def _opens(stretch: str) -> bool:
    """Tell whether a stretch begins with a bracket that closes inside it."""
    closing = CLOSING.get(stretch[0])
    return closing is not None and closing in stretch[:-1]


def _closes(stretch: str) -> bool:
    """Tell whether a stretch ends with a bracket that opens inside it."""
    opening = OPENING.get(stretch[-1])
    return opening is not None and opening in stretch[1:]
