"""Of a field, its result is shown and its instruction never."""

import pytest

from handout.errors import TooLarge
from handout.prose import Span
from handout.readers.word.fields import link_of
from readers.word.wordfiles import kinds, of, paragraph, prose, run, shape, told


def mark(kind: str) -> str:
    """Write a mark of a field."""
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def field(instruction: str, result: str, *, is_separated: bool = True) -> str:
    """Write a field of runs, its instruction in two pieces."""
    half = len(instruction) // 2
    pieces = (instruction[:half], instruction[half:])
    said = "".join(f"<w:r><w:instrText>{one}</w:instrText></w:r>" for one in pieces)
    separate = mark("separate") if is_separated else ""
    return f"{mark('begin')}{said}{separate}{result}{mark('end')}"


WEB = ' HYPERLINK "https://example.org/a b" \\o "A tip" \\t "_blank" '


def test_a_link_that_is_a_field_is_a_link() -> None:
    reading = of(paragraph(run("See ") + field(WEB, run("our page")) + run(".")))
    assert next(prose(reading)[0].texts()) == (
        Span("See "),
        Span("our page", link="https://example.org/a%20b"),
        Span("."),
    )


def test_a_field_in_one_element_is_one() -> None:
    words = run("our page")
    simple = f"<w:fldSimple w:instr='HYPERLINK \"tel:555-0100\"'>{words}</w:fldSimple>"
    text = next(prose(of(paragraph(simple)))[0].texts())
    assert text == (Span("our page", link="tel:555-0100"),)


@pytest.mark.parametrize(
    ("instruction", "address"),
    [
        ('HYPERLINK "https://example.org/"', "https://example.org/"),
        ("hyperlink https://example.org/", "https://example.org/"),
        ('HYPERLINK \\l "place"', ""),
        ('HYPERLINK "https://example.org/" \\l "b"', "https://example.org/#b"),
        ('HYPERLINK \\n "https://example.org/"', "https://example.org/"),
        ("HYPERLINKED x", ""),
        ("PAGEREF _Toc1", ""),
    ],
)
def test_an_instruction_tells_where_a_link_leads(
    instruction: str, address: str
) -> None:
    assert link_of(instruction) == address


@pytest.mark.parametrize("kind", ["PAGE", "REF x \\h", "DATE", "MERGEFIELD Name"])
def test_the_result_of_other_fields_is_words(kind: str) -> None:
    assert shape(of(paragraph(field(kind, run("2"))))) == ["2"]


def test_a_field_inside_an_instruction_is_none_of_the_words() -> None:
    inner = field("MERGEFIELD Sex", run("F"))
    whole = (
        f"{mark('begin')}<w:r><w:instrText>IF </w:instrText></w:r>{inner}"
        f"{mark('separate')}{run('she')}{mark('end')}"
    )
    assert shape(of(paragraph(run("a ") + whole))) == ["a she"]


def test_a_field_inside_a_link_leads_there_too() -> None:
    content = field(WEB, field("REF x", run("our page")))
    text = next(prose(of(paragraph(content)))[0].texts())
    assert text[0].link == "https://example.org/a%20b"


def test_a_list_of_contents_over_several_paragraphs_is_left_out() -> None:
    body = (
        paragraph(
            mark("begin")
            + '<w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r>'
            + mark("separate")
            + run("Causes 3")
        )
        + paragraph(run("Signs 4") + field("PAGEREF _Toc2", run("4")))
        + paragraph(mark("end") + run("a"))
    )
    assert shape(of(body)) == ["a"]


@pytest.mark.parametrize("instruction", ["XE word", "TC word", "HYPERLINK x"])
def test_a_field_that_shows_nothing_says_nothing(instruction: str) -> None:
    reading = of(paragraph(run("a") + field(instruction, "", is_separated=False)))
    assert (shape(reading), kinds(reading)) == (["a"], [])


@pytest.mark.parametrize("instruction", ["FORMCHECKBOX", "EQ \\f(1,2)", "SYMBOL 183"])
def test_what_a_field_shows_without_a_result_is_told(instruction: str) -> None:
    reading = of(paragraph(run("a") + field(instruction, "", is_separated=False)))
    assert reading.not_understood == (instruction,)
    assert "what a field shows was left out" in told(reading)


def test_words_in_a_field_that_never_ends_are_told() -> None:
    body = paragraph(run("a") + mark("begin") + run("b")) + paragraph("c")
    reading = of(body)
    assert (shape(reading), reading.not_understood) == (["a"], ("bc",))


@pytest.mark.parametrize("kind", ["separate", "end", "bogus"])
def test_marks_without_a_field_do_no_harm(kind: str) -> None:
    assert shape(of(paragraph(run("a") + mark(kind) + run("b")))) == ["ab"]


def test_endless_fields_inside_one_another_are_refused() -> None:
    with pytest.raises(TooLarge, match=r"paper\.docx: found more than 60 fields"):
        of(paragraph(mark("begin") * 100))
