"""One line of spans as HTML."""

from collections.abc import Collection
from itertools import groupby
from operator import attrgetter

from markupsafe import Markup, escape

from handout.backends.markup.notes import Notes
from handout.notes import signs_apart
from handout.prose import Span, Text

POSITIONS = {
    "baseline": Markup("{}"),
    "subscript": Markup("<sub>{}</sub>"),
    "superscript": Markup("<sup>{}</sup>"),
}


def inline(text: Text, targets: Collection[str], notes: Notes) -> Markup:
    """Return the spans as markup; neighbours with one link become one link.

    `targets` are the ids of the page: a link to any other id is left out, so
    that nobody follows it into nowhere; its words stay. `notes` counts the notes.
    """
    written: list[Markup] = []
    for link, spans in groupby(signs_apart(text), key=attrgetter("link")):
        if _leads_somewhere(link, targets):
            written.append(_linked(Text(spans), link, text.plain))
            continue
        for span in spans:
            if span.note:
                words = inline(Text(span.note), targets, notes)
                written.append(notes.call(words))
            else:
                written.append(_marked(span))
    return Markup().join(written)


def _leads_somewhere(link: str, targets: Collection[str]) -> bool:
    return link[1:] in targets if link.startswith("#") else bool(link)


def _linked(text: Text, link: str, line: str) -> Markup:
    """Write one link; a bare address is described by the line that it stands in."""
    words = Markup().join(map(_marked, text))
    is_bare = text.plain == link != line
    title = Markup(' title="{}"').format(line) if is_bare else ""
    return Markup('<a href="{}"{}>{}</a>').format(link, title, words)


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
