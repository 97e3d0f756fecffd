"""A clinic's own Word file: its styles win, and those that it lacks are added."""

from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from lxml import etree

from backends.docx.opened import Opened, document_of, opened
from backends.docx.references import DECLARED, STYLES, ReferenceFile, zipped
from backends.docx.validity import faults
from documents import RESOURCES, every_block
from handout.backends.docx import render
from handout.backends.docx.reference.styles import lay_over
from handout.backends.docx.voices import Voice
from handout.errors import UsageError
from handout.layout import Layout, Options

ENTITY = b'<!DOCTYPE a [<!ENTITY e "x">]><w:styles xmlns:w="w">&e;</w:styles>'
OTHER_WORD = Path(docx.__file__).parent / "templates" / "default.docx"
GERMAN = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standard">'
    '<w:name w:val="Normal"/><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="berschrift1">'
    '<w:name w:val="heading 1"/><w:basedOn w:val="Standard"/>'
    '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>'
    '<w:rPr><w:color w:val="770000"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Call"><w:name w:val="Anruf"/></w:style>'
)
RED = '<w:rPr><w:color w:val="770000"/></w:rPr>'
BENT = '<w:ind w:firstLine="720"/><w:jc w:val="both"/>'
EMPTY = "<w:docDefaults/><w:latentStyles/>"
PANDOC = STYLES + "".join(
    f'<w:style w:type="paragraph" w:styleId="{name.replace(" ", "")}">'
    f'<w:name w:val="{name}"/><w:basedOn w:val="Normal"/></w:style>'
    for name in ("Body Text", "First Paragraph", "Compact", "Title", "Table Caption")
)


def reference(styles: str) -> bytes:
    """Return a Word file with these styles."""
    return ReferenceFile(styles).data()


def styled(data: bytes) -> Opened:
    """Render every block with the styles of a reference."""
    return opened(every_block(), options=Options(reference_docx=data))


def of_heading(file: Opened, path: str) -> list[str]:
    """Return what an XPath finds in the style of headings."""
    return file.values(f"//w:style[@w:styleId='Heading1']{path}", "styles")


def test_their_style_wins() -> None:
    """A style of theirs replaces ours of the same name, whatever its id."""
    file = styled(reference(GERMAN))
    assert of_heading(file, "//w:color/@w:val") == ["770000"]
    assert of_heading(file, "/w:basedOn/@w:val") == ["Normal"]


def test_missing_styles_are_added() -> None:
    """Every style that the text names is there once."""
    file = styled(reference(GERMAN))
    named = {
        *file.values("//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val")
    }
    there_is = file.values("//w:style/@w:styleId", "styles")
    assert named <= set(there_is)
    assert len(there_is) == len(set(there_is))


def test_same_id_for_another_style() -> None:
    """A style of theirs that only shares an id with ours steps aside."""
    file = styled(reference(GERMAN))
    assert "CallReference" in file.values("//w:style/@w:styleId", "styles")


def test_language_stays_ours() -> None:
    """The language is that of the text, not that of their file."""
    file = styled(reference(GERMAN))
    assert file.values("//w:lang/@w:val", "styles") == ["en"]


def test_their_lists_stay_behind() -> None:
    """No style refers to a list that is not in the file."""
    file = styled(reference(GERMAN))
    named = {*file.values("//w:numPr/w:numId/@w:val", "styles")}
    assert named <= {*file.values("//w:num/@w:numId", "numbering")}


def test_file_of_another_program() -> None:
    """The styles and the theme of a real file are taken over."""
    file = styled(OTHER_WORD.read_bytes())
    assert of_heading(file, "//w:color/@w:val") == ["365F91"]
    assert b"Cambria" in file.parts["word/theme.xml"]
    assert file.lines == opened(every_block()).lines


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no zip",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        zipped({}),
        zipped({"word/document.xml": b"<w:document/>"}),
        reference("</w:styles>"),
        reference(GERMAN)[:120],
        ReferenceFile(GERMAN).with_part("word/styles.xml", b"<other/>").data(),
        ReferenceFile(GERMAN).with_part("word/styles.xml", ENTITY).data(),
    ],
)
def test_no_word_file(data: bytes) -> None:
    """What is no Word file is refused in one line."""
    with pytest.raises(UsageError, match="the reference document"):
        styled(data)


