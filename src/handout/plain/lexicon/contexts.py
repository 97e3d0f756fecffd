"""Where words stand in a sentence, and where they must be left as they are."""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
"""A word, with its hyphens: the parts of glucose-6-phosphate are no words."""

NAME_HEADS = frozenset(("syndrome", "disease", "deficiency", "dystrophy", "type"))
"""What makes a name of the word before it: the disease, not the word, is meant."""

ENZYME = re.compile(r"[a-z-]{3,}ases?")
NO_ENZYMES = frozenset(
    (
        "cases",
        "database",
        "decrease",
        "decreases",
        "disease",
        "diseases",
        "increase",
        "increases",
        "phase",
        "phases",
        "phrase",
        "release",
        "releases",
    )
)


MENTION = re.compile(
    r"\b(?:called|named|termed|known as|referred to as|described as)"
    r"(?: (?:a|an|the))? [\"“‘']?$"
)
"""What stands before a word that is only named: "a sign called ataxia"."""
LONGEST_MENTION = 24


class Place(NamedTuple):
    """A part of a sentence, as positions of letters."""

    start: int
    end: int

    def touches(self, other: "Place") -> bool:
        """Tell whether two places share a letter."""
        return self.start < other.end and other.start < self.end


def words(sentence: str) -> list[Place]:
    """Return the places of the words of a sentence."""
    return [Place(*found.span()) for found in WORD.finditer(sentence)]


def places(sentence: str, phrases: Collection[str]) -> tuple[Place, ...]:
    """Return where whole phrases stand in a sentence.

    Case does not matter, except that of an acronym: AS is not "as".
    """
    lowered = _lowered(sentence)
    return tuple(
        place
        for phrase in filter(None, phrases)
        for place in (
            _places(sentence, phrase)
            if phrase.isupper()
            else _places(lowered, phrase.lower())
        )
    )


def _lowered(sentence: str) -> str:
    """Return a sentence in small letters, each letter in its place."""
    lowered = sentence.lower()
    return lowered if len(lowered) == len(sentence) else sentence


def _places(text: str, phrase: str) -> Iterator[Place]:
    start = text.find(phrase)
    while start >= 0:
        end = start + len(phrase)
        if _is_whole(text, start, end):
            yield Place(start, end)
        start = text.find(phrase, start + 1)


def _is_whole(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    return not (before.isalnum() or after.isalnum())


def is_mentioned(sentence: str, start: int) -> bool:
    """Tell whether the word at `start` is named there and not used."""
    return MENTION.search(sentence[max(0, start - LONGEST_MENTION) : start]) is not None


def is_in_name(sentence: str, words: list[Place], first: int, last: int) -> bool:
    """Tell whether the words from `first` to `last` are part of a longer name.

    So they are before "syndrome" or "disease", beside an enzyme, and behind a
    name that begins with a capital.
    """
    before = _word(sentence, words, first - 1)
    after = _word(sentence, words, last + 1)
    return (
        after in NAME_HEADS
        or _is_enzyme(after)
        or _is_enzyme(before)
        or (first > 1 and _is_name(before))
    )


def _is_name(word: str) -> bool:
    """Tell whether a word within a sentence is a name; symbols of genes are none."""
    return word[:1].isupper() and not word.isupper()


def _word(sentence: str, words: list[Place], position: int) -> str:
    if not 0 <= position < len(words):
        return ""
    start, end = words[position]
    return sentence[start:end]


def _is_enzyme(word: str) -> bool:
    return word not in NO_ENZYMES and ENZYME.fullmatch(word) is not None
