"""One line of spans as HTML."""

from collections.abc import Collection
from itertools import groupby
from operator import attrgetter

from markupsafe import Markup, escape

from handout.prose import Span, Text

POSITIONS = {
    "baseline": Markup("{}"),
    "subscript": Markup("<sub>{}</sub>"),
    "superscript": Markup("<sup>{}</sup>"),
}


def inline(text: Text, targets: Collection[str]) -> Markup:
    """Return the spans as markup; neighbours with one link become one link.

    `targets` are the ids of the page: a link to any other id is left out, so
    that nobody follows it into nowhere; its words stay.
    """
    return Markup().join(
        _linked(Markup().join(map(_marked, spans)), link, targets)
        for link, spans in groupby(text, key=attrgetter("link"))
    )


def _linked(words: Markup, link: str, targets: Collection[str]) -> Markup:
    leads_nowhere = link.startswith("#") and link[1:] not in targets
    if not link or leads_nowhere:
        return words
    return Markup('<a href="{}">{}</a>').format(link, words)


def _marked(span: Span) -> Markup:
    """Wrap the words from the inside out; the direction follows the letters."""
    words = POSITIONS[span.position].format(escape(span.text))
    if span.expansion:
        words = Markup('<abbr title="{}">{}</abbr>').format(span.expansion, words)
    if span.term:
        words = Markup("<dfn>{}</dfn>").format(words)
    if span.language:
        words = Markup('<span lang="{}" dir="auto">{}</span>').format(
            span.language, words
        )
    if span.strong:
        words = Markup("<strong>{}</strong>").format(words)
    return words
