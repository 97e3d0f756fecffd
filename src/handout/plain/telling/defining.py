"""Words that the source says the meaning of itself: ours would say it twice."""

import re
from collections.abc import Iterable, Iterator

from handout.plain.lexicon import Lexicon

TELLS_MORE = (
    *("characteristic", "cause", "common", "complication", "concern", "early"),
    *("factor", "feature", "finding", "first", "form of this", "frequent"),
    *("hallmark", "key", "known", "leading", "main", "major", "most", "part"),
    *("possible", "problem", "rare", "result", "risk", "serious", "severe", "sign"),
    *("symptom", "treatment", "typical", "usual", "way to", "well-known"),
)
"""Behind "is a": these tell something of a thing, and not what it is."""

DEFINITION = re.compile(
    r"^(?:An? |The )?(?P<word>[A-Za-z][A-Za-z' -]+?)(?: \([^()]+\))?"
    rf" (?:is|are|means) (?:an? (?!{'|'.join(TELLS_MORE)})|when )"
)
"""A sentence that begins with a word and says what it is."""

LONGEST = 4
"""Words of a term."""


def defined(sentences: Iterable[str], lexicon: Lexicon) -> frozenset[str]:
    """Return the terms of the lexicon that sentences of the source define."""
    return frozenset(_terms(sentences, lexicon))


def _terms(sentences: Iterable[str], lexicon: Lexicon) -> Iterator[str]:
    for sentence in sentences:
        found = DEFINITION.match(sentence)
        if found and len(found["word"].split()) <= LONGEST:
            entry = lexicon.entry(found["word"].lower())
            if entry:
                yield entry.term
