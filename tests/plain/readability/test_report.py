import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout.plain.readability import Block, Material, Report, Section, report
from handout.plain.readability.report import ENGLISH_ONLY, NO_FORMULA, NO_TEXT, ROUGH
from strategies import steady

LONG = 10_000
SECONDS = 5


def reported(*texts: str, language: str = "en") -> Report:
    """The report on paragraphs under one heading."""
    blocks = tuple(map(Block, texts))
    told = Material(title="X", language=language, sections=(Section("A", blocks),))
    return report(told)


STRANGE = {
    "nothing": "",
    "a word": "Pain",
    "capitals": "CALL YOUR DOCTOR AT ONCE IF IT HURTS.",
    "mojibake": "Itâ€™s the bodyâ€™s Ã©nergie \ufffd\ufffd.",
    "marks": "?!... (((((( ))) --- *** \u2028\x00",
    "figures": "1 2 3 4,5 6.7 8/9 10:11",
    "chinese": "这是一种罕见的疾病。医生会帮助你。",
    "arabic": "هذا مرض نادر.",
    "halves": "\ud800 \udfff",
    "one long word": "a" * LONG,
}


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE)
def test_no_text_is_too_strange(text: str) -> None:
    """There is always a report."""
    assert reported(text).title == "X"


@pytest.mark.parametrize(
    "text",
    [
        "word " * LONG,
        "Dr. A " * LONG,
        "(" * LONG + "a" * LONG,
        "!" * LONG + "a" + "!" * LONG + "a",
        "1," * LONG,
        "1" * LONG,
        "a-" * LONG,
        "is " * LONG,
        "Word. " * LONG,
    ],
    ids=lambda text: text[:6],
)
def test_a_very_long_text_takes_no_age(text: str) -> None:
    """No pattern goes back and forth over it."""
    started = time.perf_counter()
    reported(text)
    assert time.perf_counter() - started < SECONDS


@steady
@given(st.lists(st.text()), st.sampled_from(("en", "es", "ar", "x")))
def test_any_text_has_a_report(texts: list[str], language: str) -> None:
    """Whatever stands in it."""
    assert reported(*texts, language=language).language == language


@steady
@given(st.lists(st.text("abc. AB\n"), min_size=1))
def test_lists_joined_are_never_easier(texts: list[str]) -> None:
    """So the worse of the two ways is the one that counts."""
    blocks = tuple(Block(text, is_item=True) for text in texts)
    told = report(Material(title="X", sections=(Section("A", blocks),)))
    for score in told.measured.scores[:2]:
        assert score.value == score.joined >= score.apart


def test_words_that_are_explained_are_set_aside() -> None:
    """Both grades are told; the raw one decides."""
    fkgl = reported("He has a big liver (hepatomegaly).").measured.scores[0]
    assert fkgl.set_aside is not None
    assert fkgl.set_aside < fkgl.value


def test_a_grade_of_few_sentences_is_rough() -> None:
    """And that is said."""
    assert ROUGH in reported("It is rare.").notes
    assert ROUGH not in reported("It is rare. " * 30).notes


@pytest.mark.parametrize(
    ("language", "text", "note"),
    [
        ("ru", "Это болезнь.", NO_FORMULA),
        ("es", "Es rara.", ENGLISH_ONLY),
        ("en", " ", NO_TEXT),
    ],
)
def test_what_cannot_be_told_is_said(language: str, text: str, note: str) -> None:
    """Instead of a number that means nothing."""
    assert note in reported(text, language=language).notes


def test_every_report_says_what_a_grade_does_not_prove() -> None:
    """It ends with the request to test the text with readers."""
    assert reported("It is rare.").notes[-1].startswith("A low grade does not prove")


def test_spanish_is_easy_from_over_55() -> None:
    """INFLESZ decides, Fernández-Huerta is told beside it."""
    easy = reported("Mi hijo no come. Le doy pan.", language="es").measured
    hard = reported(
        "Glomerulonefritis membranoproliferativa idiopática.", language="es"
    )
    assert (easy.meets, hard.measured.meets) == (True, False)


def test_what_is_printed_decides() -> None:
    """A grade that prints as the target is met."""
    value = reported("The cat sat on the mat and then it ran.").measured.value("FKGL")
    assert value is not None
    told = Material(
        title="X",
        sections=(Section("A", (Block("The cat sat on the mat and then it ran."),)),),
    )
    assert report(told, grade=round(value, 1)).measured.scores[0].meets
