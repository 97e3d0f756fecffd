"""Hostile and odd files of clinics: what lurks in them stays behind, and is told."""

import pytest
from lxml import etree

from backends.docx.opened import Opened, opened, words
from backends.docx.references import (
    MAIN_TYPE,
    STYLES,
    ReferenceFile,
    Relations,
    field,
    floating,
    paragraph,
    picture,
    picture_data,
)
from backends.docx.validity import faults
from documents import RESOURCES, every_block
from handout.backends.docx import render
from handout.backends.docx.reference import read_reference
from handout.errors import UsageError
from handout.layout import Layout, Options

OUTSIDE = "https://tracker.example/pixel.png"
MACROS = MAIN_TYPE.replace("openxmlformats-officedocument", "ms-word")
TEMPLATE = MAIN_TYPE.replace("document.main", "template.main")
RELATIONS: Relations = {
    "rId1": ("image", "media/logo.png"),
    "rId2": ("image", "media/drawing.emf"),
    "rId3": ("image", "media/large.png"),
    "rId4": ("image", OUTSIDE),
    "rId5": ("hyperlink", "file:///c:/secret"),
    "rId6": ("hyperlink", "javascript:alert(1)"),
    "rId7": ("oleObject", OUTSIDE),
    "rId8": ("image", "media/missing.png"),
}
WATERMARK = (
    '<w:r><w:pict><v:shape id="PowerPlusWaterMarkObject1"><v:textpath '
    'string="DRAFT"/></v:shape></w:pict></w:r>'
)
OLD_BOX = (
    "<w:r><w:pict><v:textbox><w:txbxContent>"
    f"{paragraph('12 Mill Road')}</w:txbxContent></v:textbox></w:pict></w:r>"
)
BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>'
    '<wp:extent cx="9" cy="9"/><wp:docPr id="1" name="Box"/><a:graphic>'
    '<a:graphicData uri="box"><wps:wsp><wps:txbx><w:txbxContent>'
    f"{paragraph('12 Mill Road')}</w:txbxContent></wps:txbx></wps:wsp>"
    "</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback>"
    f"{OLD_BOX.removeprefix('<w:r>').removesuffix('</w:r>')}</mc:Fallback>"
    "</mc:AlternateContent></w:r>"
)


def link(relation: str) -> str:
    """Return a link by its relationship."""
    return f'<w:hyperlink r:id="{relation}"><w:r><w:t>here</w:t></w:r></w:hyperlink>'


def holding(*content: str) -> ReferenceFile:
    """Return a file with a paragraph for each piece in its header."""
    file = ReferenceFile()
    file.media("logo.png", picture_data()).media("drawing.emf", b"\x01\x00\x00\x00")
    file.media("large.png", picture_data() + bytes(4_000_000))
    lines = "".join(f"<w:p>{piece}</w:p>" for piece in content)
    return file.end("header", lines, relations=RELATIONS)


def losses(file: ReferenceFile) -> list[str]:
    """Return what is told about a file."""
    return [str(one) for one in read_reference(file.data(), Layout()).losses]


def made_with(file: ReferenceFile) -> Opened:
    """Render every block with a clinic's file."""
    return opened(every_block(), options=Options(reference_docx=file.data()))


NESTED = field("IF 1", "shown").replace(
    "<w:instrText> IF 1 </w:instrText></w:r>",
    f"<w:instrText> IF </w:instrText></w:r>{field('PAGE', '7')}",
)


LOST = {
    "a watermark": WATERMARK,
    "an embedded object": '<w:r><w:object><o:OLEObject r:id="rId7"/></w:object></w:r>',
    "a control": '<w:r><w:control r:id="rId7"/></w:r>',
    "neither PNG nor JPEG nor GIF": picture(relation="rId2"),
    "a picture of more than 4 MB": picture(relation="rId3"),
    "a picture that is not in the file": picture(relation="rId4"),
    "a picture without size": picture().replace('cx="914400"', 'cx="wide"'),
    "a picture behind the text": floating(behind=1, height=9_144_000),
    "a picture of an old kind": (
        '<w:r><w:pict><v:imagedata r:id="rId1"/></w:pict></w:r>'
    ),
    "a drawing": "<w:r><w:pict><v:line/></w:pict></w:r>",
    "words that were struck out": "<w:del><w:r><w:delText>no</w:delText></w:r></w:del>",
    "a note": '<w:r><w:footnoteReference w:id="2"/></w:r>',
}


