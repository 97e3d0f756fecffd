"""Words of no class: none may go, and none may come, without another in its place.

A plainer word stands where the harder one stood. So a run of lost words must have
added words beside the same neighbours, and a run of added words lost ones. A list
item that went, or a remark that came, has none.
"""

import itertools
from collections import Counter
from collections.abc import Iterator

from handout.plain.gate.difference import Difference
from handout.plain.gate.phrases import Unit
from handout.plain.gate.reading import Reading
from handout.plain.gate.tables.direction import PREFIXES
from handout.plain.gate.tables.negation import NO_NEGATION
from handout.plain.gate.tables.small_words import LIGHT

EDGE: Unit = ("edge", "")
DEGREES = ("er", "est", "r", "st")
LONGEST_EXPLANATION = 6
MOST_LOST_FOR_ONE = 4
MOST_ADDED_FOR_ONE = 6


def content_differences(source: Reading, edited: Reading) -> Iterator[Difference]:
    """Yield words that went or came alone, turned prefixes, and changed order."""
    lost, added = _places(source, edited.units), _places(edited, source.units)
    if lost or added:
        yield from _lonely(source, edited, lost, added)
        yield from _prefixes(source, edited)
    yield from _order(source, edited)
    if source.asides:
        yield from _lost_asides(source, edited)


def _lost_asides(source: Reading, edited: Reading) -> Iterator[Difference]:
    """Yield words of asides that went. A short explanation may go as a whole."""
    told = {*edited.units, *_aside_units(edited)}
    same_number = len(source.asides) == len(edited.asides)
    for place, aside in enumerate(source.asides):
        lost = [unit for unit in aside.units if unit not in told]
        whole = len(lost) == len(aside.units) <= LONGEST_EXPLANATION
        if not lost or (whole and aside.in_brackets):
            continue
        if same_number and set(edited.asides[place].units) - set(aside.units):
            continue  # other words stand in their place
        yield Difference("aside", tuple(value for _, value in lost), ())


def _aside_units(reading: Reading) -> set[Unit]:
    return {unit for aside in reading.asides for unit in aside.units}


def _places(text: Reading, others: tuple[Unit, ...]) -> list[int]:
    """Return where words stand in a text that stand less often among the others."""
    left = Counter(unit for unit in text.units if unit[0] == "word") - Counter(others)
    if not left:
        return []
    beside = set(itertools.pairwise((EDGE, *others, EDGE)))
    places: list[int] = []
    for unit, count in left.items():
        found = [place for place, known in enumerate(text.units) if known == unit]
        if count < len(found):
            found.sort(key=lambda place: _kept_neighbours(text.units, place, beside))
        places.extend(found[:count])
    return sorted(places)


def _kept_neighbours(
    units: tuple[Unit, ...], place: int, beside: set[tuple[Unit, Unit]]
) -> int:
    """Count beside how many of its neighbours a word stands in the other text too."""
    unit = units[place]
    left = units[place - 1] if place else EDGE
    right = units[place + 1] if place + 1 < len(units) else EDGE
    return ((left, unit) in beside) + ((unit, right) in beside)


def _lonely(
    source: Reading, edited: Reading, lost: list[int], added: list[int]
) -> Iterator[Difference]:
    before, after = _runs(source.units, lost), _runs(edited.units, added)
    gone = [run for run in before if not _has_partner(run, after)]
    come = [run for run in after if not _has_partner(run, before)]
    if len(lost) > MOST_LOST_FOR_ONE * max(1, len(added)):
        gone = before
    if len(added) > MOST_ADDED_FOR_ONE * max(1, len(lost)):
        come = after
    gone_words, come_words = _heavy(gone, edited), _heavy(come, source)
    if gone_words:
        yield Difference("word lost", gone_words, ())
    if come_words:
        yield Difference("word added", (), come_words)


class _Run(tuple[Unit, Unit, tuple[Unit, ...]]):
    """A run of words: what stands before, what behind, and the words."""

    __slots__ = ()


def _runs(units: tuple[Unit, ...], places: list[int]) -> list[_Run]:
    runs: list[_Run] = []
    start = 0
    while start < len(places):
        end = start
        while end + 1 < len(places) and places[end + 1] == places[end] + 1:
            end += 1
        first, last = places[start], places[end]
        left = units[first - 1] if first else EDGE
        right = units[last + 1] if last + 1 < len(units) else EDGE
        runs.append(_Run((left, right, units[first : last + 1])))
        start = end + 1
    return runs


def _has_partner(run: _Run, others: list[_Run]) -> bool:
    return any(run[0] == other[0] or run[1] == other[1] for other in others)


def _heavy(runs: list[_Run], other: Reading) -> tuple[str, ...]:
    """Return the words that say something and stand in no aside of the other text."""
    aside = _aside_units(other)
    return tuple(
        unit[1]
        for run in runs
        for unit in run[2]
        if unit[1] not in LIGHT and unit not in aside
    )


def _prefixes(source: Reading, edited: Reading) -> Iterator[Difference]:
    """Yield words that lost, won or changed a prefix that turns their sense."""
    before, after = set(source.raw), set(edited.raw)
    for old in before - after:
        for new in after - before:
            if _turned(old, new) or _turned(new, old):
                yield Difference("prefix", (old,), (new,))


def _turned(longer: str, shorter: str) -> bool:
    if longer.endswith("less") and shorter.startswith(longer.removesuffix("less")):
        return True
    for degree in DEGREES:
        if longer == f"{shorter.removesuffix('e')}{degree}":
            return True
    for prefix in PREFIXES:
        if not longer.startswith(prefix) or longer.startswith(NO_NEGATION[1:2]):
            continue
        bare = longer[len(prefix) :]
        if len(bare) > 3 and (  # noqa: PLR2004 - the shortest word with a prefix
            bare == shorter or any(shorter == f"{other}{bare}" for other in PREFIXES)
        ):
            return True
    return False


def _order(source: Reading, edited: Reading) -> Iterator[Difference]:
    """Yield words that stand in another order, where each stands once in both."""
    before, after = _once(source), _once(edited)
    shared = set(before) & set(after)
    first = [word for word in before if word in shared]
    second = [word for word in after if word in shared]
    if first != second and not _only_of(source, edited, first, second):
        yield Difference("word order", tuple(first), tuple(second))


def _once(reading: Reading) -> list[str]:
    words = [value for kind, value in reading.units if kind == "word"]
    return [word for word in words if words.count(word) == 1 and word not in LIGHT]


def _only_of(
    source: Reading, edited: Reading, first: list[str], second: list[str]
) -> bool:
    """Tell whether only "levels of sugar" and "sugar levels" were exchanged."""
    if "of" not in {*source.pieces} ^ {*edited.pieces}:
        return False
    moved = [
        place
        for place, pair in enumerate(zip(first, second, strict=True))
        if pair[0] != pair[1]
    ]
    return bool(moved) and moved[-1] - moved[0] < 3  # noqa: PLR2004 - side by side
