"""The operators that choose colours and line widths (ISO 32000-1 8.4.4, 8.6.8)."""

from handout.audit.pdf.content.canvas import Canvas, Operands, Operators
from handout.audit.pdf.content.state import colour_of
from handout.audit.pdf.objects import (
    decimal,
    entry,
    members,
    name,
    number,
    plain_name,
    resource,
)

COMPONENTS = {
    "DeviceGray": 1,
    "CalGray": 1,
    "G": 1,
    "DeviceRGB": 3,
    "CalRGB": 3,
    "RGB": 3,
    "DeviceCMYK": 4,
    "CMYK": 4,
}
BLACK = "#000000"


def _fill(canvas: Canvas, operands: Operands) -> None:
    canvas.state.fill = colour_of([decimal(value) for value in operands])


def _fill_with_ink(canvas: Canvas, operands: Operands) -> None:
    _count_ink(canvas)
    _fill(canvas, operands)


def _stroke_with_ink(canvas: Canvas, _operands: Operands) -> None:
    _count_ink(canvas)


def _stroke_space(canvas: Canvas, operands: Operands) -> None:
    count_inks_of(canvas, operands[0] if operands else None)


def count_inks_of(canvas: Canvas, space: object) -> None:
    """Count a space of a printing press; its name may stand for another space."""
    named = resource(canvas.resources, "/ColorSpace", space)
    if "DeviceCMYK" in {plain_name(space), plain_name(named)}:
        _count_ink(canvas)


def _count_ink(canvas: Canvas) -> None:
    """Count a colour of a printing press, unless a profile is at hand for it."""
    spaces = entry(canvas.resources, "/ColorSpace")
    canvas.inks += entry(spaces, "/DefaultCMYK") is None


def _fill_space(canvas: Canvas, operands: Operands) -> None:
    """Choose a space; every one that is known begins with black."""
    space = operands[0] if operands else None
    count_inks_of(canvas, space)
    canvas.state.components = _components(canvas.resources, space)
    canvas.state.fill = BLACK if canvas.state.components else None


def _components(resources: object, space: object) -> int:
    """Return how many numbers make a colour; 0 where it is no plain space."""
    if plain_name(space) in COMPONENTS:
        return COMPONENTS[plain_name(space)]
    family, *rest = members(resource(resources, "/ColorSpace", space)) or [None]
    kind = plain_name(family)
    if kind == "ICCBased" and rest:
        return number(rest[0], "/N")
    return COMPONENTS.get(kind, 0)


def _fill_in_space(canvas: Canvas, operands: Operands) -> None:
    values = [decimal(value) for value in operands]
    is_known = len(values) == canvas.state.components
    canvas.state.fill = colour_of(values) if is_known else None


def _line_width(canvas: Canvas, operands: Operands) -> None:
    canvas.state.line_width = decimal(operands[0]) if operands else 1.0


def _graphics_state(canvas: Canvas, operands: Operands) -> None:
    """Take over whether paint is opaque; masks and blending never are."""
    chosen = resource(canvas.resources, "/ExtGState", operands[0] if operands else None)
    alpha = entry(chosen, "/ca")
    if alpha is not None:
        canvas.state.alpha = decimal(alpha)
    if entry(chosen, "/SMask") is not None:
        canvas.state.is_masked = name(chosen, "/SMask") != "None"
    if entry(chosen, "/BM") is not None:
        canvas.state.is_blended = name(chosen, "/BM") not in {"Normal", "Compatible"}


OPERATORS: Operators = {
    "g": _fill,
    "rg": _fill,
    "k": _fill_with_ink,
    "K": _stroke_with_ink,
    "cs": _fill_space,
    "CS": _stroke_space,
    "sc": _fill_in_space,
    "scn": _fill_in_space,
    "w": _line_width,
    "gs": _graphics_state,
}
