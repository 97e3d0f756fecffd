import pytest
from msgspec.structs import replace

from backends.sheets import paragraph, sheet
from handout.compose.tongues import name_languages
from handout.prose import Paragraph, Span, Text
from handout.scripts import in_languages

ADDRESS = "https://example.org/zh"


def named(*parts: str | Span, language: str = "en") -> Text:
    """Return the spans of a paragraph after languages were named."""
    document = sheet("full text", (paragraph(*parts),))
    part = replace(document.parts[0], language=language)
    blocks = name_languages(replace(document, parts=(part,))).parts[0].blocks
    return next(
        block.text
        for block in blocks
        if isinstance(block, Paragraph) and block.text.plain == Text.of(*parts).plain
    )


def test_words_in_a_foreign_script_get_a_language() -> None:
    """A voice reads Chinese words as Chinese."""
    assert named("Also in 简体中文 and русский язык.") == Text.of(
        "Also in ",
        Span("简体中文", language="zh"),
        " and ",
        Span("русский язык", language="ru"),
        ".",
    )


def test_a_link_keeps_its_address() -> None:
    """The name of a sister page stays a link to it."""
    assert named(Span("中文", link=ADDRESS)) == Text.of(
        Span("中文", link=ADDRESS, language="zh")
    )


def test_single_greek_letters_are_signs() -> None:
    """Medicine names cells and rays with them."""
    assert named("β-cells and β2") == Text.of("β-cells and β2")


def test_a_language_that_is_told_is_kept() -> None:
    """Persian is not taken for Arabic where the source says so."""
    persian = Span("فارسی", language="fa")

    assert named("In ", persian) == Text.of("In ", persian)


def test_the_script_of_the_sheet_is_not_foreign() -> None:
    """Nothing is marked in a sheet that is written so."""
    assert named("Речная лихорадка", language="ru") == Text.of("Речная лихорадка")


def test_a_note_is_looked_at_and_stays_at_the_end() -> None:
    """Its sign follows the last words of its span."""
    note = Text.of("see 中文")
    marked = named(Span("also 中文", note=note))

    assert [span.note for span in marked[:-1]] == [()]
    assert marked[-1].note[-1] == Span("中文", language="zh")


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Українська мова її", "uk"),
        ("Српски језик", "sr"),
        ("Беларуская мова ў", "be"),
        ("Қазақ тілі", "kk"),
        ("Русский язык", "ru"),
        ("اردو زبان ہے", "ur"),
        ("پزشک", "fa"),
        ("العربية", "ar"),
    ],
)
def test_a_language_is_told_by_its_own_letters(words: str, language: str) -> None:
    """Where a script is that of several languages."""
    assert {tag for told, tag in in_languages(words, "en") if told} == {language}
