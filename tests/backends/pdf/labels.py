"""A sheet with a patient's label on it, for the tests that look for the patient."""

from msgspec.structs import replace

from backends.plain_sheet import plain_sheet
from handout.blocks import LabelRow
from handout.document import Document


def labelled(name: str) -> Document:
    """Return a plain sheet whose row and foot carry a name."""
    document = plain_sheet()
    part = document.parts[0]
    blocks = tuple(
        replace(b, fields=tuple(replace(field, value=name) for field in b.fields))
        if isinstance(b, LabelRow)
        else b
        for b in part.blocks
    )
    return replace(
        document,
        parts=(replace(part, blocks=blocks),),
        footer=replace(document.footer, label=name),
    )