def test_file_too_large() -> None:
    """Styles of unlikely size are refused."""
    with pytest.raises(UsageError):
        styled(reference(GERMAN + " " * 33_000_000))


def test_same_bytes() -> None:
    """The same reference gives the same bytes."""
    options = Options(reference_docx=reference(GERMAN))
    first, second = (opened(document_of(), options=options).parts for _ in range(2))
    assert first == second


def paragraph_style(identifier: str, name: str, inside: str = "") -> str:
    """Return a paragraph style."""
    return (
        f'<w:style w:type="paragraph" w:styleId="{identifier}">'
        f'<w:name w:val="{name}"/>{inside}</w:style>'
    )


@pytest.mark.parametrize(
    "style",
    [
        paragraph_style("berschrift1", "heading 1", RED),
        paragraph_style("Ttulo1", "Heading 1", RED),
        paragraph_style("H1", "heading 1,h1", RED),
        paragraph_style("Sub", "Section", '<w:aliases w:val="Heading 1,s"/>' + RED),
    ],
)
def test_names_and_aliases(style: str) -> None:
    """A style is known by its name, in capitals or not, and by its other names."""
    file = styled(reference(STYLES + style))
    assert of_heading(file, "//w:color/@w:val") == ["770000"]
    assert of_heading(file, "/w:name/@w:val")[0].lower() == "heading 1"


def test_own_name_goes_before_an_alias() -> None:
    """Of two styles that could be meant, the one of that very name is."""
    alias = paragraph_style("A", "Section", '<w:aliases w:val="heading 1"/>')
    named = paragraph_style("B", "heading 1", RED)
    file = styled(reference(STYLES + alias + named))
    assert of_heading(file, "//w:color/@w:val") == ["770000"]


def test_default_of_another_name() -> None:
    """The style of their text is Normal, and the only default."""
    theirs = STYLES.replace('w:val="Normal"', 'w:val="Standard"')
    file = styled(reference(theirs.replace('"Normal"', '"Standard"')))
    path = "//w:style[@w:default='1'][@w:type='paragraph']"
    assert file.values(f"{path}/@w:styleId", "styles") == ["Normal"]
    assert file.values(f"{path}/w:aliases/@w:val", "styles") == ["Standard"]


def test_no_default() -> None:
    """Where no style of theirs is the default, Normal is."""
    file = styled(reference(paragraph_style("Normal", "Normal", RED)))
    default = "//w:style[@w:default and @w:type='paragraph']/@w:styleId"
    assert file.values(default, "styles") == ["Normal"]


def test_no_defaults_of_the_document() -> None:
    """Then ours are added, with the language."""
    file = styled(reference(paragraph_style("A", "heading 1")))
    (root,) = file.all("/w:styles", "styles")
    names = [etree.QName(child).localname for child in root]
    assert names[:3] == ["docDefaults", "latentStyles", "style"]


@pytest.mark.parametrize(
    "ring",
    [
        paragraph_style("A", "heading 1", '<w:basedOn w:val="A"/>'),
        paragraph_style("A", "heading 1", '<w:basedOn w:val="B"/>')
        + paragraph_style("B", "heading 2", '<w:basedOn w:val="A"/>'),
        paragraph_style("A", "heading 1", '<w:basedOn w:val="Gone"/>'),
    ],
)
def test_rings(ring: str) -> None:
    """Whatever a style is based on is there, and comes to an end."""
    file = styled(reference(STYLES + ring))
    style, seen = "Heading1", set[str]()
    while style:
        assert style not in seen
        seen.add(style)
        path = f"//w:style[@w:styleId='{style}']"
        assert len(file.all(path, "styles")) == 1
        style = "".join(file.values(f"{path}/w:basedOn/@w:val", "styles"))


