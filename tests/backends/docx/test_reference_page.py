"""The page of a clinic's file: its last section wins."""

import pytest

from backends.docx.opened import Opened, opened
from backends.docx.references import MARGINS, SIZE, ReferenceFile
from backends.docx.validity import faults
from documents import RESOURCES, every_block
from handout.backends.docx import render
from handout.backends.docx.reference import read_reference
from handout.layout import Layout, Options

LANDSCAPE = '<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/>'
BORDERS = (
    '<w:pgBorders w:offsetFrom="page"><w:top w:val="single" w:sz="4" w:space="24" '
    'w:color="auto"/></w:pgBorders>'
)
EARLIER = (
    '<w:p><w:pPr><w:sectPr><w:pgSz w:w="9000" w:h="9000"/></w:sectPr></w:pPr></w:p>'
)


def on_page(section: str, layout: Layout = Layout(), settings: str = "") -> Opened:
    """Render every block on the page of a section."""
    file = ReferenceFile()
    file.section, file.settings = section, settings
    return opened(every_block(), layout, Options(reference_docx=file.data()))


def of_page(file: Opened, name: str) -> dict[str, str]:
    """Return the attributes of a property of the section."""
    (found,) = file.all(f"//w:sectPr/w:{name}")
    return {str(key).rpartition("}")[2]: value for key, value in found.items()}


def test_their_paper_wins() -> None:
    """What the call says of paper is for pages of ours."""
    file = on_page(SIZE + MARGINS, Layout(paper="a4"))
    assert of_page(file, "pgSz") == {"w": "12240", "h": "15840"}


def test_their_margins_win() -> None:
    """With the edges of header and footer, and the gutter."""
    assert of_page(on_page(SIZE + MARGINS), "pgMar") == {
        "top": "2000",
        "right": "1500",
        "bottom": "1800",
        "left": "1700",
        "header": "600",
        "footer": "500",
        "gutter": "100",
    }


def test_landscape() -> None:
    """A page that lies has its long side at the bottom."""
    file = on_page(LANDSCAPE + MARGINS)
    assert of_page(file, "pgSz")["orient"] == "landscape"


def test_tables_fill_their_page() -> None:
    """The width of the text is that between their margins, less the gutter."""
    file = on_page(LANDSCAPE + MARGINS)
    assert {*file.values("//w:tblPr/w:tblW/@w:w")} == {str(15840 - 1700 - 1500 - 100)}


def test_right_stop_at_their_margin() -> None:
    """Words at the right end at their margin."""
    file = on_page(SIZE + MARGINS)
    stops = file.values("//w:tab[@w:val='right']/@w:pos", "styles")
    assert {*stops} == {str(12240 - 1700 - 1500 - 100)}


def test_gutter_at_the_top() -> None:
    """Then it takes no width."""
    file = on_page(SIZE + MARGINS, settings="<w:gutterAtTop/>")
    assert file.values("//w:tblPr/w:tblW/@w:w")[0] == str(12240 - 1700 - 1500)
    assert len(file.all("//w:gutterAtTop", "settings")) == 1


def test_lines_around_the_page() -> None:
    """Page borders are taken over."""
    file = on_page(SIZE + MARGINS + BORDERS)
    assert of_page(file, "pgBorders") == {"offsetFrom": "page"}
    assert len(file.all("//w:pgBorders/w:top")) == 1


def test_last_section_wins() -> None:
    """It is the section of the whole file where there is but one."""
    file = ReferenceFile()
    file.body = EARLIER
    options = Options(reference_docx=file.data())
    assert of_page(opened(every_block(), options=options), "pgSz")["h"] == "15840"


@pytest.mark.parametrize(
    ("said", "twips"), [("612pt", "12240"), ("8.5in", "12240"), ("216mm", "12246")]
)
def test_other_units(said: str, twips: str) -> None:
    """Lengths may have units of their own."""
    file = on_page(SIZE.replace("12240", said) + MARGINS)
    assert of_page(file, "pgSz")["w"] == twips


def test_negative_margin() -> None:
    """Header and footer never run into the text."""
    file = on_page(SIZE + MARGINS.replace('"2000"', '"-2000"'))
    assert of_page(file, "pgMar")["top"] == "2000"


@pytest.mark.parametrize(
    "section",
    [
        "",
        SIZE,
        SIZE.replace("12240", "4000") + MARGINS,
        SIZE.replace("12240", "wide") + MARGINS,
        SIZE.replace("12240", "1..2") + MARGINS,
        SIZE.replace("12240", "99999999") + MARGINS,
    ],
)
def test_no_sensible_page(section: str) -> None:
    """Then the page is that of the layout."""
    assert of_page(on_page(section), "pgMar")["left"] == "1152"


def test_columns_are_told() -> None:
    """A handout has one column."""
    file = ReferenceFile()
    file.section += '<w:cols w:num="2"/>'
    (loss,) = read_reference(file.data(), Layout()).losses
    assert "columns of text" in loss.sentence


@pytest.mark.parametrize("size", ["regular", "large", "xlarge"])
def test_valid(size: str) -> None:
    """With all that a page may have, the file is valid."""
    file = ReferenceFile()
    file.section = LANDSCAPE + MARGINS + BORDERS + "<w:titlePg/>"
    file.settings = "<w:mirrorMargins/><w:gutterAtTop/><w:evenAndOddHeaders/>"
    options = Options(reference_docx=file.data())
    layout = Layout(size=size)  # type: ignore[arg-type]
    assert faults(render(every_block(), layout, options, RESOURCES)) == []
