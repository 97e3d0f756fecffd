"""The school grade of a definition: Kincaid and others (1975)."""

from handout.plain.words.sentences import sentences
from handout.plain.words.syllables import syllables
from handout.plain.words.tokens import tokens


def words(text: str) -> list[str]:
    """Return the words of a text, with their hyphens."""
    return [word for sentence in sentences(text) for word in tokens(sentence)]


def grade(text: str) -> float:
    """Return the school grade of a text. Empty text is 0."""
    found = words(text)
    if not found:
        return 0.0
    spoken = sum(map(syllables, found))
    lengths = 0.39 * len(found) / len(sentences(text))
    return lengths + 11.8 * spoken / len(found) - 15.59
