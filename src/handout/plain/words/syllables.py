"""How many syllables a word has, as it is spoken.

Figures, abbreviations and acronyms count as one (Flesch 1948). A word with a hyphen
is the sum of its parts.
"""

import functools
import re
import unicodedata

from handout.plain.words.lists import word_counts
from handout.plain.words.spanish import spanish_syllables
from handout.plain.words.tokens import is_acronym

REMEMBERED = 50_000
"""Words whose number is kept, so that a long run does not grow without end."""

HARD_TO_SAY = ("s", "x", "z", "h", "c", "g", "e")
"""Ends of words whose plural may have a syllable more."""


@functools.lru_cache(REMEMBERED)
def syllables(word: str, language: str = "en") -> int:
    """Return the number of syllables; that of nothing is 0.

    Spanish has rules of its own; any other language is counted as English is.
    """
    spoken = spanish_syllables if language.startswith("es") else _english
    parts = (part for part in word.split("-") if any(map(str.isalnum, part)))
    return sum(1 if _is_one(part) else spoken(part.lower()) for part in parts)


def _is_one(part: str) -> bool:
    has_figure = any(letter.isdigit() for letter in part)
    return has_figure or "." in part or is_acronym(part)


def _english(word: str) -> int:
    known = word.replace("’", "'")
    return _listed(known) or by_rule(known)


def _listed(word: str) -> int:
    """Look a word up, then the word that it is the plural or the owner of."""
    base = word.removesuffix("'s")
    found = _exception(word) or _exception(base)
    if found or not base.endswith("s") or base[:-1].endswith(HARD_TO_SAY):
        return found
    return _exception(base[:-1])


def _exception(word: str) -> int:
    ours = word_counts("syllables-medical.tsv").get(word, 0)
    return ours or word_counts("syllables.tsv").get(word, 0)


SILENT = tuple(
    map(
        re.compile,
        (
            r"(?<![aeiouyl])e$|(?<=[aeiouy]l)e$",
            r"[^aeiouydt]ed$",
            r"(?<![aeiouysxzhcgl])es$|(?<=[^cs]h)es$",
            r"[aeiou]les$",
            r"[ct]ia(?=l|n)",
        ),
    )
)
"""Vowels that are written and not spoken: take, joined, genes, alleles, racial."""

APART = tuple(
    map(
        re.compile,
        (
            r"i(?=a(?!ge|l$|n$)|o(?!n|us)|u[ms]|et(?!y))",
            r"ia(?=l$|n$)",
            r"eo|ea(?=[ct]i|l[io]|n[du])|ya(?=[^w])|yo(?=[cgp])|ei(?=ti|d)",
            r"oe(?=n[cz])|uu|oa(?=[cg])|ism$|ueo|uo",
        ),
    )
)
"""Vowels that stand together and are spoken apart: media, genial, area, autism."""

VOWELS = re.compile(r"[aeiouy]+")


def by_rule(word: str) -> int:
    """Count groups of vowels, without the silent ones, with those spoken apart."""
    letters = _plain_letters(word)
    count = len(VOWELS.findall(letters))
    count -= sum(len(pattern.findall(letters)) for pattern in SILENT)
    count += sum(len(pattern.findall(letters)) for pattern in APART)
    return max(1, count)


def _plain_letters(word: str) -> str:
    """Return the letters a to z, those with marks without their marks."""
    apart = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in apart if "a" <= letter <= "z")
