"""Markdown to HTML, without what its rules would drop in silence."""

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import escape

from handout.readers.homemade.notes import know_notes, untold
from handout.readers.markup.elements import KNOWN

BARE = (
    "allowfullscreen|async|autofocus|autoplay|checked|compact|controls|default|defer"
    "|disabled|download|hidden|inert|ismap|itemscope|loop|multiple|muted|nohref|noshade"
    "|nowrap|open|playsinline|readonly|required|reversed|scoped|selected"
)
"""Attributes of HTML that have no value (HTML standard, indices; section 16.2)."""

TAG = re.compile(
    rf"""
    </?(?P<name>[A-Za-z][A-Za-z0-9-]*)
    (?: \s+ (?: (?:{BARE}|[a-z]+-[\w-]+)(?=[\s/>])
              | [A-Za-z][\w:.-]* \s*=\s* (?:"[^"]*" | '[^']*' | [^\s"'=<>`]+) ) )*+
    \s*/?>
    """,
    re.VERBOSE,
)
ANGLE = re.compile(r"<(?=[A-Za-z/])")
CELL_EDGE = re.compile(r"(?<!\\)\|")


class _Parser(MarkdownIt):
    """Takes any address: which may be linked is decided later, and told."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - the library's
        return True


def to_html(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a text as HTML, and the words that found no place in it.

    A word in angle brackets, such as a dose to be filled in, stays the word it is; so
    does what a browser would take for a tag, as in "a<b and b>c": its author never saw
    this text in one.
    """
    parser = _Parser("commonmark").enable(["table", "strikethrough"])
    kept = know_notes(parser)
    tokens = parser.parse(text, kept)
    for token in _all(tokens):
        if token.type in {"html_inline", "html_block"}:
            token.content = _with_known_tags(token.content)
    lost = (*_cells_without_a_column(tokens, text.split("\n")), *untold(kept))
    return parser.renderer.render(tokens, parser.options, kept), lost


def _all(tokens: Sequence[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from token.children or ()


def _with_known_tags(markup: str) -> str:
    """Escape what looks like a tag, and is none of HTML."""
    return ANGLE.sub(lambda angle: _known(markup, angle.start()), markup)


def _known(markup: str, start: int) -> str:
    tag = TAG.match(markup, start)
    is_known = tag is not None and tag["name"].lower() in KNOWN
    return "<" if is_known else str(escape("<"))


def _cells_without_a_column(
    tokens: Sequence[Token], lines: Sequence[str]
) -> Iterator[str]:
    """Yield the cells at the end of rows that are longer than the head of a table."""
    columns = 0
    for token in tokens:
        if token.type == "table_open":
            columns = 0
        elif token.type == "th_open":
            columns += 1
        elif token.type == "tr_open" and token.map and columns:
            cells = _cells(lines[token.map[0]])
            yield from filter(None, map(str.strip, cells[columns:]))


def _cells(line: str) -> list[str]:
    """Return the cells of a row, without the edges around them."""
    row = line.lstrip(" \t>").removeprefix("|").rstrip()
    return CELL_EDGE.split(row)
