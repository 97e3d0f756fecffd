"""Slips of grammar that an exchange of words leaves behind, as far as tables reach."""

import re
from collections.abc import Iterator

from handout.plain.gate.difference import Difference
from handout.plain.gate.reading import Reading
from handout.plain.gate.tables.grammar import (
    AN_ANYWAY,
    A_ANYWAY,
    FRAGMENT_STARTS,
    MASS_NOUNS,
    PARTICLES,
    PLAIN_VERBS,
    PLURAL_VERBS,
    PREPOSITIONS,
)

VOWELS = "aeiou"
SENTENCE = re.compile(r"[^.!?]+")


def grammar_differences(source: Reading, edited: Reading) -> Iterator[Difference]:
    """Yield each slip that the edit has and the source has not."""
    had = set(_slips(source.pieces))
    slips = tuple(slip for slip in _slips(edited.pieces) if slip not in had)
    if slips:
        yield Difference("grammar", (), slips)


def _slips(pieces: tuple[str, ...]) -> Iterator[str]:
    small = [piece.lower() for piece in pieces]
    for place, (word, following) in enumerate(zip(small, small[1:], strict=False)):
        shown = f"{word} {following}"
        if word == following and word.isalpha() and word not in {"that", "had"}:
            yield shown
        elif word in {"a", "an"} and _wrong_article(word, pieces[place + 1]):
            yield shown
        elif following in PLAIN_VERBS and _is_plural(word) and place:
            yield shown
        elif word in {"and", "or"} and following in PREPOSITIONS:
            if following not in small[:place]:
                yield shown
    yield from (word for word in small if word in PARTICLES)
    yield from _fragments(small)
    yield from _disagreements(small)


def _wrong_article(article: str, word: str) -> bool:
    if not word.islower():
        return False
    vowel = word[0] in VOWELS and not word.startswith(A_ANYWAY)
    return (vowel or word.startswith(AN_ANYWAY)) != (article == "an")


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _fragments(small: list[str]) -> Iterator[str]:
    """Yield sentences that only hang on to another one."""
    sentence: list[str] = []
    for piece in [*small, "."]:
        if piece not in {".", "!", "?"}:
            sentence.append(piece)
            continue
        if sentence and (
            sentence[0] == "which"
            or (sentence[0] in FRAGMENT_STARTS and "," not in sentence)
        ):
            yield f"{sentence[0]} alone"
        sentence = []


def _disagreements(small: list[str]) -> Iterator[str]:
    """Yield a noun without a plural before a plural verb: trouble with X are."""
    if small and small[0] in MASS_NOUNS and len(small) > 1 and small[1] != "and":
        verb = next((word for word in small if word in PLURAL_VERBS), "")
        singular = "and" in small and small.index("and") < _index(small, verb)
        if verb and not singular:
            yield f"{small[0]} {verb}"


def _index(small: list[str], word: str) -> int:
    return small.index(word) if word else len(small)
