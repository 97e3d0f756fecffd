"""Whether a text is English or Spanish, told by its small words."""

import re

SMALL_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        {"the", "of", "and", "is", "are", "with", "that", "your", "you", "for", "it"}
        | {"have", "can", "not", "this", "may", "or", "from", "by", "on", "be", "if"}
    ),
    "es": frozenset(
        {"el", "los", "las", "y", "es", "son", "con", "que", "su", "usted", "para"}
        | {"una", "puede", "del", "por", "se", "tiene", "la", "de", "en", "más", "si"}
    ),
}
"""Words that stand in almost every sentence of a language, and of no other."""

WORD = re.compile(r"[^\W\d_]+")
SAMPLE = 20_000
ENOUGH = 5
CLEARLY = 3
"""How many small words tell a language, and how often more than those of another."""


def tongue_of(text: str) -> str:
    """Return `en` or `es`, or "" where the words do not tell."""
    words = [word.lower() for word in WORD.findall(text[:SAMPLE])]
    counts = {
        language: sum(word in small for word in words)
        for language, small in SMALL_WORDS.items()
    }
    best, other = sorted(counts, key=lambda language: -counts[language])
    if counts[best] < ENOUGH or counts[best] < CLEARLY * counts[other]:
        return ""
    return best
