"""Lists of a Word file are lists, and no number is another than in the file."""

import pytest

from readers.word.wordfiles import (
    NUMBERING,
    STYLES,
    design,
    heading,
    instance,
    item,
    level,
    numbered,
    of,
    paragraph,
    shape,
    style,
)

BULLET = "<w:sym w:font='Wingdings' w:char='F0A7'/>"


def shapes(body: str, **given: str) -> list[object]:
    """Return the blocks of a Word file with this body."""
    return shape(of(body, **given))  # type: ignore[arg-type]


def test_bullets_and_numbers_make_lists() -> None:
    body = item("a") + item("b") + item("one", 2) + item("two", 2)
    assert shapes(body) == [{"ul": [["a"], ["b"]]}, {"ol": [["one"], ["two"]]}]


def test_levels_are_lists_inside_items() -> None:
    body = item("a") + item("a1", 1, 1) + item("first", 2, 2) + item("b")
    assert shapes(body) == [
        {"ul": [["a", {"ul": [["a1", {"ol": [["first"]]}]]}], ["b"]]}
    ]


def test_a_level_that_is_skipped_is_not_missed() -> None:
    body = item("a", 1, 2) + item("b", 1, 4) + item("c")
    assert shapes(body) == [{"ul": [["a", {"ul": [["b"]]}]]}, {"ul": [["c"]]}]


def test_a_list_may_come_from_a_style_and_from_its_base() -> None:
    styles = (
        STYLES
        + style("Liste", "Liste", f"<w:pPr>{numbered(2)}</w:pPr>")
        + style("Tochter", "Tochter", '<w:basedOn w:val="Liste"/>')
    )
    body = paragraph("one", "Liste") + paragraph("two", "Tochter")
    assert shapes(body, styles=styles) == [{"ol": [["one"], ["two"]]}]


def test_a_style_has_the_level_that_the_list_has_for_it() -> None:
    listed = '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>'
    styles = STYLES + style("Oben", "Oben", listed) + style("Unten", "Unten", listed)
    levels = (
        level(0, "decimal", "%1.", '<w:pStyle w:val="Oben"/>'),
        level(1, "bullet", "-", '<w:pStyle w:val="Unten"/>'),
    )
    body = paragraph("one", "Oben") + paragraph("a", "Unten")
    numbering = design(7, *levels) + instance(7, 7)
    assert shapes(body, styles=styles, numbering=numbering) == [
        {"ol": [["one", {"ul": [["a"]]}]]}
    ]


def test_a_list_may_take_its_levels_from_a_style_of_lists() -> None:
    link = '<w:numStyleLink w:val="Punkte"/>'
    styles = STYLES + style("Punkte", "Punkte", f"<w:pPr>{numbered(1)}</w:pPr>", "num")
    numbering = NUMBERING + design(7, link) + instance(7, 7)
    assert shapes(item("a", 7), styles=styles, numbering=numbering) == [{"ul": [["a"]]}]


def test_the_names_of_the_styles_of_lists_tell_their_levels() -> None:
    styles = STYLES + style("ListBullet2", "List Bullet 2")
    body = item("a") + paragraph("a1", "ListBullet2")
    assert shapes(body, styles=styles) == [{"ul": [["a", {"ul": [["a1"]]}]]}]


def test_without_styles_and_numbering_their_names_are_enough() -> None:
    body = paragraph("a", "ListBullet") + paragraph("one", "ListNumber")
    assert shapes(body, styles="", numbering="", title=paragraph("T", "Title")) == [
        {"ul": [["a"]]},
        {"ol": [["one"]]},
    ]


def test_the_list_zero_is_none() -> None:
    styles = STYLES + style("Liste", "Liste", f"<w:pPr>{numbered(1)}</w:pPr>")
    body = paragraph("a", "Liste", numbered(0))
    assert shapes(body, styles=styles) == ["a"]


@pytest.mark.parametrize("way", ["none", "decimal"])
def test_a_level_without_a_mark_is_no_list(way: str) -> None:
    numbering = design(7, level(0, way, "")) + instance(7, 7)
    assert shapes(item("a", 7), numbering=numbering) == ["a"]


def test_a_list_that_is_not_there_makes_paragraphs() -> None:
    assert shapes(item("a", 99) + item("b", 99)) == ["a", "b"]


def test_a_level_that_names_no_start_begins_with_nothing() -> None:
    numbering = design(7, level(0, "decimal", "%1.").replace("start", "x"))
    assert shapes(
        item("a", 7) + item("b", 7), numbering=numbering + instance(7, 7)
    ) == [
        "0. a",
        {"ol": [["b"]]},
    ]


def test_a_single_level_may_be_overridden() -> None:
    override = f'<w:lvlOverride w:ilvl="0">{level(0, "bullet", "-")}</w:lvlOverride>'
    numbering = NUMBERING + instance(7, 2, override)
    assert shapes(item("a", 7), numbering=numbering) == [{"ul": [["a"]]}]


