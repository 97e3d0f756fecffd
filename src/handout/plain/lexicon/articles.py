"""The articles a and an, after the word behind them has changed."""

import re

LAST_ARTICLE = re.compile(r"\b(?P<article>[Aa]n?)(?P<space>\s+)$")

VOWEL_SOUND = re.compile(
    r"(?!e[uw]|one\b|once\b|ubi|uni(?![dmn])|ur[eio]|us[aeu]|ut[ei])[aeiou]"
    r"|h(?:eir|onest|onou?r|our)",
    re.IGNORECASE,
)
LETTERS_SAID_ALONE = re.compile(r"(?:[A-Z]\b|[A-Z]{2,})")
"""X, MRI: said letter by letter."""
SAID_WITH_VOWEL = frozenset("AEFHILMNORSX")


def starts_with_vowel(words: str) -> bool:
    """Tell whether words are said with a vowel first, so that "an" goes before them."""
    if LETTERS_SAID_ALONE.match(words):
        return words[0] in SAID_WITH_VOWEL
    return VOWEL_SOUND.match(words) is not None


def with_article(before: str, words: str) -> str:
    """Return the text before some words with its last article fit for them."""
    found = LAST_ARTICLE.search(before)
    if found is None or not words:
        return before
    article = found["article"][0] + ("n" if starts_with_vowel(words) else "")
    return f"{before[: found.start()]}{article}{found['space']}"
