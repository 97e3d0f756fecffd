"""QR codes, with the address in words beside them."""

import io

from handout.backends.docx.context import Context
from handout.backends.docx.elements import Element
from handout.backends.docx.paragraphs import paragraph
from handout.backends.docx.pictures import Image, inline
from handout.backends.docx.spans import runs
from handout.blocks import QRCode
from handout.prose import Span, Text, is_safe_address

EM_SPACE = "\u2003"
"""Keeps the words off the code, as far as ISO/IEC 18004 asks for."""

SMALLEST = 72
"""Points on each side of the printed code: one inch."""

MODULE = 1.3
"""Least points of one module, 0.45 mm, so that a telephone sees it on a copy."""

BORDER = 1
"""White modules in the picture; the rest of the quiet zone is paper."""

DOTS = 8
"""Dots of the picture for one module."""


def print_code(code: QRCode, context: Context, *, with_words: bool) -> Element:
    """Make a paragraph of the code and, with `with_words`, its address.

    An address that is too long for any code stands there in words alone.
    """
    content = []
    if image := _draw(code.address):
        content.append(inline(image, code.alt, context))
    if with_words or not content:
        link = code.address if is_safe_address(code.address) else ""
        words = Text.of(EM_SPACE if content else "", Span(code.address, link=link))
        content.extend(runs(words, context))
    return paragraph(content, context, "Code")


def _draw(address: str) -> Image | None:
    """Draw a code with medium error correction."""
    import segno  # noqa: PLC0415 - slow to import, and not every sheet has a code

    try:
        code = segno.make(address, error="m", micro=False)
    except segno.DataOverflowError:
        return None
    buffer = io.BytesIO()
    code.save(buffer, kind="png", scale=DOTS, border=BORDER)
    modules = code.symbol_size(border=BORDER)[0]
    side = max(SMALLEST, modules * MODULE)
    return Image(
        data=buffer.getvalue(), media_type="image/png", width=side, height=side
    )
