"""Words in angle brackets stay words; elements stay elements."""

import pytest

from readers.gathered import words


@pytest.mark.parametrize(
    "text",
    [
        "Take <dose> mg, call <clinic phone>.",
        "Ask <your nurse's name> today.",
        "Come at <time> to <address>.",
        "For <adult with a cough",
    ],
)
def test_a_blank_that_waits_to_be_filled_is_told(text: str) -> None:
    assert words(f"<p>{text}</p>") == [text]


@pytest.mark.parametrize(
    "markup",
    [
        "the <gene>PAPR1</gene> gene",
        "the <GENE>PAPR1</gene> gene",
        "the <time datetime=2020>PAPR1</time> gene",
        "the <x-gene>PAPR1 gene",
        "the <o:p>PAPR1 gene",
        "the <spacer>PAPR1 gene",
        "the <gene/>PAPR1 gene",
        "the <gene id=1>PAPR1 gene",
    ],
)
def test_an_element_is_not_a_word(markup: str) -> None:
    assert words(f"<p>{markup}</p>") == ["the PAPR1 gene"]
