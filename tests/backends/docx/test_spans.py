"""Runs: languages, links, strong words, raised and lowered figures."""

import pytest
from msgspec.structs import replace

from backends.docx.opened import Opened, document_of, opened, outline, printed, words
from documents import paragraph
from handout.blocks import Contents, ContentsEntry, Heading
from handout.prose import Span, Text

ADDRESS = "https://example.org/a"


def run_of(span: Span) -> str:
    """Return the outline of the only run of a paragraph."""
    (run,) = printed(paragraph("p", span)).all("//w:p/w:r | //w:p/w:hyperlink")
    return outline(run)


def targets(file: Opened) -> list[str]:
    """Return the outside addresses that the body refers to."""
    relations = file.parts["word/_rels/document.xml.rels"].decode()
    found = (piece.split('"') for piece in relations.split("<Relationship ")[1:])
    return [
        piece[piece.index(" Target=") + 1] for piece in found if "External" in piece
    ]


def test_plain_run() -> None:
    """A plain span is a run without any direct format."""
    assert run_of(Span("words")) == (
        "r\n  t {http://www.w3.org/XML/1998/namespace}space=preserve 'words'\n"
    ).replace("{http://www.w3.org/XML/1998/namespace}", "xml:")


@pytest.mark.parametrize(
    ("span", "mark"),
    [
        (Span("w", strong=True), "rStyle val=Strong"),
        (Span("w", link=ADDRESS), "rStyle val=Hyperlink"),
        (Span("w", position="subscript"), "vertAlign val=subscript"),
        (Span("w", position="superscript"), "vertAlign val=superscript"),
        (Span("w", language="es"), "lang val=es"),
        (Span("w", language="zh-Hant"), "lang eastAsia=zh-Hant"),
        (Span("w", language="ar"), "lang bidi=ar"),
        (Span("w", language="he-IL"), "rtl\n"),
    ],
)
def test_mark(span: Span, mark: str) -> None:
    """Each property of a span has its mark in the run."""
    assert mark in run_of(span)


def test_language_of_the_document_is_not_repeated() -> None:
    """A span in the language of the document needs no mark."""
    assert "lang" not in run_of(Span("words", language="en"))


def test_strong_link() -> None:
    """A strong link has a style that is based on that of links, and bold."""
    file = printed(paragraph("p", Span("w", link=ADDRESS, strong=True)))
    assert file.values("//w:r/w:rPr/w:rStyle/@w:val") == ["StrongHyperlink"]
    (style,) = file.all("//w:style[@w:styleId='StrongHyperlink']", "styles")
    assert "basedOn val=Hyperlink\n  rPr\n    b\n" in outline(style)


def test_neighbours_with_one_link() -> None:
    """Neighbouring spans with the same address are one hyperlink."""
    spans = (Span("H", link=ADDRESS), Span("2", link=ADDRESS, position="subscript"))
    (link,) = printed(paragraph("p", *spans)).all("//w:hyperlink")
    assert words(link) == "H2"


def test_screen_tip() -> None:
    """The address of a link stands in its screen tip, as far as Word takes it."""
    long = ADDRESS + "x" * 400
    (tip,) = printed(paragraph("p", Span("w", link=long))).values("//@w:tooltip")
    assert tip == long[:260]


def test_address_once() -> None:
    """Two links to one address share their relationship."""
    spans = (Span("one", link=ADDRESS), Span(" and "), Span("two", link=ADDRESS))
    assert targets(printed(paragraph("p", *spans))) == [ADDRESS]


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("https://example.org/a|b", "https://example.org/a%7Cb"),
        ("https://example.org/ñ?q=1#x", "https://example.org/%C3%B1?q=1#x"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/a%20b", "https://example.org/a%20b"),
        ("tel:+1-903-555-0142", "tel:+1-903-555-0142"),
        ("mailto:a@example.org", "mailto:a@example.org"),
    ],
)
def test_address_is_escaped(address: str, target: str) -> None:
    """What an address may not hold is escaped, so that Word opens the file."""
    assert targets(printed(paragraph("p", Span("w", link=address)))) == [target]


@pytest.mark.parametrize(
    "address", ["https://", "https:///path", "http://a:99999/", "tel:", "#nowhere"]
)
def test_address_that_leads_nowhere(address: str) -> None:
    """The words of a link that cannot be followed are printed as words."""
    file = printed(paragraph("p", Span("words", link=address)))
    assert (file.lines, file.all("//w:hyperlink")) == (["words"], [])


def test_link_inside() -> None:
    """A link to a block leads to a bookmark around its words."""
    entry = ContentsEntry(text=Text.of("What is it?"), target="what")
    heading = Heading(text=Text.of("What is it?"), level=2, id="what")
    file = printed(Contents(entries=(entry,), id="contents"), heading)
    assert file.values("//w:hyperlink/@w:anchor") == ["_Handout1"]
    assert file.values("//w:p[w:bookmarkStart]/w:pPr/w:pStyle/@w:val") == ["Heading2"]


def test_right_to_left() -> None:
    """A document from right to left says so in its defaults, runs and section."""
    document = document_of(paragraph("p", "كلمات"))
    part = replace(document.parts[0], language="ar", direction="rtl")
    arabic = replace(document, language="ar", direction="rtl", parts=(part,))
    file = opened(arabic)
    assert file.all("//w:pPrDefault/w:pPr/w:bidi", "styles")
    assert file.all("//w:p/w:r/w:rPr/w:rtl")
    assert file.all("//w:sectPr/w:bidi")
    assert file.values("//w:docDefaults//w:lang/@w:bidi", "styles") == ["ar"]
    assert file.values("//w:themeFontLang/@w:bidi", "settings") == ["ar"]


def test_part_in_another_language() -> None:
    """The words of a part in another language are marked, run by run."""
    document = document_of(paragraph("p", "Hola"))
    part = replace(document.parts[0], language="es")
    file = opened(replace(document, parts=(part,)))
    assert file.values("//w:r/w:rPr/w:lang/@w:val") == ["es"]
