"""A and an."""

import pytest

from handout.plain.lexicon.articles import starts_with_vowel, with_article


@pytest.mark.parametrize(
    "words", ["eye", "hour", "unusual", "unidentified", "X", "MRI", "onset", "infant"]
)
def test_an_goes_before_a_vowel_that_is_heard(words: str) -> None:
    """What counts is the sound."""
    assert starts_with_vowel(words)


@pytest.mark.parametrize(
    "words", ["gene", "unit", "usual", "uterus", "one", "DNA", "European", "heart", ""]
)
def test_a_goes_before_other_sounds(words: str) -> None:
    """A written vowel may be said otherwise."""
    assert not starts_with_vowel(words)


def test_the_capital_and_the_space_of_an_article_stay() -> None:
    """Only the letter n comes or goes."""
    assert with_article("A  ", "eye") == "An  "
    assert with_article("with an ", "gene") == "with a "
    assert with_article("vitamin A, ", "eye") == "vitamin A, "
