"""The language of a sheet: that of the text there is, never a mixture."""

import pytest

from conditions import (
    blocks,
    clinic,
    composed,
    condition,
    full,
    heading_words,
    overlay,
    plain,
    printed_words,
    spanish,
)
from handout.blocks import ClinicStrip
from handout.errors import NotAvailable
from handout.language_tags import same_language

ADA = {"language": "es", "id": "clinic/fiebre-del-rio", "title": "Fiebre del río"}


def test_a_sheet_speaks_the_language_of_its_text() -> None:
    """Document, part and words."""
    document = full(condition(language="es"))
    assert (document.language, document.parts[0].language) == ("es", "es")
    assert "De dónde viene esta información" in heading_words(document)


def test_a_plain_sheet_speaks_the_language_of_its_overlay() -> None:
    """The source may speak another."""
    document = plain(spanish())
    assert document.language == "es"
    assert "¿Cuándo debo llamar?" in heading_words(document)


def test_a_full_sheet_never_speaks_that_of_an_overlay() -> None:
    """The full text is the source's."""
    assert full(words=spanish()).language == "en"


def test_a_region_is_kept() -> None:
    """A screen reader may know the accent."""
    assert full(condition(language="en-GB")).language == "en-GB"


def test_a_region_does_not_matter_when_asking() -> None:
    """Spanish is Spanish."""
    assert plain(spanish(language="es-US"), language="es").language == "es-US"


def test_a_language_without_text_lists_what_there_is() -> None:
    """The error names this text and its translations."""
    text = condition(translations=[ADA])
    with pytest.raises(NotAvailable) as caught:
        full(text, language="es")
    assert str(caught.value) == (
        "clinic/river-fever: found text in en, es as clinic/fiebre-del-rio, "
        "expected text in 'es' at the full level. "
        "Choose a language that there is, or add an overlay in that language."
    )


def test_a_plain_sheet_without_words_in_a_language_is_refused() -> None:
    """Spanish headings never stand around English words."""
    with pytest.raises(NotAvailable, match="found text in en"):
        plain(overlay(), language="es")


def test_a_language_without_our_words_is_refused() -> None:
    """A French text needs French headings."""
    with pytest.raises(NotAvailable, match=r"'fr', expected one of en, ar,"):
        full(condition(language="fr"))


@pytest.mark.parametrize("language", ["en-x-boat", "en-ZZ", "EN", "en-US-posix"])
def test_a_tag_that_nobody_knows_is_its_language(language: str) -> None:
    """Dates are written as in English."""
    assert "December 1, 2025" in printed_words(full(condition(language=language)))


def test_a_spanish_sheet_is_spanish_but_for_names() -> None:
    """Other names of the source would be English."""
    words = printed_words(plain(spanish()))
    assert "stream ague" not in words
    assert "Otros nombres" in words


def test_a_clinic_s_words_stay_in_their_language() -> None:
    """Its numbers are printed, with our words around them."""
    document = plain(spanish(), brand=clinic())
    words = printed_words(document)
    english = ("Nurse line", "all day", "goats", "Call 711 first")
    assert [said for said in english if said in words] == []
    assert "Nuestro número de teléfono:\n202-555-0100" in words


def test_a_clinic_s_emergency_line_is_never_lost() -> None:
    """It may name another number than ours, so it stays, in its own language."""
    spans = {
        span.text: span.language
        for block in blocks(plain(spanish(), brand=clinic()))
        for text in block.texts()
        for span in text
    }
    assert {"Ring the bell.": "en"}.items() <= spans.items()


def test_what_a_clinic_cannot_say_is_told() -> None:
    """Labels, hours and lines in another language are left out with a warning."""
    made = composed("plain", words=spanish(), brand=clinic())
    assert "clinic-words-left-out" in [known.kind for known in made.warnings]


def test_the_strip_speaks_the_sheet_s_language() -> None:
    """Name and number are the same in all of them."""
    (strip,) = (
        block
        for block in blocks(plain(spanish(), brand=clinic()))
        if isinstance(block, ClinicStrip)
    )
    assert strip.contact.plain == "Nuestro número de teléfono: 202-555-0100"


def test_direction_follows_the_language() -> None:
    """English runs from left to right."""
    assert full().direction == "ltr"


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("en", "EN-us", True),
        ("es-MX", "es-US", True),
        ("en", "es", False),
        ("zh", "zh-Hans-CN", True),
        ("zh", "zh-TW", False),
        ("zh-HK", "zh-Hant", True),
    ],
)
def test_one_language_has_many_tags(first: str, second: str, *, same: bool) -> None:
    """Regions and capitals do not count."""
    assert same_language(first, second) == same
