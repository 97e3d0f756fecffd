import pytest

from handout.plain.readability.explained import base, terms, without

EXPLAINED = [
    ("It can cause an enlarged liver (hepatomegaly).", "hepatomegaly"),
    ("The spleen (an organ in the belly that filters blood) swells.", "spleen"),
    ("The lymph nodes (small glands, such as in the neck) swell.", "lymph"),
    ("Doctors call this autosomal dominant.", "autosomal"),
    ("It makes a protein called hemoglobin.", "hemoglobin"),
]


@pytest.mark.parametrize(("sentence", "word"), EXPLAINED)
def test_a_word_is_explained_where_it_stands(sentence: str, word: str) -> None:
    """In brackets, before brackets, or by naming it."""
    assert (word,) in terms((), (sentence,))


@pytest.mark.parametrize(
    "sentence",
    [
        "The platelets are low.",
        "(platelets)",
        "Platelets (fragments of osseous megakaryocytes in marrow) clot.",
        "It harms platelets (see below).",
    ],
)
def test_a_word_that_is_only_said_is_not_explained(sentence: str) -> None:
    """Nor by words that are hard themselves."""
    assert ("platelet",) not in terms((), (sentence,))


def test_words_to_know_are_explained() -> None:
    """Phrases too, in the form for many or for one."""
    assert ("autoimmune", "disease") in terms(("autoimmune diseases",), ())


@pytest.mark.parametrize(
    ("word", "expected"),
    [("Lymphomas", "lymphoma"), ("biopsies", "biopsy"), ("fibrosis", "fibrosis")],
)
def test_a_word_and_its_plural_are_one(word: str, expected: str) -> None:
    """Words in -is, -us and -ss keep their s."""
    assert base(word) == expected


def test_explained_terms_are_set_aside_the_longest_first() -> None:
    """What is left is the sentence without them."""
    known = frozenset({("immune", "system"), ("immune", "system", "cell")})
    words = ("Immune", "system", "cells", "help", "the", "immune", "system")
    assert without(words, known) == ("help", "the")
