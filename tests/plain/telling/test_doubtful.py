"""Which paragraphs are left alone, because nobody can judge their words."""

import pytest

from handout.plain.telling.doubtful import IN_CAPITALS, NOT_ENGLISH, doubt

ENGLISH = "River fever is an illness that people get from cold water."


@pytest.mark.parametrize(
    "text",
    [
        "La enfermedad puede pasar de padres a hijos en todas las familias.",
        f"{ENGLISH} Los pacientes tienen fiebre y dolor en el cuerpo. {ENGLISH}",
        "Maladi a ka pase soti nan paran pou rive nan pitit yo.",
        "Болезнь может передаваться от родителей к детям во многих семьях.",
        "Bệnh có thể truyền từ cha mẹ sang con cái trong gia đình.",
    ],
)
def test_another_language_is_known(text: str) -> None:
    """Alone, and between sentences of English."""
    assert doubt(text) == NOT_ENGLISH


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH,
        "Chills.",
        "Other cases result from new (de novo) changes in the FAS gene.",
        "Researchers classify dystrophic epidermolysis bullosa into three major types.",
        "Essential tremor usually occurs alone, without other neurological signs.",
    ],
)
def test_dense_english_is_english(text: str) -> None:
    """A sentence of hard words has few small ones."""
    assert doubt(text) == ""


def test_capitals_are_not_edited() -> None:
    """Names and symbols could not be told from words."""
    assert doubt("CALL US WHEN THE FEVER DOES NOT GO AWAY.") == IN_CAPITALS
