"""The finished HTML file: one that asks for nothing, and says everything."""

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from msgspec.structs import replace

from backends.full_sheet import full_sheet
from backends.plain_sheet import plain_sheet
from backends.sheets import heading, paragraph, sheet
from documents import RESOURCES, every_block
from handout import font_cutting
from handout.backends.html import fonts_for, render
from handout.document import Document, Part
from handout.layout import Layout, Options
from handout.prose import Span, Table, Text

HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
BARE = Options(embed_fonts=False)
HOSTILE = """'"></style><script>alert(1)</script>\\"\n{{ 7 * 7 }}&amp;"""


class Page(HTMLParser):
    """What a page is made of: elements with attributes, and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self._inside: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.elements.append((tag, dict(attrs)))
        self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Leave an element."""
        while self._inside and self._inside.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        """Gather the words that are seen."""
        if "style" not in self._inside and "title" not in self._inside:
            self.words += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """Return the attributes of each element of a kind."""
        return [found for name, found in self.elements if name == tag]


def written(document: Document, options: Options = BARE) -> Page:
    """Render a document and take it apart."""
    return Page(render(document, Layout(), options, RESOURCES).decode())


def test_the_page_says_its_title_language_and_direction() -> None:
    """A browser and a screen reader know what they have before them."""
    data = render(every_block(), Layout(), BARE, RESOURCES).decode()

    assert '<html lang="en" dir="ltr">' in data
    assert "<title>Marrow fever (MF)</title>" in data


def test_the_page_forbids_itself_every_request_and_script() -> None:
    """Whatever content tries, the browser asks for nothing."""
    metas = written(every_block()).all("meta")
    policy = next(m["content"] for m in metas if "http-equiv" in m)

    assert policy == (
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"
    )


def test_the_page_carries_its_pictures_and_fonts() -> None:
    """One file is all there is to send."""
    data = render(every_block(), Layout(), Options(), RESOURCES).decode()

    sources = re.findall(r'\bsrc="([^"]*)"|url\(([^)]*)\)', data)
    assert len(sources) == 6
    assert all("".join(source).startswith("data:") for source in sources)


def test_fonts_are_left_out_when_they_are_not_wanted() -> None:
    """The reader's own fonts make a small file."""
    assert b"@font-face" not in render(every_block(), Layout(), BARE, RESOURCES)


def families_for(words: str, language: str = "") -> list[str]:
    """Return the families that a page of these words carries."""
    return list(dict.fromkeys(font.family for font in fonts_for(words, language)))


@pytest.mark.parametrize(
    ("words", "language", "carried"),
    [
        ("Fever, 10 mg", "en", ["Atkinson Hyperlegible Next"]),
        ("Fever \u200e β", "en", ["Atkinson Hyperlegible Next", "Noto Sans"]),
        ("Жар, 10 mg", "ru", ["Noto Sans"]),
        ("Sốt", "vi", ["Noto Sans"]),
        ("حمّى 10 mg", "ar", ["Atkinson Hyperlegible Next", "Vazirmatn"]),
        ("发烧 10 mg", "zh", ["Noto Sans SC", "Atkinson Hyperlegible Next"]),
    ],
)
def test_a_page_carries_the_families_that_its_words_need(
    words: str, language: str, carried: list[str]
) -> None:
    """Most sheets need no more than one."""
    assert families_for(words, language) == carried


def test_a_large_family_is_cut_to_the_characters_of_the_page() -> None:
    """A whole Chinese face would make a page of millions of letters."""
    document = replace(sheet("plain language", (paragraph("发烧"),)), language="zh")
    data = render(document, Layout(), Options(), RESOURCES)

    assert b'"Noto Sans SC"' in data
    assert len(data) < 200_000


def test_a_cut_family_gives_the_same_page_each_time() -> None:
    """The same input, the same bytes."""
    document = replace(sheet("plain language", (paragraph("Жар"),)), language="ru")
    first = render(document, Layout(), Options(), RESOURCES)
    font_cutting._cut.cache_clear()

    assert render(document, Layout(), Options(), RESOURCES) == first


