"""Printed against source: what stands more or less often, or in another order."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from plain_checker.asides import without_explanations
from plain_checker.families import GROUPS, ORDERED
from plain_checker.folding import folded
from plain_checker.items import items
from plain_checker.names import names
from plain_checker.participles import modals_lost, split_off, told_again

FIGURE = re.compile(
    r"\b\d+(?:\.\d+)?(?:st|nd|rd|th|s)?\b|\b(?:half|twice|once|first|second|third|dozens)\b"
)
LETTER = re.compile(r"(?<=[a-z] )(?:[B-HJ-Z]|A(?= \w+(?:in|s)\b)|I{2,3}|IV|VI{0,3})\b")
UNIT = re.compile(
    r"(?<=\d )(percent|degrees|years?|months?|weeks?|days?|hours?|milligrams?"
    r"|milliliters?|liters?|grams?"
    r"|inches|feet|centimeters|millimeters|pounds|times)\b"
)
CONTRARY = re.compile(
    r"\b(?:not|no|never|without|can not) (?:be |a |the |an )?([a-z]{4,})"
)


CARRIED = frozenset({"may", "can", "could"})
"""Modals that a sentence split off behind a comma must repeat."""


class Violation(msgspec.Struct, frozen=True):
    """What differs: the group, the family or word, how often before and after."""

    group: str
    what: str
    source: int
    printed: int


def violations(
    source: str, printed: str, reviewed: Sequence[tuple[str, str]] = ()
) -> tuple[Violation, ...]:
    """Return what a printed section tells otherwise than its source section.

    Args:
        source: The section as the source has it.
        printed: The same section as the plain sheet prints it.
        reviewed: Source sentences that a reviewed wording stands for, each with
            that wording. Both are taken out before counting; only their numbers
            and names are compared.
    """
    found: list[Violation] = []
    for sentence, wording in reviewed:
        source, printed = source.replace(sentence, " "), printed.replace(wording, " ")
        found.extend(_numbers(folded(sentence), folded(wording), exact=False))
    set_apart = _is_set_apart(source, printed)
    source, printed = without_explanations(source, printed)
    before, after = folded(source), folded(printed)
    found.extend(_names(source, printed))
    found.extend(_letters(source, printed))
    found.extend(_numbers(before, after, exact=True))
    found.extend(_units(before, after))
    found.extend(_families(before, after, set_apart=set_apart))
    found.extend(_carried(before, after))
    found.extend(_items(source, printed))
    found.extend(_contraries(before, after))
    return tuple(found)


def _is_set_apart(source: str, printed: str) -> bool:
    """Tell whether a list was put on lines, where its "or" goes."""
    return printed.strip().count("\n") > source.strip().count("\n")


def _letters(source: str, printed: str) -> Iterator[Violation]:
    """Yield single letters and Roman figures in another order: type A, chromosome X."""
    first, second = LETTER.findall(source), LETTER.findall(printed)
    if first != second:
        yield Violation("name", "letters", len(first), len(second))


def _names(source: str, printed: str) -> Iterator[Violation]:
    before, after = names(source), names(printed)
    for name in sorted(before ^ after):
        lost = name in before
        other = printed if lost else source
        if not re.search(rf"\b{re.escape(name)}\b", other, re.IGNORECASE):
            yield Violation("name", name, int(lost), int(not lost))


def _numbers(before: str, after: str, *, exact: bool) -> Iterator[Violation]:
    first, second = FIGURE.findall(before), FIGURE.findall(after)
    if first == second:
        return
    counts = Counter(first), Counter(second)
    for number in sorted({*first, *second}):
        old, new = counts[0][number], counts[1][number]
        if old != new and (exact or old == 0):
            yield Violation("number", number, old, new)
    if exact and counts[0] == counts[1]:
        yield Violation("number", "order", len(first), len(second))


def _units(before: str, after: str) -> Iterator[Violation]:
    first, second = Counter(UNIT.findall(before)), Counter(UNIT.findall(after))
    for unit in sorted({*first, *second}):
        if first[unit] != second[unit]:
            yield Violation("unit", unit, first[unit], second[unit])


def _families(before: str, after: str, *, set_apart: bool) -> Iterator[Violation]:
    for group, families in GROUPS.items():
        for what, pattern in families.items():
            old, new = len(pattern.findall(before)), len(pattern.findall(after))
            if what == "or" and set_apart:
                new = max(old, new)
            if what in CARRIED:
                again = told_again(pattern, before, after)
                new -= min(again, max(0, split_off(before, after)))
            if old != new:
                yield Violation(group, what, old, new)
    for group in ORDERED:
        first, second = _sequence(before, group), _sequence(after, group)
        if first != second and sorted(first) == sorted(second):
            yield Violation(group, "order", len(first), len(second))


def _items(source: str, printed: str) -> Iterator[Violation]:
    old, new = items(source), items(printed)
    if new < old:
        yield Violation("list", "items", old, new)


def _carried(before: str, after: str) -> Iterator[Violation]:
    lost = modals_lost(before, after)
    if lost:
        yield Violation("certainty", "modal of a participle", lost, 0)


def _sequence(line: str, group: str) -> list[str]:
    found = [
        (match.start(), what)
        for what, pattern in GROUPS[group].items()
        for match in pattern.finditer(line)
    ]
    return [what for _, what in sorted(found)]


def _contraries(before: str, after: str) -> Iterator[Violation]:
    """Yield words that stand behind a negation in one text and never in the other."""
    first, second = set(CONTRARY.findall(before)), set(CONTRARY.findall(after))
    for word in sorted(first - second):
        if len(re.findall(rf"\b{word}\b", after)) >= len(
            re.findall(rf"\b{word}\b", before)
        ) and not re.search(rf"\b(?:un|non){word}\b", after):
            yield Violation("negation", f"not {word}", 1, 0)
