"""Facts that differ between two readings, class by class, and their order."""

from collections import Counter
from collections.abc import Iterator

from handout.plain.gate.difference import Difference
from handout.plain.gate.phrases import Unit
from handout.plain.gate.reading import Reading

GLOSS_MAY_HOLD = frozenset({"word", "comparative", "direction", "alternative"})
"""Classes of which an added explanation in brackets may speak."""

ByKind = dict[str, list[str]]


def fact_differences(source: Reading, edited: Reading) -> Iterator[Difference]:
    """Yield each class whose values, or whose order, are not the same."""
    edited_asides = told_asides(source, edited)
    before = _by_kind((*source.units, *source.carried), source.asides)
    after = _by_kind((*edited.units, *edited.carried), edited_asides)
    for kind in dict.fromkeys((*before, *after)):
        lost, added = unshared(before.get(kind, []), after.get(kind, []))
        if kind == "alternative" and _is_set_apart(source, edited):
            continue
        if lost or added:
            yield Difference(kind, lost, added)
    yield from _order(source, edited)


def told_asides(source: Reading, edited: Reading) -> list[tuple[Unit, ...]]:
    """Return the asides of an edit that tell something.

    An explanation whose words are all new, put in brackets behind a word that
    stayed, tells what the word means and nothing about the condition.
    """
    known = set(source.units).union(*source.asides)
    return [
        aside
        for aside in edited.asides
        if any(unit in known for unit in aside)
        or any(kind not in GLOSS_MAY_HOLD for kind, _ in aside)
    ]


def unshared(
    before: list[str], after: list[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what only stands before and what only stands after, in order."""
    if before == after or sorted(before) == sorted(after):
        return (), ()
    first, second = Counter(before), Counter(after)
    return tuple((first - second).elements()), tuple((second - first).elements())


def _by_kind(units: tuple[Unit, ...], asides: list[tuple[Unit, ...]]) -> ByKind:
    found: ByKind = {}
    for part in (units, *asides):
        for kind, value in part:
            if kind != "word":
                found.setdefault(kind, []).append(value)
    return found


def _is_set_apart(source: Reading, edited: Reading) -> bool:
    """Tell whether an "or" may have become a bullet or a bracket."""
    bullets = edited.pieces.count("•") > source.pieces.count("•")
    return bullets or edited.pieces.count("(") > source.pieces.count("(")


def _order(source: Reading, edited: Reading) -> Iterator[Difference]:
    before, after = _by_kind(source.units, []), _by_kind(edited.units, [])
    for kind, values in before.items():
        others = after.get(kind, [])
        if values != others and sorted(values) == sorted(others):
            yield Difference(f"{kind} order", tuple(values), tuple(others))
