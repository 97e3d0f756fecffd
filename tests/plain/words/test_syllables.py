import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout.plain.words import syllables
from strategies import steady

HAND = Path(__file__).parents[2] / "fixtures" / "plain" / "syllables.tsv"


def counted_by_hand() -> list[tuple[str, str, int]]:
    """Language, word and number of each row."""
    with HAND.open(encoding="utf-8") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["language"], row["word"], int(row["syllables"])) for row in rows]


def test_every_word_has_the_syllables_counted_by_hand() -> None:
    """English medical words and Spanish ones: not one is wrong."""
    wrong = [
        (word, number, syllables(word, language))
        for language, word, number in counted_by_hand()
        if syllables(word, language) != number
    ]
    assert wrong == []


WORDS = [
    ("life-threatening", 4),
    ("body's", 2),
    ("nurse's", 2),
    ("prions", 2),
    ("couldn't", 2),
    ("couldn’t", 2),
    ("café-au-lait", 4),
    ("Sjögren", 2),
    ("FAS", 1),
    ("10,000", 1),
    ("22-year-old", 3),
    ("a.m.", 1),
    ("X-linked", 2),
    ("tsk", 1),
    ("болезнь", 1),
    ("", 0),
    ("-", 0),
]


@pytest.mark.parametrize(("word", "number"), WORDS)
def test_a_word_is_counted_as_it_is_spoken(word: str, number: int) -> None:
    """Figures, abbreviations and acronyms as one."""
    assert syllables(word) == number


@steady
@given(st.text(), st.sampled_from(("en", "es", "zh")))
def test_no_word_is_too_strange(word: str, language: str) -> None:
    """Whatever a broken file holds has a number."""
    assert syllables(word, language) >= 0
