"""Words of a Word file keep what they mean: bold, positions, space, signs."""

import pytest

from handout.prose import Span
from readers.word.wordfiles import (
    STYLES,
    kinds,
    of,
    paragraph,
    run,
    shape,
    spans_of,
    style,
    words_of,
)

LINK = {"web": ("hyperlink", "https://example.org/a?utm_source=x")}
BOLD = "<w:b/>"


@pytest.mark.parametrize("on", ["<w:b/>", '<w:b w:val="1"/>', '<w:b w:val="true"/>'])
def test_bold_is_strong(on: str) -> None:
    assert spans_of(run("a", on)) == (Span("a", strong=True),)


@pytest.mark.parametrize("off", ["0", "false", "off", "none"])
def test_bold_may_be_switched_off(off: str) -> None:
    properties = f'<w:rStyle w:val="Fett"/><w:b w:val="{off}"/>'
    assert spans_of(run("a", properties)) == (Span("a"),)


def test_a_style_of_words_makes_them_strong() -> None:
    assert spans_of(run("a", '<w:rStyle w:val="Fett"/>'))[0].strong


def test_a_style_of_paragraphs_and_one_of_words_switch_each_other_off() -> None:
    styles = STYLES + style("Stark", "Stark", "<w:rPr><w:b/></w:rPr>")
    content = run("a") + run("b", '<w:rStyle w:val="Fett"/>')
    assert spans_of(content, "Stark", styles=styles) == (
        Span("a", strong=True),
        Span("b"),
    )


def test_what_the_whole_text_has_is_no_emphasis() -> None:
    styles = style("Normal", "Normal", "<w:rPr><w:b/></w:rPr>")
    title = paragraph("T", "Title")
    assert spans_of(run("a"), styles=styles, title=title) == (Span("a"),)


def test_bold_of_old_properties_is_past() -> None:
    change = f"<w:rPrChange><w:rPr>{BOLD}</w:rPr></w:rPrChange>"
    assert spans_of(run("a", change)) == (Span("a"),)


def test_positions_are_kept() -> None:
    content = run("H") + run("2", '<w:vertAlign w:val="subscript"/>') + run("O")
    assert spans_of(content)[1] == Span("2", position="subscript")
    assert spans_of(run("5", '<w:vertAlign w:val="superscript"/>')) == (
        Span("5", position="superscript"),
    )


@pytest.mark.parametrize(
    ("properties", "position"),
    [
        ('<w:position w:val="8"/><w:sz w:val="12"/>', "superscript"),
        ('<w:position w:val="-2"/>', "subscript"),
        ('<w:position w:val="-9"/><w:sz w:val="90"/>', "baseline"),
        ('<w:position w:val="0"/>', "baseline"),
    ],
)
def test_words_that_are_moved_have_a_position(properties: str, position: str) -> None:
    (_, moved) = spans_of(run("10", "<w:b/>") + run("5", properties))
    assert moved.position == position


def test_equal_neighbours_are_one_span() -> None:
    assert spans_of(run("Take ", BOLD) + run("one", BOLD)) == (
        Span("Take one", strong=True),
    )


def test_space_that_is_not_preserved_is_none() -> None:
    content = "<w:r><w:t>1 </w:t></w:r><w:r><w:t>\n 0 mg</w:t></w:r>"
    assert words_of(content) == "10 mg"


@pytest.mark.parametrize("space", ["tab", "br", "cr", "ptab"])
def test_tabs_and_breaks_are_space(space: str) -> None:
    assert words_of(run("a", more=f"<w:{space}/>") + run("b")) == "a b"


@pytest.mark.parametrize("kind", ["page", "column"])
def test_the_end_of_a_page_parts_paragraphs(kind: str) -> None:
    content = run("a", more=f'<w:br w:type="{kind}"/>') + run("b")
    assert shape(of(paragraph(content))) == ["a", "b"]


def test_two_breaks_part_paragraphs() -> None:
    content = run("a", more="<w:br/><w:br/>") + run("b")
    assert shape(of(paragraph(content))) == ["a", "b"]


def test_hyphens_that_part_no_line_and_those_that_may() -> None:
    content = run("x", more="<w:noBreakHyphen/>") + run("ray", more="<w:softHyphen/>")
    assert words_of(content + run("s")) == "x\u2011rays"


def test_what_the_layout_writes_is_no_text() -> None:
    more = "<w:lastRenderedPageBreak/><w:pgNum/>"
    drop = '<w:bookmarkStart w:id="0" w:name="x"/><w:proofErr w:type="spellStart"/>'
    assert words_of(drop + run("a", more=more)) == "a"


@pytest.mark.parametrize(
    ("font", "code", "found"),
    [
        ("Symbol", "F061", "\u03b1"),
        ("Symbol", "F06D", "μ"),
        ("Symbol", "00B3", "≥"),
        ("Wingdings", "F0E0", "→"),
        ("Wingdings 2", "F050", "✓"),
        ("Times New Roman", "2022", "•"),
    ],
)
def test_signs_that_are_known_are_letters(font: str, code: str, found: str) -> None:
    sign = f'<w:sym w:font="{font}" w:char="{code}"/>'
    assert words_of(run("5 ", more=sign)) == f"5 {found}"


def test_words_in_the_font_of_symbols_are_greek() -> None:
    symbol = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'
    assert words_of(run("5 ") + run("m", symbol) + run("g")) == "5 μg"


def test_private_characters_of_a_font_are_its_signs() -> None:
    symbol = '<w:rFonts w:ascii="Symbol"/>'
    assert words_of(run("\uf061\uf0b3", symbol)) == "\u03b1≥"


@pytest.mark.parametrize(
    "content",
    [
        run("Ask ", more='<w:sym w:font="Webdings" w:char="F04E"/>'),
        run("Ask ") + run("\uf04e", '<w:rFonts w:ascii="Webdings"/>'),
        run("Ask ") + run("N", '<w:rFonts w:hAnsi="Webdings"/>'),
        run("Ask ", more='<w:sym w:font="Webdings" w:char="bogus"/>'),
    ],
)
def test_signs_that_are_not_known_are_told(content: str) -> None:
    reading = of(paragraph(content + run("us")))
    assert shape(reading) == ["Ask us"]
    assert "of the font 'Webdings'" in reading.not_understood[0]


def test_control_characters_are_left_out_and_told() -> None:
    reading = of(paragraph(run("a&#x85;b")).replace("&amp;", "&"))
    assert (shape(reading), kinds(reading)) == (["ab"], ["control-characters"])


def test_raised_and_lowered_digits_of_a_heading_stay_so() -> None:
    power = run("10") + run("5", '<w:vertAlign w:val="superscript"/>')
    oxygen = run(" O") + run("2", '<w:vertAlign w:val="subscript"/>')
    reading = of(paragraph(power + oxygen, "berschrift1") + paragraph("a"))
    assert reading.conditions[0].sections[0].heading == "10⁵ O₂"


def test_a_link_of_a_heading_is_told() -> None:
    content = f'<w:hyperlink r:id="web">{run("Causes")}</w:hyperlink>'
    reading = of(paragraph(content, "berschrift1") + paragraph("a"), targets=LINK)
    assert reading.conditions[0].sections[0].heading == "Causes"
    assert kinds(reading) == ["link-left-out"]
