"""A link to something that is never printed is left out; its words stay."""

import io
from collections.abc import Sequence

import pikepdf
import pytest

from backends.pdf.tagtree import elements
from backends.sheets import RESOURCES, paragraph, sheet
from handout import audit
from handout.backends.pdf import render
from handout.blocks import Block, Callout, Facts
from handout.layout import Layout, Options, PdfStandard
from handout.prose import Figure, List, Paragraph, Prose, Span, Table, Text

EMPTY: dict[str, Block] = {
    "a table without words": Table(header=(Text(),), rows=((Text(),),), id="aim"),
    "a table with a caption alone": Table(
        header=(), rows=(), caption=Text.of("Doses"), id="aim"
    ),
    "facts without rows": Facts(
        caption=Text(), header=(Text(), Text()), rows=(), id="aim"
    ),
    "an empty box": Callout(kind="call", blocks=(), id="aim"),
    "a paragraph without words": Paragraph(Text(), id="aim"),
    "a list without items": List((), id="aim"),
    "an item without words": List((Prose.of(Paragraph(Text(), id="aim")),)),
    "a picture that nobody has": Figure(alt="", id="aim"),
}


@pytest.mark.parametrize("standard", ["ua1", "ua2"])
@pytest.mark.parametrize("block", EMPTY.values(), ids=EMPTY)
def test_a_link_to_nothing_is_left_out(block: Block, standard: PdfStandard) -> None:
    """The sheet is made, and breaks no rule."""
    made = sheet("x", (paragraph(Span("See the doses.", link="#aim")), block))
    data = render(made, Layout(), Options(pdf_standard=standard), RESOURCES)

    assert [found.rule for found in audit.check(data)] == []
    with pikepdf.open(io.BytesIO(data)) as file:
        links = elements(file, "Link")
        assert len(links) == len(outward_links())


def outward_links() -> Sequence[object]:
    """Return the links that a sheet without any of its own has."""
    data = render(sheet("x", (paragraph("x"),)), Layout(), Options(), RESOURCES)
    with pikepdf.open(io.BytesIO(data)) as file:
        return elements(file, "Link")
