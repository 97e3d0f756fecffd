"""Tables with more columns than the paper has room for.

Nothing is cut, but words that are broken every few letters are hard to read.
"""

import itertools
from collections.abc import Iterable, Iterator

from handout.blocks import Callout, Heading
from handout.document import Document, Part
from handout.errors import HandoutWarning
from handout.layout import PAPER_INCHES, TYPE_SCALES, Layout
from handout.prose import List, Table
from handout.resources import breadth

POINTS = 72
LETTER = 0.56
"""The mean width of a letter in ems."""
PADDING = 0.3
"""The space between two columns in ems, where there are many."""
LEAST_LETTERS = 6
"""Of fewer letters a line of a column cannot be read."""


def crowded_tables(document: Document, layout: Layout) -> Iterator[HandoutWarning]:
    """Yield a warning for each table whose words the print size breaks to pieces."""
    for part in document.parts:
        for section, table in _tables(part):
            columns = max(map(len, (table.header, *table.rows)))
            letters = _letters(columns, layout)
            if letters < LEAST_LETTERS and _longest_word(table) > letters:
                yield _warning(section, columns, letters, layout)


def _warning(
    section: str, columns: int, letters: int, layout: Layout
) -> HandoutWarning:
    smaller = "" if layout.size == "regular" else "choose a smaller print size, or "
    return HandoutWarning(
        "crowded-table",
        section,
        f"a table of {columns} columns has room for about {max(letters, 1)} letters "
        f"in each at the print size {layout.size!r}, so that its words are broken; "
        f"{smaller}part it into tables of fewer columns.",
    )


def _tables(part: Part) -> Iterator[tuple[str, Table]]:
    """Yield the tables, each with the heading that it stands under."""
    section = part.title
    for block in part.blocks:
        if isinstance(block, Heading):
            section = block.text.plain
        yield from ((section, table) for table in _inside(block))


def _inside(block: object) -> Iterator[Table]:
    """Yield a table, or those that a list or a box holds."""
    inner: Iterable[object] = ()
    match block:
        case Table():
            yield block
        case List():
            inner = itertools.chain.from_iterable(block.items)
        case Callout():
            inner = block.blocks
        case _:
            pass
    for part in inner:
        yield from _inside(part)


def _letters(columns: int, layout: Layout) -> int:
    """Return how many letters a column of a page holds on one line."""
    scale = TYPE_SCALES[layout.size]
    width = PAPER_INCHES[layout.paper][0] - 2 * scale.margin
    ems = width * POINTS / scale.body / max(columns, 1)
    return max(0, int((ems - PADDING) / LETTER))


def _longest_word(table: Table) -> float:
    cells = [cell for row in (table.header, *table.rows) for cell in row]
    words = (word for cell in cells for word in cell.plain.split())
    return max(map(breadth, words), default=0)
