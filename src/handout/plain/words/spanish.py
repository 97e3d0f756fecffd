"""Spanish syllables by its rules of spelling: two strong vowels are two syllables."""

import re
from itertools import pairwise

RUNS = re.compile(r"[aeiouáéíóúü]+")
SILENT_U = (re.compile(r"qu(?=[eiéí])"), re.compile(r"gu(?=[eiéí])"))
VOWEL_Y = re.compile(r"y(?![aeiouáéíóú])")
STRONG = "aeoáéó"
STRESSED_WEAK = "íú"


def spanish_syllables(word: str) -> int:
    """Return the number of syllables of a word in small letters, at least 1."""
    spelled = VOWEL_Y.sub("i", word)
    for silent in SILENT_U:
        spelled = silent.sub(lambda found: found[0][0], spelled)
    return max(1, sum(map(_of_vowels, RUNS.findall(spelled))))


def _of_vowels(run: str) -> int:
    return 1 + sum(_part(first, second) for first, second in pairwise(run))


def _part(first: str, second: str) -> bool:
    """Tell whether two vowels that stand together are two syllables."""
    both_strong = first in STRONG and second in STRONG
    stressed = (first in STRESSED_WEAK and second in STRONG) or (
        first in STRONG and second in STRESSED_WEAK
    )
    return both_strong or stressed or first == second
