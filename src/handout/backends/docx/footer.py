"""The foot of every page: notice, label, what the sheet is, and which page.

The page is counted by Word: ECMA-376 part 1, 17.16 (fields).
"""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from handout.backends.docx.context import Context
from handout.backends.docx.controls import locked_control
from handout.backends.docx.elements import Element, wml
from handout.backends.docx.measures import fits
from handout.backends.docx.paragraphs import paragraph, text_paragraph
from handout.backends.docx.spans import run
from handout.document import Footer, format_edition
from handout.prose import Text

STYLE = "Footer"
FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
PLACES = re.compile(r"(\{pages?\})")

EDITION_TITLE = "Edition"
EDITION_TAG = "handout-edition"
"""By this tag the edition is found again in an edited file."""


def footer(context: Context, *, with_page: bool = True) -> Element:
    """Return `w:ftr`; without page where something else counts the pages."""
    words = context.document.footer
    shown = words if with_page else replace(words, page="")
    return wml("ftr", *_paragraphs(shown, context))


def _paragraphs(words: Footer, context: Context) -> Iterator[Element]:
    for line in (words.notice, words.label):
        if line:
            yield text_paragraph(Text.of(line), context, STYLE)
    left = [*_words(words.words, context)]
    right = [*_page(words.page, context)]
    whole = f"{words.words} {words.page}"
    if not right:
        yield paragraph(left, context, STYLE)
    elif fits(whole, context.look.scale.small, context.look.width):
        yield paragraph([*left, wml("r", wml("tab")), *right], context, STYLE)
    else:
        yield paragraph(left, context, STYLE)
        yield paragraph(right, context, STYLE)


def _words(words: str, context: Context) -> Iterator[Element]:
    """Yield the words, the edition among or after them in a locked control."""
    edition = format_edition(context.document.edition)
    spaced = words if edition in words else f"{words} {edition}"
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
            shown = run("1", context)
            yield wml("fldSimple", shown, instr=f" {FIELDS[piece]} ")
        elif piece:
            yield run(piece, context)
