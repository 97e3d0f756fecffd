"""MedlinePlus Connect as an Atom feed, with or without the namespace of Atom.

An aggregate response has none; names alone are looked at. Entries are cut out of
the text, so that one that is not well-formed spoils no other.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from typing import BinaryIO

from handout.readers.connect.entry import Entry, Question, no_entry, read_entry
from handout.readers.pieces import fold
from handout.readers.reading import Reading
from handout.readers.records import Root, read_records
from handout.readers.records.parsing import (
    Element,
    attribute,
    children,
    markup_of,
    text,
)
from handout.readers.records.splitting import attributes_of

CATEGORY = re.compile(r"<(?:\w+:)?category\b(?P<attributes>[^<>]*)>")
UPDATED = re.compile(r"<(?:\w+:)?updated\b[^<>]*>([^<]*)<")
LANGUAGE = re.compile(r"""\bxml:lang\s*=\s*["']([^"'<>]*)["']""")


def stream(file: BinaryIO, name: str) -> Iterator[Reading]:
    """Yield the entries of an answer, in rank order. Raises as `read_records` does."""
    return read_records(
        file,
        name,
        ("entry",),
        _read,
        when_empty=lambda root: no_entry(_question(root.prolog), name),
    )


def _read(element: Element, root: Root, place: str) -> Reading:
    return read_entry(_entry(element), _question(root.prolog), place)


@lru_cache(maxsize=1)
def _question(prolog: str) -> Question:
    """Read what stands before the first entry: what was asked, and when."""
    asked = {}
    for category in CATEGORY.finditer(prolog):
        told = attributes_of(category["attributes"])
        scheme, term = (unescape(told.get(name, "")) for name in ("scheme", "term"))
        asked[scheme] = term
    return Question(
        asked=asked,
        language=next(iter(LANGUAGE.findall(prolog)), ""),
        answered=next(iter(UPDATED.findall(prolog)), ""),
    )


def _entry(element: Element) -> Entry:
    links = (attribute(link, "href") for link in children(element, "link"))
    texts = (*children(element, "summary"), *children(element, "content"))
    return Entry(
        title=fold(text(element, "title")),
        address=next(filter(None, links), ""),
        summary=next(filter(None, map(markup_of, texts)), ""),
        language=element.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
    )