@pytest.mark.parametrize("document", [every_block(), plain_sheet(), full_sheet()])
def test_every_word_stands_in_its_order(document: Document) -> None:
    """Nothing is lost; a caption that repeats its heading stands once."""
    words = " ".join(written(document).words.split())

    position = 0
    previous = ""
    for part in document.parts:
        for block in part.blocks:
            for text in block.texts():
                plain = " ".join(text.plain.split())
                if plain != previous:
                    assert plain in words[position:]
                    position = words.index(plain, position) + len(plain)
                previous = plain


def test_there_is_one_first_heading_and_none_is_skipped() -> None:
    """The headings are an outline."""
    levels = [int(t[1]) for t, _ in written(full_sheet()).elements if t in HEADINGS]

    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_page_has_its_landmarks() -> None:
    """A screen reader jumps to header, text and foot."""
    page = written(every_block())

    assert [t for t, _ in page.elements if t in {"header", "main", "footer"}] == [
        "header",
        "main",
        "footer",
    ]


def test_the_draft_is_named_at_the_start_and_at_the_end() -> None:
    """A page on the screen has no foot on every page."""
    words = written(every_block()).words
    start, _, end = words.partition("The main points")

    assert "Draft. Not yet reviewed" in start
    assert "Draft. Not yet reviewed" in end


def test_the_label_stands_at_the_end_and_nowhere_in_the_head() -> None:
    """The patient's name is on the sheet, not in what the file says of itself."""
    document = every_block()
    labelled = replace(document, footer=replace(document.footer, label="Ada Canary"))
    data = render(labelled, Layout(), BARE, RESOURCES).decode()
    head, _, body = data.partition("<body>")

    assert "Canary" in body
    assert "Canary" not in head


def test_the_page_number_is_left_to_paper() -> None:
    """A screen has no pages."""
    assert "{page}" not in written(every_block()).words


def test_hostile_words_stay_words() -> None:
    """Content cannot become markup, wherever it stands."""
    document = sheet(
        "full text", (paragraph(HOSTILE, Span(HOSTILE, expansion=HOSTILE)),)
    )
    named = replace(
        document,
        title=HOSTILE,
        footer=replace(document.footer, words=HOSTILE, label=HOSTILE),
        properties=replace(document.properties, author=HOSTILE, subject=HOSTILE),
    )
    page = written(named)

    assert not page.all("script")
    assert len(page.all("style")) == 1
    assert page.words.count("alert(1)") == 4
    assert "49" not in page.words


def test_a_part_in_another_language_says_so() -> None:
    """A sheet with a copy in English changes the voice between the two."""
    document = every_block()
    foreign = Part(
        id="copy",
        title="Copia",
        language="ar",
        direction="rtl",
        blocks=(paragraph("Copia"),),
    )
    page = written(replace(document, parts=(*document.parts, foreign)))

    assert page.all("article") == [
        {"id": "handout"},
        {"id": "copy", "lang": "ar", "dir": "rtl"},
    ]


def test_a_contents_list_leads_to_the_headings() -> None:
    """Each line is a link to a heading that is there."""
    links = [link["href"] for link in written(every_block()).all("a")]

    assert links[:2] == ["#what", "#words"]


def test_a_caption_that_repeats_its_heading_names_the_table_silently() -> None:
    """The heading is read once, and still names the table."""
    head = (Text.of("Kind"),)
    table = Table(caption=Text.of("Kinds"), header=head, rows=(head,), id="kinds-table")
    page = written(sheet("full text", (heading("Kinds"), table)))

    (found,) = page.all("table")
    assert found["aria-labelledby"] == "kinds"
    assert page.all("caption") == []


def test_a_head_without_words_is_a_cell() -> None:
    """Often the corner of a table is empty, and heads nothing."""
    corner = (Text(), Text.of("Adults"))
    table = Table(header=corner, rows=((Text.of("Fever"), Text.of("1")),))
    page = written(sheet("full text", (table,)))

    assert page.all("th") == [{"scope": "col"}]
    assert len(page.all("td")) == 3


def test_the_same_document_gives_the_same_bytes() -> None:
    """Nothing of the moment goes into the file."""
    first = render(every_block(), Layout(), Options(), RESOURCES)

    assert first == render(every_block(), Layout(), Options(), RESOURCES)
