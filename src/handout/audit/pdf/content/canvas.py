"""What the operators of content streams work on: one page while it is drawn."""

from collections.abc import Callable, Mapping, Sequence

from msgspec.structs import replace

from handout.audit.pdf.content.decoding import Decoder
from handout.audit.pdf.content.ground import Ground
from handout.audit.pdf.content.marks import MarkedContent
from handout.audit.pdf.content.state import (
    IDENTITY,
    Box,
    Matrix,
    State,
    box_around,
    common,
)
from handout.audit.pdf.view import Run

MOST_RUNS = 300_000
DEEPEST_STATE = 1000
MOST_LOOKS_BACK = 1_000_000
"""Words of a page that are held against what is painted over them."""

Operands = Sequence[object]
FindFont = Callable[[object, object], Decoder | None]


class Canvas:
    """The page, the state of drawing, and what was noted so far.

    `resources` are those of the stream that is being read, `find_font` looks a
    font up in them by its name.
    """

    def __init__(self, page: int, marks: MarkedContent, find_font: FindFont) -> None:
        self.page = page
        self.marks = marks
        self.find_font = find_font
        self.resources: object = None
        self.state = State()
        self.saved: list[State] = []
        self.ground = Ground()
        self.runs: list[Run] = []
        self.points: list[float] = []
        self.rectangles: list[Box] = []
        self.clips_next = False
        self.text_matrix: Matrix = IDENTITY
        self.line_matrix: Matrix = IDENTITY
        self.is_placed = True
        self.inks = 0
        self.has_picture = False
        self.looked_back = 0

    def save(self) -> None:
        """Keep the state, as `q` does."""
        if len(self.saved) < DEEPEST_STATE:
            self.saved.append(self.state.copy())

    def restore(self) -> None:
        """Bring the last state back, as `Q` does."""
        if self.saved:
            self.state = self.saved.pop()

    def cover(self, box: Box, colour: str | None) -> None:
        """Paint over a box in the space that is drawn in."""
        on_page = common(box_around(self.state.matrix, box), self.state.clip)
        self.ground.paint(on_page, colour)
        if colour and self.looked_back < MOST_LOOKS_BACK:
            self._cover_runs(on_page)

    def _cover_runs(self, box: Box) -> None:
        """Note which words lie under what is painted now."""
        left, bottom, right, top = box
        self.looked_back += len(self.runs)
        for place, run in enumerate(self.runs):
            middle = run.y + run.size / 4
            if left <= run.x and run.x + run.size <= right and bottom <= middle <= top:
                self.runs[place] = replace(run, is_covered=True)

    def forget_path(self) -> None:
        """Begin a new path."""
        self.points, self.rectangles, self.clips_next = [], [], False

    @property
    def path_box(self) -> Box | None:
        """The box around the path in the space that is drawn in."""
        xs, ys = self.points[::2], self.points[1::2]
        for left, bottom, right, top in self.rectangles:
            xs += [left, right]
            ys += [bottom, top]
        return (min(xs), min(ys), max(xs), max(ys)) if xs and ys else None


Operator = Callable[[Canvas, Operands], None]
Operators = Mapping[str, Operator]
