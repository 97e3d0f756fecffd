"""Slips of grammar that an exchange of words leaves behind, as far as tables reach."""

import itertools
from collections.abc import Iterator, Sequence

from handout.plain.gate.tables.grammar import (
    A_ANYWAY,
    AN_ANYWAY,
    FRAGMENT_STARTS,
    LONE_STARTS,
    MASS_NOUNS,
    MAY_REPEAT,
    PARTICLES,
    PLAIN_VERBS,
    PLURAL_VERBS,
    PREPOSITIONS,
    PRONOUNS_IN_S,
)

VOWELS = tuple("aeiou")
ENDS = frozenset(".!?")
WATCHED = frozenset({"a", "an", "and", "or"})


def slips(pieces: Sequence[str], small: Sequence[str]) -> frozenset[str]:
    """Return the slips of a text, each in words that can be shown."""
    found = {
        f"{word} {following}"
        for place, (word, following) in enumerate(itertools.pairwise(small))
        if (word in WATCHED or word == following or following in PLAIN_VERBS)
        and _is_slip(pieces, small, place)
    }
    found.update(PARTICLES.intersection(small))
    found.update(_fragments(small))
    found.update(_disagreements(small))
    return frozenset(found)


def _is_slip(pieces: Sequence[str], small: Sequence[str], place: int) -> bool:
    word, following = small[place], small[place + 1]
    if word == following:
        return word.isalpha() and word not in MAY_REPEAT
    if word in {"a", "an"}:
        return _is_wrong_article(word, pieces[place + 1])
    if following in PLAIN_VERBS:
        # One in ten newborns has it, and 5 milligrams is a dose.
        return _is_plural(word) and not small[max(place - 1, 0)][0].isdigit()
    if word in {"and", "or"} and following in PREPOSITIONS:
        return following not in small[:place]
    return False


def _is_wrong_article(article: str, word: str) -> bool:
    if not word.islower():
        return False
    vowel = word.startswith(VOWELS) and not word.startswith(A_ANYWAY)
    return (vowel or word.startswith(AN_ANYWAY)) != (article == "an")


def _is_plural(word: str) -> bool:
    ends = word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return ends and word not in PRONOUNS_IN_S


def _fragments(small: Sequence[str]) -> Iterator[str]:
    """Yield sentences that only hang on to another one."""
    start = 0
    for place, piece in enumerate(small):
        if piece not in ENDS:
            continue
        first = small[start]
        if first in LONE_STARTS or (
            first in FRAGMENT_STARTS and "," not in small[start:place]
        ):
            yield f"{first} alone"
        start = min(place + 1, len(small) - 1)


def _disagreements(small: Sequence[str]) -> Iterator[str]:
    """Yield a noun without a plural before a plural verb: trouble with X are."""
    if not small or small[0] not in MASS_NOUNS:
        return
    for word in itertools.takewhile(lambda word: word != "and", small):
        if word in PLURAL_VERBS:
            yield f"{small[0]} {word}"
            return
