"""One self-contained HTML file: no script, no request, fonts and pictures inside."""

import base64
import functools

import msgspec

from handout.backends.markup import (
    Notes,
    embedded,
    fill_page,
    fill_styles,
    stands_beside,
)
from handout.document import Document, printed_words
from handout.font_cutting import cut
from handout.layout import Layout, Options
from handout.resources import (
    ATKINSON,
    FONTS,
    INVISIBLE,
    Font,
    Resources,
    characters_of,
    families,
)


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
    faces = _faces(document) if options.embed_fonts else []
    styles = fill_styles(
        "screen.css", layout, document.palette, "rem", {"faces": faces}
    )
    more = {
        "styles": styles,
        "pictures_grow": not stands_beside(layout),
        "notes": Notes(at_foot=False),
        "links_back": True,
    }
    page = fill_page("screen.html", document, resources, embedded, more)
    return page.encode("utf-8")


def _faces(document: Document) -> list[Face]:
    """Return our first family whole, any other cut to the characters of the page."""
    words = "".join(printed_words(document))
    fonts = fonts_for(words, document.language)
    return [
        _whole(font) if font.family == ATKINSON else _face(font, cut(font, words))
        for font in fonts
    ]


def fonts_for(words: str, language: str = "") -> list[Font]:
    """Return each family that has a character which those before it lack.

    They are looked at in the order of the language.
    """
    missing = set("".join(words.split())) - INVISIBLE
    chosen: list[Font] = []
    for family in families(language):
        faces = [font for font in FONTS if font.family == family]
        if missing and (found := missing & characters_of(faces[0])):
            chosen += faces
            missing -= found
    return chosen


@functools.cache
def _whole(font: Font) -> Face:
    return _face(font, font.data)


def _face(font: Font, data: bytes) -> Face:
    written = base64.b64encode(data).decode("ascii")
    return Face(font.family, font.weight, f"data:font/ttf;base64,{written}")
