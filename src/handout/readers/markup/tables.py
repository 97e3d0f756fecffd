"""HTML tables to tables of prose, where they are regular, else to lists."""

from collections import Counter
from collections.abc import Callable, Iterator

from handout.prose import List, Paragraph, Prose, Span, Table, Text
from handout.readers.markup.tree import Element, is_unseen, tag_of, visible_words

EMPTY_CELL = Text.of("–")
BETWEEN = Span("; ")

Row = tuple[Element, ...]
LineOf = Callable[[Element], Text]


def table_block(table: Element, line_of: LineOf) -> Table | List | None:
    """Make a table of a regular one, a list of rows of any other.

    A regular table has one row of `th` cells at its top, rows of one length and
    no merged cells. `line_of` reads a cell. None for a table that is no more than
    layout: with no cells, with words outside of them, or around another table.
    """
    rows = [cells for row in _rows(table) if (cells := _cells(row))]
    if not rows or _is_layout(rows, table):
        return None
    texts = [tuple(line_of(cell) or EMPTY_CELL for cell in row) for row in rows]
    caption = Text.of(" ".join(map(visible_words, _captions(table))))
    if not _is_regular(rows):
        told = (caption, *map(_joined, texts))
        return List(tuple(Prose.of(Paragraph(text)) for text in told if text))
    return Table(
        header=texts[0],
        rows=tuple(texts[1:]),
        caption=caption,
        row_heads=all(tag_of(row[0]) == "th" for row in rows[1:]),
    )


def _is_layout(rows: list[Row], table: Element) -> bool:
    if table.find(".//table") is not None:
        return True
    parts = (*_captions(table), *(cell for row in rows for cell in row))
    inside = " ".join(map(visible_words, parts))
    return Counter(inside.split()) != Counter(visible_words(table).split())


def _captions(table: Element) -> Iterator[Element]:
    return (child for child in table if tag_of(child) == "caption")


def _rows(table: Element) -> Iterator[Element]:
    for child in table:
        if tag_of(child) == "tr":
            yield child
        elif tag_of(child) in {"thead", "tbody", "tfoot"}:
            yield from (row for row in child if tag_of(row) == "tr")


def _cells(row: Element) -> Row:
    cells = (cell for cell in row if tag_of(cell) in {"td", "th"})
    return tuple(cell for cell in cells if not is_unseen(cell))


def _is_regular(rows: list[Row]) -> bool:
    widths = {len(row) for row in rows}
    has_head = all(tag_of(cell) == "th" for cell in rows[0])
    is_merged = any(_spans_more(cell) for row in rows for cell in row)
    return len(widths) == 1 and len(rows) > 1 and has_head and not is_merged


def _spans_more(cell: Element) -> bool:
    return any(cell.get(name, "1") != "1" for name in ("colspan", "rowspan"))


def _joined(row: tuple[Text, ...]) -> Text:
    first, *others = row
    return Text.of(first, *(part for text in others for part in (BETWEEN, text)))
