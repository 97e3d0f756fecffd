"""The patient's label: laid on last, and nothing else changes."""

import msgspec
import pytest

from conditions import PRINTED, blocks, full, overlay, plain, spanish
from handout.blocks import LabelRow
from handout.codec import to_json
from handout.compose import lay_label
from handout.document import Document
from handout.model import Label

CANARY = "Zacharias Kanarienvogel"
LABEL = Label(
    name=CANARY, date="March 5", prepared_by="Nurse Test", note="Rest.\r\nDrink."
)


def row(document: Document) -> LabelRow:
    """Return the row that a nurse fills in."""
    (found,) = (block for block in blocks(document) if isinstance(block, LabelRow))
    return found


def without_label(document: Document) -> Document:
    """Take the label off again: row and foot."""
    (part,) = document.parts
    kept = tuple(block for block in part.blocks if not isinstance(block, LabelRow))
    return msgspec.structs.replace(
        document,
        parts=(msgspec.structs.replace(part, blocks=kept),),
        footer=msgspec.structs.replace(document.footer, label=""),
    )


def test_the_fields_are_filled_in() -> None:
    """For, date, from."""
    labelled = row(lay_label(full(), LABEL))
    values = [(field.label, field.value) for field in labelled.fields]
    assert values == [("For:", CANARY), ("Date:", "March 5"), ("From:", "Nurse Test")]


def test_the_note_stands_below_with_an_id_of_its_own() -> None:
    """In the sheet's language."""
    labelled = row(lay_label(plain(spanish()), LABEL))
    assert labelled.note is not None
    assert labelled.note.label == "Nota:"
    assert labelled.note.id == f"{labelled.id}-note"


def test_the_note_s_lines_end_in_one_way() -> None:
    """Whatever computer it was typed on."""
    labelled = row(lay_label(full(), LABEL))
    assert labelled.note is not None
    assert labelled.note.value == "Rest.\nDrink."


def test_a_field_is_one_line() -> None:
    """A line break in a name cannot break the foot of the page."""
    assert lay_label(full(), Label(name=" Zoë\n Test ")).footer.label == "Zoë Test"


@pytest.mark.parametrize("note", ["", " \n "])
def test_without_a_note_there_is_no_room_for_one(note: str) -> None:
    """No empty line below the row."""
    assert row(lay_label(full(), Label(name=CANARY, note=note))).note is None


def test_name_and_date_stand_at_the_foot_of_every_page() -> None:
    """So that pages that fell on the floor find together."""
    assert lay_label(full(), LABEL).footer.label == f"{CANARY} · March 5"


@pytest.mark.parametrize(
    ("label", "foot"),
    [
        (Label(name=CANARY), CANARY),
        (Label(date="March 5"), "March 5"),
        (Label(note="Rest."), ""),
    ],
)
def test_the_foot_has_only_what_was_filled_in(label: Label, foot: str) -> None:
    """No sign stands for a missing field."""
    assert lay_label(full(), label).footer.label == foot


@pytest.mark.parametrize(
    ("document", "date"),
    [
        (full(printed=PRINTED), "March 3, 2026"),
        (plain(spanish(), printed=PRINTED), "3 de marzo de 2026"),
    ],
)
def test_an_empty_date_is_the_day_of_printing(document: Document, date: str) -> None:
    """In the sheet's language."""
    assert row(lay_label(document, Label())).fields[1].value == date


def test_nothing_but_row_and_foot_changes() -> None:
    """Not the title, the properties, the edition or any other word."""
    for document in (full(printed=PRINTED), plain(overlay())):
        labelled = lay_label(document, LABEL)
        assert without_label(labelled) == without_label(document)


def test_the_label_is_in_no_other_part_of_the_document() -> None:
    """Take row and foot away and the name is gone."""
    labelled = without_label(lay_label(full(), LABEL))
    assert CANARY.encode() not in to_json(labelled)


def test_laying_on_leaves_the_first_document_as_it_was() -> None:
    """The next patient gets a clean one."""
    document = full()
    lay_label(document, LABEL)
    assert CANARY.encode() not in to_json(document)
