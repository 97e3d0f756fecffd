"""Sentences and words that meet without a space: "two.Most", "feverCough"."""

import re
from collections.abc import Iterator

from handout.model import Condition
from handout.readers.damage.texts import LONGEST_WORD, passages

ADDRESS_ENDS = "Net|Gov|Com|Org|Edu|Info|Mil|Int|NET|GOV|COM|ORG|EDU|PDF"
"""What follows the full stop of an address or of a file: "Cancer.Net"."""

JOINT = re.compile(
    rf"(?<=[A-Za-z0-9)\]%])(?:[.?!](?=[A-Z][a-z]+\b(?![.=/&]))"
    rf"|\.(?=A\s+[a-z]|[A-Z]{{2,}}+[0-9]*+\s+[a-z]))(?!(?:{ADDRESS_ENDS})\b)"
)
"""Where two sentences meet; the second may begin with "A" or with a gene."""

LAST_WORD = re.compile(
    r"(?:(?<![A-Za-z.])(?P<word>[A-Za-z]*[a-z]{2}|[A-Z]{2,}[0-9]*)"
    r"|\d{4}|\d,\d{3}|\d%|[a-z] \d{1,3}(?=[)\]]))[)\]]?$"
)
"""What a sentence ends with: no initial, and no small number, which may count steps."""

ABBREVIATIONS = frozenset(
    {"dr", "dra", "st", "mr", "ms", "mrs", "prof", "no", "vs", "jr", "sr", "inc"}
    | {"sra", "mt", "fig", "rev", "md", "rn", "phd", "al"}
)
"""Words with a full stop of their own, which may stand right before a name."""

GLUED = re.compile(r"(?<![\w@/.#-])[a-z]{4,}+[A-Z][a-z]{3,}+(?![\w@/]|\.\w)")
"""Two words without a space; names such as "iPhone" begin with fewer small letters."""


def run_together(condition: Condition) -> Iterator[tuple[str, str]]:
    """Yield section and words where two sentences meet without a space."""
    for told in passages(condition):
        yield from ((told.place, words) for words in _joints(told.words))


def _joints(words: str) -> Iterator[str]:
    for joint in JOINT.finditer(words):
        before = words[max(joint.start() - LONGEST_WORD, 0) : joint.start()]
        last = LAST_WORD.search(before)
        if last and (last["word"] or "").lower() not in ABBREVIATIONS:
            yield words[max(joint.start() - 15, 0) : joint.end() + 20]
    yield from GLUED.findall(words)
