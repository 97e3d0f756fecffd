"""What the formulas say of a text: raw, and with its explained words set aside."""

import msgspec

from handout.plain.readability.counts import Counts
from handout.plain.readability.formulas import Formula, formulas

FEWEST_SENTENCES = 30
"""Sentences that SMOG is normed on; below, any grade is a rough one."""

PLACES = 4
PRINTED_PLACES = 1
"""What is printed decides, so that 6.0 never fails at a grade of 6."""


class Score(msgspec.Struct, frozen=True, kw_only=True):
    """One formula on one text.

    `apart` counts each item of a list as a sentence, `joined` a list as one with
    the words that lead to it; `value` is the worse of the two, and `set_aside` the
    worse of the two without the words that are explained. `target` is empty where
    the formula decides nothing.
    """

    formula: str
    value: float
    apart: float
    joined: float
    set_aside: float | None = None
    target: str = ""
    meets: bool = True


class Measured(msgspec.Struct, frozen=True, kw_only=True):
    """The numbers of one text, its scores, and whether all targets are met.

    `meets` is None where there is nothing to measure.
    """

    sentences: int
    words: int
    low_confidence: bool
    scores: tuple[Score, ...] = ()
    meets: bool | None = None

    def value(self, formula: str) -> float | None:
        """Return what a formula says, or None where it says nothing."""
        found = (score.value for score in self.scores if score.formula == formula)
        return next(found, None)


def measured(raw: Counts, aside: Counts, language: str, grade: float) -> Measured:
    """Measure counts by the formulas of their language, against a grade."""
    known = formulas(language) if raw.words else ()
    scores = tuple(_score(formula, raw, aside, grade) for formula in known)
    return Measured(
        sentences=raw.sentences,
        words=raw.words,
        low_confidence=raw.joined < FEWEST_SENTENCES,
        scores=scores,
        meets=all(score.meets for score in scores) if scores else None,
    )


def _score(formula: Formula, raw: Counts, aside: Counts, grade: float) -> Score:
    apart = formula.compute(raw, raw.sentences)
    joined = formula.compute(raw, max(1, raw.joined))
    value = round(_worse(formula, apart, joined), PLACES)
    return Score(
        formula=formula.name,
        value=value,
        apart=round(apart, PLACES),
        joined=round(joined, PLACES),
        set_aside=_value(formula, aside),
        target=formula.target(grade),
        meets=formula.meets(round(value, PRINTED_PLACES), grade),
    )


def _value(formula: Formula, counts: Counts) -> float | None:
    if not counts.words:
        return None
    apart = formula.compute(counts, counts.sentences)
    joined = formula.compute(counts, max(1, counts.joined))
    return round(_worse(formula, apart, joined), PLACES)


def _worse(formula: Formula, one: float, other: float) -> float:
    return max(one, other) if formula.is_grade else min(one, other)
