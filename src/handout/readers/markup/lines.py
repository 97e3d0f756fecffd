"""Lines that end in breaks, to paragraphs, and to a list where each has a mark."""

import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from handout.prose import Block, List, Paragraph, Prose, Span, Text
from handout.readers.markup.spans import line
from handout.readers.pieces import LIST_SIGNS

MARK = re.compile(rf"\s*[{LIST_SIGNS}*–—-]\s+(?=\S)")
"""What stands before the items of a list that is written with line breaks."""

FEWEST_ITEMS = 2


def blocks_of(lines: Iterable[Sequence[Span]]) -> Iterator[Block]:
    """Yield what lines make: a paragraph, or what stands around a list of lines.

    A first line in strong letters heads the others: it is a paragraph by itself.
    """
    texts = [text for spans in lines if (text := line(spans))]
    marked = [bool(MARK.match(text.plain)) for text in texts]
    if sum(marked) < FEWEST_ITEMS:
        yield from _paragraph(texts)
        return
    first = marked.index(True)
    last = len(marked) - 1 - marked[::-1].index(True)
    yield from _paragraph(texts[:first])
    yield List(tuple(_items(texts[first : last + 1])))
    yield from _paragraph(texts[last + 1 :])


def _paragraph(texts: Sequence[Text]) -> Iterator[Paragraph]:
    if len(texts) > 1 and all(span.strong for span in texts[0]):
        yield Paragraph(texts[0])
        texts = texts[1:]
    if texts:
        yield Paragraph(texts[0] if len(texts) == 1 else _joined(texts))


def _joined(texts: Sequence[Text]) -> Text:
    return line(span for text in texts for span in (*text, Span(" ")))


def _items(texts: Sequence[Text]) -> Iterator[Prose]:
    """Yield the items; a line without a mark goes on with the one above it."""
    item: list[Text] = []
    for text in texts:
        if MARK.match(text.plain) and item:
            yield Prose.of(Paragraph(_joined(item)))
            item = []
        item.append(_without_mark(text))
    yield Prose.of(Paragraph(_joined(item)))


def _without_mark(text: Text) -> Text:
    mark = MARK.match(text.plain)
    left = mark.end() if mark else 0
    kept = []
    for span in text:
        cut = min(left, len(span.text))
        left -= cut
        kept.append(msgspec.structs.replace(span, text=span.text[cut:]))
    return Text(span for span in kept if span.text or span.note)
