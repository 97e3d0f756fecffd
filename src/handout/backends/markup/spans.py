"""One line of spans as HTML."""

from collections.abc import Collection
from itertools import groupby
from operator import attrgetter
from urllib.parse import urlsplit

from markupsafe import Markup, escape
from msgspec.structs import replace

from handout.backends.markup.notes import Notes
from handout.language_tags import has_right_to_left_letters
from handout.notes import signs_apart
from handout.prose import Span, Text, shows_address
from handout.scripts import in_languages

POSITIONS = {
    "baseline": Markup("{}"),
    "subscript": Markup("<sub>{}</sub>"),
    "superscript": Markup("<sup>{}</sup>"),
}

IN_LANGUAGE = Markup('<span lang="{}" dir="auto">{}</span>')
"""Words in another language; their direction follows their letters."""


def inline(
    text: Text, targets: Collection[str], notes: Notes, web_page: str = ""
) -> Markup:
    """Return the spans as markup; neighbours with one link become one link.

    `targets` are the ids of the page: a link to any other id is left out, so
    that nobody follows it into nowhere; its words stay. So is a link without words.
    `notes` counts the notes, `web_page` names a link that stands alone.
    """
    written: list[Markup] = []
    for link, spans in groupby(signs_apart(text), key=attrgetter("link")):
        words = Text(spans)
        if _leads_somewhere(link, targets) and words.plain.strip():
            line = _named(link, web_page) if shows_address(text) else text.plain
            written.append(_linked(words, link, line))
        else:
            written += (_called_or_marked(span, targets, notes) for span in words)
    return Markup().join(written)


def _called_or_marked(span: Span, targets: Collection[str], notes: Notes) -> Markup:
    if span.note:
        return notes.call(inline(Text(span.note), targets, notes))
    return _marked(span)


def unlinked(text: Text) -> Text:
    """Return the words without links, for where they stand in a link themselves."""
    return Text(replace(span, link="") for span in text)


def voiced(words: str, language: str) -> Markup:
    """Return plain words as markup; those in a foreign script say their language.

    A patient's name may be written in any script, and is read aloud, too.
    """
    return Markup().join(
        IN_LANGUAGE.format(tag, piece) if tag else escape(piece)
        for piece, tag in in_languages(words, language)
    )


def _leads_somewhere(link: str, targets: Collection[str]) -> bool:
    return link[1:] in targets if link.startswith("#") else bool(link)


def _named(link: str, web_page: str) -> str:
    """Describe a link that stands alone by the host it leads to."""
    host = urlsplit(link).hostname if link.startswith("http") else None
    return web_page.format(host=host) if web_page and host else link


def _linked(text: Text, link: str, line: str) -> Markup:
    """Write one link; a bare address is described by its line.

    It runs from left to right in Arabic too, with its last slash at its end.
    """
    is_bare = text.plain == link != line
    more = Markup(' title="{}"').format(line) if is_bare else Markup()
    if is_bare and has_right_to_left_letters(line):
        more += Markup(' dir="ltr"')
    words = Markup().join(map(_marked, text))
    return Markup('<a href="{}"{}>{}</a>').format(link, more, words)


def _marked(span: Span) -> Markup:
    """Wrap the words from the inside out; the direction follows the letters."""
    words = POSITIONS[span.position].format(escape(span.text))
    if span.expansion.strip():
        words = Markup('<abbr title="{}">{}</abbr>').format(span.expansion, words)
    if span.term:
        words = Markup("<dfn>{}</dfn>").format(words)
    if span.language:
        words = IN_LANGUAGE.format(span.language, words)
    if span.strong:
        words = Markup("<strong>{}</strong>").format(words)
    return words
