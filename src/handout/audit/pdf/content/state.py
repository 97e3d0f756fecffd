"""The state that a content stream draws in (ISO 32000-1 8.4): place, colour, text."""

from collections.abc import Callable, Sequence

from handout.audit.pdf.content.decoding import Decoder

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]
"""Left, bottom, right and top."""

IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)
EVERYWHERE: Box = (-1e9, -1e9, 1e9, 1e9)
INVISIBLE = 3
"""The text rendering mode that neither fills nor strokes."""

Numbers = Sequence[float]


class State:
    """What `q` keeps and `Q` brings back. A colour of None cannot be told."""

    __slots__ = (
        "alpha",
        "clip",
        "components",
        "fill",
        "font",
        "is_blended",
        "is_masked",
        "leading",
        "line_width",
        "matrix",
        "mode",
        "size",
    )

    def __init__(self) -> None:
        self.matrix: Matrix = IDENTITY
        self.clip: Box = EVERYWHERE
        self.fill: str | None = "#000000"
        self.components = 1
        self.alpha = 1.0
        self.is_masked = False
        self.is_blended = False
        self.line_width = 1.0
        self.font: Decoder | None = None
        self.size = 0.0
        self.leading = 0.0
        self.mode = 0

    def copy(self) -> "State":
        """Return a twin that can change alone."""
        twin = State.__new__(State)
        for slot in State.__slots__:
            setattr(twin, slot, getattr(self, slot))
        return twin

    @property
    def colour(self) -> str | None:
        """The colour that filling leaves on the page, where that is sure."""
        is_opaque = self.alpha == 1 and not self.is_masked and not self.is_blended
        return self.fill if is_opaque else None


def multiplied(first: Matrix, second: Matrix) -> Matrix:
    """Return the matrix that does the first and then the second."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def moved(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    """Return where a point lies on the page."""
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def box_around(matrix: Matrix, box: Box) -> Box:
    """Return the box on the page around a box that is drawn."""
    left, bottom, right, top = box
    corners = ((left, bottom), (right, bottom), (left, top), (right, top))
    points = [moved(matrix, x, y) for x, y in corners]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def common(first: Box, second: Box) -> Box:
    """Return what two boxes share; its sides are in the wrong order if nothing."""
    return (
        max(first[0], second[0]),
        max(first[1], second[1]),
        min(first[2], second[2]),
        min(first[3], second[3]),
    )


def size_of_text(state: State, text_matrix: Matrix) -> float:
    """Return the height of letters on the page, in points."""
    matrix = multiplied(text_matrix, state.matrix)
    return float(abs(state.size) * (matrix[2] ** 2 + matrix[3] ** 2) ** 0.5)


def _of_grey(values: Numbers) -> str:
    return _of_rgb([values[0]] * 3)


def _of_rgb(values: Numbers) -> str:
    shares = (min(max(value, 0.0), 1.0) for value in values)
    return "#" + "".join(f"{round(255 * share):02x}" for share in shares)


def _of_cmyk(values: Numbers) -> str:
    *inks, black = values
    return _of_rgb([(1 - ink) * (1 - black) for ink in inks])


COLOURS: dict[int, Callable[[Numbers], str]] = {1: _of_grey, 3: _of_rgb, 4: _of_cmyk}


def colour_of(values: Numbers) -> str | None:
    """Return the colour of so many numbers of a device's space as `#rrggbb`."""
    make = COLOURS.get(len(values))
    return make(values) if make else None
