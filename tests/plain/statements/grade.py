"""The Flesch-Kincaid grade of short texts, by a small count of syllables."""

import re
from collections.abc import Sequence

WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9'’,-]*")


def grade(sentences: Sequence[str]) -> float:
    """Return the grade of some sentences (Kincaid et al. 1975)."""
    words = [word for sentence in sentences for word in WORD.findall(sentence)]
    count = sum(syllables(part) for word in words for part in word.split("-"))
    return 0.39 * len(words) / len(sentences) + 11.8 * count / len(words) - 15.59


def syllables(word: str) -> int:
    """Return the syllables of an English word; a figure or an acronym has one."""
    if word.isupper() or not word.isalpha():
        word = re.sub(r"[^a-z]", "", word)
    letters = word.lower()
    count = len(re.findall(r"[aeiouy]+", letters))
    silent = (
        r"(?<![aeioul])e$|(?<=[aeiou]l)e$|[^aeiouydt]ed$|[aeiou]les$",
        r"(?<!s)(?<!x)(?<!z)(?<!ch)(?<!sh)(?<!c)(?<!g)(?<!l)(?<![aeiouy])es$",
    )
    count -= sum(bool(re.search(ending, letters)) for ending in silent)
    count += len(re.findall(r"i(?=a(?!ge|l$|n$)|o(?!n|us)|u[ms]|et(?!y))", letters))
    return max(1, count)
