"""The hard words of a text: how often, explained or not, and a plainer word."""

from collections import Counter
from collections.abc import Collection, Iterable

import msgspec

from handout.plain.readability.advice import Advice
from handout.plain.readability.explained import base
from handout.plain.readability.sentences import Sentence
from handout.plain.words import is_hard


class HardWord(msgspec.Struct, frozen=True, kw_only=True):
    """A word that is rare or has four syllables.

    `plainer` may stand in its place, and `meaning` explains it; both may be empty.
    """

    word: str
    count: int
    explained: bool
    plainer: str = ""
    meaning: str = ""


def hard_words(
    sentences: Iterable[Sentence],
    known: frozenset[tuple[str, ...]],
    advice: Advice,
) -> tuple[HardWord, ...]:
    """Return every hard word, those that nobody explains first, then by number."""
    explained = {word for term in known for word in term}
    counts = Counter(word for sentence in sentences for word in sentence.hard)
    found = (
        HardWord(
            word=word,
            count=count,
            explained=_is_explained(word, explained),
            plainer=advice.plainer.get(word, ""),
            meaning=advice.meanings.get(word, ""),
        )
        for word, count in counts.items()
    )
    return tuple(sorted(found, key=lambda hard: (hard.explained, -hard.count)))


def _is_explained(word: str, explained: Collection[str]) -> bool:
    """Tell whether a word is explained, or is made of words that need no explaining.

    "Oxygen-rich" is rare in print, but says itself what it means.
    """
    if base(word) in explained:
        return True
    parts = [part for part in word.split("-") if part]
    return len(parts) > 1 and all(
        base(part) in explained or not is_hard(part) for part in parts
    )


def share_explained(words: Iterable[HardWord]) -> float:
    """Return the share of hard words, each as often as it stands, that is explained.

    A text without any has them all explained.
    """
    told = tuple(words)
    every = sum(word.count for word in told)
    explained = sum(word.count for word in told if word.explained)
    return explained / every if every else 1.0
