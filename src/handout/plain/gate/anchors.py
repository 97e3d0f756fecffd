"""What a negation or a modal stands before: it may not move to another word."""

import itertools
from collections.abc import Iterator

from handout.plain.gate.difference import Difference
from handout.plain.gate.phrases import Unit
from handout.plain.gate.reading import Reading

ANCHORED = ("negation", "modal")
NO_ANCHORS = frozenset({"negation", "modal", "hedge", "example", "contrast"})


def anchor_differences(source: Reading, edited: Reading) -> Iterator[Difference]:
    """Yield each class whose words stand before other words than in the source.

    Only anchors that stand in both texts are compared: where the anchor itself was
    exchanged for a plainer word, it tells nothing.
    """
    for kind in ANCHORED:
        before, after = _anchors(source.units, kind), _anchors(edited.units, kind)
        before = [pair for pair in before if pair[1] in edited.units]
        after = [pair for pair in after if pair[1] in source.units]
        if sorted(before) != sorted(after) and _values(before) == _values(after):
            yield Difference(f"{kind} place", _shown(before), _shown(after))
    if _nots_to(source) != _nots_to(edited):
        yield Difference("negation place", ("not to",), ("not to",))


def _nots_to(reading: Reading) -> int:
    """Count "not to": "known not to harm" is not "not known to harm"."""
    pairs = itertools.pairwise(reading.small)
    return sum(first == "not" and second == "to" for first, second in pairs)


def _anchors(units: tuple[Unit, ...], kind: str) -> list[tuple[str, Unit]]:
    found: list[tuple[str, Unit]] = []
    waiting: list[str] = []
    for unit in units:
        if unit[0] == kind:
            waiting.append(unit[1])
        elif waiting and unit[0] not in NO_ANCHORS:
            found.extend((value, unit) for value in waiting)
            waiting = []
    return found


def _values(anchors: list[tuple[str, Unit]]) -> list[str]:
    return sorted(value for value, _ in anchors)


def _shown(anchors: list[tuple[str, Unit]]) -> tuple[str, ...]:
    return tuple(f"{value} {unit[1]}" for value, unit in anchors)
