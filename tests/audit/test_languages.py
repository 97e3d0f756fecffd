"""Which language a text can be in, by its letters and by its small words."""

import pytest

from handout.audit.tongues import other_language
from handout.scripts import foreign_script

ENGLISH = "Call your doctor if the fever does not go away or if you have pain."
SPANISH = "Llame a su médico si la fiebre no se va o si tiene dolor en la espalda."


@pytest.mark.parametrize(
    ("text", "language", "script"),
    [
        ("боль", "en", "Cyrillic"),
        ("боль", "ru", ""),
        ("حمى", "es-US", "Arabic"),
        ("發燒", "en", "Han"),
        ("발열", "zh", "Hangul"),
        ("発熱です", "ja", ""),
        ("the β form", "en", ""),
        ("πυρετός", "en", "Greek"),
        ("Amoxicillin", "ar", ""),
        ("боль", "sr-Cyrl", ""),
        ("боль", "kk", ""),
        ("боль", "", ""),
    ],
)
def test_script(text: str, language: str, script: str) -> None:
    """Letters are foreign only where the language is surely not written with them."""
    assert foreign_script(text, language) == script


@pytest.mark.parametrize(
    ("text", "language", "other"),
    [
        (ENGLISH, "en", ""),
        ("Edition 895e-0e0c-b33e-1o2o. Printed on paper.", "en", ""),
        (ENGLISH, "es", "en"),
        (SPANISH, "es", ""),
        (SPANISH, "en-US", "es"),
        (SPANISH, "qu", ""),
        ("Amoxicillin 500 mg", "es", ""),
        (f"{ENGLISH} {SPANISH}", "en", ""),
    ],
)
def test_small_words(text: str, language: str, other: str) -> None:
    """A text is in another language only where its small words leave no doubt."""
    assert other_language(text, language) == other
