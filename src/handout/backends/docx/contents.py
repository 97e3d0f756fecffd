"""A contents list whose lines lead to their headings."""

from collections.abc import Iterator

from msgspec.structs import replace

from handout.backends.docx.context import Context
from handout.backends.docx.elements import Element
from handout.backends.docx.paragraphs import text_paragraph
from handout.blocks import Contents, ContentsEntry
from handout.prose import Text

DEEPEST = 2
"""The styles that there are for lines of a contents list."""


def print_contents(contents: Contents, context: Context) -> Iterator[Element]:
    """Yield one paragraph a line."""
    for entry in contents.entries:
        style = f"Contents{min(entry.level, DEEPEST)}"
        yield text_paragraph(_linked(entry), context, style)


def _linked(entry: ContentsEntry) -> Text:
    return Text(replace(span, link=f"#{entry.target}") for span in entry.text)
