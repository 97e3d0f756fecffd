"""Letters that were misread are put right where it is proved, and no others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout.readers.decoding import decode
from handout.readers.mojibake import ENCODINGS, is_suspect, repaired

LETTERS = "áéíñüß’“–•°µαδ≥…"
RIGHT = st.text(st.sampled_from(LETTERS + "ab c."), max_size=30)


@given(RIGHT, st.sampled_from(ENCODINGS))
def test_what_was_misread_once_is_put_right(text: str, encoding: str) -> None:
    misread = "".join(
        bytes([byte]).decode(encoding, errors="replace").replace("\ufffd", chr(byte))
        for byte in text.encode()
    )
    assert repaired(misread) == text


@given(RIGHT)
def test_what_is_right_stays_as_it_is(text: str) -> None:
    assert repaired(text) == text


@pytest.mark.parametrize(
    ("misread", "text"),
    [
        ("p110Î´", "p110δ"),
        ("Mayer-Rokitansky-KÄ‚Ä˝ster", "Mayer-Rokitansky-Küster"),
        ("10Â mg", "10 mg"),
        ("“SÃ\xad”", "“Sí”"),
        ("√©l√®ve", "élève"),
        ("â€œyesâ€\x9d", "“yes”"),
        ("â…” cup", "⅔ cup"),
        ("COâ‚‚", "CO₂"),
        ("10â\x81µ", "10⁵"),
        ("â—\x8f one", "● one"),
        ("ï¬‚u", "ﬂu"),
    ],
)
def test_known_damage_is_put_right(misread: str, text: str) -> None:
    assert repaired(misread) == text


@pytest.mark.parametrize(
    "text",
    [
        "CAFÉ”",
        "«SÍ»",
        "BEBÉ–",
        "È™",
        "Ménière’s",
        "ñ”",
        "Ä”",
        "日本語",
        "ДНК",
        "¡Ó!",
        "naïve",
        "câu – tâm",
    ],
)
def test_letters_that_only_resemble_damage_stay(text: str) -> None:
    assert repaired(text) == text
    assert not is_suspect(text)


@pytest.mark.parametrize(
    "text", ["voilÃ ", "x â€ y", "a\ufffdb", "ï¿½", "donâ??t", "ï¬ve", "â— x"]
)
def test_what_cannot_be_proved_is_suspect(text: str) -> None:
    assert is_suspect(repaired(text))


def test_halves_of_letters_are_put_right_before_they_are_dropped() -> None:
    decoded = decode("â€œyesâ€\x9d".encode(), "x")
    assert decoded.text == "“yes”"
    assert [warning.kind for warning in decoded.warnings] == ["mojibake"]
