"""Plainer turns of speech, known by the sign beside them."""

import pytest

from handout.plain.edits import turned

PLAIN = (
    ("However, the lungs glow.", "But the lungs glow."),
    ("In addition, the lungs glow.", "Also, the lungs glow."),
    (
        "It harms the chest, particularly the lungs.",
        "It harms the chest, above all the lungs.",
    ),
    ("The lungs do not work properly.", "The lungs do not work the right way."),
    ("The cough worsens.", "The cough gets worse."),
)
LEFT = (
    "However it is made, resin glows.",
    "The resin is, particularly strangely, gold.",
    "They cannot properly move.",
    "Cold air worsens the cough.",
)


@pytest.mark.parametrize(("sentence", "plain"), PLAIN)
def test_a_turn_is_told_plainly(sentence: str, plain: str) -> None:
    """The rest of the sentence stays."""
    edit = turned(sentence)
    assert edit is not None
    assert edit.after == (plain,)


@pytest.mark.parametrize("sentence", LEFT)
def test_without_its_sign_it_stays(sentence: str) -> None:
    """The same words in another place may mean something else."""
    assert turned(sentence) is None
