"""The label: bounded, and silent about what stands in it."""

import msgspec
import pytest

from handout.codec import convert
from handout.model import Label

CANARY = "Zacharias Kanarienvogel"
FIELDS = {"name": 200, "date": 200, "prepared_by": 200, "note": 2000}


def test_a_label_does_not_show_its_fields() -> None:
    """No trace and no test report prints a patient's name."""
    label = Label(name=CANARY, date=CANARY, prepared_by=CANARY, note=CANARY)
    assert CANARY not in f"{label} {label!r} {[label]}"


@pytest.mark.parametrize(("field", "most"), FIELDS.items())
def test_a_field_has_an_end(field: str, most: int) -> None:
    """A name fits its line, a note its half page."""
    assert convert({field: "x" * most}, Label) == Label(**{field: "x" * most})
    with pytest.raises(msgspec.ValidationError, match=rf"<= {most}.*\$\.{field}"):
        convert({field: "x" * (most + 1)}, Label)


def test_a_label_may_be_empty() -> None:
    """Every field may be written by hand."""
    assert convert({}, Label) == Label()
