"""Sentences taken at random from what plain sheets tell, to be read one by one.

PYTHONPATH=tests python -m plain_measure.sampling SEED COUNT

prints page, section, provenance, rules, the source's sentence, what is told, and the
cell that stands for it in a table of verdicts. Of ten sentences six are edited and
four recognised, each of another page. The source's words go to standard output alone.
"""

import hashlib
import random
import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from difflib import SequenceMatcher

import msgspec

from corpus.files import DATA
from corpus.pages import read_all
from handout.compose.plain_sheet import PlainSheet
from handout.model import Condition
from handout.wording import Wording

PAGES = DATA / "genetics-pages.jsonl"
SHARES = (("edit", 0.6), ("recogniser", 0.4))
MOST_COPIED = 4
"""As many words of the source's in a row may stand in a table; more are left out."""
LEFT_OUT = "[…]"
NOTHING = "∅"
DIGITS = 12


class Sentence(msgspec.Struct, frozen=True, kw_only=True):
    """One sentence of the source, and what a plain sheet tells in its place."""

    page: str
    section: str
    provenance: str
    rules: tuple[str, ...]
    source: str
    told: str
    explanations: str

    @property
    def digest(self) -> str:
        """What identifies the told words without repeating them."""
        return hashlib.sha256(self.told.encode()).hexdigest()[:DIGITS]

    @property
    def cell(self) -> str:
        """What a table may hold: the digest, and what differs from the source."""
        return f"{self.digest} {' ; '.join(changes(self.source, self.told))}"


def sentences_of(condition: Condition) -> Iterator[Sentence]:
    """Yield what the plain sheet of a condition tells, sentence by sentence."""
    sheet = PlainSheet.of(condition, None, Wording.of(condition.language), frozenset())
    for trace in sheet.telling.traces:
        for told in trace.told:
            yield Sentence(
                page=condition.id.rpartition("/")[2],
                section=trace.part,
                provenance=told.provenance,
                rules=tuple(dict.fromkeys(edit.rule for edit in told.edits)),
                source=told.line.words,
                told=told.words,
                explanations=" ".join(told.explanations),
            )


def sample(sentences: Iterable[Sentence], seed: int, count: int) -> list[Sentence]:
    """Return edited and recognised sentences at random, the same for the same seed."""
    every = list(sentences)
    random.Random(seed).shuffle(every)  # noqa: S311 - a sample is no secret
    taken: list[Sentence] = []
    for provenance, share in SHARES:
        taken += _first(every, provenance, round(share * count), _pages(taken))
    return taken


def _pages(sentences: Iterable[Sentence]) -> set[str]:
    return {sentence.page for sentence in sentences}


def _first(
    sentences: Iterable[Sentence], provenance: str, count: int, pages: Collection[str]
) -> list[Sentence]:
    """Return the first sentences of a provenance, one a page, of pages not taken."""
    by_page: dict[str, Sentence] = {}
    for sentence in sentences:
        if sentence.provenance == provenance and sentence.page not in pages:
            by_page.setdefault(sentence.page, sentence)
    return list(by_page.values())[:count]


def changes(source: str, told: str) -> Iterator[str]:
    """Yield each stretch of words that differs, as `before → after`."""
    before, after = source.split(), told.split()
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for what, start, end, told_start, told_end in matcher.get_opcodes():
        if what != "equal":
            yield f"{_few(before[start:end])} → {_few(after[told_start:told_end])}"


def _few(words: Sequence[str]) -> str:
    """Return words; of a long stretch only its beginning and its end."""
    if len(words) <= MOST_COPIED:
        return " ".join(words) or NOTHING
    half = MOST_COPIED // 2
    return " ".join((*words[:half], LEFT_OUT, *words[-half:]))


def main() -> int:
    """Print a sample of the shared pages."""
    seed, count = map(int, sys.argv[1:])
    conditions = read_all(PAGES).conditions
    every = (one for condition in conditions for one in sentences_of(condition))
    for sentence in sample(every, seed, count):
        rules = " + ".join(sentence.rules)
        print(f"\n{sentence.page} {sentence.section} {sentence.provenance} {rules}")
        print(f"    source:  {sentence.source}")
        print(f"    told:    {sentence.told}")
        print(f"    behind:  {sentence.explanations}")
        print(f"    cell:    {sentence.cell}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
