"""Whether the notes of a document are whole at the foot of its pages.

WeasyPrint moves a note that finds no room to the next page, but not one that is
longer than a page, nor every one of many in a line.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from handout.backends.pdf.engine import boxes, weasyprint
from handout.document import Document

Box = Any
"""A box of the engine, which is not typed."""

MARKER = "::footnote-marker"


def words_of_notes(document: Document) -> str:
    """Return the letters of all notes, sorted; nothing where there is no note."""
    return _letters(note.plain for part in document.parts for note in part.notes)


def words_at_foot(pages: weasyprint.Document) -> str:
    """Return the letters of notes that are seen on a page, sorted."""
    # The engine shows its boxes nowhere else.
    roots = (page._page_box for page in pages.pages)  # noqa: SLF001
    return _letters(words for root in roots for words in _seen(root))


def _seen(page: Box) -> Iterator[str]:
    """Yield the words of notes that stand between the margins of a page."""
    top = page.content_box_y()
    bottom = top + page.height
    areas: list[Box] = [
        kid for kid in page.children if isinstance(kid, boxes.FootnoteAreaBox)
    ]
    for box in (inner for area in areas for inner in area.descendants()):
        words: str = getattr(box, "text", "")
        is_seen = top <= box.position_y <= bottom - box.height
        if words and is_seen and MARKER not in box.element_tag:
            yield words


def _letters(words: Iterable[str]) -> str:
    return "".join(sorted(letter for letter in "".join(words) if letter.isalnum()))
