"""The clinic on the sheet: strip, colour, and whom to call."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conditions import blocks, boxes, clinic, full, overlay, plain
from handout.blocks import ClinicStrip, PhoneLine
from handout.colours import contrast
from handout.compose.brand import darkened, palette
from handout.errors import UsageError
from handout.model import Clinic
from handout.prose import Figure, Text
from strategies import steady

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
DARK, PALE, NEARLY = "#14375e", "#ffcc00", "#777777"


def strip(brand: Clinic) -> ClinicStrip:
    """Return the strip of a sheet."""
    block = blocks(full(brand=brand))[0]
    assert isinstance(block, ClinicStrip)
    return block


def call_box(brand: Clinic) -> list[str]:
    """Return the lines of the box without the clinic's warning signs."""
    (box,) = boxes(plain(overlay(), brand=brand), "call")
    return [text.plain for text in box.texts()][2:]


def test_the_strip_names_the_clinic_and_its_first_number() -> None:
    """Who prints, and how to reach them."""
    found = strip(clinic())
    assert found.name == Text.of("Riverbend Test Clinic")
    assert found.contact.plain == "Nurse line, all day: 202-555-0100"


def test_a_clinic_without_numbers_has_a_name_only() -> None:
    """Nothing stands in their place."""
    assert strip(clinic(phones=[])).contact == Text()


def test_a_clinic_without_a_name_has_no_strip() -> None:
    """A number alone says nothing."""
    first = blocks(full(brand=clinic(name="")))[0]
    assert not isinstance(first, ClinicStrip)


def test_the_logo_stands_in_the_strip() -> None:
    """With its words for those who do not see it."""
    logo = strip(clinic(logo={"alt": "A hill"})).logo
    assert isinstance(logo, Figure)
    assert logo.alt == "A hill"


def test_the_box_has_every_number() -> None:
    """In the clinic's order, labels ending in a colon."""
    (box,) = boxes(plain(overlay(), brand=clinic()), "call")
    lines = [block for block in box.blocks if isinstance(block, PhoneLine)]
    assert [(line.label, line.number) for line in lines] == [
        ("Nurse line, all day:", "202-555-0100"),
        ("Front desk:", "202-555-0101"),
    ]


def test_the_box_has_the_clinic_s_own_sentences() -> None:
    """Emergency, interpreter and teletype, in this order."""
    assert call_box(clinic())[-3:] == [
        "Ring the bell.",
        "Our goats speak Spanish.",
        "Call 711 first.",
    ]


def test_without_the_clinic_s_the_emergency_line_is_ours() -> None:
    """Every box has one."""
    brand = clinic(emergency="", interpreter="", teletype="")
    assert call_box(brand)[-1] == "Call 911 if this is an emergency."


def test_without_a_number_there_is_a_line_to_write_on() -> None:
    """A sheet can be printed before a clinic has its file."""
    assert call_box(Clinic())[1:3] == ["Our phone number:", ""]


def test_a_clinic_s_colour_becomes_the_accent() -> None:
    """Text and rules stay as they are."""
    assert palette(clinic(colour="#5A1846")).accent == "#5a1846"


def test_a_pale_colour_is_refused_with_the_ratio_and_a_better_one() -> None:
    """The person at the desk can change one line."""
    with pytest.raises(UsageError) as caught:
        full(brand=clinic(colour=PALE))
    told = str(caught.value)
    assert f"found the clinic colour {PALE}" in told
    assert "contrast on white is 1.51:1, expected 4.5:1 or more" in told
    assert f"nearest colour that passes is {darkened(PALE)}." in told


def test_a_ratio_is_never_rounded_up_to_what_passes() -> None:
    """4.48 is not told as 4.5."""
    with pytest.raises(UsageError, match=r"is 4\.47:1, expected 4\.5:1"):
        palette(clinic(colour=NEARLY))


@steady
@given(colours)
def test_every_colour_passes_or_has_a_darker_one_that_does(colour: str) -> None:
    """What is proposed is accepted."""
    assert palette(Clinic(colour=darkened(colour))).accent == darkened(colour)


@pytest.mark.parametrize("colour", [DARK, "#767676", "#000000"])
def test_a_colour_that_passes_is_its_own_nearest(colour: str) -> None:
    """Nothing is darkened without need."""
    assert darkened(colour) == colour


def test_the_nearest_colour_is_one_step_away_where_that_is_enough() -> None:
    """No hue is thrown further than it has to be."""
    assert darkened(NEARLY) == "#767676"


@pytest.mark.parametrize(
    ("colour", "ratio"),
    [("#ffffff", 1), ("#000000", 21), ("#767676", 4.54), ("#ff0000", 4.0)],
)
def test_contrast_is_that_of_wcag(colour: str, ratio: float) -> None:
    """Published figures of well-known colours."""
    assert contrast(colour) == pytest.approx(ratio, abs=0.005)
