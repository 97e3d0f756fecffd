"""Our own Word files can be read again, without what was filled in for a patient."""

import pytest

import handout
from authored import load
from backends.noted_sheet import noted_sheet
from backends.sheets import RESOURCES
from handout.backends.docx import render
from handout.layout import Layout, Options
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


def test_notes_are_read_again_as_notes() -> None:
    sheet = render(noted_sheet(), Layout(), Options(), RESOURCES)
    sections = read(sheet, "mine.docx").conditions[0].sections
    blocks = [block for section in sections for block in section.prose]
    found = [note for block in blocks for text in block.texts() for note in text.notes]
    told = noted_sheet().parts[0].notes
    assert [note.plain for note in found] == [note.plain for note in told]
