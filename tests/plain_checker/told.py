"""Standard statements: our wording on the sheet, and the sentence it stands for.

Our wording is known letter for letter, so that a word that was bent in it makes it a
retelling like any other. What stands in its slots must stand in the source sentence,
and that sentence must tell the facts of the one that the row was written for.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import msgspec

from plain_checker.families import GROUPS
from plain_checker.folding import folded
from plain_checker.wording import Statement, slot_words, statements

WORD = re.compile(r"[a-z0-9][a-z0-9'-]*")
STEM = 5
LEAST_ALIKE = 0.2
LEAST_LITERAL = 12
SAMPLE_NAMES = re.compile(r"\b(?:halden syndrome|hld\d|hlx|haldin|hald)\b")
IN_SLOTS = frozenset({"how often", "how many", "direction", "time"})
"""Groups of which a row's slots may hold any; what it holds is compared as words."""
FIGURE = re.compile(r"\d+(?:\.\d+)?")


class Run(msgspec.Struct, frozen=True):
    """Printed sentences that are a statement, and the source sentence behind them."""

    row: Statement
    start: int
    source: int
    slots: tuple[tuple[str, str], ...]


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
    start = 0
    free = {n: words for n, words in enumerate(source) if n not in retold}
    while start < len(printed):
        run = _run_at(printed, start, free, names)
        if run:
            yield run
        start += run.row.length if run else 1


def _run_at(
    printed: Sequence[str],
    start: int,
    source: Mapping[int, str],
    names: Collection[str],
) -> Run | None:
    best: tuple[float, Run] | None = None
    for row in statements():
        words = " ".join(printed[start : start + row.length])
        found = row.pattern.match(words)
        if not found or start + row.length > len(printed):
            continue
        slots = tuple(found.groupdict().items())
        for place, sentence in source.items():
            if not _stand_in(slots, sentence, names):
                continue
            far = abs(place / (1 + max(source)) - start / len(printed)) / 4
            alike = _alike(row, slots, sentence) + row.length / 50 - far
            if alike >= LEAST_ALIKE and (best is None or alike > best[0]):
                best = (alike, Run(row, start, place, slots))
    return best[1] if best else None


def _stand_in(
    slots: Iterable[tuple[str, str]], sentence: str, names: Collection[str]
) -> bool:
    """Tell whether a sentence holds what our wording took over from it."""
    line = folded(sentence)
    return all(
        (slot.startswith("COND") and _is_name(told.lower(), names))
        or any(folded(words) in line for words in _sources(slot, told))
        for slot, told in slots
    )


def _is_name(told: str, names: Collection[str]) -> bool:
    return told in names or GENERAL.match(told) is not None


def _sources(slot: str, told: str) -> tuple[str, ...]:
    """Return the words of a source for which a slot may print these."""
    return slot_words().get(slot.rstrip("0123456789"), {}).get(told.lower(), (told,))


def _alike(row: Statement, slots: Iterable[tuple[str, str]], sentence: str) -> float:
    """Return the share of a row's example that a sentence says too."""
    wanted = stems(SAMPLE_NAMES.sub("", row.example.lower()))
    given = stems(sentence.lower())
    filled = stems(" ".join(words for _, words in slots).lower())
    both = wanted & given
    return len(both) / max(1, len(wanted)) + len(both | (filled & given)) / max(1, len(given)) / 10


def stems(words: str) -> set[str]:
    return {word[:STEM] for word in WORD.findall(words)}
