import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout.plain.words import tokens
from handout.plain.words.passive import passives
from strategies import steady

FOUND = [
    ("It is caused by a change.", "is caused"),
    ("They were not often seen before.", "were seen"),
    ("The skin has been damaged.", "been damaged"),
    ("It can be passed down.", "be passed"),
    ("IT IS CAUSED BY A CHANGE.", "is caused"),
]


@pytest.mark.parametrize(("sentence", "passive"), FOUND)
def test_a_passive_is_found(sentence: str, passive: str) -> None:
    """Behind a few adverbs, too."""
    assert passives(tokens(sentence)) == (passive,)


@pytest.mark.parametrize(
    "sentence",
    [
        "She is tired.",
        "The skin is red.",
        "It is a need.",
        "It causes pain.",
        "We are.",
    ],
)
def test_a_state_is_no_passive(sentence: str) -> None:
    """Nobody does anything to anybody."""
    assert passives(tokens(sentence)) == ()


def test_spanish_has_passives() -> None:
    """With "ser"."""
    assert passives(tokens("Es causada por un gen."), "es") == ("es causada",)


def test_another_language_has_none_that_we_know() -> None:
    """No guess is made."""
    assert passives(("is", "caused"), "ru") == ()


@steady
@given(st.lists(st.text(max_size=9)).map(tuple))
def test_no_sentence_is_too_strange(words: tuple[str, ...]) -> None:
    """Whatever stands in it."""
    assert len(passives(words)) <= len(words)
