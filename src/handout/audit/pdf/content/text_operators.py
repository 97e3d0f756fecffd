"""The operators that show text (ISO 32000-1 9.3, 9.4)."""

from collections.abc import Iterable

from pikepdf import Array, String

from handout.audit.pdf.content.canvas import MOST_RUNS, Canvas, Operands, Operators
from handout.audit.pdf.content.state import (
    IDENTITY,
    INVISIBLE,
    multiplied,
    size_of_text,
)
from handout.audit.pdf.objects import decimal
from handout.audit.pdf.view import Run

USUAL_WIDTH = 0.5
"""Of a letter's size; where text ends is guessed, not measured."""

MATRIX = 6


def _begin(canvas: Canvas, _operands: Operands) -> None:
    canvas.text_matrix = canvas.line_matrix = IDENTITY
    canvas.is_placed = True


def _font(canvas: Canvas, operands: Operands) -> None:
    if len(operands) > 1:
        canvas.state.font = canvas.find_font(canvas.resources, operands[0])
        canvas.state.size = decimal(operands[1])


def _leading(canvas: Canvas, operands: Operands) -> None:
    canvas.state.leading = decimal(operands[0]) if operands else 0.0


def _mode(canvas: Canvas, operands: Operands) -> None:
    canvas.state.mode = int(decimal(operands[0])) if operands else 0


def _matrix(canvas: Canvas, operands: Operands) -> None:
    if len(operands) == MATRIX:
        a, b, c, d, e, f = map(decimal, operands)
        canvas.text_matrix = canvas.line_matrix = (a, b, c, d, e, f)
        canvas.is_placed = True


def _move(canvas: Canvas, operands: Operands) -> None:
    x, y = [*map(decimal, operands), 0.0, 0.0][:2]
    canvas.line_matrix = multiplied((1, 0, 0, 1, x, y), canvas.line_matrix)
    canvas.text_matrix = canvas.line_matrix
    canvas.is_placed = True


def _move_and_lead(canvas: Canvas, operands: Operands) -> None:
    _leading(canvas, [-decimal(value) for value in operands[1:2]])
    _move(canvas, operands)


def _next_line(canvas: Canvas, _operands: Operands) -> None:
    _move(canvas, (0, -canvas.state.leading))


def _show(canvas: Canvas, operands: Operands) -> None:
    _show_strings(canvas, operands[-1:])


def _show_array(canvas: Canvas, operands: Operands) -> None:
    if operands and isinstance(operands[0], Array):
        _show_strings(canvas, operands[0])


def _show_on_next_line(canvas: Canvas, operands: Operands) -> None:
    _next_line(canvas, ())
    _show(canvas, operands)


def _show_strings(canvas: Canvas, strings: Iterable[object]) -> None:
    data = b"".join([bytes(text) for text in strings if isinstance(text, String)])
    if data:
        _show_data(canvas, data)


def _show_data(canvas: Canvas, data: bytes) -> None:
    state = canvas.state
    is_hidden = state.mode == INVISIBLE
    text = state.font.read(data, is_hidden=is_hidden) if state.font else ""
    canvas.marks.show_text(text)
    matrix = multiplied(canvas.text_matrix, state.matrix)
    x, y = matrix[4:]
    if len(canvas.runs) < MOST_RUNS:
        now = canvas.marks.now
        canvas.runs.append(
            Run(
                page=canvas.page,
                key=now.key,
                is_artifact=now.is_artifact,
                is_pagination=now.is_pagination,
                language=now.language,
                text=text,
                x=x,
                y=y,
                is_placed=canvas.is_placed,
                size=size_of_text(state, canvas.text_matrix),
                colour=None if is_hidden or state.mode else state.colour,
                ground=canvas.ground.colour_at(x, y),
                is_heavy=bool(state.font and state.font.is_heavy),
                is_hidden=is_hidden,
            )
        )
    advance = USUAL_WIDTH * state.size * len(text)
    canvas.text_matrix = multiplied((1, 0, 0, 1, advance, 0), canvas.text_matrix)
    canvas.is_placed = False


OPERATORS: Operators = {
    "BT": _begin,
    "Tf": _font,
    "TL": _leading,
    "Tr": _mode,
    "Tm": _matrix,
    "Td": _move,
    "TD": _move_and_lead,
    "T*": _next_line,
    "Tj": _show,
    "TJ": _show_array,
    "'": _show_on_next_line,
    '"': _show_on_next_line,
}
