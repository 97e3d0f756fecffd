import pytest

from handout.colours import channels, contrast


@pytest.mark.parametrize(
    ("colour", "ratio"),
    [("#000000", 21.0), ("#1b2a49", 14.25), ("#595959", 7.0), ("#767676", 4.54)],
)
def test_contrast_on_white_is_that_of_wcag(colour: str, ratio: float) -> None:
    """Published figures, to two places."""
    assert round(contrast(colour), 2) == ratio


def test_contrast_is_the_same_both_ways() -> None:
    """Text on a colour, or the colour on it."""
    assert contrast("#14375e", "#ffeecc") == contrast("#ffeecc", "#14375e")


def test_a_colour_may_come_without_its_sharp() -> None:
    """As in Word files."""
    assert channels("14375E") == channels("#14375e") == (20, 55, 94)
