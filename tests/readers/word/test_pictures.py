"""Pictures, text boxes and embedded things of a Word file."""

import hashlib
import io
from pathlib import Path

import pytest
from PIL import Image

from handout import sources
from handout.prose import Figure
from handout.readers import Reading
from readers.word.wordfiles import (
    TITLE,
    document,
    heading,
    item,
    kinds,
    of,
    pack,
    paragraph,
    parts_of,
    prose,
    run,
    shape,
    told,
)


def picture() -> bytes:
    """Make a picture."""
    buffer = io.BytesIO()
    Image.new("RGB", (2, 2), "navy").save(buffer, "PNG")
    return buffer.getvalue()


PNG = picture()
NAME = "word/media/image1.png"
TARGETS = {
    "image": ("image", "media/image1.png"),
    "web": ("image", "https://example.org/x.png"),
    "lost": ("image", "media/lost.png"),
    "link": ("hyperlink", "https://example.org/"),
    "chart": ("chart", "charts/chart1.xml"),
    "data": ("diagramData", "diagrams/data1.xml"),
    "file": ("aFChunk", "part.html"),
}
PARTS: dict[str, str | bytes] = {
    NAME: PNG,
    "word/charts/chart1.xml": document("<a:p><a:r><a:t>Cases a year</a:t></a:r></a:p>"),
    "word/diagrams/data1.xml": document(
        "<a:p><a:r><a:t>Wash</a:t></a:r></a:p><a:p><a:r><a:t>Dry</a:t></a:r></a:p>"
    ),
}


def read(body: str) -> Reading:
    """Read a Word file with a picture and other things."""
    return of(body, targets=TARGETS, parts=PARTS)


def drawing(inside: str, properties: str = 'descr="A hand"', more: str = "") -> str:
    """Write a run that draws something."""
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" {properties}>{more}'
        f"</wp:docPr><a:graphic><a:graphicData>{inside}</a:graphicData></a:graphic>"
        "</wp:inline></w:drawing></w:r>"
    )


BLIP = '<pic:pic><pic:blipFill><a:blip r:embed="image"/></pic:blipFill></pic:pic>'
DECORATIVE = '<a:extLst><a:ext><d:decorative val="{}"/></a:ext></a:extLst>'
OLD = (
    '<w:r><w:pict><v:shape alt="A hand"><v:imagedata r:id="image" o:title="x"/>'
    "</v:shape></w:pict></w:r>"
)
BOX = (
    f"<wps:wsp><wps:txbx><w:txbxContent>{paragraph('b')}</w:txbxContent></wps:txbx>"
    "</wps:wsp>"
)


@pytest.mark.parametrize(
    "content",
    [
        drawing(BLIP),
        drawing(BLIP, 'title="A hand"'),
        drawing(BLIP.replace("<pic:pic>", '<pic:pic><pic:cNvPr descr="A hand"/>'), ""),
        OLD,
    ],
    ids=["description", "title", "own", "old"],
)
def test_a_picture_has_its_bytes_and_words(content: str) -> None:
    reading = read(paragraph(content))
    assert prose(reading) == (Figure("A hand", NAME),)
    assert (dict(reading.pictures), kinds(reading)) == ({NAME: PNG}, [])


def test_only_pictures_that_are_used_are_kept() -> None:
    assert dict(read(paragraph("a")).pictures) == {}


def test_a_picture_stands_where_it_stands() -> None:
    before = paragraph(drawing(BLIP) + run("a"))
    after = paragraph(run("b") + drawing(BLIP))
    assert [type(one).__name__ for one in prose(read(before + after))] == [
        "Figure",
        "Paragraph",
        "Paragraph",
        "Figure",
    ]


def test_a_picture_in_a_heading_belongs_to_its_part() -> None:
    content = drawing(BLIP) + run("Causes")
    (section,) = read(paragraph(content, "berschrift1")).conditions[0].sections
    assert (section.heading, len(section.prose)) == ("Causes", 1)


def test_a_picture_without_words_is_told() -> None:
    assert kinds(read(paragraph(drawing(BLIP, "")))) == ["picture-without-alt"]


@pytest.mark.parametrize(("mark", "words"), [("1", ""), ("0", "A hand")])
def test_a_decoration_needs_no_words(mark: str, words: str) -> None:
    content = drawing(BLIP, more=DECORATIVE.format(mark))
    reading = read(paragraph(content))
    assert prose(reading) == (Figure(words, NAME),)
    assert kinds(reading) == []


@pytest.mark.parametrize(
    ("blip", "sentence"),
    [
        ('r:link="web"', "outside the file and was not fetched"),
        ('r:embed="lost"', "is not in the file"),
        ('r:embed="nothing"', "is not in the file"),
        ("", "is not in the file"),
    ],
)
def test_a_picture_that_cannot_be_had_leaves_its_words(
    blip: str, sentence: str
) -> None:
    content = drawing(BLIP.replace('r:embed="image"', blip))
    reading = read(paragraph(content))
    assert prose(reading) == (Figure("A hand"),)
    assert sentence in told(reading)


