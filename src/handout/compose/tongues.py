"""The language of words in a foreign script, so that a voice reads them right.

Sources name their sister pages in other languages without saying which language a
name is in (WCAG 3.1.2).
"""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from handout.document import Document, Part
from handout.prose import Span, Text
from handout.rewriting import rewritten
from handout.scripts import in_languages


def name_languages(document: Document) -> Document:
    """Return the document with a language on all words of a foreign script."""
    return replace(document, parts=tuple(map(_named, document.parts)))


def _named(part: Part) -> Part:
    def in_text(text: Text) -> Text:
        return Text(_all_pieces(text, part.language))

    return replace(part, blocks=rewritten(part.blocks, Text, in_text))


def _all_pieces(spans: Iterable[Span], language: str) -> Iterator[Span]:
    for span in spans:
        yield from _pieces(span, language)


def _pieces(span: Span, language: str) -> list[Span]:
    """Part a span where its script changes; its note stays at the end of its words."""
    note = tuple(_all_pieces(span.note, language))
    told = [(w, tag) for w, tag in in_languages(span.text, language) if w]
    if span.language or not any(tag for _, tag in told):
        return [replace(span, note=note)]
    parts = [replace(span, text=words, language=tag, note=()) for words, tag in told]
    return [*parts[:-1], replace(parts[-1], note=note)]
