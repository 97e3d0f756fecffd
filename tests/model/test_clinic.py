"""The clinic's brand: nothing in it can reach a sheet unchecked."""

import msgspec
import pytest

from handout.codec import convert
from handout.model import Clinic


@pytest.mark.parametrize("colour", ["#14375e", "#ABCDEF", "#000000"])
def test_a_colour_is_six_digits(colour: str) -> None:
    """As a web page has it."""
    assert convert({"colour": colour}, Clinic).colour == colour


@pytest.mark.parametrize(
    "colour", ["14375e", "#14375", "#14375e;x:y", "#14375e\n", "blue", "#14375g"]
)
def test_what_is_no_colour_is_refused(colour: str) -> None:
    """A colour stands in style sheets, so nothing may follow it."""
    with pytest.raises(msgspec.ValidationError, match=r"\$\.colour"):
        convert({"colour": colour}, Clinic)


def test_an_unsafe_website_is_refused() -> None:
    """No script behind the clinic's name."""
    with pytest.raises(msgspec.ValidationError, match="found the link"):
        convert({"website": "javascript:x"}, Clinic)


def test_a_phone_has_a_number() -> None:
    """A label alone cannot be called."""
    with pytest.raises(msgspec.ValidationError, match=r"\$\.phones\[0\]\.number"):
        convert({"phones": [{"label": "Nurse line", "number": ""}]}, Clinic)


def test_a_clinic_may_be_empty() -> None:
    """A clinic without a brand can print."""
    assert convert({}, Clinic) == Clinic()
