"""Words that are part of a name or a saying, and marks that end a sentence twice.

A hard word may be said plainly almost everywhere; in these places it names one
operation, one stage of a scale, or means something else than it mostly does.
"""

import re
from collections import Counter
from collections.abc import Iterator

from plain_checker.folding import in_figures
from plain_checker.judging import Violation

TERMS = re.compile(
    r"\b(?:modified (?:radical|barium|release)|elevated(?= (?:blood pressure )?\d)"
    r"|particular (?:risk|danger|concern|importance))\b"
)
TWICE_ENDED = re.compile(r"[:;,]\.(?!\.)|(?<!\.)\.\.(?!\.)|\.[\"”]\.")


def terms_moved(source: str, printed: str) -> Iterator[Violation]:
    """Yield terms of which a word was exchanged, and ends that the source has once."""
    for group, pattern in (("term", TERMS), ("end", TWICE_ENDED)):
        before, after = (_counted(pattern, text) for text in (source, printed))
        for words in sorted(before | after):
            old, new = before[words], after[words]
            if old != new:
                yield Violation(group, words, old, new)


def _counted(pattern: re.Pattern[str], text: str) -> Counter[str]:
    return Counter(pattern.findall(in_figures(" ".join(text.lower().split()))))
