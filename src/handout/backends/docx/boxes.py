"""The three boxes, and the quiet block at the end.

A box is a row of paragraphs with the same lines around them, real headings
among them: no table, no text frame.
"""

from collections.abc import Iterator

from handout.backends.docx.codes import print_code
from handout.backends.docx.context import Context
from handout.backends.docx.elements import Element
from handout.backends.docx.flow import print_flow, printed
from handout.backends.docx.paragraphs import print_heading, set_keep_next
from handout.blocks import Callout, CalloutKind, Colophon

STYLES: dict[CalloutKind, str] = {
    "main-points": "MainPoints",
    "call": "Call",
    "draft": "Draft",
}
"""The style of running text in a box; the frame is named like the kind."""


def print_callout(callout: Callout, context: Context) -> Iterator[Element]:
    """Yield the paragraphs of a box, which stay together on a page."""
    inside = context.inside(STYLES[callout.kind], callout.kind)
    elements = []
    if callout.heading:
        elements += printed(callout.heading, print_heading, inside)
    for block in callout.blocks:
        elements += print_flow(block, inside)
    set_keep_next(elements, keep=False)
    yield from elements


def print_colophon(colophon: Colophon, context: Context) -> Iterator[Element]:
    """Yield the ruled-off heading, the blocks and the code, kept together."""
    ruled_off = context.inside("Colophon", "colophon")
    inside = context.inside("Colophon")
    elements = printed(colophon.heading, print_heading, ruled_off)
    for block in colophon.blocks:
        elements += print_flow(block, inside)
    if code := colophon.code:
        with_words = not colophon.says_address
        elements.append(print_code(code, inside, with_words=with_words))
    set_keep_next(elements, keep=False)
    yield from elements
