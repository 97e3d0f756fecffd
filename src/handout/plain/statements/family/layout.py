"""Where people, lines and legend stand in the drawing of a family."""

from collections.abc import Iterator, Mapping

from handout.plain.statements.family.marks import HALF, Line, Mark, Point, Words, person
from handout.plain.statements.family.people import Family, Status

WIDTH = 560
PARENTS_AT = 44.0
CHILDREN_AT = 180.0
BUS_AT = 116.0
"""The height of the line that the children hang from."""
FATHER_AT, MOTHER_AT = 190.0, 370.0
MIDDLE = (FATHER_AT + MOTHER_AT) / 2
CHILDREN = (85.0, 215.0, 345.0, 475.0)
LEGEND_AT = 276.0
LEGEND_STEP = 56.0
LEGEND_COLUMNS = (46.0, 306.0)
LABEL_BELOW = HALF + 20
WORDS_BESIDE = HALF + 14
DROP = 6.0
"""From the middle of a line of words down to its base line."""


def height(family: Family) -> int:
    """Return the height of the drawing, with its legend."""
    rows = (len(_entries(family)) + 1) // 2
    return round(LEGEND_AT + LEGEND_STEP * (rows - 1) + HALF + 12)


def marks(family: Family, words: Mapping[str, str]) -> tuple[Mark, ...]:
    """Return all marks of a drawing, lines first, so that people cover their ends."""
    return (*_lines(), *_people(family, words), *_legend(family, words))


def _lines() -> Iterator[Line]:
    yield Line(start=(FATHER_AT, PARENTS_AT), end=(MOTHER_AT, PARENTS_AT))
    yield Line(start=(MIDDLE, PARENTS_AT), end=(MIDDLE, BUS_AT))
    yield Line(start=(CHILDREN[0], BUS_AT), end=(CHILDREN[-1], BUS_AT))
    for place in CHILDREN:
        yield Line(start=(place, BUS_AT), end=(place, CHILDREN_AT))


def _people(family: Family, words: Mapping[str, str]) -> Iterator[Mark]:
    for name, is_male, status, middle in _placed(family):
        yield from person(is_male=is_male, status=status, middle=middle)
        below = (middle[0], middle[1] + LABEL_BELOW)
        yield Words(text=words[name], place=below, is_centred=True)


def _placed(family: Family) -> Iterator[tuple[str, bool, Status, Point]]:
    """Yield what each person is called, is and has, and where he or she stands."""
    yield "father", True, family.father, (FATHER_AT, PARENTS_AT)
    yield "mother", False, family.mother, (MOTHER_AT, PARENTS_AT)
    for status, place in zip(family.sons, CHILDREN[:2], strict=True):
        yield "son", True, status, (place, CHILDREN_AT)
    for status, place in zip(family.daughters, CHILDREN[2:], strict=True):
        yield "daughter", False, status, (place, CHILDREN_AT)


def _legend(family: Family, words: Mapping[str, str]) -> Iterator[Mark]:
    for index, (is_male, status, name) in enumerate(_entries(family)):
        row, column = divmod(index, len(LEGEND_COLUMNS))
        x, y = LEGEND_COLUMNS[column], LEGEND_AT + row * LEGEND_STEP
        yield from person(is_male=is_male, status=status, middle=(x, y))
        yield Words(text=words[name], place=(x + WORDS_BESIDE, y + DROP))


Entry = tuple[bool, Status, str]
"""A sign of the legend: whether it is a square, what fills it, what it is called."""


def _entries(family: Family) -> tuple[Entry, ...]:
    """Return the signs of the legend: male, female, and each status that occurs."""
    told: list[Entry] = [(True, status, status) for status in family.statuses]
    told.sort(key=_is_clear)
    return ((True, "clear", "male"), (False, "clear", "female"), *told)


def _is_clear(entry: Entry) -> bool:
    return entry[1] == "clear"
