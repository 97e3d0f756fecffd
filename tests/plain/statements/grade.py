"""The Flesch-Kincaid grade of short texts."""

from collections.abc import Sequence

from handout.plain.words.syllables import syllables
from handout.plain.words.tokens import tokens


def grade(sentences: Sequence[str]) -> float:
    """Return the grade of some sentences (Kincaid et al. 1975)."""
    words = [word for sentence in sentences for word in tokens(sentence)]
    count = sum(map(syllables, words))
    return 0.39 * len(words) / len(sentences) + 11.8 * count / len(words) - 15.59
