"""The lists of a Word file: which level has which marks (ECMA-376 part 1, 17.9)."""

import msgspec

from handout.readers.word.manners import manner_of
from handout.readers.word.parsing import (
    Element,
    attribute,
    child,
    children,
    is_on,
    number,
    value,
)
from handout.readers.word.styles import LIST_NAME, Numbered, Style, Styles
from handout.readers.word.symbols import shown

BULLET = "bullet"
NONE = "none"
UNLISTED = "0"
"""The id by which a paragraph leaves the list of its style (17.9.18)."""

DEEPEST = 8
"""The deepest level that Word has, counted from 0."""


MOST_MARK = 255
"""Characters of a mark; Word has no more."""


class Level(msgspec.Struct, frozen=True):
    """How the paragraphs of one level of a list are marked.

    `text` is the mark, in which `%2` stands for the number of the second level.
    `is_legal` writes all numbers in digits; `restarts` is false for a level that
    counts on whatever stands above it. `style` is that of its paragraphs. A level of
    a file that names no start begins with 0 (17.9.25).
    """

    format: str
    text: str = ""
    start: int = 1
    is_legal: bool = False
    restarts: bool = True
    style: str = ""


class Sequence(msgspec.Struct, frozen=True):
    """The levels of one list, and what it counts together with.

    `series` is shared by lists that count on from one another; `restarts` holds
    the levels at which this list begins anew, with the number it begins with.
    """

    list_id: str
    series: str
    levels: dict[int, Level]
    restarts: dict[int, int] = {}


def _plain(name: str, way: str) -> Sequence:
    levels = {n: Level(way, f"%{n + 1}.") for n in range(DEEPEST + 1)}
    return Sequence(name, name, levels)


BY_NAME = {
    "bullet": _plain("bullet", BULLET),
    "number": _plain("number", "decimal"),
}
"""Lists of styles whose names say what they are, where their own are missing."""


class Numbering:
    """The lists by their ids."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        """Look at the part of numbering, if there is one."""
        self._styles = styles
        self._designs: dict[str, Element] = {}
        for design in children(root, "abstractNum"):
            self._designs.setdefault(attribute(design, "abstractNumId"), design)
        self._lists: dict[str, Element] = {}
        for one in children(root, "num"):
            self._lists.setdefault(attribute(one, "numId"), one)
        self._designed: dict[str, dict[int, Level]] = {}
        self._read: dict[str, Sequence | None] = {}

    def place(self, own: Numbered, style: Style) -> tuple[Sequence, int] | None:
        """Return the list of a paragraph and its level, None where it is in none.

        What the paragraph says itself comes before what its style says.
        """
        said = own.over(style.numbered)
        sequence = self._sequence(said.list_id or "")
        if sequence is None:
            return None if said.list_id == UNLISTED else _by_name(style)
        level = said.level
        if level is None:
            level = _level_of_style(sequence, style)
        level = min(max(level, 0), DEEPEST)
        mark = sequence.levels.get(level)
        return (sequence, level) if mark and _is_seen(mark) else None

    def _sequence(self, list_id: str) -> Sequence | None:
        if list_id not in self._read:
            one = self._lists.get(list_id)
            self._read[list_id] = None if one is None else self._sequence_of(one)
        return self._read[list_id]

    def _sequence_of(self, one: Element) -> Sequence | None:
        series = value(one, "abstractNumId")
        design = self._designs.get(series)
        if design is None:
            return None
        levels = dict(self._levels(series, design))
        restarts = {}
        for override in children(one, "lvlOverride"):
            place = number(attribute(override, "ilvl"))
            if own := _levels(override):
                levels[place] = next(iter(own.values()))
                restarts[place] = levels[place].start
            if start := value(override, "startOverride"):
                restarts[place] = number(start, 1)
        return Sequence(attribute(one, "numId"), series, levels, restarts)

    def _levels(self, series: str, design: Element) -> dict[int, Level]:
        if series not in self._designed:
            self._designed[series] = _levels(self._linked(design))
        return self._designed[series]

    def _linked(self, design: Element) -> Element:
        """Return the design that a design leads to by a style, or itself."""
        link = value(design, "numStyleLink")
        list_id = self._styles.style(link).numbered.list_id if link else None
        other = self._designs.get(
            value(self._lists.get(list_id or ""), "abstractNumId")
        )
        return design if other is None else other


def _is_seen(mark: Level) -> bool:
    """Tell whether a level has a mark; a bullet may be a picture."""
    return mark.format == BULLET or (mark.format != NONE and mark.text.strip() != "")


def _levels(element: Element) -> dict[int, Level]:
    found: dict[int, Level] = {}
    for level in children(element, "lvl"):
        found.setdefault(number(attribute(level, "ilvl")), _level(level))
    return found


def _level(element: Element) -> Level:
    way, text = _format(element), value(element, "lvlText")[:MOST_MARK]
    font = manner_of(child(element, "rPr")).font or ""
    return Level(
        format=way,
        text=shown(text, font) if way == BULLET else text,
        start=number(value(element, "start")),
        is_legal=is_on(child(element, "isLgl")),
        restarts=value(element, "lvlRestart") != "0",
        style=value(element, "pStyle"),
    )


def _format(element: Element) -> str:
    """Return how a level counts; a format that only new Words know has another."""
    plain = value(element, "numFmt")
    older = value(element, "AlternateContent", "Fallback", "numFmt")
    return plain or older or "decimal"


def _level_of_style(sequence: Sequence, style: Style) -> int:
    """Return the level that is for a style (17.9.23), else the first."""
    found = (n for n, level in sequence.levels.items() if level.style)
    fitting = (n for n in found if sequence.levels[n].style == style.identifier)
    return next(fitting, 0)


def _by_name(style: Style) -> tuple[Sequence, int] | None:
    named = LIST_NAME.fullmatch(style.name)
    return (BY_NAME[named[1]], style.list_level) if named else None
