"""Tables into lines that read well aloud: row by row, each cell with its head."""

from collections.abc import Iterator

from handout.backends.text.wrapping import hang, wrap

INDENT = "  "
PAIR = 2
"""The number of cells that stand on one line as 'name: value'."""


def rows_in_lines(head: list[str], rows: list[list[str]], width: int) -> list[str]:
    """Set the head once, then every row.

    With two columns a row is 'name: value'. With more, the first cell names the
    row, and each other cell follows on its own line after its head.
    """
    if len(head) <= PAIR:
        body = [line for row in rows for line in _pair(row, width)]
        return [*_pair(head, width), "", *body]
    body = [line for row in rows for line in _long_row(head, row, width)]
    return [*wrap(", ".join(head), width), "", *body]


def _pair(cells: list[str], width: int) -> list[str]:
    """Set one or two cells as 'name: value'; lines after the first are indented."""
    name, *values = cells
    words = " ".join((_as_name(name), *values)) if values else name
    first, *others = wrap(words, width - len(INDENT)) or [""]
    return [first, *hang(INDENT, others)]


def _long_row(head: list[str], row: list[str], width: int) -> Iterator[str]:
    yield from wrap(row[0], width)
    for name, value in zip(head[1:], row[1:], strict=True):
        pair = _pair([name, value], width - len(INDENT))
        yield from hang(INDENT, pair)


def _as_name(words: str) -> str:
    return words if words.endswith((":", "?", "!", ".")) else f"{words}:"