@pytest.mark.parametrize("name", LOST)
def test_what_is_left_out_is_told(name: str) -> None:
    """By name, and the header says nothing of it."""
    file = holding(LOST[name], "<w:r><w:t>Words</w:t></w:r>")
    (told,) = losses(file)
    assert f"found {name}" in told or name in told
    left = made_with(file).all("//*", "header")
    assert {etree.QName(found).localname for found in left} == {"p", "r", "t", "hdr"}


def test_missing_picture() -> None:
    """A relationship that leads to nothing is told, too."""
    assert "not in the file" in losses(holding(picture(relation="rId8")))[0]


@pytest.mark.parametrize("box", [BOX, OLD_BOX])
def test_text_box(box: str) -> None:
    """Its words stand in the line, once."""
    file = holding(box)
    assert made_with(file).part("header").xpath("string()") == "12 Mill Road"
    assert any("a text box" in told for told in losses(file))


@pytest.mark.parametrize("relation", ["rId5", "rId6", "rId99"])
def test_link_elsewhere(relation: str) -> None:
    """A link that does not lead to the web becomes words."""
    file = holding(link(relation))
    made = made_with(file)
    assert made.all("//w:hyperlink", "header") == []
    assert made.part("header").xpath("string()") == "here"
    assert "its words were kept" in losses(file)[0]


@pytest.mark.parametrize(
    "content",
    [
        field(f'INCLUDEPICTURE "{OUTSIDE}"', "shown"),
        field("DDEAUTO c:\\\\program", "shown"),
        NESTED,
        '<w:fldSimple w:instr="LINK x"><w:r><w:t>shown</w:t></w:r></w:fldSimple>',
        '<w:r><w:fldChar w:fldCharType="begin"/><w:t>shown</w:t></w:r>',
        '<w:r><w:t>shown</w:t><w:fldChar w:fldCharType="end"/></w:r>',
    ],
)
def test_field_that_fetches(content: str) -> None:
    """What it showed is kept, and nothing of what it would do."""
    file = holding(content)
    made = made_with(file)
    assert made.all("//w:fldChar | //w:instrText | //w:fldSimple", "header") == []
    assert made.part("header").xpath("string()") == "shown"
    assert "kept as words" in losses(file)[0]


def test_nothing_leads_outside() -> None:
    """No relationship of the file but its own links is external."""
    file = holding(*LOST.values(), link("rId5"))
    parts = made_with(file).parts
    assert not any(b"tracker.example" in data for data in parts.values())
    assert "word/_rels/header.xml.rels" not in parts


def test_valid() -> None:
    """All of it together leaves a valid file."""
    content = [*LOST.values(), BOX, link("rId6"), field("DDE x"), "<w:p/><w:tbl/>"]
    options = Options(reference_docx=holding(*content).data())
    assert faults(render(every_block(), Layout(), options, RESOURCES)) == []


@pytest.mark.parametrize(
    "content",
    [
        "<w:tbl/>",
        "<w:tbl><w:tr/></w:tbl>",
        "<w:tbl><w:tblGrid/><w:tr><w:tc><w:tbl/></w:tc></w:tr></w:tbl>",
        "<w:p><w:r><w:rPr><w:sz w:val='20'/><w:b/><w:b/></w:rPr><w:p/></w:r></w:p>",
        "<w:r><w:t>no paragraph</w:t></w:r>",
        "<w:p><w:sdt><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt></w:p>",
        "<w:p><w:pPr><w:jc w:val='right'/><w:pStyle w:val='Normal'/></w:pPr></w:p>",
        "<w:p><w:bookmarkStart w:id='1' w:name='a'/><w:bookmarkEnd w:id='1'/></w:p>",
    ],
)
def test_odd_order(content: str) -> None:
    """What is out of order is set in order, or left out."""
    file = ReferenceFile().end("header", content + paragraph("Words"))
    options = Options(reference_docx=file.data())
    assert faults(render(every_block(), Layout(), options, RESOURCES)) == []


@pytest.mark.parametrize(
    ("begin", "end"),
    [
        ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"),
        ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
        ("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>"),
    ],
)
def test_deep(begin: str, end: str) -> None:
    """Nothing stands so deep that it could not be read."""
    file = ReferenceFile().end("header", begin * 60 + paragraph("a") + end * 60)
    assert words(made_with(file).part("header")) == "a"


