"""Verbs in the passive: a form of "be" and a participle. English and Spanish.

Only the shape is looked at, so that some adjectives are taken for participles; a
passive is shown to a person, never changed.
"""

import re

from handout.plain.words.lists import word_list

BE = {
    "en": {"am", "is", "are", "was", "were", "be", "been", "being", "isn't", "aren't"},
    "es": {"es", "son", "era", "eran", "fue", "fueron", "ser", "sido", "sea", "sean"},
}
PARTICIPLE = {
    "en": re.compile(r"[a-z]{2,}[^e]ed"),
    "es": re.compile(r"[a-zñáéíóú]{2,}[ai]d[oa]s?"),
}
BETWEEN = {
    "en": re.compile(r"not|also|often|always|never|sometimes|most|still|[a-z]+ly"),
    "es": re.compile(r"no|también|[a-zé]+mente"),
}
"""Words that may stand between the two."""

MOST_BETWEEN = 2


def knows_passive(language: str) -> bool:
    """Tell whether the passive of a language is looked for."""
    return _tongue(language) in BE


def _tongue(language: str) -> str:
    return language.partition("-")[0].lower()


def passives(words: tuple[str, ...], language: str = "en") -> tuple[str, ...]:
    """Return the passives of a sentence, as "is caused"; none in other languages."""
    tongue = _tongue(language)
    small = tuple(word.lower().replace("’", "'") for word in words)
    return tuple(
        f"{word} {participle}"
        for position, word in enumerate(small)
        if word in BE.get(tongue, ())
        and (participle := _participle(small[position + 1 :], tongue))
    )


def _participle(following: tuple[str, ...], tongue: str) -> str:
    """Return the participle that follows, behind a few adverbs; or nothing."""
    for word in following[: MOST_BETWEEN + 1]:
        if _is_participle(word, tongue):
            return word
        if not BETWEEN[tongue].fullmatch(word):
            return ""
    return ""


def _is_participle(word: str, tongue: str) -> bool:
    if tongue == "en" and word in word_list("adjectives-in-ed.txt"):
        return False
    irregular = tongue == "en" and word in word_list("irregular-participles.txt")
    return irregular or PARTICIPLE[tongue].fullmatch(word) is not None
