"""Words into lines of a width that is counted in columns, not in characters."""

import re
from collections.abc import Iterator

from rich.cells import cell_len

SPACES = re.compile(r"[ \t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]+")
"""White space at which a line may break: no-break spaces are not among it."""

UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
IDEOGRAPH = "\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
BETWEEN_IDEOGRAPHS = re.compile(f"(?<=[{IDEOGRAPH}])(?=[{IDEOGRAPH}])")
"""Chinese and Japanese break between any two letters, but not at punctuation."""


def wrap(words: str, width: int) -> list[str]:
    """Break words into lines; a word that is too long has a line of its own.

    White space is folded, and characters that cannot be printed are dropped.
    No words give no lines.
    """
    lines: list[str] = []
    for gap, piece in _pieces(words):
        longer = f"{lines[-1]}{gap}{piece}" if lines else piece
        if lines and cell_len(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(piece)
    return lines


def _pieces(words: str) -> Iterator[tuple[str, str]]:
    """Yield what cannot be broken, each with the gap before it."""
    folded = UNPRINTABLE.sub("", SPACES.sub(" ", words)).strip(" ")
    for word in folded.split(" ") if folded else ():
        first, *others = BETWEEN_IDEOGRAPHS.split(word)
        yield " ", first
        yield from (("", other) for other in others)


def hang(mark: str, lines: list[str]) -> list[str]:
    """Set a mark before the first line and as much space before the others."""
    space = " " * cell_len(mark)
    margins = (mark, *[space] * len(lines))
    return [
        f"{margin}{line}".rstrip() for margin, line in zip(margins, lines, strict=False)
    ]
