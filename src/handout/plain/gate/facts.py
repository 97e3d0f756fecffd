"""Facts that differ between two readings, class by class, and their order."""

from collections import Counter
from collections.abc import Iterator

import msgspec

from handout.plain.gate.difference import Difference
from handout.plain.gate.phrases import Unit
from handout.plain.gate.reading import Reading, by_kind

GLOSS_MAY_HOLD = frozenset(
    {"word", "comparative", "direction", "ending", "alternative"}
)
"""Classes of which an added explanation in brackets may speak."""


def fact_differences(source: Reading, edited: Reading) -> Iterator[Difference]:
    """Yield each class whose values, or whose order, are not the same."""
    yield from _order_of_states(source, edited)
    told = without_glosses(source, edited)
    before, after = by_kind(_all_units(source)), by_kind(_all_units(told))
    if before == after:
        return
    for kind in dict.fromkeys((*before, *after)):
        lost, added = unshared(before.get(kind, []), after.get(kind, []))
        if kind == "alternative" and _is_set_apart(source, edited):
            continue
        if lost or added:
            yield Difference(kind, lost, added)
    yield from _order(source, told)


def without_glosses(source: Reading, edited: Reading) -> Reading:
    """Return the edit without what only tells the meaning of a word.

    That is an explanation in brackets whose words are all new, and a new phrase
    before brackets that hold the term in whose place it stands.
    """
    if not edited.asides:
        return edited
    outside = set(source.units)
    known = outside.union(*(aside.units for aside in source.asides))
    units = list(edited.units)
    asides = [
        aside
        for aside in edited.asides
        if not (aside.in_brackets and _is_gloss(aside.units, known))
    ]
    for aside in reversed(asides):
        if outside.issuperset(aside.units):
            start = _phrase_start(units, aside.behind, known)
            units[start : aside.behind] = [
                unit for unit in units[start : aside.behind] if unit[0] == "word"
            ]
    return msgspec.structs.replace(edited, units=tuple(units), asides=tuple(asides))


def _is_gloss(units: tuple[Unit, ...], known: set[Unit]) -> bool:
    return all(unit[0] in GLOSS_MAY_HOLD and unit not in known for unit in units)


def _phrase_start(units: list[Unit], end: int, known: set[Unit]) -> int:
    start = min(end, len(units))
    while start and _is_gloss((units[start - 1],), known):
        start -= 1
    return start


def unshared(
    before: list[str], after: list[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what only stands before and what only stands after, in order."""
    if before == after or sorted(before) == sorted(after):
        return (), ()
    first, second = Counter(before), Counter(after)
    return tuple((first - second).elements()), tuple((second - first).elements())


def _all_units(reading: Reading) -> tuple[Unit, ...]:
    if not reading.asides and not reading.carried:
        return reading.units
    told = set(reading.units)
    asides = [
        unit
        for aside in reading.asides
        if not (aside.in_brackets and _says_again(aside.units, told))
        for unit in aside.units
    ]
    return (*reading.units, *reading.carried, *asides)


def _says_again(units: tuple[Unit, ...], told: set[Unit]) -> bool:
    """Tell whether brackets name again what the text tells: "a large liver (...)"."""
    return told.issuperset(units) and all(unit[0] in GLOSS_MAY_HOLD for unit in units)


def _is_set_apart(source: Reading, edited: Reading) -> bool:
    """Tell whether an "or" may have become a bullet, a bracket or "also called"."""
    bullets = edited.pieces.count("•") > source.pieces.count("•")
    return bullets or len(edited.asides) > len(source.asides)


def _order(source: Reading, edited: Reading) -> Iterator[Difference]:
    before, after = by_kind(source.units), by_kind(edited.units)
    for kind, values in before.items():
        others = after.get(kind, [])
        if values != others and sorted(values) == sorted(others):
            yield Difference(f"{kind} order", tuple(values), tuple(others))


def _order_of_states(source: Reading, edited: Reading) -> Iterator[Difference]:
    first, second = _states(source), _states(edited)
    if first != second and sorted(first) == sorted(second):
        yield Difference("state order", first, second)


STATES = frozenset({"negation", "ending", "normality"})
"""Classes that say how a thing is: "normal at first but lost later"."""


def _states(reading: Reading) -> tuple[str, ...]:
    return tuple(value for kind, value in reading.units if kind in STATES)
