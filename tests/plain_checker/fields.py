"""What typed fields are told as: every figure and name must stand in the condition."""

import re
from collections.abc import Iterator

import msgspec

from handout.codec import to_json
from handout.model import Condition
from plain_checker.folding import in_figures
from plain_checker.judging import Violation
from plain_checker.names import SYMBOL
from plain_checker.sheets import Section

FIGURE = re.compile(r"\b\d[\d,]*(?:\.\d+)?\b")
PATTERN = re.compile(
    r"\b(?:autosomal (?:dominant|recessive)|x-linked(?: dominant| recessive)?"
    r"|mitochondrial|y-linked)\b"
)
TWICE = re.compile(r"\b([a-z]{2,}) \1\b", re.IGNORECASE)
SMALL = frozenset("012")
"""Figures that only count copies, parents and genes."""


class Finding(msgspec.Struct, frozen=True):
    """A fact that a section tells otherwise, and where."""

    question: str
    violation: Violation
    source: str
    printed: str


def from_fields(section: Section, condition: Condition) -> Iterator[Finding]:
    """Yield what a section without prose in the source prints beyond the fields."""
    known = to_json(condition).decode().replace("-", " ").lower()
    printed = " ".join(section.printed)
    patterns = " ".join((printed, *section.drawn)).lower()
    told = {
        "name": set(SYMBOL.findall(printed)),
        "number": set(FIGURE.findall(in_figures(printed.lower()))) - SMALL,
        "inheritance": set(PATTERN.findall(patterns)),
    }
    for group, words in told.items():
        for word in sorted(words):
            if _plain(word) not in known:
                added = Violation(group, word, 0, 1)
                yield Finding(section.question, added, "", printed)
    for found in TWICE.finditer(printed):
        twice = Violation("words", found[0], 1, 2)
        yield Finding(section.question, twice, "", printed)


def _plain(word: str) -> str:
    return word.replace("-", " ").lower()
