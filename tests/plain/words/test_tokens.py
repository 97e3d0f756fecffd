import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout.plain.words import is_acronym, sentences, syllables, tokens
from handout.plain.words.tokens import is_shouted
from strategies import steady

FIXTURES = Path(__file__).parents[2] / "fixtures" / "plain"
CASES: list[dict[str, Any]] = json.loads(
    (FIXTURES / "readability-cases.json").read_text(encoding="utf-8")
)["cases"]
every_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])


def counted_by_hand(case: dict[str, Any]) -> list[list[Any]]:
    """Each word of a case with its syllables."""
    return [pair for unit in case["units"] for pair in unit["tokens"]]


@every_case
def test_words_are_those_counted_by_hand(case: dict[str, Any]) -> None:
    """Abbreviations, figures, hyphens and slashes as people count them."""
    lines = case["text"].split("\n")
    found = [word for line in lines for one in sentences(line) for word in tokens(one)]
    assert found == [word for word, _ in counted_by_hand(case)]


@every_case
def test_syllables_are_those_counted_by_hand(case: dict[str, Any]) -> None:
    """Word by word, in both languages."""
    pairs = counted_by_hand(case)
    found = [[word, syllables(word, case["language"])] for word, _ in pairs]
    assert found == pairs


@every_case
def test_sentences_are_those_counted_by_hand(case: dict[str, Any]) -> None:
    """A line of a list is at least one."""
    lines = case["text"].split("\n")
    assert sum(len(sentences(line)) for line in lines) == len(case["units"])


@pytest.mark.parametrize("word", ["DNA", "BRCA1", "mRNA", "MRIs", "PIK3CD"])
def test_letters_that_stand_for_words_are_an_acronym(word: str) -> None:
    """Gene symbols too."""
    assert is_acronym(word)


@pytest.mark.parametrize("word", ["A", "I", "II", "Dr.", "McArdle", "dna", "9"])
def test_other_words_are_no_acronym(word: str) -> None:
    """A numeral of the Romans is a number."""
    assert not is_acronym(word)


def test_a_sentence_in_capitals_is_shouted() -> None:
    """Then its words are no acronyms."""
    assert is_shouted(tokens("CALL YOUR DOCTOR AT ONCE."))
    assert not is_shouted(tokens("The FAS gene and DNA are named."))


@steady
@given(st.text())
def test_every_word_holds_a_letter_or_a_figure(text: str) -> None:
    """Marks alone are no word."""
    assert all(any(map(str.isalnum, word)) for word in tokens(text))
