"""Words to the inline elements of HTML."""

from collections.abc import Callable, Iterable
from itertools import groupby

import msgspec
from lxml import etree

from handout.language_tags import same_language
from handout.readers.markup.notes import ROLE
from handout.readers.markup.tree import Element
from handout.readers.word.blocks import BREAK, Look, Words


class Languages(msgspec.Struct, frozen=True):
    """The language of a sheet, and what else says no other."""

    sheet: str
    usual: str = ""

    def other(self, tag: str) -> str:
        """Return a tag where it is of another language than the sheet's, else ""."""
        is_own = any(same_language(tag, own) for own in (self.sheet, self.usual))
        return "" if is_own else tag


class Layer(msgspec.Struct, frozen=True):
    """One property of words, and the element that says it."""

    of: Callable[[Look], str]
    tag: str
    attribute: str = ""


LAYERS = (
    Layer(lambda look: ROLE if look.is_note else "", "span", "role"),
    Layer(lambda look: "s" if look.struck else "", ""),
    Layer(lambda look: look.link, "a", "href"),
    Layer(lambda look: "b" if look.strong else "", ""),
    Layer(lambda look: look.position, ""),
    Layer(lambda look: look.language, "span", "lang"),
)
"""From the outermost to the innermost; without a tag of its own, the value is it."""


def write_words(parent: Element, words: Iterable[Words], languages: Languages) -> None:
    """Write words into an element."""
    _write(parent, [_spoken(one, languages) for one in words], LAYERS)


def _spoken(words: Words, languages: Languages) -> Words:
    tag = languages.other(words.look.language)
    if tag == words.look.language:
        return words
    return Words(words.text, msgspec.structs.replace(words.look, language=tag))


def _write(parent: Element, words: list[Words], layers: tuple[Layer, ...]) -> None:
    if not layers:
        _write_text(parent, "".join(one.text for one in words))
        return
    layer, *inner = layers
    for value, same in groupby(words, key=lambda one: layer.of(one.look)):
        element = parent
        if value:
            element = etree.SubElement(parent, layer.tag or value)
            if layer.attribute:
                element.set(layer.attribute, value)
        _write(element, list(same), tuple(inner))


def _write_text(parent: Element, text: str) -> None:
    first, *others = text.split(BREAK)
    _add(parent, first)
    for line in others:
        etree.SubElement(parent, "br").tail = line


def _add(parent: Element, text: str) -> None:
    """Add text behind what is inside an element."""
    last = next(parent.iterchildren(reversed=True), None)
    if last is None:
        parent.text = f"{parent.text or ''}{text}"
    else:
        last.tail = f"{last.tail or ''}{text}"
