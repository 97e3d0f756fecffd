"""The document: blocks with ids, texts in reading order, readable colours."""

import typing

import msgspec
import pytest
from hypothesis import given

from handout.blocks import (
    Block,
    Callout,
    CalloutKind,
    ClinicStrip,
    Colophon,
    Entry,
    Fact,
    Facts,
    Glossary,
    Heading,
    LabelRow,
    PhoneLine,
    QRCode,
    WriteIn,
)
from handout.colours import contrast
from handout.document import BLACK, Palette, format_edition
from handout.prose import Figure, Text, paragraph
from strategies import blocks, steady

KINDS: tuple[type[msgspec.Struct], ...] = typing.get_args(Block)
EDITION = "7f3a91c204be" + "0" * 52
HEADING = Heading(text=Text.of("Title"), level=2)
PAIR = (Text.of("left"), Text.of("right"))


def read(block: Block) -> list[str]:
    """Return the plain texts of a block in reading order."""
    return [text.plain for text in block.texts()]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_of_block_can_have_an_id(kind: type[msgspec.Struct]) -> None:
    """Whatever stands in a part can be linked to."""
    assert "id" in kind.__struct_fields__


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_of_block_has_a_name_of_its_own(kind: type[msgspec.Struct]) -> None:
    """JSON tells the kinds apart by their tags."""
    tags = [other.__struct_config__.tag for other in KINDS]
    assert tags.count(kind.__struct_config__.tag) == 1


@steady
@given(blocks)
def test_every_block_can_be_read(block: Block) -> None:
    """Whatever a block holds, its texts are texts."""
    assert all(isinstance(text, Text) for text in block.texts())


def test_a_box_is_read_from_its_heading_down() -> None:
    """Heading first, then what stands under it."""
    call = (paragraph("Call us."), PhoneLine(label="Nurse:", number="555-0100"))
    box = Callout(kind="call", heading=HEADING, blocks=call)
    assert read(box) == ["Title", "Call us.", "Nurse:", "555-0100"]


def test_a_banner_has_no_heading_to_read() -> None:
    """The draft banner is its sentence."""
    assert read(Callout(kind="draft", blocks=(paragraph("Draft."),))) == ["Draft."]


def test_a_colophon_is_read_without_its_code() -> None:
    """The code is seen by a camera; its address stands in words beside it."""
    code = QRCode(address="https://example.org", alt="QR code")
    colophon = Colophon(heading=HEADING, blocks=(paragraph("Facts."),), code=code)
    assert read(colophon) == ["Title", "Facts."]


def test_a_word_is_read_before_how_to_say_it_and_what_it_means() -> None:
    """Word, say, meaning."""
    entry = Entry(Text.of("gene"), Text.of("A part of a cell."), "JEEN")
    glossary = Glossary(caption=Text.of("Words"), header=PAIR, entries=(entry,))
    assert read(glossary)[3:] == ["gene", "JEEN", "A part of a cell."]


def test_facts_are_read_row_by_row() -> None:
    """Caption, header, then name and value."""
    row = Fact(Text.of("Genes"), Text.of("WOB1"))
    facts = Facts(caption=Text.of("At a glance"), header=PAIR, rows=(row,))
    assert read(facts) == ["At a glance", "left", "right", "Genes", "WOB1"]


def test_a_label_is_read_field_by_field_then_its_note() -> None:
    """The note stands below the row."""
    row = LabelRow(
        fields=(WriteIn(label="For:", value="Maria"),),
        note=WriteIn(label="Note:", value="Rest."),
    )
    assert read(row) == ["For:", "Maria", "Note:", "Rest."]


def test_a_strip_is_read_without_its_logo() -> None:
    """The logo is a picture; the name says who it is."""
    logo = Figure(alt="A hill", picture="hill.png")
    strip = ClinicStrip(name=Text.of("Riverbend"), contact=Text.of("Nurse"), logo=logo)
    assert read(strip) == ["Riverbend", "Nurse"]


def test_there_are_three_kinds_of_box() -> None:
    """Main points, when to call, draft banner; nothing else is framed."""
    assert set(typing.get_args(CalloutKind)) == {"main-points", "call", "draft"}


@pytest.mark.parametrize("colour", msgspec.structs.asdict(Palette()).values())
def test_our_colours_can_be_read(colour: str) -> None:
    """Text and rules of ours reach 7:1 on white (WCAG 2.2, 1.4.6)."""
    assert contrast(colour) >= 7


def test_without_colour_everything_is_black() -> None:
    """A printer without colour gets no tint, and a fax no grey."""
    mono = Palette(accent="#5a1846").in_mono()

    assert set(msgspec.structs.asdict(mono).values()) == {BLACK}


def test_an_edition_is_printed_in_three_groups() -> None:
    """Twelve digits are enough to read over the telephone."""
    assert format_edition(EDITION) == "7f3a-91c2-04be"


def test_an_unstamped_document_has_no_edition_to_print() -> None:
    """Nothing is printed before the stamp."""
    assert format_edition("") == ""
