"""Room to write: questions, the row at the top, telephone numbers."""

from collections.abc import Iterator

from handout.backends.docx.context import Context
from handout.backends.docx.controls import (
    empty_control,
    filled_control,
    ruled_control,
    ruled_lines,
)
from handout.backends.docx.elements import Element, wml
from handout.backends.docx.measures import fits, width_of
from handout.backends.docx.paragraphs import paragraph, text_paragraph
from handout.backends.docx.spans import LEFT_TO_RIGHT_MARK, run
from handout.backends.docx.styles import GUTTER
from handout.blocks import LabelRow, PhoneLine, WriteIn
from handout.prose import Text

COLUMNS = 3
"""The fields that stand side by side in the style of a label row."""

VALUE_STYLE = "FilledIn"
"""Underlined, so that the ruled line goes on under what is filled in."""

ROOM = " " * 8
"""The least room to write by hand."""


def print_write_in(field: WriteIn, context: Context) -> Iterator[Element]:
    """Yield a label with its value, or with ruled lines under it."""
    if field.value:
        yield paragraph(_labelled(field, context, ""), context, "WrittenIn")
        return
    yield text_paragraph(Text.of(field.label), context, "WriteIn")
    title = _title(field, context)
    control = ruled_control(title, field.id, field.lines, context)
    yield paragraph([control], context, "WriteInLine")


def print_label_row(row: LabelRow, context: Context) -> Iterator[Element]:
    """Yield the fields in one line, or one under the other; then the note."""
    if len(row.fields) == COLUMNS and _fit(row, context):
        yield paragraph(_side_by_side(row, context), context, "LabelRow")
    else:
        for field in row.fields:
            content = [*_labelled(field, context, VALUE_STYLE), *ruled_lines(1)]
            yield paragraph(content, context, "LabelLine")
    if row.note:
        yield from print_write_in(row.note, context)


def print_phone_line(line: PhoneLine, context: Context) -> Iterator[Element]:
    """Yield the label and the number, or room to write the number."""
    label = [run(f"{line.label} ", context)] if line.label else []
    if not line.number:
        blank = empty_control(_title(line, context), line.id, context)
        number = [blank, *ruled_lines(1)]
    elif _fits_beside(line, context):
        number = [_number(line, context)]
    else:
        number = [wml("r", wml("br")), _number(line, context)]
    yield paragraph([*label, *number], context, "PhoneLine")


def _number(line: PhoneLine, context: Context) -> Element:
    """Make the number; in Arabic its groups keep their order (UAX 9, rule W2)."""
    mark = LEFT_TO_RIGHT_MARK if context.voice.is_right_to_left else ""
    return run(f"{mark}{line.number}{mark}", context, "PhoneNumber")


def _fits_beside(line: PhoneLine, context: Context) -> bool:
    """Tell whether a number stands whole beside its label: it must never break."""
    room = context.look.width - context.frame.left - context.frame.right
    scale = context.look.scale
    label = width_of(line.label, scale.body)
    return not line.label or label + width_of(line.number, scale.phone) <= room


def _fit(row: LabelRow, context: Context) -> bool:
    """Tell whether every field leaves its column whole."""
    column = (context.look.width + GUTTER) / COLUMNS - GUTTER
    size = context.look.scale.strip
    words = (f"{field.label} {field.value or ROOM}" for field in row.fields)
    return all(fits(line, size, column) for line in words)


def _side_by_side(row: LabelRow, context: Context) -> Iterator[Element]:
    """Yield each field, the rule after it, and the way to the next column."""
    for number, field in enumerate(row.fields):
        if number:
            yield wml("r", wml("tab"))
        yield from _labelled(field, context, VALUE_STYLE)
        yield from ruled_lines(1)


def _labelled(field: WriteIn, context: Context, style: str) -> Iterator[Element]:
    """Yield the label and a control with the value, if any."""
    yield run(f"{field.label} ", context)
    title = _title(field, context)
    if field.value:
        yield filled_control(title, field.id, field.value, context, style)
    else:
        yield empty_control(title, field.id, context)


def _title(field: WriteIn | PhoneLine, context: Context) -> str:
    """Name a field as a screen reader should say it."""
    return field.label.rstrip(" :") or context.document.small_words.fill_in
