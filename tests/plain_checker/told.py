"""Standard statements: our wording on the sheet, and the sentence it stands for.

Our wording is known letter for letter, so that a word that was bent in it makes it a
retelling like any other. What stands in its slots must stand in the source sentence,
and that sentence must tell the facts of the one that the row was written for.
"""

import functools
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from plain_checker.folding import folded
from plain_checker.moved import Run, facts_moved, sources
from plain_checker.wording import (
    JOINTS,
    Statement,
    opening_patterns,
    statements,
)

WORD = re.compile(r"[a-z0-9][a-z0-9'-]*")
STEM = 5
LEAST_ALIKE = 0.05
LEAST_LITERAL = 12
SAMPLE_NAMES = re.compile(r"\b(?:halden syndrome|hld\d|hlx|haldin|hald)\b")
NAMED = ("COND", "CALLED", "IT")
"""Slots that hold a name of the condition."""
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
            and any(folded(words) in line for words in sources(slot, told))
        )
        for slot, told in slots
    )


def _is_name(told: str, names: Collection[str]) -> bool:
    known = told in names or told.removesuffix("s") in names
    return known or GENERAL.match(told) is not None


def _alike(row: Statement, slots: Iterable[tuple[str, str]], sentence: str) -> float:
    """Return the share of a row's example that a sentence says too."""
    wanted = stems(SAMPLE_NAMES.sub("", row.example.lower()))
    given = stems(sentence.lower())
    taken = (words for slot, told in slots for words in (told, *sources(slot, told)))
    filled = stems(" ".join(taken).lower())
    both = wanted & given
    said = len(both) / max(1, len(wanted))
    return said * len(both | (filled & given)) / max(1, len(given))


@functools.lru_cache(maxsize=8192)
def stems(words: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in WORD.findall(words.lower()))
