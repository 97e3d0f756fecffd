"""White space and characters that show nothing, folded."""

import pytest

from handout.readers.pieces import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        (" a\n\tb\u00a0c ", "a b c"),
        ("so\u00adft", "soft"),
        ("\ufeffa\u200bb\u2060c", "abc"),
    ],
)
def test_what_shows_nothing_is_left_out(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_a_soft_hyphen_that_is_half_of_a_misread_letter_stays() -> None:
    assert fold("d\u00c3\u00adas") == "d\u00c3\u00adas"
