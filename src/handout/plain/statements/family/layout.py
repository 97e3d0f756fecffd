"""Where people, lines and words stand in the drawing of a family."""

from collections.abc import Iterator, Mapping

from handout.plain.statements.family.marks import HALF, Line, Mark, Point, Words, person
from handout.plain.statements.family.people import Family, Status

WIDTH, HEIGHT = 256, 124
"""Small enough to stand beside the text that it explains."""

PARENTS_AT = 17.0
BUS_AT = 60.0
"""The height of the line that the children hang from."""
CHILDREN_AT = 88.0
FATHER_AT, MOTHER_AT = 78.0, 178.0
MIDDLE = (FATHER_AT + MOTHER_AT) / 2
CHILDREN = (32.0, 96.0, 160.0, 224.0)
LABEL_BELOW = HALF + 14
"""From the middle of a person down to the base line of the words below."""


def marks(family: Family, words: Mapping[str, str]) -> tuple[Mark, ...]:
    """Return all marks of a drawing, lines first, so that people cover their ends."""
    return (*_lines(), *_people(family, words))


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
        yield Words(text=words[name], place=below)


def _placed(family: Family) -> Iterator[tuple[str, bool, Status, Point]]:
    """Yield what each person is called, is and has, and where he or she stands."""
    yield "father", True, family.father, (FATHER_AT, PARENTS_AT)
    yield "mother", False, family.mother, (MOTHER_AT, PARENTS_AT)
    for status, place in zip(family.sons, CHILDREN[:2], strict=True):
        yield "son", True, status, (place, CHILDREN_AT)
    for status, place in zip(family.daughters, CHILDREN[2:], strict=True):
        yield "daughter", False, status, (place, CHILDREN_AT)
