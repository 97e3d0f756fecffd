"""Our own Word files can be read again, without what was filled in for a patient."""

import pytest

import handout
from authored import load
from handout.model import Condition, Label
from handout.readers import read
from handout.resources import folder

NAME = "autoimmune-lymphoproliferative-syndrome"
SAMPLE = load(folder("templates") / "sample" / f"{NAME}.yaml", Condition)


@pytest.mark.parametrize("name", ["Roe", f"Roe {'de la Torre ' * 9}".strip()])
def test_what_was_filled_in_for_a_patient_is_left_out(name: str) -> None:
    sheet = handout.render(SAMPLE, to="docx", label=Label(name=name, date="2026"))
    reading = read(sheet.data, "mine.docx")
    assert "Roe" not in repr(reading)
    assert "patient-fields" in {warning.kind for warning in reading.warnings}
