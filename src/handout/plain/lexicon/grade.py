"""The school grade of a definition.

Flesch and Kincaid (1975): 0.39 words per sentence + 11.8 syllables per word - 15.59.
"""

import re

WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9'’-]*")
SENTENCE_END = re.compile(r"[.!?](?=\s|$)")

ADDED = (
    re.compile(r"i(?=a(?!ge|l$|n$)|o(?!n|us)|u[ms]|et(?!y))"),
    re.compile(r"ia(?=l$|n$)(?<![ct]ia)"),
    re.compile(r"eo|ea(?=[ct]i|l[io]|n[du])|ya(?=[^w])|yo(?=[cgp])|ei(?=ti|d)|uu|uo"),
    re.compile(r"ism$"),
)
SILENT = (
    re.compile(r"(?<![aeiouyl])e$|(?<=[aeiouy]l)e$"),
    re.compile(r"[^aeiouydt]ed$"),
    re.compile(r"(?<![aeiouyszxlcg])(?<!ch)(?<!sh)es$|[aeiou]les$"),
)
VOWELS = re.compile(r"[aeiouy]+")


def words(text: str) -> list[str]:
    """Return the words of a text, with their hyphens."""
    return WORD.findall(text)


def syllables(word: str) -> int:
    """Return about how many syllables a word has, by its spelling."""
    return sum(map(_syllables, word.lower().split("-")))


def _syllables(part: str) -> int:
    heard = len(VOWELS.findall(part))
    added = sum(len(rule.findall(part)) for rule in ADDED)
    silent = sum(1 for rule in SILENT if rule.search(part))
    return max(1, heard + added - silent)


def grade(text: str) -> float:
    """Return the school grade of a text, by Flesch and Kincaid. Empty text is 0."""
    found = words(text)
    if not found:
        return 0.0
    sentences = max(1, len(SENTENCE_END.findall(text)))
    spoken = sum(map(syllables, found))
    return 0.39 * len(found) / sentences + 11.8 * spoken / len(found) - 15.59