@pytest.mark.parametrize("way", ["lowerLetter", "upperRoman", "decimalZero", "custom"])
def test_letters_and_other_digits_are_numbers_too(way: str) -> None:
    numbering = design(7, level(0, way, "%1)")) + instance(7, 7)
    body = item("one", 7) + item("two", 7)
    assert shapes(body, numbering=numbering) == [{"ol": [["one"], ["two"]]}]


def test_a_list_goes_on_after_a_paragraph_of_its_item() -> None:
    body = item("one", 2) + paragraph("more") + item("two", 2)
    assert shapes(body) == [{"ol": [["one", "more"], ["two"]]}]


def test_a_list_goes_on_after_bullets_of_its_item() -> None:
    body = item("one", 2) + item("a") + item("b") + item("two", 2)
    assert shapes(body) == [{"ol": [["one", {"ul": [["a"], ["b"]]}], ["two"]]}]


def test_an_inner_list_goes_on_too() -> None:
    body = (
        item("one", 2)
        + item("first", 2, 1)
        + item("a", 1, 1)
        + item("second", 2, 1)
        + item("two", 2)
    )
    inner = {"ol": [["first", {"ul": [["a"]]}], ["second"]]}
    assert shapes(body) == [{"ol": [["one", inner], ["two"]]}]


def test_after_a_heading_the_number_is_written() -> None:
    body = item("one", 2) + heading("Later") + item("two", 2) + item("three", 2)
    assert shapes(body) == [{"ol": [["one"]]}, "2. two", "3. three"]


def test_after_many_paragraphs_the_number_is_written() -> None:
    body = item("one", 2) + paragraph("x") * 20 + item("two", 2)
    assert shapes(body)[-1] == "2. two"


def test_a_list_that_begins_with_another_number_says_it() -> None:
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    numbering = NUMBERING + instance(7, 2, override)
    body = item("five", 7) + item("six", 7)
    assert shapes(body, numbering=numbering) == ["5. five", "6. six"]


def test_lists_of_one_design_count_on() -> None:
    numbering = NUMBERING + instance(7, 2)
    body = item("one", 2) + item("two", 7)
    assert shapes(body, numbering=numbering) == [{"ol": [["one"], ["two"]]}]


def test_a_list_that_restarts_is_another() -> None:
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbering = NUMBERING + instance(7, 2, override)
    body = item("one", 2) + item("two", 2) + item("one", 7)
    assert shapes(body, numbering=numbering) == [
        {"ol": [["one"], ["two"]]},
        {"ol": [["one"]]},
    ]


def test_an_inner_list_restarts_in_each_item() -> None:
    body = item("one", 2) + item("first", 2, 1) + item("two", 2) + item("first", 2, 1)
    inner = {"ol": [["first"]]}
    assert shapes(body) == [{"ol": [["one", inner], ["two", inner]]}]


def test_an_empty_item_counts_as_in_word() -> None:
    body = item("one", 2) + item("", 2) + item("three", 2)
    assert shapes(body) == [{"ol": [["one"]]}, "3. three"]


@pytest.mark.parametrize(
    ("way", "text", "found"),
    [
        ("decimal", "Step %1:", "Step 1: Wash"),
        ("upperRoman", "Part %1", "Part I Wash"),
        ("lowerLetter", "(%1) then", "(a) then Wash"),
    ],
)
def test_a_mark_that_says_more_than_a_number_is_kept(
    way: str, text: str, found: str
) -> None:
    numbering = design(7, level(0, way, text)) + instance(7, 7)
    assert shapes(item("Wash", 7), numbering=numbering) == [found]


def test_a_mark_of_two_levels_is_written_as_word_writes_it() -> None:
    levels = (level(0, "upperRoman", "%1."), level(1, "lowerLetter", "%1.%2"))
    numbering = design(7, *levels) + instance(7, 7)
    body = item("one", 7) + item("a", 7, 1) + heading("x") + item("b", 7, 1)
    assert shapes(body, numbering=numbering)[-1] == "I.b b"


def test_a_heading_keeps_a_mark_with_words() -> None:
    numbering = design(7, level(0, "decimal", "Chapter %1:")) + instance(7, 7)
    body = paragraph("Causes", "berschrift1", numbered(7)) + paragraph("a")
    found = of(body, numbering=numbering).conditions[0].sections[0].heading
    assert found == "Chapter 1: Causes"


@pytest.mark.parametrize(
    ("font", "sign", "found"),
    [
        ("Wingdings", "\uf0fb", {"ul": [["✗ Drive"]]}),
        ("Wingdings", "\uf0fc", {"ul": [["Drive"]]}),
        ("Webdings", "\uf0ff", {"ul": [["Drive"]]}),
    ],
    ids=["cross", "tick", "unknown"],
)
def test_a_bullet_that_says_no_is_kept(font: str, sign: str, found: object) -> None:
    fonts = f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr>'
    numbering = design(7, level(0, "bullet", sign, fonts)) + instance(7, 7)
    assert shapes(item("Drive", 7), numbering=numbering) == [found]
