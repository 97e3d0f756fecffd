"""How a sentence begins before its statement: with a contrast, or with a case."""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from handout.model.kinds import Struct
from handout.plain.statements import tables
from handout.plain.statements.filling import kept, printed, told
from handout.plain.statements.names import Masked

CONTRASTS = (
    ("However, ", "but "),
    ("Therefore, ", "so "),
    ("As a result, ", "so "),
    ("In contrast, ", "but "),
    ("For example, ", "for example, "),
    ("Some studies have suggested that ", "some studies have suggested that "),
    ("Research suggests that ", "research suggests that "),
)
HOWEVER = ((", however, ", (", ", " ")), (", however", ("",)))
"""Where "however" stands inside a sentence or ends it, and what stands there then."""
COMMA = re.compile(r", ")
WITHOUT_COMMA = re.compile(
    r"\A(in (?:some|most|many|rare|other|these) (?:cases|families))(?= (?!of ))",
    re.IGNORECASE,
)
"""Where sources leave out the comma behind an opening."""


class Opening(Struct, frozen=True):
    """Words that tell when a statement holds, in ours; the statement is the rest."""

    told: str
    slots: tuple[str, ...]
    rest: str = ""


def contrasts(stem: str) -> Iterator[tuple[str, str]]:
    """Yield how our sentence begins, and the sentence without its joining word."""
    for opening, ours in CONTRASTS:
        if stem.startswith(opening):
            yield ours, stem.removeprefix(opening)
            return
    yield "", stem
    for however, instead in HOWEVER:
        if stem.count(however) == 1 and (stem.endswith(however) or len(instead) > 1):
            yield from (("but ", stem.replace(however, word)) for word in instead)
            return


def openings(stem: str, source: Masked) -> Iterator[Opening]:
    """Yield how a sentence may open, as far as the table knows it."""
    stem = WITHOUT_COMMA.sub(r"\1,", stem)
    for comma in COMMA.finditer(stem):
        found = _opening(stem[: comma.start()], source)
        if found:
            yield replace(found, rest=stem[comma.end() :])


def _opening(head: str, source: Masked) -> Opening | None:
    for row in tables.words().openings:
        for pattern in row.patterns:
            match = tables.expression(pattern).fullmatch(head)
            if match:
                slots = printed(match, source)
                (words,) = told((row.told,), slots)
                return Opening(words, kept(match, slots))
    return None
