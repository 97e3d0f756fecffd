"""The foot of every page: notice, label, what the sheet is, and which page.

The page is counted by Word: ECMA-376 part 1, 17.16 (fields).
"""

import re
from collections.abc import Iterable, Iterator

from docx.oxml.ns import qn
from msgspec.structs import replace

from handout.backends.docx.context import Context
from handout.backends.docx.controls import locked_control
from handout.backends.docx.elements import Element, wml
from handout.backends.docx.fields import simple_field
from handout.backends.docx.measures import fits
from handout.backends.docx.paragraphs import paragraph, text_paragraph
from handout.backends.docx.spans import run
from handout.document import Footer, format_edition
from handout.edition_marks import EDITION_TAG, marked_tag
from handout.prose import Text

STYLE = "Footer"
FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
LONG_COUNT = "999"
"""As many figures as a count of pages may have for whom a line must do."""

PLACES = re.compile(r"(\{pages?\})")

EDITION_TITLE = "Edition"


def footer(context: Context, *, with_page: bool = True) -> Element:
    """Return `w:ftr`; without page where something else counts the pages."""
    words = context.document.footer
    shown = words if with_page else replace(words, page="")
    return wml("ftr", *_paragraphs(shown, context))


def mark_edition(
    lines: Iterable[Element], body: Element, footnotes: Element | None
) -> None:
    """Write beside the edition by what it is seen that words were edited since.

    `lines` are our own lines at the feet of all pages.
    """
    marked = marked_tag(body, footnotes)
    for line in lines:
        for tag in line.iter(qn("w:tag")):
            if tag.get(qn("w:val")) == EDITION_TAG:
                tag.set(qn("w:val"), marked)


def _paragraphs(words: Footer, context: Context) -> Iterator[Element]:
    left = [*_words(words.words, context)]
    right = [*_page(words.page, context)]
    if right and _fit(words, context):
        yield paragraph([*left, wml("r", wml("tab")), *right], context, STYLE)
        yield from _lines(words, context)
    else:
        yield paragraph(left, context, STYLE)
        yield from _lines(words, context)
        if right:
            yield paragraph(right, context, STYLE)


def _fit(words: Footer, context: Context) -> bool:
    """Tell whether words and page have one line; in large print each has its own."""
    page = PLACES.sub(LONG_COUNT, words.page)
    whole = f"{_with_edition(words.words, context)}    {page}"
    look = context.look
    return not look.is_large and fits(whole, look.scale.small, look.width)


def _with_edition(words: str, context: Context) -> str:
    edition = format_edition(context.document.edition)
    return words if edition in words else f"{words} {edition}"


def _lines(words: Footer, context: Context) -> Iterator[Element]:
    """Yield the notice and the label, as the PDF has them."""
    for line in (words.notice, words.label):
        if line:
            yield text_paragraph(Text.of(line), context, STYLE)


def _words(words: str, context: Context) -> Iterator[Element]:
    """Yield the words, the edition among or after them in a locked control."""
    edition = format_edition(context.document.edition)
    spaced = _with_edition(words, context)
    before, _, after = spaced.partition(edition) if edition else (words, "", "")
    if before:
        yield run(before, context)
    if edition:
        yield locked_control(EDITION_TITLE, EDITION_TAG, edition, context)
    if after:
        yield run(after, context)


def _page(pattern: str, context: Context) -> Iterator[Element]:
    """Yield the words of `Page {page} of {pages}` with fields in their places."""
    for piece in PLACES.split(pattern):
        if piece in FIELDS:
            yield simple_field(FIELDS[piece], run("1", context))
        elif piece:
            yield run(piece, context)
