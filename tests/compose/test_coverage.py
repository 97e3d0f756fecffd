"""A character that no font has is told by its name and place before a page is made."""

import pytest
from msgspec.structs import replace

from conditions import SIGNED, bare, clinic, condition, full, overlay, plain
from handout.compose import lay_label, require_glyphs, require_label_glyphs
from handout.errors import MissingGlyph
from handout.model import Condition, Label
from languages import LANGUAGES, document

SIGN = "\U00013000"
NAMED = r"found the character U\+13000 \(egyptian hieroglyph a001\)"
PLACES = [
    (condition(title=f"River {SIGN}"), "under 'River"),
    (condition(other_names=[SIGN]), r"under 'River fever \(RF\)'"),
    (condition(sections=[{"kind": "causes", "prose": SIGN}]), "under 'Causes'"),
    (condition(sections=[{"kind": "causes", "prose": f"- a\n  - {SIGN}"}]), "'Causes'"),
    (
        condition(gene_groups=[{"genes": [{"symbol": SIGN}]}]),
        "under 'River fever",
    ),
    (condition(references=[{"text": SIGN}]), "under 'References'"),
    (condition(disclaimers=SIGN), "under 'Where this comes from'"),
    (condition(abbreviation=SIGN, sections=[]), "under 'River fever"),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_a_missing_character_is_named_with_its_place(
    text: Condition, place: str
) -> None:
    """The author knows what to change, and where."""
    with pytest.raises(MissingGlyph, match=f"{place}.*{NAMED}"):
        require_glyphs(full(text))


def test_a_place_inside_a_box_is_that_of_the_box() -> None:
    """The call box has a heading of its own."""
    with pytest.raises(MissingGlyph, match=r"under 'When should I call\?'"):
        require_glyphs(plain(overlay(), brand=clinic(emergency=SIGN)))


def test_how_to_say_a_word_is_looked_at_too() -> None:
    """It is printed under the word."""
    words = [{"word": "ague", "meaning": "Fever.", "say": SIGN}]
    with pytest.raises(MissingGlyph, match="under 'Words to know'"):
        require_glyphs(plain(overlay(words=words)))


def test_a_long_heading_is_shortened_in_the_message() -> None:
    """One line stays readable."""
    section = {"heading": "h" * 500, "prose": SIGN}
    with pytest.raises(MissingGlyph) as caught:
        require_glyphs(full(bare(sections=[section])))
    assert len(str(caught.value)) < 250


def test_an_unnamed_character_is_told_by_its_number() -> None:
    """Unicode does not name all of them."""
    with pytest.raises(MissingGlyph, match=r"U\+E000 \(an unnamed character\)"):
        require_glyphs(full(bare(sections=[{"prose": "\ue000"}])))


def test_an_alt_text_needs_no_glyphs() -> None:
    """It is spoken, not drawn."""
    figure = {"alt": SIGN, "picture": "hill.png"}
    require_glyphs(full(bare(figures=[figure])))


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("體", "cjk unified ideograph-9ad4"),
        ("\U0001f600", "grinning face"),
        ("ไ", "thai character sara ai maimalai"),
    ],
)
def test_signs_beyond_our_scripts_are_told(character: str, name: str) -> None:
    """Traditional Chinese, emoji, and scripts that we have no face for."""
    with pytest.raises(MissingGlyph, match=rf"\({name}\)"):
        require_glyphs(full(bare(sections=[{"prose": f"a {character}"}])))


@pytest.mark.parametrize("field", ["words", "page", "notice"])
def test_the_foot_is_looked_at(field: str) -> None:
    """Its words, its page number and its notice."""
    sheet = full()
    footer = replace(sheet.footer, **{field: SIGN})
    with pytest.raises(MissingGlyph, match="at the foot of the page"):
        require_glyphs(replace(sheet, footer=footer))


def test_the_frame_of_a_lost_picture_is_looked_at() -> None:
    """Our word for a picture is printed there."""
    sheet = full()
    small_words = replace(sheet.small_words, picture=SIGN)
    with pytest.raises(MissingGlyph, match="in the frame of a picture"):
        require_glyphs(replace(sheet, small_words=small_words))


def test_the_words_of_a_lost_picture_are_looked_at() -> None:
    """They stand in its place."""
    figure = {"alt": SIGN}
    with pytest.raises(MissingGlyph):
        require_glyphs(full(bare(figures=[figure])))


def test_the_address_of_a_code_is_looked_at() -> None:
    """It may be printed beside it."""
    source = {"address": f"https://example.org/{SIGN}"}
    with pytest.raises(MissingGlyph, match="under 'Where this comes from'"):
        require_glyphs(full(condition(source=source)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_in_any_language_has_all_its_glyphs(language: str) -> None:
    """Its own words and ours."""
    require_glyphs(document(language))


def test_a_reviewed_sheet_in_spanish_has_all_its_glyphs() -> None:
    """Our own words can be printed."""
    require_glyphs(full(condition(language="es", review=SIGNED)))


@pytest.mark.parametrize("field", ["name", "date", "prepared_by", "note"])
def test_in_the_label_only_the_field_is_told(field: str) -> None:
    """Neither the name nor the character."""
    label = Label(**{field: f"Kanarienvogel {SIGN}"})
    with pytest.raises(MissingGlyph) as caught:
        require_label_glyphs(label)
    told = str(caught.value)
    assert told.startswith(f"the label's field {field}: ")
    assert "Kanarienvogel" not in told
    assert "13000" not in told


def test_a_label_in_our_letters_passes() -> None:
    """Names of many countries, and line ends of every computer."""
    require_label_glyphs(Label(name="Zoë Ağca Nguyễn Łoś Петрова", note="a\r\nb\tc"))


def test_a_label_is_no_place_in_the_document() -> None:
    """Coverage of the document is asked before the label is laid on."""
    labelled = lay_label(full(), Label(name="Maria"))
    require_glyphs(labelled)
