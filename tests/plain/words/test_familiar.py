import pytest

from handout.plain.words import is_hard, is_rare
from handout.plain.words.dale_chall import is_on_dale_chall_list
from handout.plain.words.lists import word_list


def test_the_list_of_familiar_words_is_whole() -> None:
    """As many as its head says."""
    assert len(word_list("familiar.txt")) == 14_823


@pytest.mark.parametrize("word", ["hepatomegaly", "autosomal", "renal-like"])
def test_a_word_seldom_read_is_rare(word: str) -> None:
    """A part that is rare makes the whole rare."""
    assert is_rare(word)


@pytest.mark.parametrize("word", ["family", "don't", "body's", "well-known"])
def test_a_word_that_all_read_is_not_rare(word: str) -> None:
    """Nor are its short forms and its owner's form."""
    assert not is_rare(word)


@pytest.mark.parametrize("word", ["Lee", "FAS", "21st", "5%", "101.5", "a.m.", "–"])
def test_names_and_figures_are_no_hard_words(word: str) -> None:
    """A reader does not look them up."""
    assert not is_hard(word)


def test_a_long_word_is_hard_though_not_rare() -> None:
    """From four syllables on."""
    assert is_hard("information")
    assert not is_rare("information")


@pytest.mark.parametrize(
    "word", ["family", "bodies", "carried", "biggest", "making", "DNA", "40", "nurse's"]
)
def test_forms_of_known_words_are_known(word: str) -> None:
    """And so are symbols and numbers."""
    assert is_on_dale_chall_list(word)


@pytest.mark.parametrize("word", ["genetic", "autosomal", "lymphocytes"])
def test_other_words_are_not_on_the_list(word: str) -> None:
    """A child in the fourth grade does not know them."""
    assert not is_on_dale_chall_list(word)


@pytest.mark.parametrize(
    "word",
    ["kidneys", "rashes", "arteries", "narrowing", "scarring", "fused", "mildly"],
)
def test_a_regular_form_of_a_familiar_word_is_as_familiar(word: str) -> None:
    """The list has some forms of a word and lacks others."""
    assert not is_hard(word)


@pytest.mark.parametrize("word", ["usually", "inherited", "developing", "basically"])
def test_an_ending_makes_no_easy_word_long(word: str) -> None:
    """The word itself has three syllables or fewer."""
    assert not is_hard(word)


@pytest.mark.parametrize("word", ["generations", "activities", "unfortunately"])
def test_a_form_of_a_long_word_is_long(word: str) -> None:
    """Its word has four syllables by itself, or is on no list."""
    assert is_hard(word)


@pytest.mark.parametrize("word", ["hives", "bossing", "stools", "secreted"])
def test_what_only_looks_like_a_form_is_hard(word: str) -> None:
    """It has a sense of its own that its word does not tell."""
    assert is_hard(word)


@pytest.mark.parametrize("word", ["diabetes", "rickets", "lupus", "diagnosis", "germs"])
def test_a_word_whose_base_is_on_no_list_is_hard(word: str) -> None:
    """An ending alone makes nothing familiar."""
    assert is_hard(word)
