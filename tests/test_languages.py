"""Every language that handout speaks, from the authored file to each format."""

import pytest

from handout.compose import Level
from handout.rendering import FORMATS, FormatName, finish
from handout.wording import languages
from languages import LANGUAGES, composed, document, read
from test_same_content import EXTRACTORS, letters, lost, printed, words

LEVELS: tuple[Level, ...] = ("full", "plain")
VISUAL_ORDER = {"ar"}
"""Languages whose letters a PDF reader gives in the order in which they stand."""


def test_every_language_has_a_sheet_here() -> None:
    """A catalogue that no sheet was ever printed with is not known to work."""
    assert ["en", *LANGUAGES] == list(languages())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_is_read_without_a_loss(language: str) -> None:
    """Nothing in another script is taken for damage."""
    assert read(language).warnings == ()


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_breaks_no_rule_of_accessibility(
    language: str, level: Level, name: FormatName
) -> None:
    """In any language, format and level."""
    assert finish(composed(language, level), to=name, level=level).findings == ()


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_in_the_file(language: str, name: FormatName) -> None:
    """In the same order, but for scripts that a PDF gives as they stand."""
    made = composed(language)
    rendered = finish(made, to=name, level="plain")
    told = words("\n".join(printed(made.document.parts[0])))
    found = EXTRACTORS[name](rendered.data)
    if name == "pdf" and language in VISUAL_ORDER:
        missing = {*letters("".join(told))} - {*letters(found)}
        assert missing == set()
    else:
        assert lost(told, letters(found)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_says_its_language(language: str) -> None:
    """As the author wrote it."""
    expected = "zh-Hans" if language == "zh" else language
    assert document(language).language == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_english_word_of_ours_stands_on_the_sheet(language: str) -> None:
    """Latin words are those of the invented illness alone."""
    english = {"Page", "Edition", "Call", "Words", "Date", "For", "From", "Printed"}
    text = finish(composed(language), to="text", level="plain").data.decode()
    assert english & set(text.replace(":", " ").split()) == set()
