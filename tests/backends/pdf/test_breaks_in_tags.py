"""What a page break must not do to the tag tree."""

import io
from collections.abc import Iterator

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Object, Page, Pdf, parse_content_stream

from backends.pdf.tagtree import content, elements, walk
from backends.sheets import RESOURCES, paragraph, sheet
from handout.backends.pdf import render
from handout.blocks import Entry, Glossary
from handout.document import Document
from handout.layout import Layout, Options, PdfStandard
from handout.prose import List, Prose, Table, Text, bullets

STANDARDS = pytest.mark.parametrize("standard", ["ua1", "ua2"])
ROWS = 120
CELL = Text.of("The lungs hum at night")


def long_sheet() -> Document:
    """Return a sheet whose table, lists and glossary each cross several pages."""
    head = (Text.of("Kind"), Text.of("Share"))
    table = Table(header=head, rows=((CELL, CELL),) * ROWS, row_heads=True)
    inner = bullets([CELL] * 30)
    item = Prose.of(paragraph("An item:"), inner)
    words = Glossary(
        caption=Text.of("Words"),
        header=head,
        entries=(Entry(CELL, Text.of("A sound. " * 20)),) * 30,
    )
    blocks = (table, List((item, item), ordered=True), words)
    return sheet("full text", blocks)


def printed(standard: PdfStandard) -> Pdf:
    """Render the long sheet and open the file."""
    options = Options(pdf_standard=standard)
    return pikepdf.open(io.BytesIO(render(long_sheet(), Layout(), options, RESOURCES)))


def runs(element: Object) -> Iterator[tuple[tuple[int, int], int]]:
    """Yield page and number of each run that an element owns itself."""
    for part in content(element):
        if isinstance(part, int):
            yield element.Pg.objgen, part
        elif isinstance(part, Dictionary) and part.get("/Type") == "/MCR":
            yield part.Pg.objgen, int(part.MCID)


@STANDARDS
def test_each_table_list_and_item_is_one_element(standard: PdfStandard) -> None:
    """As many in the tree as in the source, on however many pages."""
    file = printed(standard)
    counts = {
        kind: len(elements(file, kind)) for kind in ("Table", "THead", "TR", "L", "LI")
    }

    assert len(file.pages) > 6
    assert counts == {
        "Table": 1,
        "THead": 1,
        "TR": ROWS + 1,
        "L": 1 + 2 + 1,
        "LI": 2 + 2 * 30 + 31,
    }


@STANDARDS
def test_every_run_of_every_page_belongs_to_one_element(standard: PdfStandard) -> None:
    """The way from the page to the tree and the way back are the same."""
    file = printed(standard)
    tree = file.Root.StructTreeRoot
    owned = {run: found.objgen for found in walk(tree) for run in runs(found)}
    numbers = dict(zip(*[iter(tree.ParentTree.Nums)] * 2, strict=True))

    told = {
        (page.obj.objgen, number): owner.objgen
        for page in file.pages
        for number, owner in enumerate(numbers[page.obj.StructParents])
        if owner is not None
    }
    assert told == owned


@STANDARDS
def test_every_element_knows_what_holds_it(standard: PdfStandard) -> None:
    """No element is an orphan."""
    file = printed(standard)
    for element in walk(file.Root.StructTreeRoot):
        held = [kid.objgen for kid in element.P.K if isinstance(kid, Dictionary)]
        assert element.objgen in held


def operators(page: Page) -> Iterator[tuple[str, list[Object]]]:
    """Yield each operator of a page with its operands."""
    for instruction in parse_content_stream(page):
        yield str(instruction.operator), list(instruction.operands)


def artifacts(page: Page) -> set[str]:
    """Return how the artifacts of a page are marked."""
    return {
        " ".join(str(value) for _, value in sorted(operands[1].items()))
        for operator, operands in operators(page)
        if operator == "BDC" and operands[0] == "/Artifact"
    }


def test_what_runs_along_the_pages_is_no_content() -> None:
    """Feet and repeated heads are artifacts that say what they are."""
    file = printed("ua1")
    foot, head, rule = "/Footer /Pagination", "/Pagination", "/Layout"

    assert artifacts(file.pages[0]) == {foot, rule}
    assert artifacts(file.pages[1]) == {foot, head, rule}


def test_no_artifact_is_without_a_type() -> None:
    """A reader that shows only some artifacts knows which are which."""
    file = printed("ua1")
    names = {name for page in file.pages for name, _ in operators(page)}

    assert "BMC" not in names


@STANDARDS
def test_text_is_painted_in_the_order_in_which_it_is_read(
    standard: PdfStandard,
) -> None:
    """Who follows the page and not the tree hears the same."""
    file = printed(standard)
    order = [run for element in walk_content(file) for run in element]

    pages = [page.obj.objgen for page in file.pages]
    numbers = [(pages.index(page), number) for page, number in order]
    assert numbers == sorted(numbers)


def walk_content(file: Pdf) -> Iterator[list[tuple[tuple[int, int], int]]]:
    """Yield the runs in reading order, one after the other."""
    yield from _in_order(file.Root.StructTreeRoot.K[0])


def _in_order(element: Object) -> Iterator[list[tuple[tuple[int, int], int]]]:
    for part in element.get("/K", Array()):
        if isinstance(part, Dictionary) and "/S" in part:
            yield from _in_order(part)
        elif not (isinstance(part, Dictionary) and part.get("/Type") == "/OBJR"):
            yield list(runs(Dictionary(K=Array([part]), Pg=element.get("/Pg"))))
