"""The fixed words: one list of English keys, and a whole translation of each."""

import string
from pathlib import Path

import pytest
from babel.messages import pofile

from handout.errors import NotAvailable
from handout.resources import folder
from handout.wording import Wording, languages

LOCALE = folder("templates") / "locale"
TEMPLATE = LOCALE / "handout.pot"
SPANISH = LOCALE / "es" / "LC_MESSAGES" / "handout.po"
TRANSLATIONS = sorted(LOCALE.glob("*/LC_MESSAGES/handout.po"))
CATALOGUES = [TEMPLATE, *TRANSLATIONS]
SPELLED_ALIKE = {"Genes", "multifactorial"}
"""English words that are Spanish words too; any other is a slip."""


def name(path: Path) -> str:
    """Name a catalogue by its language."""
    return "en" if path == TEMPLATE else path.parts[-3]


every_translation = pytest.mark.parametrize("path", TRANSLATIONS, ids=name)
every_catalogue = pytest.mark.parametrize("path", CATALOGUES, ids=name)


def messages(path: Path) -> dict[str, str]:
    """Return the keys and translations of a catalogue that is well formed."""
    with path.open("rb") as file:
        catalogue = pofile.read_po(file, abort_invalid=True)
    return {str(entry.id): str(entry.string) for entry in catalogue if entry.id}


def placeholders(words: str) -> list[str]:
    """Return the names in braces, each as often as it stands there."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(words) if name)


@every_catalogue
def test_a_key_stands_once(path: Path) -> None:
    """A key stands once in its file, beside the empty key of the header."""
    keys = path.read_text(encoding="utf-8").count("\nmsgid ")
    assert keys == 1 + len(messages(path))


@every_translation
def test_keys_are_those_of_the_template(path: Path) -> None:
    """A translation has the keys of the template, in the same order."""
    assert list(messages(path)) == list(messages(TEMPLATE))


@every_translation
def test_nothing_is_untranslated(path: Path) -> None:
    """Every key has words in the other language."""
    assert [key for key, words in messages(path).items() if not words.strip()] == []


@every_translation
def test_placeholders_are_kept(path: Path) -> None:
    """A translation fills in the same values as the English words."""
    found = {key: placeholders(words) for key, words in messages(path).items()}
    assert found == {key: placeholders(key) for key in found}


@every_translation
def test_end_marks_are_kept(path: Path) -> None:
    """A label stays a label, a question a question, a sentence a sentence."""
    marked = {key: words for key, words in messages(path).items() if key[-1] in ".:?"}
    assert [key for key, words in marked.items() if words[-1] != key[-1]] == []


def test_no_english_is_left() -> None:
    """No Spanish words equal the English ones, but for two that do in life."""
    alike = {key for key, words in messages(SPANISH).items() if key == words}
    assert alike == SPELLED_ALIKE


def test_spanish_questions_are_opened() -> None:
    """A Spanish question is opened as well as closed."""
    found = messages(SPANISH).values()
    assert [words for words in found if ("¿" in words) != ("?" in words)] == []


def test_spanish_awaits_a_reviewer() -> None:
    """The Spanish words say themselves that nobody has reviewed them."""
    assert '\n"X-Review: unreviewed\\n"\n' in SPANISH.read_text(encoding="utf-8")


def test_english_is_its_own_translation() -> None:
    """An English key says what it is."""
    assert Wording.of("en")("Words to know") == "Words to know"


def test_a_region_uses_the_words_of_its_language() -> None:
    """Spanish of the United States is printed with the Spanish words."""
    assert Wording.of("es-US")("Words to know") == "Palabras que conviene saber"


def test_values_are_filled_in() -> None:
    """Values take the place of the names in braces."""
    written = Wording.of("es")("Page {page} of {pages}", page=1, pages=2)
    assert written == "Página 1 de 2"


def test_placeholders_stay_without_values() -> None:
    """Without values the names in braces stay, for a backend to fill in."""
    assert Wording.of("es")("Page {page} of {pages}") == "Página {page} de {pages}"


def test_languages_begin_with_english() -> None:
    """The languages there are, English first."""
    assert languages() == ("en", "es")


def test_an_unknown_language_lists_what_there_is() -> None:
    """A language without a catalogue is an error that names those with one."""
    with pytest.raises(NotAvailable, match=r"found the language 'tlh'.* en, es\."):
        Wording.of("tlh")


@pytest.mark.parametrize("language", ["en", "es"])
def test_an_unknown_word_is_an_error(language: str) -> None:
    """Words that a catalogue lacks are never printed in another language."""
    words = Wording.of(language)
    with pytest.raises(KeyError, match="a word never written"):
        words("a word never written")


@pytest.mark.parametrize(
    ("language", "direction"), [("en", "ltr"), ("es-MX", "ltr"), ("ar", "rtl")]
)
def test_direction_follows_the_language(language: str, direction: str) -> None:
    """Arabic runs from right to left, English and Spanish from left to right."""
    assert Wording(language, {}).direction == direction
