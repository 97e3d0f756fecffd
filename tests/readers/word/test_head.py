"""What a Word file tells of itself, as far as its words agree."""

import pytest

from handout.model.condition import Source
from handout.model.review import Review
from readers.word.wordfiles import (
    STYLES,
    W,
    condition_of,
    kinds,
    of,
    paragraph,
    prose,
    run,
    told,
)

SPANISH = "La piel que se lava con agua y se seca para que no tenga ningún daño."
ENGLISH = "Wash the skin with water and dry it, so that it is not hurt by the sun."
VIETNAMESE = "Rửa da bằng nước và lau khô."


def usual(tag: str) -> str:
    """Return styles whose usual language is this."""
    return (
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="{tag}"/></w:rPr>'
        f"</w:rPrDefault></w:docDefaults>{STYLES}"
    )


def said(tag: str) -> str:
    """Return the language in the properties of a file."""
    return f"<dc:language>{tag}</dc:language>"


def marked(words: str, tag: str) -> str:
    """Write a paragraph whose words say their language."""
    return paragraph(run(words, f'<w:lang w:val="{tag}"/>'))


@pytest.mark.parametrize(
    ("body", "styles", "core", "language"),
    [
        (paragraph(ENGLISH), STYLES, "", "en"),
        (paragraph(ENGLISH), usual("en-US"), "", "en-US"),
        (paragraph(ENGLISH), usual("en-US"), said("en-GB"), "en-GB"),
        (paragraph(SPANISH), usual("es-MX"), "", "es-MX"),
        (marked(SPANISH, "es-MX"), usual("en-US"), said("en-US"), "es-MX"),
        (marked(VIETNAMESE, "vi-VN"), usual("en-US"), "", "vi-VN"),
        (paragraph(VIETNAMESE), usual("en-US"), said("vi"), "vi"),
        (paragraph(ENGLISH), usual("x-none"), said("bogus language"), "en"),
    ],
)
def test_the_language_is_what_the_file_and_its_words_say(
    body: str, styles: str, core: str, language: str
) -> None:
    reading = of(body, styles=styles, core=core)
    assert reading.conditions[0].language == language
    assert kinds(reading) == []


def test_words_that_read_as_another_language_win_and_are_told() -> None:
    reading = of(paragraph(SPANISH), styles=usual("en-US"))
    assert reading.conditions[0].language == "es"
    assert "says that it is in en-US, but it reads as es" in told(reading)


def test_a_text_whose_words_all_say_its_own_language_has_no_other() -> None:
    reading = of(marked(SPANISH, "es-MX"), styles=usual("en-US"))
    assert {
        span.language for block in prose(reading) for span in next(block.texts())
    } == {""}


def test_a_clinic_may_give_an_id() -> None:
    core = "<dc:identifier>clinic/wound-care</dc:identifier>"
    assert condition_of(paragraph("a"), core=core).id == "clinic/wound-care"


@pytest.mark.parametrize("given", ["genetics/x", "urn:isbn:1", "clinic/", "clinic/X y"])
def test_an_id_that_is_not_for_a_clinic_is_none(given: str) -> None:
    core = f"<dc:identifier>{given}</dc:identifier>"
    assert condition_of(paragraph("a"), core=core).id == "clinic/paper-hand"


def test_nothing_is_invented() -> None:
    core = (
        "<dc:creator>Ana Canary</dc:creator><dc:description>x</dc:description>"
        '<dcterms:modified xmlns:dcterms="http://purl.org/dc/terms/">2020-01-01'
        "</dcterms:modified>"
    )
    condition = condition_of(paragraph("a"), core=core)
    assert condition.source == Source(sha256=condition.source.sha256)
    assert condition.review == Review()


@pytest.mark.parametrize("kind", ["header", "footer"])
def test_words_around_the_text_are_left_out_and_never_repeated(kind: str) -> None:
    part = f"<w:hdr {W}>{paragraph('Test clinic')}{paragraph('555-0100')}</w:hdr>"
    reading = of(
        paragraph("a"),
        targets={"margin": (kind, "margin.xml")},
        parts={"word/margin.xml": part},
    )
    assert kinds(reading) == ["header-footer"]
    assert f"the words of the {kind} were left out." in told(reading)
    assert "555" not in told(reading)


def test_a_footer_without_letters_is_not_missed() -> None:
    part = f"<w:ftr {W}>{paragraph('- 2 -')}</w:ftr>"
    reading = of(
        paragraph("a"),
        targets={"margin": ("footer", "margin.xml")},
        parts={"word/margin.xml": part},
    )
    assert kinds(reading) == []
