"""Which words a text explains: in a list of words, in brackets, or by naming them."""

import functools
import re
from collections.abc import Iterable, Iterator

from handout.plain.words import is_hard, tokens
from handout.plain.words.syllables import REMEMBERED

BRACKETS = re.compile(r"\(([^()]*)\)")
NAMING = re.compile(
    r"\b(?:called|named|known as|call(?:s|ed)? (?:it|this|them|these|that|those))\s+"
    r"(?:an? |the )?([^,;:.()]+)"
)
LONGEST_TERM = 4
"""Words in brackets, or behind "called", that are still one term."""
SHORTEST_MEANING = 3
MOST_HARD = 0.25
"""The share of hard words up to which words in brackets explain what is before."""
OWNER = re.compile(r"['’]s$")


@functools.lru_cache(REMEMBERED)
def base(word: str) -> str:
    """Return a word in small letters without the ending of many or of an owner."""
    small = OWNER.sub("", word.lower())
    if small.endswith("ies"):
        return f"{small[:-3]}y"
    if small.endswith("s") and not small.endswith(("ss", "is", "us")):
        return small[:-1]
    return small


def bases(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase, each as `base` makes it."""
    return tuple(base(word) for word in tokens(phrase))


def terms(told: Iterable[str], sentences: Iterable[str]) -> frozenset[tuple[str, ...]]:
    """Return every term that is explained, as the bases of its words.

    `told` are words and phrases that are explained beside the text.
    """
    inline = (term for sentence in sentences for term in _explained_in(sentence))
    beside = (bases(phrase) for phrase in told)
    return frozenset(term for term in (*beside, *inline) if term)


def _explained_in(sentence: str) -> Iterator[tuple[str, ...]]:
    """Yield terms: "weak muscles (hypotonia)", "spleen (an organ in ...)"."""
    start = 0
    for found in BRACKETS.finditer(sentence):
        words, before = tokens(found[1]), tokens(sentence[start : found.start()])
        if before and len(words) <= LONGEST_TERM:
            yield from _hard_terms(words)
        if _is_meaning(words):
            yield from _hard_terms(before[-2:])
        start = found.end()
    for named in NAMING.findall(sentence):
        yield from _hard_terms(tokens(named)[:LONGEST_TERM])


def _is_meaning(words: tuple[str, ...]) -> bool:
    """Tell whether words in brackets say what the two words before them mean."""
    hard = sum(map(is_hard, words))
    return len(words) >= SHORTEST_MEANING and hard <= MOST_HARD * len(words)


def _hard_terms(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return ((base(word),) for word in words if is_hard(word.lower()))


def without(
    words: tuple[str, ...], known: frozenset[tuple[str, ...]]
) -> tuple[str, ...]:
    """Return words without the terms that are explained, the longest first."""
    small = tuple(map(base, words))
    lengths = sorted({len(term) for term in known}, reverse=True)
    kept, position = [], 0
    while position < len(words):
        fitting = (n for n in lengths if small[position : position + n] in known)
        length = next(fitting, 0)
        if not length:
            kept.append(words[position])
        position += length or 1
    return tuple(kept)
