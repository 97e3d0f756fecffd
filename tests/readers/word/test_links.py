"""Words keep where they lead and which language they are in."""

import pytest

from handout.prose import Span
from readers.word.wordfiles import (
    kinds,
    of,
    paragraph,
    prose,
    run,
    shape,
    spans_of,
)

LINK = {"web": ("hyperlink", "https://example.org/a?utm_source=x")}
BOLD = "<w:b/>"


def language(tag: str) -> str:
    """Write the language of a run."""
    return f'<w:lang w:val="{tag}"/>'


def test_a_link_outside_the_file_is_kept_without_tracking() -> None:
    content = f'<w:hyperlink r:id="web">{run("our ")}{run("page", BOLD)}</w:hyperlink>'
    reading = of(paragraph(content), targets=LINK)
    assert next(prose(reading)[0].texts()) == (
        Span("our ", link="https://example.org/a"),
        Span("page", link="https://example.org/a", strong=True),
    )


def test_a_place_on_a_page_is_kept() -> None:
    content = f'<w:hyperlink r:id="web" w:anchor="b">{run("a")}</w:hyperlink>'
    reading = of(
        paragraph(content), targets={"web": ("hyperlink", "https://example.org/")}
    )
    assert next(prose(reading)[0].texts())[0].link == "https://example.org/#b"


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "file:///etc/passwd", "..\\other.docx"]
)
def test_a_link_that_no_sheet_may_have_is_told(target: str) -> None:
    content = f'<w:hyperlink r:id="web">{run("a")}</w:hyperlink>'
    reading = of(paragraph(content), targets={"web": ("hyperlink", target)})
    assert (shape(reading), kinds(reading)) == (["a"], ["link-left-out"])


@pytest.mark.parametrize("identifier", ["none", "styles"])
def test_a_link_to_nowhere_is_told(identifier: str) -> None:
    content = f'<w:hyperlink r:id="{identifier}">{run("a")}</w:hyperlink>'
    assert kinds(of(paragraph(content))) == ["link-left-out"]


def test_words_in_another_language_have_its_tag() -> None:
    content = run("Say ") + run("hola", language("es-MX")) + run(".")
    assert spans_of(content)[1] == Span("hola", language="es-MX")


@pytest.mark.parametrize("tag", ["en-GB", "x-none", "zxx", "en_US", "", "?"])
def test_a_dialect_and_no_language_have_none(tag: str) -> None:
    assert spans_of(run("a", language(tag))) == (Span("a"),)


@pytest.mark.parametrize(
    ("text", "name", "tag"),
    [
        ("字", "eastAsia", "zh-CN"),
        ("مرحبا", "bidi", "ar-SA"),
        ("ñ", "val", "es-ES"),
    ],
)
def test_letters_choose_among_the_languages(text: str, name: str, tag: str) -> None:
    tags = {"val": "en-US", "eastAsia": "ja-JP", "bidi": "he-IL", name: tag}
    said = " ".join(f'w:{key}="{one}"' for key, one in tags.items())
    assert spans_of(run(text, f"<w:lang {said}/>"))[0].language == tag
