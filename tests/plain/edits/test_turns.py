"""Plainer openings of sentences, known by the comma behind them."""

import pytest

from handout.plain.edits import turned

PLAIN = (
    ("However, the lungs glow.", "But the lungs glow."),
    ("Lungs glow, particularly cold ones.", "Lungs glow, above all cold ones."),
    ("In addition, the lungs glow.", "Also, the lungs glow."),
)
LEFT = (
    "A particularly cold lung glows.",
    "However it is made, resin glows.",
    "They glow, however, at night.",
)


@pytest.mark.parametrize(("sentence", "plain"), PLAIN)
def test_an_opening_is_told_plainly(sentence: str, plain: str) -> None:
    """The rest of the sentence stays."""
    edit = turned(sentence)
    assert edit is not None
    assert edit.after == (plain,)


@pytest.mark.parametrize("sentence", LEFT)
def test_without_its_comma_it_stays(sentence: str) -> None:
    """The same words in another place may mean something else."""
    assert turned(sentence) is None
