"""Shorthand: what an author types is read, and what is written reads the same."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from handout.notes import in_line
from handout.prose import List, Paragraph, Prose, Span, Text, bullets, paragraph
from handout.shorthand import MOST_LEVELS, read_prose, read_text, write_text
from strategies import MARKS, noted_texts, steady

marked = st.text(MARKS, max_size=40)
linkless = st.text(MARKS.replace("(", ""), max_size=40)

HOSTILE = {
    "brackets": "[" * 200_000,
    "links without an end": "[a](" * 50_000,
    "brackets in an address": "[a](b" + "(c)" * 60_000,
    "stars": "**a" * 60_000,
    "escapes": "\\*" * 100_000,
    "spaces before a dash": " " * 200_000 + "-",
    "notes without an end": "^[a" * 60_000,
    "notes inside brackets": "^[" + "[a]" * 60_000,
    "notes inside notes": "^[^[a]" * 30_000 + "\\",
    "rows of one item": "- a\n" + "x\n" * 200_000,
    "items": "- a\n" * 100_000,
    "empty lines": "\n \t\n" * 50_000,
}


def read(line: str) -> Text:
    """Read a line that has no note inside a note."""
    try:
        return read_text(line)
    except ValueError:
        assume(False)  # noqa: FBT003 - hypothesis has no other word for it
        raise


@steady
@given(noted_texts)
def test_what_shorthand_writes_it_reads(text: Text) -> None:
    """A written text reads back as the same spans; else nothing is written."""
    line = write_text(text)
    assert line is None or read_text(line) == text


@steady
@given(marked)
def test_plain_words_can_always_be_written(line: str) -> None:
    """Any words without marks of their own have a shorthand."""
    words = " ".join(line.split())
    text = Text.of(words)
    written = write_text(text)
    assert written is not None
    assert read_text(written) == text


@steady
@given(linkless)
def test_what_was_read_can_be_written(line: str) -> None:
    """A second reading of any typed line changes nothing."""
    text = read(line)
    written = write_text(text)
    assert written is None or read_text(written) == text


def test_a_link_whose_words_look_like_a_link_is_not_written() -> None:
    """Words that would be read as an address are no shorthand."""
    assert write_text(Text.of(Span("a](b)", link="#top"))) is None


@steady
@given(linkless)
def test_no_visible_mark_is_lost_in_plain_words(line: str) -> None:
    """Letters and digits come through in order, whatever stands around them."""
    told = in_line(read(line)).plain
    kept = [letter for letter in told if letter.isalnum()]
    assert kept == [letter for letter in line if letter.isalnum()]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_lines_are_read(name: str) -> None:
    """Time grows with the length: with its square this would take minutes."""
    assert isinstance(read_prose(HOSTILE[name]), Prose)


def test_stars_make_strong_words() -> None:
    """Two stars on both sides."""
    assert read_text("is **not** real") == Text.of(
        "is ", Span("not", strong=True), " real"
    )


def test_brackets_make_a_link() -> None:
    """Words in brackets, address in parentheses, with parentheses inside."""
    link = Span("the song", link="https://example.org/song_(first)")
    assert read_text("[the song](https://example.org/song_(first)).") == Text.of(
        link, "."
    )


def test_a_bracket_before_a_link_is_itself() -> None:
    """The nearest opening bracket begins the words of a link."""
    link = Span("1", link="https://example.org")
    assert read_text("[see [1](https://example.org)") == Text.of("[see ", link)


def test_a_caret_and_brackets_make_a_note() -> None:
    """It hangs on the words before it, and has strong words and links itself."""
    note = (
        Span("only at "),
        Span("night", strong=True),
        Span(", see "),
        Span("this", link="#top"),
    )
    found = read_text("They hum^[only at **night**, see [this](#top)].")
    assert found == Text.of(Span("They hum", note=note), ".")


def test_a_second_note_in_one_place_hangs_on_no_words() -> None:
    """A span has one note."""
    assert read_text("a^[b]^[c]") == Text.of(
        Span("a", note=(Span("b"),)), Span("", note=(Span("c"),))
    )


def test_a_note_may_hang_on_a_link_or_on_strong_words() -> None:
    """The words keep what they are."""
    link, strong = read_text("[a](#top)^[b]**c**^[d]")
    assert (link.link, link.note) == ("#top", (Span("b"),))
    assert (strong.strong, strong.note) == (True, (Span("d"),))


def test_a_note_may_stand_among_strong_words() -> None:
    """Its own words are not strong."""
    assert read_text("**a^[b]c**") == Text.of(
        Span("a", strong=True, note=(Span("b"),)), Span("c", strong=True)
    )


@pytest.mark.parametrize("line", ["^[]", "^[ ]", "a^b", "a^[b", "^(a)", "^ [a]"])
def test_a_caret_that_begins_no_note_is_itself(line: str) -> None:
    """Powers and what is left open stay in the line."""
    assert read_text(line) == Text.of(line)


def test_a_caret_before_a_link_is_itself() -> None:
    """A reference in small figures is often typed so."""
    assert read_text("so^[1](#top)") == Text.of("so^", Span("1", link="#top"))


def test_a_note_inside_a_note_is_refused() -> None:
    """There is no foot below the foot of a page."""
    with pytest.raises(ValueError, match="a note inside a note"):
        read_text("a^[b^[c]]")


def test_an_unsafe_link_is_refused() -> None:
    """A script is no address."""
    with pytest.raises(ValueError, match="found the link"):
        read_text("[x](javascript:alert(1))")


@pytest.mark.parametrize("mark", ["*", "[", "\\", "^", "-"])
def test_a_backslash_keeps_a_mark(mark: str) -> None:
    """The mark after a backslash is itself."""
    assert read_text(f"a\\{mark}b").plain == f"a{mark}b"


def test_a_backslash_before_a_letter_is_itself() -> None:
    """Nothing but a mark can be kept."""
    assert read_text("a\\b").plain == "a\\b"


def test_a_star_alone_is_itself() -> None:
    """One star is no mark."""
    assert read_text("2 * 3 *").plain == "2 * 3 *"


def test_white_space_is_folded() -> None:
    """Line breaks of the file are spaces of the line."""
    assert read_text("  a\n   b\t c ").plain == "a b c"


@pytest.mark.parametrize("gap", ["\n\n", "\n \t\n", "\n\n\n\n", "\r\n\r\n"])
def test_blank_lines_part_paragraphs(gap: str) -> None:
    """White space on a blank line does not count, nor does its kind of ending."""
    assert read_prose(f"one{gap}two") == Prose.of(paragraph("one"), paragraph("two"))


def test_nothing_makes_no_block() -> None:
    """Blank text has no paragraph."""
    assert read_prose(" \n\n \n") == Prose()


def test_dashes_make_a_list() -> None:
    """Each dash begins an item."""
    assert read_prose("- a\n- b") == Prose.of(bullets(["a", "b"]))


def test_numbers_make_an_ordered_list() -> None:
    """`1. ` begins a numbered item."""
    assert read_prose("1. a\n2. b") == Prose.of(bullets(["a", "b"], ordered=True))


def test_a_year_begins_no_list() -> None:
    """Four digits and a full stop are the end of a sentence."""
    assert read_prose("2018. A year.") == Prose.of(paragraph("2018. A year."))


def test_a_line_before_a_list_is_a_paragraph() -> None:
    """No blank line is needed between the lead and its list."""
    assert read_prose("Signs:\n- a") == Prose.of(paragraph("Signs:"), bullets(["a"]))


def test_a_line_without_a_mark_goes_on() -> None:
    """A long item may be typed on several lines."""
    assert read_prose("- a\n  goes on\n- b") == Prose.of(bullets(["a goes on", "b"]))


def test_two_spaces_deeper_is_a_nested_list() -> None:
    """A deeper row belongs to the item above it."""
    inner = Prose.of(paragraph("a"), bullets(["b"]))
    assert read_prose("- a\n  - b\n- c") == Prose.of(
        List((inner, Prose.of(paragraph("c"))))
    )


def test_an_escaped_dash_begins_no_list() -> None:
    """A line may begin with a dash and stay a line."""
    assert read_prose("\\- not an item") == Prose.of(paragraph("- not an item"))


def test_lists_may_be_nested_as_deep_as_word_can() -> None:
    """Word has nine levels of lists."""
    rows = "\n".join("  " * level + "- a" for level in range(MOST_LEVELS))
    assert read_prose(rows).plain.count("a") == MOST_LEVELS == 9


@pytest.mark.parametrize("levels", [MOST_LEVELS + 1, 5000])
def test_deeper_lists_are_refused(levels: int) -> None:
    """A hostile staircase ends in a clear error."""
    rows = "\n".join(" " * level + "- a" for level in range(levels))
    with pytest.raises(ValueError, match="found a list of more than 9 levels"):
        read_prose(rows)


def test_a_list_item_is_a_paragraph() -> None:
    """The words of an item are read like any line."""
    strong = Paragraph(Text.of(Span("a", strong=True)))
    assert read_prose("- **a**") == Prose.of(List((Prose.of(strong),)))


def test_an_item_without_words_is_no_item() -> None:
    """A dash and nothing after it prints no empty bullet."""
    assert read_prose("- a\n- \n- b") == Prose.of(bullets(["a", "b"]))
