import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout.plain.words import sentences
from handout.plain.words.sentences import WHITE
from strategies import steady

CUT = [
    ("One. Two.", ["One.", "Two."]),
    ("Call Dr. Lee at 9 a.m. if it hurts.", None),
    ("Come at 4:30 p.m. Do not wait.", ["Come at 4:30 p.m.", "Do not wait."]),
    ("Bring a list, e.g. Your pills.", None),
    ("See No. 5 first.", None),
    ("Is it safe? No. Ask first.", ["Is it safe?", "No.", "Ask first."]),
    ("It is new: neither has it; both do.", None),
    ('"Can I fly?" and "Can I play?"', None),
    ('He said "Stop." Then he left.', ['He said "Stop."', "Then he left."]),
    ("It hurts (a lot). Rest.", ["It hurts (a lot).", "Rest."]),
    ("¿Qué es? Órganos.", ["¿Qué es?", "Órganos."]),
    ("¡Llame! ¿Cuándo?", ["¡Llame!", "¿Cuándo?"]),
    ("About 1.5 of 10. 3 of 10 die.", ["About 1.5 of 10.", "3 of 10 die."]),
    ("J. Smith found it.", None),
    ("Take it at 9 a.m. 3 days long.", None),
]


@pytest.mark.parametrize(("block", "expected"), CUT, ids=[row[0] for row in CUT])
def test_a_sentence_ends_before_a_capital_or_a_figure(
    block: str, expected: list[str] | None
) -> None:
    """Not behind a title, an initial or an abbreviation."""
    assert list(sentences(block)) == (expected or [block])


@pytest.mark.parametrize("block", ["", " ", "\n\t"])
def test_nothing_has_no_sentence(block: str) -> None:
    """White space alone is nothing."""
    assert sentences(block) == ()


@steady
@given(st.text() | st.text(".!? \nAb1\"')"))
def test_sentences_joined_are_the_block_again(block: str) -> None:
    """No character is lost but white space that is folded."""
    assert " ".join(sentences(block)) == WHITE.sub(" ", block).strip(" ")
