"""A whole document as text: its parts, then what stands at the foot of a page."""

from handout.backends.text.blocks import Frame, stack
from handout.backends.text.notes import with_notes
from handout.backends.text.wrapping import wrap
from handout.document import Document
from handout.layout import Layout, Options
from handout.resources import Resources

COLUMNS = 72
"""The width that every screen, printer and mail program can show."""

BETWEEN_PARTS = ["", "", "=" * COLUMNS, "", ""]


def render(
    document: Document,
    layout: Layout,  # noqa: ARG001 - every backend is called alike
    options: Options,  # noqa: ARG001
    resources: Resources,  # noqa: ARG001
) -> bytes:
    """Return the document as UTF-8 text with line feeds.

    The words are those of the document in their order; a table gives its heads
    again with each long row, a link its address, a picture its alternative text.
    Notes stand at the end of their part.
    Paper, print size and pictures change nothing here.
    """
    frame = Frame(COLUMNS, document.small_words.picture)
    lines: list[str] = []
    for part in document.parts:
        if lines:
            lines += BETWEEN_PARTS
        told = with_notes(part, document.small_words.notes)
        lines += stack(told.blocks, frame)
    lines += ["", "", *_foot(document)]
    return "\n".join((*lines, "")).encode()


def _foot(document: Document) -> list[str]:
    foot = document.footer
    rows = (foot.words, foot.notice, foot.label)
    return [line for row in rows for line in wrap(row, COLUMNS)]
