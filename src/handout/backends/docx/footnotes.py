"""Footnotes: Word's own, which it numbers and sets at the foot of pages.

ECMA-376 part 1, 17.11. Word counts them through the whole file.
"""

from handout.backends.docx.context import Context
from handout.backends.docx.elements import Element, wml
from handout.backends.docx.notes import TEXT_STYLE, called, separators
from handout.backends.docx.paragraphs import paragraph
from handout.backends.docx.spans import run, runs


def add_footnotes(context: Context) -> Element | None:
    """Add the part with the notes that were called; none where there was no call."""
    if not context.notes.all:
        return None
    root = wml("footnotes", *separators())
    context.file.add_part("footnotes", root)
    for number, (note, around) in enumerate(context.notes.all, 1):
        inside = around.in_note()
        words = [called("footnoteRef"), run(" ", inside), *runs(note, inside)]
        line = paragraph(words, inside, TEXT_STYLE)
        root.append(wml("footnote", line, id=number))
    return root