def test_too_much_of_everything() -> None:
    """Many pictures of the largest size are refused together."""
    large = picture_data() + bytes(3_900_000)
    file, relations = ReferenceFile(), {}
    for number in range(25):
        file.media(f"{number}.png", large)
        relations[f"rId{number}"] = ("image", f"media/{number}.png")
    shown = "".join(picture(relation=name) for name in relations)
    file.end("header", f"<w:p>{shown}</w:p>", relations=relations)
    with pytest.raises(UsageError, match="too large"):
        made_with(file)


def test_field_about_their_file() -> None:
    """The name of their file is not that of a handout."""
    file = holding(field("FILENAME \\p", "C:/clinic/flu.docx"), picture())
    assert words(made_with(file).part("header")) == ""
    assert losses(file) == [
        "the reference document: found a field FILENAME in its header; it was left out."
    ]


@pytest.mark.parametrize("shown", ["Flu", "Flu</w:t></w:r><w:r><w:t> for all"])
def test_title_in_their_header(shown: str) -> None:
    """It shows the title of the handout, and stays a field."""
    made = made_with(holding(field("TITLE", shown)))
    assert words(made.part("header")) == every_block().title
    assert len(made.all("//w:fldChar", "header")) == 3


def test_macros() -> None:
    """They stay behind, and that is told."""
    file = ReferenceFile(main_type=MACROS).with_part("word/vbaProject.bin", b"evil")
    file.relations["document"]["rId8"] = ("vbaProject", "vbaProject.bin")
    assert losses(file) == ["the reference document: found macros; it was left out."]
    assert "word/vbaProject.bin" not in made_with(file).names


def test_attached_template() -> None:
    """The file of another place is not fetched, and not named."""
    file = ReferenceFile()
    file.relations["settings"] = {"rId1": ("attachedTemplate", OUTSIDE)}
    assert "an attached template" in losses(file)[0]


def test_template() -> None:
    """A .dotx is as good as a .docx."""
    assert "word/styles.xml" in made_with(ReferenceFile(main_type=TEMPLATE)).names


def test_strict() -> None:
    """So is a file of ISO 29500 Strict."""
    file = ReferenceFile().end("header", paragraph("Strict"))
    for name, data in [*_parts(file).items()]:
        file.with_part(name, _strict(data))
    assert made_with(file).part("header").xpath("string()") == "Strict"


def _parts(file: ReferenceFile) -> dict[str, bytes]:
    names = ("word/document.xml", "word/styles.xml", "word/settings.xml")
    made = Opened(file.data()).parts
    return {name: made[name] for name in (*names, *file.parts)}


def _strict(data: bytes) -> bytes:
    usual = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return data.replace(usual, b"http://purl.oclc.org/ooxml/wordprocessingml/main")


def test_large_pictures_in_the_text() -> None:
    """What is not taken over is not even unpacked."""
    file = ReferenceFile().media("photo.png", bytes(50_000_000))
    assert read_reference(file.data(), Layout()).losses == ()


@pytest.mark.parametrize("part", ["word/document.xml", "word/settings.xml"])
def test_damaged_part(part: str) -> None:
    """A part that is no XML is refused in one line."""
    with pytest.raises(UsageError, match="found a file that is damaged"):
        made_with(ReferenceFile().with_part(part, b"<w:open"))


def test_damaged_header() -> None:
    """A header, too."""
    file = ReferenceFile().end("header", paragraph("a"))
    (name,) = file.parts
    with pytest.raises(UsageError, match="found a file that is damaged"):
        made_with(file.with_part(name, b"\x00"))


def test_password() -> None:
    """A file with a password is told as such."""
    with pytest.raises(UsageError, match="protected by a password"):
        read_reference(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), Layout())


def test_theme_with_pictures() -> None:
    """Its colours and fonts are taken, and its fills stay behind."""
    theme = (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        '<a:themeElements><a:clrScheme name="River"/><a:fmtScheme><a:blip '
        'r:embed="rId1"/></a:fmtScheme></a:themeElements></a:theme>'
    )
    made = made_with(ReferenceFile(STYLES).theme(theme.encode()))
    assert b"River" in made.parts["word/theme.xml"]
    assert b"a:blip" not in made.parts["word/theme.xml"]
