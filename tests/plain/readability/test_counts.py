from hypothesis import given
from hypothesis import strategies as st

from handout.plain.readability.counts import Counts, counted, total
from strategies import steady

words = st.text("abeiouyXY9-'", min_size=1, max_size=9).filter(
    lambda word: any(map(str.isalnum, word))
)
sentences = st.lists(words, max_size=8).map(tuple)


@steady
@given(st.lists(sentences), st.lists(sentences))
def test_counts_add_up_over_sentences(
    one: list[tuple[str, ...]], other: list[tuple[str, ...]]
) -> None:
    """A text is the sum of its parts."""
    parts = (total(counted(words, "en") for words in part) for part in (one, other))
    whole = total(counted(words, "en") for words in (*one, *other))
    assert total(parts) == whole


@steady
@given(sentences)
def test_no_word_has_less_than_a_syllable(told: tuple[str, ...]) -> None:
    """So that no grade is made of nothing."""
    counts = counted(told, "en")
    assert counts.syllables >= counts.words == len(told)


def test_nothing_is_no_sentence() -> None:
    """A line of marks alone does not make a text easier."""
    assert counted((), "en") == Counts()


def test_a_name_inside_a_sentence_is_familiar() -> None:
    """Dale and Chall count names as known."""
    assert counted(("He", "met", "Quixote"), "en").unfamiliar == 0
