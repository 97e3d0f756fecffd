"""The walk through the content streams of a file, and the forms that they draw."""

from collections.abc import Iterable

import pikepdf
from msgspec.structs import replace
from pikepdf import (
    ContentStreamInlineImage,
    ContentStreamInstruction,
    Dictionary,
    PikepdfError,
    Stream,
)

from handout.audit.pdf.content import (
    colour_operators,
    mark_operators,
    path_operators,
    text_operators,
)
from handout.audit.pdf.content.canvas import Canvas, Operands, Operators
from handout.audit.pdf.content.decoding import Decoder
from handout.audit.pdf.content.marks import MarkedContent
from handout.audit.pdf.content.state import multiplied
from handout.audit.pdf.elements import Key, Mark
from handout.audit.pdf.objects import (
    decimals,
    entry,
    identity,
    items,
    name,
    resource,
    resources_of,
)
from handout.audit.pdf.parent_tree import ParentTree
from handout.audit.pdf.view import PageContent, Run

LARGEST_STREAM = 3_000_000
"""Bytes of one page's content; a page of text has some 20,000."""

MOST_OPERATORS = 600_000
MOST_BYTES = 200_000_000
"""Of a whole file, forms counted each time; a page of text has some 800 operators."""

MOST_FORMS = 20_000
DEEPEST_FORM = 12
MATRIX = 6

BROKEN = (PikepdfError, LookupError, RuntimeError, TypeError, ValueError)
"""What the parser raises about content that is none."""

OPERATORS: Operators = {
    **colour_operators.OPERATORS,
    **mark_operators.OPERATORS,
    **path_operators.OPERATORS,
    **text_operators.OPERATORS,
}


class ContentWalk:
    """What the content streams of a file show, gathered page by page.

    `is_whole` is False where there was more than is read; `reused_forms` are
    pages on which a form with tagged content is drawn once more.
    """

    def __init__(self, parents: ParentTree) -> None:
        self.pages: list[PageContent] = []
        self.runs: list[Run] = []
        self.marks: dict[Key, Mark] = {}
        self.decoders: dict[tuple[int, int], Decoder] = {}
        self.reused_forms: list[int] = []
        self.is_whole = True
        self._parents = parents
        self._left = MOST_OPERATORS
        self._bytes_left = MOST_BYTES
        self._drawn: set[tuple[int, int]] = set()
        self._open: list[tuple[int, int]] = []
        self._forms_left = MOST_FORMS

    def read_page(self, page: Dictionary, number: int) -> bool:
        """Walk the content of a page; tell whether the parent tree has a row for it."""
        has_row = self._parents.enter(page)
        marks = MarkedContent(number, page.objgen, self._parents.known)
        canvas = Canvas(number, marks, self._font)
        canvas.resources = resources_of(page)
        self._read(canvas, page, items(page, "/Contents"), DEEPEST_FORM)
        self.pages.append(
            replace(
                marks.page_content(), inks=canvas.inks, has_picture=canvas.has_picture
            )
        )
        self.runs += canvas.runs
        self.marks |= marks.items()
        return has_row

    def _font(self, resources: object, font_name: object) -> Decoder | None:
        font = resource(resources, "/Font", font_name)
        if not isinstance(font, Dictionary):
            return None
        key = identity(font)
        if key is None:
            return Decoder(font)
        if key not in self.decoders:
            self.decoders[key] = Decoder(font)
        return self.decoders[key]

    def _read(
        self,
        canvas: Canvas,
        holder: Dictionary | Stream,
        streams: Iterable[object],
        deep: int,
    ) -> None:
        """Walk one page or form, and leave marks as they were before it."""
        depth = canvas.marks.depth
        for operator, operands in self._instructions(holder, streams):
            if operator == "Do":
                self._draw(canvas, operands, deep)
            elif operator in OPERATORS:
                OPERATORS[operator](canvas, operands)
        canvas.marks.close_to(depth)

    def _instructions(
        self, holder: Dictionary | Stream, streams: Iterable[object]
    ) -> list[tuple[str, Operands]]:
        """Parse content within bounds; what is broken or too large is passed over."""
        try:
            size = sum(len(s.read_bytes()) for s in streams if isinstance(s, Stream))
            self._bytes_left -= size
            if size > LARGEST_STREAM or min(self._left, self._bytes_left) <= 0:
                self.is_whole = False
                return []
            parsed = pikepdf.parse_content_stream(holder) if size else []
        except BROKEN:
            self.is_whole = False
            return []
        self._left -= len(parsed)
        return [(_operator(step), list(step.operands)) for step in parsed]

    def _draw(self, canvas: Canvas, operands: Operands, deep: int) -> None:
        """Draw an image, or walk through a form as if it stood here."""
        chosen = operands[0] if operands else None
        drawn = resource(canvas.resources, "/XObject", chosen)
        if not isinstance(drawn, Stream):
            return
        if name(drawn, "/Subtype") != "Form":
            colour_operators.count_inks_of(canvas, entry(drawn, "/ColorSpace"))
            path_operators.SHOW_IMAGE(canvas, ())
        elif self._may_draw(drawn, deep):
            self._open.append(drawn.objgen)
            self._draw_form(canvas, drawn, deep - 1)
            self._open.pop()

    def _may_draw(self, form: Stream, deep: int) -> bool:
        """Tell whether a form does not draw itself, and bounds are not reached."""
        if not deep or self._forms_left <= 0:
            self.is_whole = False
            return False
        self._forms_left -= 1
        return form.objgen not in self._open

    def _draw_form(self, canvas: Canvas, form: Stream, deep: int) -> None:
        around = canvas.resources, canvas.state, canvas.marks.owner, canvas.saved
        canvas.state, canvas.saved = canvas.state.copy(), []
        own = entry(form, "/Resources")
        canvas.resources = canvas.resources if own is None else own
        canvas.marks.owner = form.objgen
        self._parents.enter(form)
        self._note_reuse(canvas, form)
        matrix = decimals(form, "/Matrix")
        if len(matrix) == MATRIX:
            a, b, c, d, e, f = matrix
            state = canvas.state
            state.matrix = multiplied((a, b, c, d, e, f), state.matrix)
        self._read(canvas, form, [form], deep)
        canvas.resources, canvas.state, canvas.marks.owner, canvas.saved = around

    def _note_reuse(self, canvas: Canvas, form: Stream) -> None:
        """A form with content items of its own may be drawn only once."""
        if form.objgen in self._drawn and "/StructParents" in form:
            self.reused_forms.append(canvas.page)
        self._drawn.add(form.objgen)


def _operator(step: ContentStreamInstruction | ContentStreamInlineImage) -> str:
    """Return the name of an operator; what has no letters is none that is known."""
    return step.operator.unparse().decode("latin-1")
