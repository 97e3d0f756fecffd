"""The text type: safe links, plain characters, reading order."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout.prose import (
    SAFE_SCHEMES,
    Figure,
    List,
    Paragraph,
    Prose,
    Span,
    Table,
    Text,
    bullets,
    is_safe_address,
    lines,
    paragraph,
    require_safe_address,
)
from strategies import proses, steady
from strategies import texts as any_texts

DANGEROUS = ("javascript:", "data:", "file:", "vbscript:", "ftp:", "about:", "//", "/")

schemes = st.sampled_from(SAFE_SCHEMES)
cased = st.sampled_from((str.upper, str.lower, str.title, str.swapcase))
unseen = st.characters(categories=["Cc", "Cf", "Cs", "Zl", "Zp", "Zs"])
tails = st.text(st.characters(min_codepoint=33, max_codepoint=126))


@steady
@given(schemes, cased, tails)
def test_web_mail_and_telephone_may_be_linked(
    scheme: str, case: Callable[[str], str], tail: str
) -> None:
    """The four schemes are safe in capital and in small letters."""
    assert is_safe_address(case(scheme) + tail)


@steady
@given(st.sampled_from(DANGEROUS), cased, tails)
def test_no_other_scheme_may_be_linked(
    scheme: str, case: Callable[[str], str], tail: str
) -> None:
    """Scripts, data and files are never safe, however they are written."""
    assert not is_safe_address(case(scheme) + tail)


@steady
@given(schemes, tails, unseen, st.integers(0, 40))
def test_an_unseen_character_makes_a_link_unsafe(
    scheme: str, tail: str, character: str, position: int
) -> None:
    """A control character, a direction mark or a space is refused anywhere."""
    address = scheme + tail
    place = min(position, len(address))
    assert not is_safe_address(address[:place] + character + address[place:])


@pytest.mark.parametrize(
    "address",
    [
        " javascript:alert(1)",
        "\x01javascript:alert(1)",
        "java\nscript:alert(1)",
        " https://example.org",
        "https:example.org",
        "example.org",
        "#top",
        "",
    ],
)
def test_an_address_that_only_looks_like_one_is_unsafe(address: str) -> None:
    """What a browser would repair into another address is refused."""
    assert not is_safe_address(address)


def test_no_address_is_no_danger() -> None:
    """An empty address is no link, so nothing is raised."""
    require_safe_address("")


def test_a_span_refuses_an_unsafe_link() -> None:
    """No reader can put an unsafe link into a text."""
    with pytest.raises(ValueError, match=r"found the link 'javascript:x'.*https:"):
        Span("here", link="javascript:x")


def test_a_span_may_link_to_a_block() -> None:
    """`#` and the id of a block stay inside the document."""
    assert Span("above", link="#handout-3").link == "#handout-3"


def test_a_refused_link_is_shortened() -> None:
    """An error does not repeat a megabyte of address."""
    with pytest.raises(ValueError, match="found the link") as caught:
        require_safe_address("data:" + "x" * 1_000_000)
    assert len(str(caught.value)) < 200


def test_a_text_joins_strings_spans_and_texts() -> None:
    """What a text is made of stands in it in order."""
    strong = Span("not", strong=True)
    assert Text.of("is ", strong, Text.of(" real")).plain == "is not real"


def test_a_text_leaves_empty_strings_out() -> None:
    """An empty string makes no span."""
    assert Text.of("", "a", "") == Text.of("a")


@steady
@given(any_texts)
def test_plain_characters_are_those_of_the_spans(text: Text) -> None:
    """No character of a text is lost or added."""
    assert text.plain == "".join(span.text for span in text)


def test_a_prose_reads_one_line_a_block() -> None:
    """Paragraphs and items stand on lines of their own."""
    prose = Prose.of(paragraph("One."), bullets(["two", "three"]))
    assert prose.plain == "One.\ntwo\nthree"


def test_a_nested_list_is_read_in_its_place() -> None:
    """The lines of a nested list stand between the items around it."""
    inner = Prose.of(paragraph("a"), bullets(["b"]))
    outer = List((inner, Prose.of(paragraph("c"))))
    assert list(lines(outer)) == ["a", "b", "c"]


def test_a_table_is_read_row_by_row() -> None:
    """Caption, header and cells come in reading order."""
    table = Table(
        caption=Text.of("Kinds"),
        header=(Text.of("Kind"), Text.of("Share")),
        rows=((Text.of("Mild"), Text.of("2 in 3")),),
    )
    assert list(lines(table)) == ["Kinds", "Kind", "Share", "Mild", "2 in 3"]


def test_a_table_without_a_caption_has_no_line_for_it() -> None:
    """An empty caption is not read."""
    table = Table(header=(Text.of("Kind"),), rows=())
    assert list(lines(table)) == ["Kind"]


def test_a_picture_is_read_by_its_caption() -> None:
    """Where the picture is seen, its alt text is not printed."""
    figure = Figure(alt="A bone", picture="bone.png", caption=Text.of("Fig."))
    assert list(lines(figure)) == ["Fig."]


def test_a_lost_picture_is_read_by_its_alt_text() -> None:
    """Where there is no picture, its words stand in its place."""
    figure = Figure(alt="A bone", caption=Text.of("Fig."))
    assert list(lines(figure)) == ["A bone", "Fig."]


def test_a_decoration_has_no_words() -> None:
    """A picture without alt text and caption says nothing."""
    assert list(Figure(alt="", picture="line.png").texts()) == []


@steady
@given(proses)
def test_equal_proses_have_one_hash(prose: Prose) -> None:
    """Prose compares and hashes by value, so it can be a key."""
    assert hash(Prose.of(*prose)) == hash(prose)


def test_bullets_have_one_paragraph_an_item() -> None:
    """Each item is a prose of one paragraph."""
    assert bullets(["a"]).items == (Prose.of(Paragraph(Text.of("a"))),)


def test_bullets_may_be_numbered() -> None:
    """An ordered list says so."""
    assert bullets(["a"], ordered=True).ordered
