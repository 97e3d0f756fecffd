"""A finished sheet against its source, section by section."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

import msgspec

from handout.document import Document
from handout.model import Condition
from plain_checker.judging import Violation, violations
from plain_checker.sheets import Section, Sheet, read
from plain_checker.told import Run, runs_of, stems

LEAVES_OUT = "What causes it?"
LEAST_SHARE = 0.3
BACKWARDS = 0.3


class Finding(msgspec.Struct, frozen=True):
    """A fact that a section tells otherwise, and where."""

    question: str
    violation: Violation
    source: str
    printed: str


def findings(condition: Condition, document: Document) -> tuple[Finding, ...]:
    sheet = read(condition, document)
    names = _names(condition)
    return tuple(f for section in sheet.sections for f in _judged(section, names))


def _names(condition: Condition) -> frozenset[str]:
    title = re.sub(r"\s*\(([^()]*)\)\Z", "", condition.title)
    every = (condition.title, title, condition.abbreviation, *condition.other_names)
    return frozenset(name.lower() for name in every if name)


def _judged(section: Section, names: frozenset[str]) -> Iterator[Finding]:
    runs, rest = _parted(section, names)
    used = {run.source for run in runs}
    source = [words for place, words in enumerate(section.source) if place not in used]
    if section.question == LEAVES_OUT:
        told = set(closest(rest, source))
        source = [words for place, words in enumerate(source) if place in told]
    for found in violations(joined(source), joined(rest)):
        yield Finding(section.question, found, joined(source), joined(rest))


def _parted(section: Section, names: frozenset[str]) -> tuple[list[Run], list[str]]:
    """Part the printed sentences into statements and the rest.

    What the rest retells is no source of a statement: so they are looked for twice.
    """
    runs, rest = _runs(section, names, frozenset())
    retold = frozenset(closest(rest, section.source))
    return _runs(section, names, retold)


def _runs(
    section: Section, names: frozenset[str], retold: Collection[int]
) -> tuple[list[Run], list[str]]:
    runs = list(runs_of(section.printed, section.source, names, retold))
    taken = {run.start + n for run in runs for n in range(run.row.length)}
    rest = [words for place, words in enumerate(section.printed) if place not in taken]
    return runs, rest


def closest(printed: Sequence[str], source: Sequence[str]) -> Iterator[int]:
    """Yield for each printed sentence the source sentence that is nearest to it.

    A word counts for more where few sentences of the source have it, and a sheet
    seldom goes back in its source.
    """
    words = [stems(sentence) for sentence in source]
    met = Counter(word for every in words for word in every)
    shares = [[_share(stems(one), every, met) for every in words] for one in printed]
    paths: list[list[int]] = []
    best = [0.0] * len(source)
    for row in shares:
        highest = max(range(len(best)), key=best.__getitem__, default=0)
        before, now, path = 0, [], []
        for place, share in enumerate(row):
            before = before if best[before] > best[place] else place
            goes_back = best[highest] - BACKWARDS > best[before]
            path.append(highest if goes_back else before)
            now.append(share + best[path[-1]] - BACKWARDS * goes_back)
        best = now
        paths.append(path)
    place = max(range(len(best)), key=best.__getitem__, default=0)
    for row, path in zip(reversed(shares), reversed(paths), strict=True):
        if row and row[place] >= LEAST_SHARE:
            yield place
        place = path[place] if path else 0


def _share(told: set[str], source: set[str], met: Counter[str]) -> float:
    def weight(every: set[str]) -> float:
        return sum(1 / (met[word] or 1) for word in every)

    both = weight(told & source)
    return both / max(0.1, weight(told)) + both / max(0.1, weight(source)) / 10


def joined(words: Sequence[str]) -> str:
    """Return sentences as one text, each item of a list on a line of its own."""
    text = ""
    for before, one in zip(("", *words), words, strict=False):
        is_item = one.startswith("•") or before.startswith("•")
        text += ("\n" if is_item else " ") + one
    return text.strip()