def test_twins() -> None:
    """Of two styles of one name, or one id, the first stays."""
    twins = paragraph_style("A", "heading 1", RED) + paragraph_style("A", "other")
    file = styled(reference(STYLES + twins + paragraph_style("B", "HEADING 1")))
    named = file.values("//w:style/w:name/@w:val", "styles")
    assert [name.lower() for name in named].count("heading 1") == 1


def test_added_styles_stand_upright() -> None:
    """Set on both edges, and a first line that goes in: that is for their text."""
    bent = STYLES.replace(
        '<w:name w:val="Normal"/>', f'<w:name w:val="Normal"/><w:pPr>{BENT}</w:pPr>'
    )
    file = styled(reference(bent))
    path = "//w:style[@w:styleId='LabelRow']/w:pPr"
    assert file.values(f"{path}/w:jc/@w:val", "styles") == ["left"]
    assert file.values(f"{path}/w:ind/@w:firstLine", "styles") == ["0"]
    of_text = "//w:style[@w:styleId='Normal']/w:pPr/w:jc/@w:val"
    assert file.values(of_text, "styles") == ["both"]


def size_of(file: Opened, style: str) -> list[str]:
    """Return the size that a style says, in half points."""
    return file.values(f"//w:style[@w:styleId='{style}']/w:rPr/w:sz/@w:val", "styles")


def test_added_styles_in_large_print() -> None:
    """In large print they keep the size that was promised."""
    options = Options(reference_docx=reference(STYLES))
    large = opened(every_block(), Layout(size="large"), options)
    regular = opened(every_block(), Layout(), options)
    assert (size_of(large, "ListParagraph"), size_of(regular, "ListParagraph")) == (
        ["36"],
        [],
    )


def test_added_heading_is_no_larger() -> None:
    """A heading of ours is no larger than theirs above it."""
    small = paragraph_style("H2", "heading 2", '<w:rPr><w:sz w:val="24"/></w:rPr>')
    assert size_of(styled(reference(STYLES + small)), "Heading3") == ["24"]


def test_marks_of_other_programs() -> None:
    """Effects that only new versions of Word know stay behind."""
    glow = '<w:rPr><w:b/><v:glow v:rad="1"/></w:rPr>'
    file = styled(reference(STYLES + paragraph_style("H1", "heading 1", glow)))
    assert b"glow" not in file.parts["word/styles.xml"]


@pytest.mark.parametrize(
    "data",
    [
        OTHER_WORD.read_bytes(),
        reference(GERMAN),
        reference(STYLES),
        reference(PANDOC),
    ],
)
def test_valid(data: bytes) -> None:
    """The file is valid in large print, too."""
    options = Options(reference_docx=data)
    for layout in (Layout(), Layout(size="large")):
        assert faults(render(every_block(), layout, options, RESOURCES)) == []


@pytest.mark.parametrize("inside", ["", "<w:pPr><w:jc w:val='left'/></w:pPr>" + RED])
def test_lists_of_styles_are_ours(inside: str) -> None:
    """Where their style replaces one of a list, it is of our list."""
    listed = '<w:pPr><w:numPr><w:numId w:val="9"/></w:numPr><w:ind w:left="9"/></w:pPr>'
    ours, theirs = (
        parse_xml(f"<w:styles {DECLARED}>{EMPTY}{style}</w:styles>")
        for style in (
            paragraph_style("ListBullet", "List Bullet", listed),
            paragraph_style("Aufz", "list bullet", inside),
        )
    )
    lay_over(theirs, ours, Voice.of("en"))
    (style,) = theirs.iterfind(qn("w:style"))
    properties = style.find(qn("w:pPr"))
    assert style.get(qn("w:styleId")) == "ListBullet"
    assert properties is not None
    names = [etree.QName(child).localname for child in properties]
    assert names[:2] == ["numPr", "ind"]


def test_odd_order_of_properties() -> None:
    """What is out of order in their styles is set in order."""
    odd = '<w:pPr><w:jc w:val="both"/><w:ind w:left="9"/></w:pPr>'
    options = Options(reference_docx=reference(STYLES + paragraph_style("A", "x", odd)))
    assert faults(render(every_block(), Layout(), options, RESOURCES)) == []
