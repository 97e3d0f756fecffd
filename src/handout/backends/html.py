"""One self-contained HTML file: no script, no request, fonts and pictures inside."""

import base64
import functools
from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter

import msgspec

from handout.backends.markup import Notes, embedded, fill_page, fill_styles
from handout.document import Document
from handout.layout import Layout, Options
from handout.prose import lines
from handout.resources import FONTS, Font, Resources, characters_of


class Face(msgspec.Struct, frozen=True):
    """A font face as the style sheet names it."""

    family: str
    weight: int
    address: str


def render(
    document: Document, layout: Layout, options: Options, resources: Resources
) -> bytes:
    """Return the document as HTML in UTF-8.

    Raises `HandoutError` where a QR code cannot hold its address, and
    `UsageError` for a colour that is none.
    """
    fonts = fonts_for(_words(document)) if options.embed_fonts else []
    faces = [_face(font) for font in fonts]
    styles = fill_styles(
        "screen.css", layout, document.palette, "rem", {"faces": faces}
    )
    more = {"styles": styles, "notes": Notes(at_foot=False), "links_back": True}
    page = fill_page("screen.html", document, resources, embedded, more)
    return page.encode("utf-8")


def fonts_for(words: str) -> list[Font]:
    """Return our first family, and each further one that has a missing character."""
    missing = set("".join(words.split()))
    chosen: list[Font] = []
    for _, family in groupby(FONTS, key=attrgetter("family")):
        faces = list(family)
        known = characters_of(faces[0])
        if not chosen or missing & known:
            chosen += faces
        missing -= known
    return chosen


def _words(document: Document) -> str:
    """Return everything that the page prints in our fonts."""
    footer = document.footer
    return "".join((footer.words, footer.notice, footer.label, *_block_words(document)))


def _block_words(document: Document) -> Iterator[str]:
    for part in document.parts:
        for block in part.blocks:
            yield from lines(block)


@functools.cache
def _face(font: Font) -> Face:
    data = base64.b64encode(font.data).decode("ascii")
    return Face(font.family, font.weight, f"data:font/ttf;base64,{data}")
