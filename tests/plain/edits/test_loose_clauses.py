"""Clauses that hang on the end of a sentence are cut off where they stand alone."""

import pytest

from handout.plain.edits import split

CUT = {
    "which, of what it is": (
        "Amber cough harms the cornea, which is the clear front of the eye.",
        "Amber cough harms the cornea.",
        "This is the clear front of the eye.",
    ),
    "which, of many": (
        "The lungs have small airways, which are full of resin in winter.",
        "The lungs have small airways.",
        "These are full of resin in winter.",
    ),
    "although": (
        "The lungs glow at night, although they do not glow in summer.",
        "The lungs glow at night.",
        "But they do not glow in summer.",
    ),
    "because": (
        "The cough has this name because the lungs glow like amber.",
        "The cough has this name.",
        "This is because the lungs glow like amber.",
    ),
    "and": (
        "The lungs glow at night, and they may hum in the morning.",
        "The lungs glow at night.",
        "They may hum in the morning.",
    ),
    "second-verb": (
        "The condition affects the small airways and is worse in the cold months.",
        "The condition affects the small airways.",
        "It is worse in the cold months.",
    ),
}
WHOLE = {
    "which, of something that may be": (
        "The resin may fill the airways, which causes a dry cough."
    ),
    "which, behind a comparison": (
        "The lungs are larger than the kidneys, which are usually spared."
    ),
    "which, of a change or of its gene": (
        "Amber cough comes from a change in the AMB1 gene, which is full of holes."
    ),
    "which, of something denied": (
        "The lungs do not get any air, which harms the whole body."
    ),
    "which, with more behind it": (
        "The resin fills the airways, which are small, and the lungs glow."
    ),
    "because, as a guess": (
        "The lungs glow at night, possibly because they have a lot of resin."
    ),
    "because, in what people believe": (
        "Amber cough is thought to be rare because the lungs glow at night."
    ),
    "and, in a list": "The lungs glow at night, the heart hums, and they are warm.",
    "a second verb that may be another's": (
        "The condition is one that affects the airways and causes a dry cough."
    ),
    "a second verb under a hedge": (
        "The condition often affects the airways and is worse in the winter."
    ),
}


@pytest.mark.parametrize(("rule", "parts"), CUT.items(), ids=CUT)
def test_a_loose_clause_becomes_a_sentence(rule: str, parts: tuple[str, ...]) -> None:
    """It says of what stands before it what it said."""
    whole, first, second = parts
    assert split(whole)[0] == (first, second)
    assert split(whole)[1][0].rule == rule.partition(",")[0]


@pytest.mark.parametrize("sentence", WHOLE.values(), ids=WHOLE)
def test_what_leans_on_another_clause_stays_with_it(sentence: str) -> None:
    """Alone it would say more, or something else."""
    assert split(sentence) == ((sentence,), ())
