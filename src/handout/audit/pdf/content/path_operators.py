"""The operators that move the page about, draw paths and clip (ISO 32000-1 8.5)."""

from handout.audit.pdf.content.canvas import Canvas, Operands, Operator, Operators
from handout.audit.pdf.content.state import EVERYWHERE, box_around, common, multiplied
from handout.audit.pdf.objects import decimal

WIDE_LINE = 6.0
"""Points; a line as wide as this can be a ground for text."""

MATRIX = 6
RECTANGLE = 4


def _save(canvas: Canvas, _operands: Operands) -> None:
    canvas.save()


def _restore(canvas: Canvas, _operands: Operands) -> None:
    canvas.restore()


def _transform(canvas: Canvas, operands: Operands) -> None:
    if len(operands) == MATRIX:
        a, b, c, d, e, f = map(decimal, operands)
        state = canvas.state
        state.matrix = multiplied((a, b, c, d, e, f), state.matrix)


def _draw(canvas: Canvas, operands: Operands) -> None:
    canvas.points.extend(map(decimal, operands))


def _draw_rectangle(canvas: Canvas, operands: Operands) -> None:
    if len(operands) == RECTANGLE:
        x, y, width, height = map(decimal, operands)
        canvas.rectangles.append((x, y, x + width, y + height))


def _clip(canvas: Canvas, _operands: Operands) -> None:
    canvas.clips_next = True


def _end(canvas: Canvas, _operands: Operands) -> None:
    """End a path; where it was to clip, nothing shows outside of it from now on."""
    box = canvas.path_box
    if canvas.clips_next and box:
        on_page = box_around(canvas.state.matrix, box)
        canvas.state.clip = common(on_page, canvas.state.clip)
    canvas.forget_path()


def _fill(canvas: Canvas, operands: Operands) -> None:
    """Fill a path; only of plain rectangles is it known what they cover."""
    box = canvas.path_box
    if box:
        canvas.marks.show_graphics()
        if canvas.points:
            canvas.cover(box, None)
        for rectangle in canvas.rectangles:
            canvas.cover(rectangle, canvas.state.colour)
    _end(canvas, operands)


def _fill_even_odd(canvas: Canvas, operands: Operands) -> None:
    """Fill a path that may have holes."""
    box = canvas.path_box
    if box and len(canvas.rectangles) > 1:
        canvas.marks.show_graphics()
        canvas.cover(box, None)
        _end(canvas, operands)
    else:
        _fill(canvas, operands)


def _stroke(canvas: Canvas, operands: Operands) -> None:
    box = canvas.path_box
    if box:
        canvas.marks.show_graphics()
        if canvas.state.line_width >= WIDE_LINE:
            canvas.cover(box, None)
    _end(canvas, operands)


def _shade(canvas: Canvas, _operands: Operands) -> None:
    canvas.marks.show_graphics()
    canvas.ground.paint(common(EVERYWHERE, canvas.state.clip), None)


def _show_image(canvas: Canvas, _operands: Operands) -> None:
    canvas.has_picture = True
    canvas.marks.show_graphics()
    canvas.cover((0, 0, 1, 1), None)


SHOW_IMAGE: Operator = _show_image

OPERATORS: Operators = {
    "q": _save,
    "Q": _restore,
    "cm": _transform,
    "m": _draw,
    "l": _draw,
    "c": _draw,
    "v": _draw,
    "y": _draw,
    "re": _draw_rectangle,
    "W": _clip,
    "W*": _clip,
    "n": _end,
    "S": _stroke,
    "s": _stroke,
    "f": _fill,
    "F": _fill,
    "B": _fill,
    "b": _fill,
    "f*": _fill_even_odd,
    "B*": _fill_even_odd,
    "b*": _fill_even_odd,
    "sh": _shade,
    "INLINE IMAGE": _show_image,
}
