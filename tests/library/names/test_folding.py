"""One form for all the ways in which a name may be typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout.library.names.folding import fold, folds

SAME = (
    ("Sjögren syndrome", "sjogren  SYNDROME"),
    ("Sjøgren syndrome", "Sjogren syndrome"),
    ("Behçet disease", "behcet disease"),
    ("Crohn's disease", "Crohn disease"),
    ("Crohn’s disease", "crohn´s disease"),
    ("Graves' disease", "Graves disease"),
    ("non-Hodgkin lymphoma", "non hodgkin lymphoma"),
    ("branchiootorenal/branchiootic", "branchiootorenal branchiootic"),
    ("arginine:glycine", "arginine glycine"),
    ("β-thalassemia", "beta thalassemia"),
    ("p110δ", "p110 delta"),
    ("diabetes type I", "diabetes type 1"),
    ("MPS II", "mps 2"),
    ("factor X deficiency", "factor 10 deficiency"),
    ("Usher syndrome V", "Usher syndrome 5"),
    ("diabetes tipo I", "diabetes tipo 1"),
    ("enfermedad de riñón", "ENFERMEDAD DE RINON"),
    ("Straße", "STRASSE"),
    ("１型", "1型"),
)
MEDICAL = ("i", "ii", "v", "x", "type", "factor", "'s", "s'", "β", "αβ", "Ⅳ", "ß", "İ")
APART = (
    ("Noonan disease", "Noonan syndrome"),
    ("fragile X", "fragile 10"),
    ("46,XX", "46,20"),
    ("immune I illness", "immune 1 illness"),
    ("disease syndrome", "syndrome disease"),
)


@pytest.mark.parametrize(("first", "second"), SAME)
def test_one_name_has_one_form(first: str, second: str) -> None:
    """Case, accents, marks, possessives, Greek letters and numerals do not matter."""
    assert fold(first) == fold(second)


@pytest.mark.parametrize(("first", "second"), APART)
def test_two_names_stay_apart(first: str, second: str) -> None:
    """No word is dropped, and a letter that is no number stays a letter."""
    assert fold(first) != fold(second)


def test_greek_words_stay_greek() -> None:
    """Only a letter that stands alone is a sign of medicine."""
    assert fold("Διαβήτης") == "διαβητησ"


@pytest.mark.parametrize("text", ["", "...", "🙂", "\0", "'s", "\ud800"])
def test_what_holds_no_word_folds_to_nothing(text: str) -> None:
    """Neither marks nor pictures are words; a possessive needs one before it."""
    assert fold(text).replace("s", "") == ""


def test_a_name_half_typed_has_two_forms() -> None:
    """Its last letter may be a number, or the beginning of a word."""
    assert folds("immune i") == ("immune 1", "immune i")
    assert folds("immune il") == ("immune il",)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    """And no text is too strange to be folded."""
    assert fold(fold(text)) == fold(text)


@given(st.lists(st.sampled_from(MEDICAL)))
def test_folding_twice_is_folding_once_for_words_of_medicine(words: list[str]) -> None:
    """Numerals do not make new numerals."""
    text = " ".join(words)
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_a_form_has_words_and_single_spaces(text: str) -> None:
    """So that it can be split like the words of the tables."""
    assert fold(text) == " ".join(fold(text).split())
