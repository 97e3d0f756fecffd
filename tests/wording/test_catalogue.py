"""The fixed words: one list of English keys, and a whole translation of each."""

import re
import string
from pathlib import Path

import pytest
from babel.messages import pofile

from handout.errors import NotAvailable
from handout.resources import folder, uncovered
from handout.wording import Wording, languages
from handout.wording.catalogue import Catalogue

LOCALE = folder("templates") / "locale"
TEMPLATE = LOCALE / "handout.pot"
SPANISH = LOCALE / "es" / "LC_MESSAGES" / "handout.po"
TRANSLATIONS = sorted(LOCALE.glob("*/LC_MESSAGES/handout.po"))
CATALOGUES = [TEMPLATE, *TRANSLATIONS]
JOINTS = {", ", "; ", "{label}:", "{sentence}.", "{name} ({abbreviation})"}
"""How words are joined: the same in most languages, or in signs of their own."""

SPELLED_ALIKE = {"es": {"Genes", "multifactorial"}}
"""English words that are words of the language too; any other is a slip."""

SCRIPTS = {"ar": "[\u0600-\u06ff]", "ru": "[\u0400-\u04ff]", "zh": "[\u4e00-\u9fff]"}
"""The letters of languages that are not written in Latin ones."""

END_MARKS = {".": ".。", ":": ":：", "?": "?؟？"}
"""The marks that close words, and those of other scripts in their place."""


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
    kept = {key for key, words in marked.items() if words[-1] in END_MARKS[key[-1]]}
    assert marked.keys() - kept == set()


@every_translation
def test_no_english_is_left(path: Path) -> None:
    """No words equal the English ones, but for those that do in life."""
    alike = {key for key, words in messages(path).items() if key == words}
    assert alike - JOINTS == SPELLED_ALIKE.get(name(path), set())


@every_translation
def test_a_translation_is_written_in_its_own_script(path: Path) -> None:
    """Words that forgot to be translated would stand in Latin letters."""
    script = SCRIPTS.get(name(path), "")
    words = {key: said for key, said in messages(path).items() if key not in JOINTS}
    bare = {key: re.sub(r"\{\w+\}", "", said) for key, said in words.items()}
    foreign = [key for key, said in bare.items() if not re.search(script, said)]
    assert foreign == []


@every_translation
def test_a_translation_can_be_printed(path: Path) -> None:
    """Our faces have every character of our own words."""
    assert uncovered("".join(messages(path).values())) == []


def test_spanish_questions_are_opened() -> None:
    """A Spanish question is opened as well as closed."""
    found = messages(SPANISH).values()
    assert [words for words in found if ("¿" in words) != ("?" in words)] == []


@every_translation
def test_a_translation_says_whether_it_was_reviewed(path: Path) -> None:
    """One line in its head, with one of two words."""
    text = path.read_text(encoding="utf-8")
    assert len(re.findall(r'\n"X-Review: (?:un)?reviewed\\n"\n', text)) == 1


@every_translation
def test_a_translation_names_its_language(path: Path) -> None:
    """A file that was copied from another language says so."""
    with path.open("rb") as file:
        head = dict(pofile.read_po(file).mime_headers)
    assert head["Language"].partition("_")[0] == name(path)


@pytest.mark.parametrize("language", ["ar", "es", "ht", "ru", "vi", "zh"])
def test_words_that_nobody_reviewed_can_be_told(language: str) -> None:
    """Whoever prints a sheet can ask."""
    assert not Wording.of(language).is_reviewed


def test_english_needs_no_review() -> None:
    """It is what the others are translated from."""
    assert Wording.of("en").is_reviewed


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
    assert languages() == ("en", "ar", "es", "ht", "ru", "vi", "zh")


def test_an_unknown_language_lists_what_there_is() -> None:
    """A language without a catalogue is an error that names those with one."""
    with pytest.raises(NotAvailable, match=r"found the language 'tlh'.* en, ar,"):
        Wording.of("tlh")


@pytest.mark.parametrize("tag", ["zh", "zh-CN", "zh-Hans", "zh-Hans-HK", "zh-SG"])
def test_simplified_chinese_has_many_tags(tag: str) -> None:
    """All of them find the one catalogue."""
    assert Wording.of(tag)("Date:") == "日期："


@pytest.mark.parametrize("tag", ["zh-TW", "zh-HK", "zh-Hant", "zh-Hant-US"])
def test_traditional_chinese_is_another_language(tag: str) -> None:
    """Nobody gets simplified characters who asked for traditional ones."""
    with pytest.raises(NotAvailable, match="zh is Chinese in simplified characters"):
        Wording.of(tag)


def test_sentences_are_set_apart_by_a_space() -> None:
    """Empty ones leave no gap."""
    assert Wording.of("en").sentences(["One.", "", "Two."]) == "One. Two."


def test_chinese_sentences_follow_each_other_closely() -> None:
    """Their full stop is as wide as a sign and a space."""
    assert Wording.of("zh").sentences(["一。", "二。"]) == "一。二。"


@pytest.mark.parametrize("language", ["en", "es", "zh"])
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
    assert Wording(language, Catalogue({})).direction == direction
