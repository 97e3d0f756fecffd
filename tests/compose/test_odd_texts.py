"""Texts that no editor would write: a sensible sheet, a warning, never a crash."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conditions import bare, composed
from handout import reading_ease
from handout.compose import Composed
from strategies import steady

SPANISH = "La enfermedad puede pasar de padres a hijos en todas las familias."
CAPITALS = "CALL US WHEN THE FEVER DOES NOT GO AWAY."
ENGLISH = "River fever is an illness that people get from cold water."
KINDS = ("description", "signs", "causes", "treatment", "inheritance")
NESTED = "- one\n  - two\n    - three\n      - four\n- five"
MISREAD = "River fever isnâ€™t rare; it is cafÃ© and Ã¼ber common, it seems."

odd = st.one_of(
    st.sampled_from(("", "Pain", SPANISH, CAPITALS, NESTED, MISREAD, ENGLISH)),
    st.text(max_size=200).map(lambda text: text.replace("\x00", "").strip()),
    st.text(alphabet="ABC .\n-", max_size=80),
)


def sheet(*texts: str) -> Composed:
    """Compose a plain sheet of these texts, a section each."""
    sections = [
        {"kind": KINDS[place % len(KINDS)], "prose": text}
        for place, text in enumerate(texts)
    ]
    return composed("plain", bare(sections=sections))


def told(made: Composed, kind: str) -> list[str]:
    """The sentences of the warnings of a kind."""
    return [warning.sentence for warning in made.warnings if warning.kind == kind]


@steady
@given(texts=st.lists(odd, max_size=6))
def test_any_text_makes_a_sheet_and_a_report(texts: list[str]) -> None:
    """Whatever stands in its sections."""
    made = sheet(*texts)
    assert made.document.parts
    assert reading_ease.report(made, bare()).measured.words >= 0


@pytest.mark.parametrize("text", [SPANISH, f"{ENGLISH} {SPANISH} {ENGLISH}", CAPITALS])
def test_what_cannot_be_judged_stays_word_for_word(text: str) -> None:
    """And the warning says where it stands and what to do."""
    made = sheet(text)
    (sentence,) = told(made, "not-edited")
    assert sentence.startswith("under 'what-is-it', the paragraph that begins ")
    printed = [
        line.plain for piece in made.pieces for one in piece.own for line in one.texts()
    ]
    assert printed == [text]


@pytest.mark.parametrize(("text", "found"), [("Pain", "'Pain'"), ("", "no word")])
def test_a_section_that_says_nothing_is_told(text: str, found: str) -> None:
    """With its name, what it holds, and what to do."""
    (sentence,) = told(sheet(ENGLISH, text), "few-words")
    assert sentence == (
        f"the section 'signs' holds {found} and nothing else; write it out in a "
        "sentence, or leave the section out."
    )


def test_bullets_of_bullets_stay_what_they_are() -> None:
    """No item is lost, and none is moved."""
    (piece,) = sheet(NESTED).pieces
    (found,) = piece.own
    assert [line.plain for line in found.texts()] == [
        "one",
        "two",
        "three",
        "four",
        "five",
    ]


def test_english_text_is_in_no_doubt() -> None:
    """Not even where a sentence has no small words."""
    made = sheet("Researchers classify dystrophic epidermolysis bullosa into types.")
    assert told(made, "not-edited") == []
