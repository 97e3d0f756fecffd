"""Whether statements tell the facts of the sentence that they stand for."""

import functools
import re
from collections.abc import Collection, Iterator, Sequence

import msgspec

from plain_checker.asides import without_explanations
from plain_checker.families import GROUPS
from plain_checker.folding import folded
from plain_checker.judging import Violation
from plain_checker.names import SYMBOL
from plain_checker.wording import Statement, slot_words

TELL_TOO = ("negation", "certainty")
"""Groups of which a row's example may not tell more than the source sentence."""
SAID_ALOUD = ("how often", "how many", "number")
"""Groups of which all that the source sentence says must be printed."""
ABOUT = re.compile(r"\b(?:about|approximately|roughly|around)\b", re.IGNORECASE)
"""What is estimated may be what experts think; what is about a figure may not."""
OPEN_SLOTS = frozenset(
    ("EFFECT", "FEATURES", "CLAUSE", "HOW", "DOES", "DO", "THING", "KINDS", "RISK")
)
"""Slots that hold any words: what the example has there says nothing of the row."""
SAME = {
    ("cause", "caused by"): ("cause", "cause"),
    ("how many", "many"): ("how many", "several"),
}
"""A statement may be turned round, and "multiple patterns" are more than one way."""
FIGURE = re.compile(r"\b\d+(?:\.\d+)?\b")


class Run(msgspec.Struct, frozen=True):
    """Printed sentences that are a statement, and the source sentence behind them."""

    row: Statement
    start: int
    source: int
    slots: tuple[tuple[str, str], ...]
    printed: str


def sources(slot: str, told: str) -> tuple[str, ...]:
    """Return the words of a source for which a slot may print these."""
    return slot_words().get(slot.rstrip("0123456789"), {}).get(told.lower(), (told,))


def facts_moved(
    runs: Sequence[Run], sentence: str, names: Collection[str]
) -> Iterator[Violation]:
    """Yield what a source sentence says and its statements do not, or the reverse."""
    told = " ".join(run.printed for run in runs)
    shorter, _ = without_explanations(sentence, told)
    said = _facts(_without(shorter, names))
    examples = set().union(*(_facts(run.row.example) for run in runs))
    printed = set().union(*(_facts(run.printed) for run in runs))
    taken = " ".join(
        words
        for run in runs
        for slot, told in run.slots
        for words in (told, *sources(slot, told))
    )
    excused = {fact for fact in examples if fact[0] not in SAID_ALOUD}
    if ("certainty", "thought") in printed and not ABOUT.search(sentence):
        printed.add(("how often", "about"))
    for group, what in sorted(said - excused - printed - _facts(taken)):
        yield Violation(group, what, 1, 0)
    for group, what in sorted(_facts(told) - said - _facts(sentence)):
        if group == "number":
            yield Violation(group, what, 0, 1)
    if not any(_is_open(run) for run in runs):
        slots = {*_facts(", ".join(run.row.excused for run in runs))}
        if ("how often", "about") in said and not ABOUT.search(sentence):
            slots.add(("certainty", "thought"))
        for group, what in sorted(examples - said - slots):
            if group in TELL_TOO and what != "will":
                yield Violation(group, what, 0, 1)


def symbols_lost(
    runs: Sequence[Run], sentence: str, names: Collection[str]
) -> Iterator[Violation]:
    """Yield the symbols of a source sentence that its statements do not name.

    Those in a name of the condition itself need not be said again.
    """
    told = " ".join((*names, *(run.printed for run in runs))).lower()
    for symbol in sorted({*SYMBOL.findall(sentence)}):
        if symbol.lower() not in told:
            yield Violation("name", symbol, 1, 0)


def _without(sentence: str, names: Collection[str]) -> str:
    for name in sorted(names, key=len, reverse=True):
        sentence = re.sub(rf"\b{re.escape(name)}", "it", sentence, flags=re.IGNORECASE)
    return sentence


def _is_open(run: Run) -> bool:
    return any(slot.rstrip("0123456789") in OPEN_SLOTS for slot, _ in run.slots)


@functools.lru_cache(maxsize=8192)
def _facts(words: str) -> frozenset[tuple[str, str]]:
    line = folded(words)
    found = {
        (group, what)
        for group, families in GROUPS.items()
        for what, pattern in families.items()
        if pattern.search(line)
    }
    figures = {("number", figure) for figure in FIGURE.findall(line)}
    return frozenset(SAME.get(fact, fact) for fact in found) | figures
