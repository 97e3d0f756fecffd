"""The patient's label: the last thing laid on a document, in one function."""

from msgspec.structs import replace

from handout.blocks import LabelRow, WriteIn
from handout.compose.directions import kept_whole
from handout.document import Document, Part
from handout.language_tags import Direction
from handout.model import Label
from handout.wording import Wording, format_date


def lay_label(document: Document, label: Label) -> Document:
    """Return the document with the patient's fields on it.

    The name and the date stand in the row at the top and at the foot of every
    page. Nothing else changes: not the title, the properties or the edition.
    """
    words = Wording.of(document.language)
    label = _tidied(label)
    if not label.date and document.printed:
        label = replace(label, date=format_date(document.printed, document.language))
    label = _kept_whole(label, document.direction)
    foot = " · ".join(field for field in (label.name, label.date) if field)
    return replace(
        document,
        parts=tuple(_filled(part, label, words) for part in document.parts),
        footer=replace(document.footer, label=foot),
    )


def _kept_whole(label: Label, direction: Direction) -> Label:
    """Keep Latin names and telephone numbers whole among words that run to the left."""
    return Label(
        name=kept_whole(label.name, direction),
        date=kept_whole(label.date, direction),
        prepared_by=kept_whole(label.prepared_by, direction),
        note=kept_whole(label.note, direction),
    )


def _tidied(label: Label) -> Label:
    """Fold each field to one line; the note keeps its lines."""
    return Label(
        name=" ".join(label.name.split()),
        date=" ".join(label.date.split()),
        prepared_by=" ".join(label.prepared_by.split()),
        note="\n".join(label.note.splitlines()).strip(),
    )


def _filled(part: Part, label: Label, words: Wording) -> Part:
    blocks = tuple(
        _row(block, label, words) if isinstance(block, LabelRow) else block
        for block in part.blocks
    )
    return replace(part, blocks=blocks)


def _row(row: LabelRow, label: Label, words: Wording) -> LabelRow:
    values = (label.name, label.date, label.prepared_by)
    fields = tuple(
        replace(field, value=value)
        for field, value in zip(row.fields, values, strict=True)
    )
    note = None
    if label.note:
        note = WriteIn(label=words("Note:"), value=label.note, id=f"{row.id}-note")
    return replace(row, fields=fields, note=note)
