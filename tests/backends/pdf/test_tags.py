"""The tag tree: what a screen reader hears, and in which order."""

import io
from itertools import pairwise

import pikepdf
import pytest
from msgspec.structs import replace
from pikepdf import Pdf

from backends.full_sheet import full_sheet
from backends.pdf.tagtree import elements, kids, tag_tree
from backends.plain_sheet import plain_sheet
from backends.sheets import RESOURCES, heading, paragraph, sheet
from conftest import Golden
from documents import RESOURCES as DRAWINGS
from documents import every_block
from handout.audit.pdf.reading import read
from handout.backends.pdf import render
from handout.blocks import Block
from handout.document import Document
from handout.layout import Layout, Options
from handout.prose import Figure, List, Prose, Span, Table, Text

PICTURES = RESOURCES.with_pictures(DRAWINGS.pictures)
BLOCKS = every_block().parts[0].blocks
NAMED = [(f"{b.__struct_config__.tag}-{b.id}", b) for b in BLOCKS]
HEADINGS = ("H1", "H2", "H3", "H4", "H5", "H6")


def printed(document: Document) -> Pdf:
    """Render a document and open the file."""
    return pikepdf.open(io.BytesIO(render(document, Layout(), Options(), PICTURES)))


@pytest.mark.parametrize(("name", "block"), NAMED, ids=[name for name, _ in NAMED])
def test_the_tag_tree_of_each_block_is_as_its_golden_file_says(
    name: str, block: Block, golden: Golden
) -> None:
    """Headings, lists, tables, figures and links are what they look like."""
    document = every_block()
    part = replace(document.parts[0], blocks=(block,))
    file = printed(replace(document, parts=(part,)))
    golden(f"pdf/{name}.txt", tag_tree(file))


def test_the_tag_tree_of_a_whole_sheet_is_as_its_golden_file_says(
    golden: Golden,
) -> None:
    """The parts stand one after the other, as they are read."""
    golden("pdf/every-block.txt", tag_tree(printed(every_block())))


@pytest.mark.parametrize("document", [plain_sheet(), full_sheet()])
def test_headings_are_never_skipped(document: Document) -> None:
    """One first heading, and each next level follows the one above."""
    file = printed(document)
    levels = [int(str(element.S)[2:]) for element in elements(file, *HEADINGS)]

    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_link_is_described_by_its_words_and_is_printed() -> None:
    """A link is not read as an address; the Print flag is PDF/UA's companion."""
    words = ("see ", "this page", " of ", "H", "2", "O")
    address = "https://example.org/water"
    spans = (
        Span(words[0], link=address),
        Span(words[1], link=address, strong=True),
        Span(words[2], link=address, language="es"),
        Span(words[3], link=address),
        Span(words[4], link=address, position="subscript"),
        Span(words[5], link=address),
    )
    file = printed(sheet("full text", (paragraph(*spans),)))

    links = [note for page in file.pages for note in page.get("/Annots", [])]
    assert str(links[0].Contents) == "see this page of H2O"
    assert all(link.F == 4 for link in links)
    assert len(links) == len(elements(file, "Link")) == 2


def test_an_item_of_several_blocks_is_still_one_item() -> None:
    """Paragraphs and tables inside an item stand in its body."""
    table = Table(header=(Text.of("a"),), rows=((Text.of("b"),),))
    item = Prose.of(paragraph("one"), paragraph("two"), table)
    file = printed(sheet("full text", (List((item, item)),)))

    items = elements(file, "LI")
    parts = [[str(kid.S) for kid in kids(item)] for item in items]
    assert parts == [["/Lbl", "/LBody"]] * 2


def test_a_decoration_is_no_figure() -> None:
    """A picture without words is not read."""
    name = next(iter(DRAWINGS.pictures))
    file = printed(sheet("full text", (Figure(alt="", picture=name),)))

    assert [str(figure.Alt)[:7] for figure in elements(file, "Figure")] == ["QR code"]


def test_the_frame_of_a_picture_is_where_it_stands() -> None:
    """In points from the lower left corner of the page, inside the paper."""
    name = next(iter(DRAWINGS.pictures))
    picture = Figure(alt="A dark square", picture=name)
    file = printed(sheet("full text", (heading("A square"), picture)))

    left, bottom, right, top = map(float, elements(file, "Figure")[0].A.BBox)
    width = DRAWINGS.pictures[name].width * 0.75
    assert (left, round(right - left, 2)) == (57.6, width)
    assert 400 < bottom < top < 11 * 72


def test_a_line_of_the_contents_refers_to_its_heading() -> None:
    """A reader knows what a line leads to, whatever the link says."""
    file = printed(every_block())
    lines = elements(file, "TOCI")

    assert [str(line.Ref[0].S) for line in lines] == ["/H2", "/H2"]


def test_the_dots_before_a_page_number_are_no_content() -> None:
    """Nobody wants to hear a hundred dots; the number is read."""
    file = printed(every_block())
    (line, *_) = elements(file, "TOCI")
    link = line.K[0].K[0]

    assert link.S == "/Link"
    assert len(link.K) == len(["annotation", "words", "space", "space and number"])


def test_words_do_not_run_together_where_a_line_ends() -> None:
    """A blank stands in the text wherever one was broken (ISO 32000-1, 14.8.2.5)."""
    words = " ".join(["The lungs hum at night."] * 40)
    data = render(
        sheet("full text", (paragraph(words),)), Layout(), Options(), PICTURES
    )

    told = [
        "".join(item.mark.text for item in element.items if item.mark)
        for element in read(data).of_kind("P")
    ]
    assert words in told
