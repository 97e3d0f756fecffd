"""Sheets that are right, and that our own audit must not hold back."""

from msgspec.structs import replace

from backends.sheets import paragraph, sheet
from documents import RESOURCES, every_block
from handout.audit import check
from handout.backends.pdf import render
from handout.blocks import Block
from handout.layout import Layout, Options
from handout.prose import Figure, List, Prose
from handout.resources import Picture, Resources

DRAWING = Picture(
    media_type="image/svg+xml",
    data=(
        b'<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60">'
        b'<text x="5" y="30">\xce\xa9\xce\xbc\xce\xad\xce\xb3\xce\xb1</text></svg>'
    ),
    width=200,
    height=60,
)


def errors(*blocks: Block, pictures: Resources = RESOURCES) -> list[str]:
    """Return the rules of which a sheet is accused."""
    whole = replace(sheet("full", blocks), footer=every_block().footer)
    found = check(render(whole, Layout(paper="a4"), Options(), pictures))
    return [finding.rule for finding in found if finding.severity == "error"]


def test_numbered_items_on_top_of_pages_are_no_running_head() -> None:
    """Each page begins with an item whose words differ only in their number."""
    items = tuple(Prose((paragraph(f"Item {n} is here."),)) for n in range(1, 181))

    assert errors(List(items=items, ordered=True, id="items")) == []


def test_letters_inside_a_picture_are_not_read_out() -> None:
    """What is read is its alternative text, which is in the sheet's language."""
    figure = Figure(alt="A word of old", picture=DRAWING.sha256, id="drawing")

    assert errors(figure, pictures=Resources.of([DRAWING])) == []
