"""What Word does not print is no text, and its absence is told."""

import pytest

from readers.word.wordfiles import (
    STYLES,
    kinds,
    of,
    paragraph,
    run,
    shape,
    style,
    words_of,
)


@pytest.mark.parametrize(
    "hidden",
    [
        run("b", "<w:vanish/>"),
        run("b", '<w:rStyle w:val="Weg"/>'),
    ],
)
def test_hidden_words_are_left_out(hidden: str) -> None:
    styles = STYLES + style("Weg", "Weg", "<w:rPr><w:vanish/></w:rPr>", "character")
    reading = of(paragraph(run("a") + hidden + run("c")), styles=styles)
    assert (shape(reading), kinds(reading)) == (["ac"], ["hidden-text"])


def test_words_that_are_hidden_on_the_web_only_are_shown() -> None:
    assert words_of(run("a", "<w:webHidden/>")) == "a"


@pytest.mark.parametrize("way", ["strike", "dstrike"])
def test_words_that_are_struck_out_are_told(way: str) -> None:
    content = run("Take ") + run("two", f"<w:{way}/>") + run(" one.")
    reading = of(paragraph(content))
    assert (shape(reading), reading.not_understood) == (["Take one."], ("two",))
    assert kinds(reading) == ["not-kept"]


def test_comments_are_left_out() -> None:
    mark = '<w:commentRangeStart w:id="1"/>'
    content = mark + run("a", more='<w:commentReference w:id="1"/>')
    reading = of(paragraph(content))
    assert (shape(reading), kinds(reading)) == (["a"], ["comments"])


def test_small_letters_above_others_are_told() -> None:
    ruby = (
        f"<w:ruby><w:rt>{run('kana')}</w:rt><w:rubyBase>{run('字')}</w:rubyBase>"
        "</w:ruby>"
    )
    reading = of(paragraph(run("a", more=ruby) + run("b")))
    assert (shape(reading), reading.not_understood) == (["a字b"], ("kana",))


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (f"<w:ins>{run('b')}</w:ins>", "abc"),
        (f"<w:moveTo>{run('b')}</w:moveTo>", "abc"),
        ("<w:del><w:r><w:delText>b</w:delText></w:r></w:del>", "ac"),
        (f"<w:moveFrom>{run('b')}</w:moveFrom>", "ac"),
    ],
)
def test_changes_in_a_paragraph(change: str, found: str) -> None:
    reading = of(paragraph(run("a") + change + run("c")) + paragraph(change))
    assert shape(reading)[0] == found
    assert kinds(reading) == ["tracked-changes"]


@pytest.mark.parametrize(
    ("name", "found"), [("ins", ["a", "b"]), ("del", ["a"]), ("moveFrom", ["a"])]
)
def test_changes_of_whole_paragraphs(name: str, found: list[str]) -> None:
    body = paragraph("a") + f"<w:{name}>{paragraph('b')}</w:{name}>"
    assert shape(of(body)) == found


def test_an_item_that_was_deleted_does_not_count() -> None:
    numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
    gone = f"{numbered}<w:rPr><w:del/></w:rPr>"
    body = (
        paragraph("one", properties=numbered)
        + paragraph(f"<w:del>{run('x')}</w:del>", properties=gone)
        + paragraph("two", properties=numbered)
    )
    assert shape(of(body)) == [{"ol": [["one"], ["two"]]}]


@pytest.mark.parametrize(
    "wrapper",
    [
        "<w:smartTag>{}</w:smartTag>",
        '<w:customXml w:element="x">{}</w:customXml>',
        "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
        '<w:dir w:val="ltr">{}</w:dir>',
        '<w:hyperlink w:anchor="top">{}</w:hyperlink>',
        "<w:unheardOf>{}</w:unheardOf>",
        (
            '<mc:AlternateContent><mc:Choice Requires="w14">{}</mc:Choice><mc:Fallback>'
            "<w:r><w:t>old</w:t></w:r></mc:Fallback></mc:AlternateContent>"
        ),
        "<mc:AlternateContent><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>",
    ],
)
def test_wrappers_in_a_line(wrapper: str) -> None:
    assert words_of(run("a ") + wrapper.format(run("b")) + run(" c")) == "a b c"


@pytest.mark.parametrize(
    "wrapper",
    [
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        '<w:customXml w:element="x">{}</w:customXml>',
        (
            '<mc:AlternateContent><mc:Choice Requires="w14">{}</mc:Choice>'
            "</mc:AlternateContent>"
        ),
    ],
)
def test_wrappers_around_paragraphs(wrapper: str) -> None:
    assert shape(of(wrapper.format(paragraph("a") + paragraph("b")))) == ["a", "b"]


def test_words_that_stand_in_no_paragraph_are_one() -> None:
    assert shape(of(run("a") + paragraph("b"))) == ["a", "b"]


def test_a_large_first_letter_belongs_to_its_word() -> None:
    letter = paragraph("O", properties='<w:framePr w:dropCap="drop"/>')
    assert shape(of(letter + paragraph("nce upon"))) == ["Once upon"]
