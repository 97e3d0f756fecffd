"""Lines that are what they are by their neighbours: numbers, rows of cells, names."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, pairwise, zip_longest
from string import ascii_lowercase

import msgspec

from handout.readers.capture.lines import Line, Structure, is_structure
from handout.readers.pieces import fold

COUNT = r"\d{1,2}|[a-z]"
NUMBERED = re.compile(
    rf"\s*(?P<mark>\((?P<inside>{COUNT})\)|(?P<count>{COUNT})[.)])\s+(?P<words>\S.*)"
)
"""A number or letter before words; an item only where others count on from it."""

FEWEST = 2
NARROWEST = 50
SENTENCE_ENDS = ".!?:;"
"""A line this long that ends in none of these may have been broken."""


def with_runs(lines: Iterable[Line], structure: Structure) -> list[Line]:
    """Mark the lines that are items or rows because the next ones are."""
    named = _with_names(list(lines), structure)
    return _with_rows(_with_numbers(named, structure), structure)


class _Counter:
    """Follows the numbers of lists, each by its signs and where it stands."""

    def __init__(self) -> None:
        self.runs: list[dict[int, Line]] = []
        self._open: dict[tuple[str, int], dict[int, Line]] = {}

    def end(self) -> None:
        """Let no later line count on."""
        self._open = {}

    def take(self, index: int, line: Line, match: re.Match[str]) -> None:
        """Take a line that may begin a list or count on from the line above it."""
        mark, sign = match["mark"], match["inside"] or match["count"]
        count = int(sign) if sign.isdigit() else ascii_lowercase.index(sign) + 1
        kind = mark.replace(sign, "1" if sign.isdigit() else "a")
        begins = len(line.raw[: match.start("mark")].expandtabs(4))
        goes_on = len(line.raw[: match.start("words")].expandtabs(4))
        places = ((f"{kind} begins", begins), (f"{kind} words", goes_on))
        runs = (self._open.get(place) for place in places)
        run = next((run for run in runs if run and len(run) == count - 1), None)
        if count == 1:
            run = {}
            self.runs.append(run)
        if run is not None:
            words = fold(match["words"])
            run[index] = msgspec.structs.replace(
                line, words=words, is_item=True, mark=mark, count=count
            )
            self._open |= dict.fromkeys(places, run)


def _with_numbers(lines: list[Line], structure: Structure) -> list[Line]:
    """Make items of lines that count from 1 or from a; a paragraph between ends it."""
    counter = _Counter()
    for index, line in enumerate(lines):
        if match := NUMBERED.fullmatch(line.raw):
            counter.take(index, line, match)
        elif _ends_counting(line, structure):
            counter.end()
    counted: dict[int, Line] = {}
    for run in counter.runs:
        counted |= run if len(run) >= FEWEST else {}
    return [counted.get(index, line) for index, line in enumerate(lines)]


def _ends_counting(line: Line, structure: Structure) -> bool:
    is_paragraph = line.is_after_blank and not line.is_item
    return is_paragraph or line.is_heading or is_structure(line.words, structure)


def _with_rows(lines: list[Line], structure: Structure) -> list[Line]:
    """Part lines at their tabs where another such line stands next to them."""
    cells = [_cells(line, structure) for line in lines]
    together: set[int] = set()
    for above, below in pairwise(range(len(lines))):
        is_near = not lines[below].is_after_blank
        is_alike = len(cells[above]) == len(cells[below])
        if cells[above] and cells[below] and (is_near or is_alike):
            together |= {above, below}
    return [
        msgspec.structs.replace(line, cells=cells[index], is_item=False)
        if index in together
        else line
        for index, line in enumerate(lines)
    ]


def _cells(line: Line, structure: Structure) -> tuple[str, ...]:
    """Return what the tabs of a line part, () where it has no two cells."""
    is_bullet = line.is_item and not line.raw.startswith("\t")
    if line.mark or is_bullet or is_structure(line.words, structure):
        return ()
    cells = tuple(map(fold, line.raw.split("\t")))
    return cells if len([*filter(None, cells)]) >= FEWEST else ()


def row_words(rows: Sequence[Line]) -> Iterator[str]:
    """Yield the cells of each row on one line; columns without any word go."""
    columns = zip_longest(*(row.cells for row in rows), fillvalue="")
    filled = [any(column) for column in columns]
    for row in rows:
        yield "; ".join(compress(row.cells, filled))


def _with_names(lines: list[Line], structure: Structure) -> list[Line]:
    """Make items of short lines below a heading of names: they are one name each."""
    made = list(lines)
    for head, line in enumerate(lines):
        if structure.heads_names(line.words):
            names = list(_names(lines[head + 1 :], structure))
            if all(map(_is_whole, names)):
                made[head + 1 : head + 1 + len(names)] = [
                    msgspec.structs.replace(name, is_item=True) for name in names
                ]
    return made


def _names(below: Iterable[Line], structure: Structure) -> Iterator[Line]:
    """Yield the lines of the one block below a heading that have no mark."""
    for position, line in enumerate(below):
        is_other = line.is_item or is_structure(line.words, structure)
        if is_other or line.is_heading or (position and line.is_after_blank):
            return
        yield line


def _is_whole(line: Line) -> bool:
    return len(line.words) < NARROWEST and line.words[-1] not in f"{SENTENCE_ENDS},"
