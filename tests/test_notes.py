"""Notes: where they may stand, and how they come apart from the line."""

from collections.abc import Callable

import pytest
from hypothesis import given

from handout.blocks import ClinicStrip, Colophon, Entry, Glossary, Heading
from handout.notes import in_line, signs_apart, with_notes_in_line, with_signs
from handout.prose import (
    Figure,
    List,
    Paragraph,
    Prose,
    Span,
    Table,
    Text,
    lines,
    paragraph,
)
from strategies import noted_texts, steady

NOTE = (Span("only at night"),)
HUM = Text.of("They ", Span("hum", note=NOTE), ".")


def test_a_note_has_no_note() -> None:
    """There is no foot below the foot of a page."""
    with pytest.raises(ValueError, match="a note inside a note"):
        Span("a", note=(Span("b", note=NOTE),))


def test_the_plain_line_goes_on_without_its_notes() -> None:
    """What is measured, compared or said as a title is the line alone."""
    assert (HUM.plain, HUM.notes) == ("They hum.", (Text(NOTE),))


def test_the_lines_of_a_block_tell_its_notes() -> None:
    """Whoever looks at every word sees them too."""
    assert list(lines(Paragraph(HUM))) == ["They hum.", "only at night"]


def test_a_note_is_told_in_the_line_where_it_cannot_be_called() -> None:
    """In parentheses, so that no word is lost."""
    assert in_line(HUM).plain == "They hum (only at night)."


@steady
@given(noted_texts)
def test_no_word_is_lost_in_the_line(text: Text) -> None:
    """Letters come one after another, those of a note behind its place."""
    told = "".join(
        span.text + "".join(part.text for part in span.note) for span in text
    )
    letters = [letter for letter in in_line(text).plain if letter.isalnum()]
    assert letters == [letter for letter in told if letter.isalnum()]
    assert in_line(text).notes == ()


def test_the_sign_of_a_note_is_not_part_of_a_link() -> None:
    """The link leads elsewhere than the sign."""
    text = Text.of(Span("here", link="https://example.org", note=NOTE))
    words, sign = signs_apart(text)
    assert (words.link, words.note) == ("https://example.org", ())
    assert (sign.text, sign.link, sign.note) == ("", "", NOTE)


def test_a_sign_stands_where_the_note_is_called() -> None:
    """A backend says what calls a note."""
    found = with_signs(HUM, lambda note: Span(f"[{note.plain[:4]}]"))
    assert found.plain == "They hum[only]."


def test_a_whole_block_can_tell_its_notes_in_the_line() -> None:
    """However deep they stand."""
    block = List((Prose.of(Paragraph(HUM)),))
    told = with_notes_in_line(block)
    assert list(lines(told)) == ["They hum (only at night)."]


def test_what_has_no_notes_stays_as_it_is() -> None:
    """Nothing is made anew."""
    block = paragraph("a")
    assert with_notes_in_line(block) is block


WORD = Entry(Text.of("hum"), HUM)
TOP = Heading(text=Text.of("a"), level=2)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Table(header=(HUM,), rows=()),
        lambda: Table(header=(), rows=(), caption=HUM),
        lambda: Heading(text=HUM, level=2),
        lambda: Entry(HUM, Text.of("a sound")),
        lambda: Glossary(caption=HUM, header=(Text(), Text()), entries=(WORD,)),
        lambda: ClinicStrip(name=HUM),
        lambda: Colophon(heading=TOP, blocks=(Paragraph(HUM),)),
    ],
)
def test_heads_and_the_clinic_have_no_notes(make: Callable[[], object]) -> None:
    """They are printed again elsewhere, or end the sheet."""
    with pytest.raises(ValueError, match="found a note in"):
        make()


def test_a_caption_may_have_a_note() -> None:
    """It is printed once, under its picture."""
    assert list(lines(Figure("", caption=HUM))) == ["They hum.", "only at night"]
