"""Standard statements: our wording on the sheet, and the sentence it stands for.

Our wording is known letter for letter, so that a word that was bent in it makes it a
retelling like any other. What stands in its slots must stand in the source sentence,
and that sentence must tell the facts of the one that the row was written for.
"""

import functools
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import msgspec

from plain_checker.asides import without_explanations
from plain_checker.families import GROUPS
from plain_checker.folding import folded
from plain_checker.judging import Violation
from plain_checker.names import SYMBOL
from plain_checker.wording import (
    JOINTS,
    Statement,
    opening_patterns,
    slot_words,
    statements,
)

WORD = re.compile(r"[a-z0-9][a-z0-9'-]*")
STEM = 5
LEAST_ALIKE = 0.05
LEAST_LITERAL = 12
SAMPLE_NAMES = re.compile(r"\b(?:halden syndrome|hld\d|hlx|haldin|hald)\b")
TELL_TOO = ("negation", "certainty")
"""Groups of which a row's example may not tell more than the source sentence."""
SAID_ALOUD = ("how often", "how many", "number")
"""Groups of which all that the source sentence says must be printed."""
ABOUT = re.compile(r"\b(?:about|approximately|roughly|around)\b", re.IGNORECASE)
"""What is estimated may be what experts think; what is about a figure may not."""
NAMED = ("COND", "CALLED", "IT")
"""Slots that hold a name of the condition."""
OPEN_SLOTS = frozenset(
    ("EFFECT", "FEATURES", "CLAUSE", "HOW", "DOES", "DO", "THING", "KINDS", "RISK")
)
"""Slots that hold any words: what the example has there says nothing of the row."""
OPENING, JOINT = "OPENING", "JOINT"
"""The groups of what stands before a statement: in some cases; but."""
WHEN = re.compile(r"\bwhen\b", re.IGNORECASE)
LEANING = ("This means ", "But ", "It ", "Here", "Then ")
JOINED_ON = 0.2
"""A statement that leans on the one before it is likely of the same sentence."""
FARTHEST = 60
"""Sentences of a long section between where one stands in it and on the sheet."""
TELLS_MORE = 0.3
"""A statement that tells a fact of its own is likely of another sentence."""
LONGER = 0.15
"""The more of our sentences stand there in a row, the likelier it is that row's."""
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


GENERAL = re.compile(
    r"(?:it|they|he|she|(?:(?:the|this|these|an?) )?"
    r"(?:condition|disorder|disease|syndrome|illness|trait|anomaly|deficiency)s?)\Z"
)


def runs_of(
    printed: Sequence[str],
    source: Sequence[str],
    names: Collection[str],
    retold: Collection[int] = (),
) -> Iterator[Run]:
    """Yield the statements among printed sentences, in their order."""
    start, last = 0, -1
    free = {n: words for n, words in enumerate(source) if n not in retold}
    while start < len(printed):
        run = _run_at(printed, start, free, names, last)
        if run:
            yield run
            last = run.source
        start += run.row.length if run else 1


def _run_at(
    printed: Sequence[str],
    start: int,
    source: Mapping[int, str],
    names: Collection[str],
    last: int,
) -> Run | None:
    best: tuple[float, Run] | None = None
    length = 1 + max(source, default=0)
    near = _near(source, start / len(printed) * length)
    for row, words, slots in _rows_at(printed, start):
        for place, sentence in near.items():
            if not _stand_in(slots, sentence, names):
                continue
            far = abs(place / length - start / len(printed)) / 8
            alike = _alike(row, slots, sentence) + row.length * LONGER - far
            alike += JOINED_ON * (words.startswith(LEANING) and place == last)
            if alike < LEAST_ALIKE or (best and alike <= best[0]):
                continue
            run = Run(row, start, place, slots, words)
            alike -= TELLS_MORE * _added(run, sentence, names)
            if best is None or alike > best[0]:
                best = (alike, run)
    return best[1] if best else None


def _near(source: Mapping[int, str], middle: float) -> Mapping[int, str]:
    """Return the sentences of a long source that stand about a place of it."""
    if len(source) <= FARTHEST:
        return source
    return {n: one for n, one in source.items() if abs(n - middle) <= FARTHEST}


def _added(run: Run, sentence: str, names: Collection[str]) -> int:
    """Return how many facts a statement tells that a sentence does not."""
    moved = facts_moved((run,), sentence, names)
    return sum(one.printed > one.source for one in moved)


def _rows_at(
    printed: Sequence[str], start: int
) -> Iterator[tuple[Statement, str, tuple[tuple[str, str], ...]]]:
    """Yield the rows whose wording stands at a place, with what its slots hold."""
    lengths = {row.length for row in statements()}
    lines = {n: " ".join(printed[start : start + n]) for n in lengths}
    small = {n: words.lower() for n, words in lines.items()}
    for row in statements():
        if start + row.length > len(printed):
            continue
        if not all(part in small[row.length] for part in row.fixed):
            continue
        found = row.pattern.match(lines[row.length])
        if found:
            told = {slot: words for slot, words in found.groupdict().items() if words}
            yield row, lines[row.length], tuple(told.items())


def _opens(opening: str, sentence: str, names: Collection[str]) -> bool:
    """Tell whether a sentence says when it holds, as our wording does."""
    if opening.lower().startswith("when ") and not WHEN.search(sentence):
        return False
    found = (pattern.match(opening) for pattern in opening_patterns())
    slots = (tuple(one.groupdict().items()) for one in found if one)
    return any(_stand_in(every, sentence, names) for every in slots)


def _stand_in(
    slots: Iterable[tuple[str, str]], sentence: str, names: Collection[str]
) -> bool:
    """Tell whether a sentence holds what our wording took over from it."""
    line = folded(sentence)
    return all(
        (slot == OPENING and _opens(told, sentence, names))
        or (slot == JOINT and JOINTS[told.lower()].search(line))
        or (slot.startswith(NAMED) and _is_name(told.lower(), names))
        or (
            slot not in {OPENING, JOINT}
            and any(folded(words) in line for words in _sources(slot, told))
        )
        for slot, told in slots
    )


def _is_name(told: str, names: Collection[str]) -> bool:
    known = told in names or told.removesuffix("s") in names
    return known or GENERAL.match(told) is not None


def _sources(slot: str, told: str) -> tuple[str, ...]:
    """Return the words of a source for which a slot may print these."""
    return slot_words().get(slot.rstrip("0123456789"), {}).get(told.lower(), (told,))


def _alike(row: Statement, slots: Iterable[tuple[str, str]], sentence: str) -> float:
    """Return the share of a row's example that a sentence says too."""
    wanted = stems(SAMPLE_NAMES.sub("", row.example.lower()))
    given = stems(sentence.lower())
    taken = (words for slot, told in slots for words in (told, *_sources(slot, told)))
    filled = stems(" ".join(taken).lower())
    both = wanted & given
    said = len(both) / max(1, len(wanted))
    return said * len(both | (filled & given)) / max(1, len(given))


@functools.lru_cache(maxsize=8192)
def stems(words: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in WORD.findall(words.lower()))


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
        for words in (told, *_sources(slot, told))
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