def test_a_picture_that_is_too_large_leaves_its_words() -> None:
    parts = {NAME: hashlib.shake_256(b"picture").digest(5_000_001)}
    reading = of(paragraph(drawing(BLIP)), targets=TARGETS, parts=parts)
    assert (prose(reading), dict(reading.pictures)) == ((Figure("A hand"),), {})
    assert "larger than 5 MB" in told(reading)


def test_the_link_of_a_picture_is_told() -> None:
    content = drawing(BLIP, more='<a:hlinkClick r:id="link"/>')
    assert kinds(read(paragraph(content))) == ["link-left-out"]


def test_pictures_of_a_table_are_read_with_their_cells() -> None:
    cells = f"<w:tc>{paragraph(drawing(BLIP))}</w:tc><w:tc>{paragraph('a')}</w:tc>"
    reading = read(f"<w:tbl><w:tr>{cells}</w:tr><w:tr>{cells}</w:tr></w:tbl>")
    assert [type(one).__name__ for one in prose(reading)] == ["Figure", "Paragraph"] * 2


@pytest.mark.parametrize(
    "content",
    [
        drawing(BOX),
        (
            f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{paragraph('b')}"
            "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
        ),
        (
            f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawing(BOX)[5:-6]}'
            f"</mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{paragraph('b')}"
            "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        ),
    ],
    ids=["new", "old", "both"],
)
def test_words_in_a_box_are_said_once(content: str) -> None:
    reading = read(paragraph(run("a") + content) + paragraph("c"))
    assert (shape(reading), kinds(reading)) == (["a", "b", "c"], [])


def test_a_box_may_hold_headings_lists_and_boxes() -> None:
    inner = heading("Causes") + paragraph(run("a") + drawing(BOX))
    content = drawing(BOX.replace(paragraph("b"), inner))
    (section,) = read(paragraph(content)).conditions[0].sections
    assert (section.heading, section.prose.plain) == ("Causes", "a\nb")


def test_letters_that_are_drawn_are_words() -> None:
    art = '<w:r><w:pict><v:shape><v:textpath string="Rest"/></v:shape></w:pict></w:r>'
    assert shape(read(paragraph(art))) == ["Rest"]


def test_space_in_drawn_letters_counts() -> None:
    drawn = "<a:r><a:t>Wash </a:t></a:r><a:r><a:t>well</a:t></a:r>"
    box = f"<a:txBody><a:p>{drawn}</a:p></a:txBody>"
    assert shape(read(paragraph(drawing(box)))) == ["Wash well"]


def test_a_picture_between_two_steps_stays_there() -> None:
    body = item("Wash", 2) + paragraph(drawing(BLIP)) + item("Dry", 2)
    first, _, last = shape(read(body))
    assert (first, last) == ({"ol": [["Wash"]]}, "2. Dry")


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ('<c:chart r:id="chart"/>', "A hand; Cases a year"),
        ('<dgm:relIds r:dm="data"/>', "A hand; Wash; Dry"),
        ('<o:OLEObject ProgID="Excel.Sheet.12"/>', "A hand; Excel.Sheet.12"),
        ("<w:control/>", "A hand"),
        ("<w:contentPart/>", "A hand"),
        ("<wps:wsp/>", "A hand"),
    ],
    ids=["chart", "diagram", "object", "control", "ink", "shape"],
)
def test_what_no_sheet_can_hold_is_told_with_its_words(inside: str, words: str) -> None:
    reading = read(paragraph(run("a") + drawing(inside)))
    assert (shape(reading), reading.not_understood) == (["a"], (words,))
    assert "left out" in told(reading)


def test_lines_and_shapes_without_words_are_told_once() -> None:
    shapes = drawing("<wps:wsp/>", "") * 3
    assert kinds(read(paragraph(run("a") + shapes))) == ["drawing"]


def test_a_line_across_the_page_says_nothing() -> None:
    line = '<w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r>'
    assert kinds(read(paragraph(run("a") + line))) == []


@pytest.mark.parametrize(
    "part", ['<w:altChunk r:id="file"/>', '<w:p><w:subDoc r:id="file"/></w:p>']
)
def test_another_file_that_is_shown_is_told(part: str) -> None:
    assert read(paragraph("a") + part).not_understood == ("word/part.html",)


def test_what_was_drawn_with_a_pen_is_told() -> None:
    reading = read(paragraph(run("a", more='<w:contentPart r:id="ink"/>')))
    assert "what was drawn with a pen was left out" in told(reading)


def test_pictures_reach_a_document(tmp_path: Path) -> None:
    parts = parts_of(TITLE + paragraph(drawing(BLIP)), targets=TARGETS)
    path = tmp_path / "paper.docx"
    path.write_bytes(pack({**parts, **PARTS}))
    reading = sources.read(path)
    (figure,) = reading.conditions[0].sections[0].prose
    assert isinstance(figure, Figure)
    assert reading.resources.pictures[figure.picture].data == PNG
