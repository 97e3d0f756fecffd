"""A sheet in a language without plain words: its source, sentence for sentence."""

from collections import Counter
from collections.abc import Iterator

from plain_checker.fields import Finding
from plain_checker.judging import Violation
from plain_checker.sheets import Section

PLAIN_WORDS = ("en",)
"""The languages that there are plain words and statements in."""


def word_for_word(section: Section) -> Iterator[Finding]:
    """Yield the sentences that a section lost, added, or tells in another order."""
    printed = section.everything
    before, after = Counter(section.source), Counter(printed)
    for sentence in before | after:
        old, new = before[sentence], after[sentence]
        if old != new:
            moved = Violation("sentence", "not word for word", old, new)
            source, told = (sentence if count else "" for count in (old, new))
            yield Finding(section.question, moved, source, told)
    if before == after and section.source != printed:
        moved = Violation("sentence", "order", len(printed), len(printed))
        source, told = " ".join(section.source), " ".join(printed)
        yield Finding(section.question, moved, source, told)
