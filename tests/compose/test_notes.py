"""Notes of the source and of the clinic, on a composed sheet."""

import pytest

from conditions import blocks, colophon, condition, full, overlay, plain
from handout.blocks import Glossary
from handout.compose import require_glyphs
from handout.document import Document
from handout.errors import MissingGlyph
from handout.prose import lines

NOTED = "It comes and goes^[Most often at night.]."
SECTIONS = [{"kind": "causes", "prose": NOTED}]


def notes(document: Document) -> list[str]:
    """Return the words of the notes of a sheet."""
    return [note.plain for note in document.parts[0].notes]


def test_a_note_of_the_source_stays_a_note() -> None:
    """Where its text is printed whole."""
    assert notes(full(condition(sections=SECTIONS))) == ["Most often at night."]


def test_a_note_of_the_clinic_stays_a_note() -> None:
    """In a passage and in the meaning of a word."""
    words = [{"word": "ague", "meaning": "Fever^[with shivers]."}]
    document = plain(overlay(main_points=[{"prose": NOTED}], words=words))
    assert notes(document) == ["Most often at night.", "with shivers"]
    assert any(isinstance(block, Glossary) for block in blocks(document))


def test_words_around_notes_are_there_where_there_are_notes() -> None:
    """A sheet without notes keeps its edition: nothing is added to it."""
    small = full(condition(sections=SECTIONS)).small_words
    assert (small.notes, small.back) == ("Notes", "Back to the text")
    small = full(condition(sections=[])).small_words
    assert (small.notes, small.back) == ("", "")


def test_a_note_of_a_disclaimer_is_told_in_its_line() -> None:
    """Nothing is called below the end of a sheet."""
    document = full(condition(disclaimers=NOTED, sections=[]))
    told = [line for block in colophon(document).blocks for line in lines(block)]
    assert "It comes and goes (Most often at night.)." in told
    assert notes(document) == []


def test_a_character_that_no_font_has_is_found_in_a_note() -> None:
    """Before a page is laid out."""
    text = condition(sections=[{"kind": "causes", "prose": "a^[\U00013000]"}])
    with pytest.raises(MissingGlyph, match="under 'Causes'"):
        require_glyphs(full(text))


def test_the_words_of_a_note_are_part_of_what_was_reviewed() -> None:
    """Where they change, the clinic's words may be out of date."""
    one, other = (
        condition(sections=[{"kind": "causes", "prose": f"a^[{note}]"}])
        for note in ("b", "c")
    )
    assert one.section_hash("causes") != other.section_hash("causes")
