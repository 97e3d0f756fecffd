"""Paragraphs that are kept as they are, because their words cannot be judged."""

from handout.plain.words import tokens
from handout.plain.words.tokens import is_shouted

FEWEST_WORDS = 8
"""Shorter ones say too little to judge them by."""
SMALL_WORDS = frozenset(
    (
        *("a", "an", "and", "are", "as", "at", "be", "by", "can", "for", "from"),
        *("has", "have", "in", "is", "it", "may", "not", "of", "on", "or", "that"),
        *("the", "their", "this", "to", "was", "with"),
    )
)
"""They are a third of all English words, and few of any other language."""
LEAST_SHARE = 0.1


def doubt(words: str) -> str:
    """Say why a paragraph is not edited; empty where it may be."""
    found = tokens(words)
    if is_shouted(found):
        return "it is in capitals"
    if len(found) >= FEWEST_WORDS and _small_share(found) < LEAST_SHARE:
        return "it is not plain English text"
    return ""


def _small_share(words: tuple[str, ...]) -> float:
    return sum(word.lower() in SMALL_WORDS for word in words) / len(words)
