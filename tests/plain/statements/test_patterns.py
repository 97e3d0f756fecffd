"""The language of patterns explains whole sentences, or nothing."""

import pytest

from handout.plain.statements.patterns import (
    ANY,
    Vocabulary,
    anchor,
    compiled,
    filed_under,
    first_word,
)

VOCABULARY = Vocabulary(
    slots={"GENE": "[A-Z0-9]+", "NUMBER": r"\d+"},
    words={"change": ("mutation", "change"), "people": ("people", "individuals")},
)


def matches(pattern: str, sentence: str) -> bool:
    return compiled(pattern, VOCABULARY).fullmatch(sentence) is not None


def test_words_stand_for_themselves_whatever_their_case() -> None:
    assert matches("the cause is known", "The cause is known")


@pytest.mark.parametrize("sentence", ["the cause is not known", "the cause is known?"])
def test_a_sentence_with_a_word_or_sign_more_does_not_match(sentence: str) -> None:
    assert not matches("the cause is known", sentence)


@pytest.mark.parametrize("word", ["rare", "common"])
def test_one_of_several_words_may_stand(word: str) -> None:
    assert matches("it is (rare|common)", f"it is {word}")


@pytest.mark.parametrize("sentence", ["it is rare", "it is very rare"])
def test_a_word_may_be_missing_with_one_blank(sentence: str) -> None:
    assert matches("it is [very] rare", sentence)


@pytest.mark.parametrize("sentence", ["in time it heals", "in time, it heals"])
def test_a_comma_may_be_missing_without_a_blank(sentence: str) -> None:
    assert matches("in time[,] it heals", sentence)


def test_words_in_small_letters_are_a_group_that_means_the_same() -> None:
    assert matches("a {change} in {people}", "a mutation in individuals")


def test_slots_of_one_kind_are_told_apart_by_a_figure() -> None:
    match = compiled("{NUMBER} in {NUMBER2}", VOCABULARY).fullmatch("1 in 40")
    assert match is not None
    assert match.groupdict() == {"NUMBER": "1", "NUMBER2": "40"}


def test_a_backslash_takes_a_bracket_for_itself() -> None:
    assert matches(r"genes \(DNA\)", "genes (DNA)")


@pytest.mark.parametrize("pattern", ["the {PLACE}", "the {thing}", "the {Gene}"])
def test_an_unknown_name_in_braces_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="found"):
        compiled(pattern, VOCABULARY)


def test_a_pattern_is_filed_under_each_word_it_can_begin_with() -> None:
    assert filed_under("{people} with it", VOCABULARY) == {"people", "individuals"}
    assert filed_under("(All|Both) kinds", VOCABULARY) == {"all", "both"}
    assert filed_under("{NUMBER} people", VOCABULARY) == {ANY}


def test_a_pattern_that_may_begin_with_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="expected a word"):
        filed_under("[The] people", VOCABULARY)


def test_a_sentence_is_filed_under_its_first_word() -> None:
    assert first_word("X-linked traits are passed on") == "x-linked"
    assert first_word("40 people have it") == ANY


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("{GENE} is the cause of (this|that)", "is the cause of"),
        ("The {GENE} gene [of the knee]", "gene"),
        ("{GENE}", ""),
    ],
)
def test_an_anchor_is_text_that_no_sentence_can_lack(pattern: str, text: str) -> None:
    assert anchor(pattern) == text
