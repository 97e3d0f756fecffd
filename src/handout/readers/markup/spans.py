"""Runs of inline markup to one line of text, with its white space folded."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

import msgspec

from handout.notes import signs_hung
from handout.prose import Span, Text
from handout.readers.markup.links import address_of
from handout.readers.markup.tree import Element, language_of, tag_of
from handout.readers.pieces import INVISIBLE, fold

PLAIN = Span("")
"""The properties of a run are those of an empty span."""

MARKS: dict[str, Span] = {
    "b": Span("", strong=True),
    "strong": Span("", strong=True),
    "sub": Span("", position="subscript"),
    "sup": Span("", position="superscript"),
}
"""Elements that mean something to us; italics mean nothing in this house."""

STYLES: tuple[tuple[re.Pattern[str], Span], ...] = (
    (re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE), MARKS["b"]),
    (re.compile(r"vertical-align\s*:\s*sub\b", re.IGNORECASE), MARKS["sub"]),
    (re.compile(r"vertical-align\s*:\s*super\b", re.IGNORECASE), MARKS["sup"]),
)
"""The same, said by a style."""

ABBREVIATIONS = frozenset({"abbr", "acronym"})


def styled(element: Element, style: Span, base: str, language: str) -> Span:
    """Return the properties of the text inside an inline element."""
    marks = tuple(_marks(element))
    raised = next((mark for mark in marks if mark.position != "baseline"), style)
    return Span(
        "",
        strong=style.strong or any(mark.strong for mark in marks),
        position=raised.position,
        link=style.link or _link(element, base),
        language=language_of(element, language) or style.language,
        expansion=_expansion(element) or style.expansion,
    )


def _marks(element: Element) -> Iterator[Span]:
    if mark := MARKS.get(tag_of(element)):
        yield mark
    if css := element.get("style"):
        yield from (mark for pattern, mark in STYLES if pattern.search(css))


def _link(element: Element, base: str) -> str:
    return address_of(element, base) if tag_of(element) == "a" else ""


def _expansion(element: Element) -> str:
    """Return what an abbreviation stands for, where the page says it."""
    title = element.get("title") if tag_of(element) in ABBREVIATIONS else ""
    return fold(title or "")


def run(text: str | None, style: Span) -> Span:
    """Give text the properties of a style."""
    return msgspec.structs.replace(style, text=INVISIBLE.sub("", text or ""))


def line(spans: Iterable[Span]) -> Text:
    """Join runs to one line: white space folded, equal neighbours made one."""
    folded = _without_last_space(list(_folded(spans)))
    joined = (_joined(list(same)) for _, same in groupby(folded, key=_properties))
    return signs_hung(joined)


def _properties(span: Span) -> tuple[object, ...]:
    return msgspec.structs.astuple(span)[1:]


def _joined(spans: list[Span]) -> Span:
    return _with_text(spans[0], "".join(span.text for span in spans))


def _with_text(span: Span, text: str) -> Span:
    return span if span.text == text else msgspec.structs.replace(span, text=text)


def _folded(spans: Iterable[Span]) -> Iterator[Span]:
    """Fold each run; a space between two runs stays with the first of them."""
    after_space = True
    for span in spans:
        words = " ".join(span.text.split())
        begins = span.text[:1].isspace() and not after_space
        ends = span.text[-1:].isspace() and bool(words)
        text = f"{' ' if begins else ''}{words}{' ' if ends else ''}"
        if text or span.note:
            yield _with_text(span, text)
            after_space = text.endswith(" ") or (after_space and not text)


def _without_last_space(spans: list[Span]) -> list[Span]:
    while spans and not (spans[-1].text.strip() or spans[-1].note):
        spans.pop()
    if spans:
        spans[-1] = _with_text(spans[-1], spans[-1].text.rstrip())
    return spans
