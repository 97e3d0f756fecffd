"""The formulas, each with its source, and what they mean.

W words, S sentences, Y syllables, P words of three syllables or more.
"""

from collections.abc import Callable
from math import sqrt

import msgspec

from handout.plain.readability.counts import Counts

MANY_UNFAMILIAR = 5
"""Per cent of words from which on Dale and Chall add a constant."""


def flesch_kincaid(counts: Counts, sentences: int) -> float:
    """Return the grade of Kincaid and others (1975)."""
    words = counts.words
    return 0.39 * words / sentences + 11.8 * counts.syllables / words - 15.59


def smog(counts: Counts, sentences: int) -> float:
    """Return the grade of McLaughlin (1969); it is normed on 30 sentences."""
    return 1.0430 * sqrt(30 * counts.polysyllables / sentences) + 3.1291


def dale_chall(counts: Counts, sentences: int) -> float:
    """Return the score of Dale and Chall (1948)."""
    share = 100 * counts.unfamiliar / counts.words
    score = 0.1579 * share + 0.0496 * counts.words / sentences
    return score + 3.6365 if share > MANY_UNFAMILIAR else score


def inflesz(counts: Counts, sentences: int) -> float:
    """Return the ease of Szigriszt-Pazos (1993), read on Barrio's scale (2008)."""
    words = counts.words
    return 206.835 - 62.3 * counts.syllables / words - words / sentences


def fernandez_huerta(counts: Counts, sentences: int) -> float:
    """Return the ease of Fernández-Huerta (1959), as corrected by Law."""
    words = counts.words
    return 206.84 - 60 * counts.syllables / words - 1.02 * words / sentences


class Formula(msgspec.Struct, frozen=True, kw_only=True):
    """A formula: `is_grade` where more is harder, else more is easier.

    `above` is how far the target lies above the grade asked for; None where the
    formula is told and decides nothing. For an ease, the target is `least`.
    """

    name: str
    compute: Callable[[Counts, int], float]
    is_grade: bool = True
    above: float | None = None
    least: float | None = None

    def meets(self, value: float, grade: float) -> bool:
        """Tell whether a value is as easy as it should be."""
        if self.least is not None:
            return value > self.least
        return self.above is None or value <= grade + self.above

    def target(self, grade: float) -> str:
        """Return the target in words, or nothing where there is none."""
        if self.least is not None:
            return f"over {self.least:g}"
        return f"{grade + self.above:g} or less" if self.above is not None else ""


FORMULAS: dict[str, tuple[Formula, ...]] = {
    "en": (
        Formula(name="FKGL", compute=flesch_kincaid, above=0),
        Formula(name="SMOG", compute=smog, above=2),
        Formula(name="Dale-Chall", compute=dale_chall),
    ),
    "es": (
        Formula(name="INFLESZ", compute=inflesz, is_grade=False, least=55),
        Formula(name="Fernández-Huerta", compute=fernandez_huerta, is_grade=False),
    ),
}
"""The formulas of a language; of others none is known here.

SMOG stands about two grades above FKGL on the same text, because it asks for all of
a text to be understood.
"""


def formulas(language: str) -> tuple[Formula, ...]:
    """Return the formulas of a language tag."""
    return FORMULAS.get(language.partition("-")[0].lower(), ())
