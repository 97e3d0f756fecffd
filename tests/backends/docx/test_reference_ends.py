"""Headers and footers of a clinic's file: theirs first, below them what is needed."""

import pytest
from lxml import etree
from msgspec.structs import replace

from backends.docx.opened import Opened, opened, words
from backends.docx.references import (
    ReferenceFile,
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
from handout.document import Document
from handout.layout import Layout, Options

LOGO = {"rId1": ("image", "media/logo.png")}
LABEL = "Ana Example · March 3, 2026"
NOTICE = "Draft. Not yet reviewed by a clinician."
EDITION = "7f3a-91c2-04be"


def labelled() -> Document:
    """Return every block with a patient's line."""
    document = every_block()
    return replace(document, footer=replace(document.footer, label=LABEL))


def made_with(file: ReferenceFile) -> Opened:
    """Render every block with a clinic's file."""
    return opened(labelled(), options=Options(reference_docx=file.data()))


def said(file: Opened, part: str) -> list[str]:
    """Return the lines of a header or footer."""
    return [words(found) for found in file.all("//w:p", part)]


def with_logo(content: str, place: str = "header") -> ReferenceFile:
    """Return a file with a picture at hand."""
    file = ReferenceFile().media("logo.png", picture_data())
    return file.end(place, content, relations=LOGO)


def referred(file: Opened) -> list[str]:
    """Return the headers and footers that the section refers to."""
    path = "//w:sectPr/*[contains(local-name(), 'Reference')]"
    return [
        f"{etree.QName(found).localname} {found.values()[0]}"
        for found in file.all(path)
    ]


def test_header() -> None:
    """Their header is on every page."""
    file = made_with(ReferenceFile().end("header", paragraph("River Clinic")))
    assert said(file, "header") == ["River Clinic"]
    assert referred(file) == ["headerReference default", "footerReference default"]


def test_footer_stands_above_ours() -> None:
    """Below it are notice, label, edition and page."""
    file = made_with(ReferenceFile().end("footer", paragraph("Form 12")))
    assert said(file, "footer") == [
        "Form 12",
        f"Marrow fever · full text · Edition {EDITION} Page 1 of 1",
        NOTICE,
        LABEL,
    ]


def test_page_that_they_count_is_not_counted_again() -> None:
    """A field of theirs in the footer is enough."""
    counted = f"<w:p>{field('PAGE')}</w:p>"
    file = made_with(ReferenceFile().end("footer", counted))
    assert said(file, "footer")[-3].endswith(EDITION)


def test_page_in_their_header() -> None:
    """There, too."""
    simple = '<w:p><w:fldSimple w:instr=" PAGE \\* MERGEFORMAT "/></w:p>'
    file = made_with(ReferenceFile().end("header", simple))
    assert said(file, "footer")[-3].endswith(EDITION)


def test_title_page() -> None:
    """Where their first page has no footer, ours stands there alone."""
    reference = ReferenceFile().end("footer", paragraph("Form 12"))
    reference.section += "<w:titlePg/>"
    file = made_with(reference)
    assert said(file, "footer-first")[1:] == [NOTICE, LABEL]
    assert "footerReference first" in referred(file)
    assert len(file.all("//w:titlePg")) == 1


def test_even_pages() -> None:
    """Even pages have a footer of their own, and our lines in it."""
    reference = ReferenceFile().end("footer", paragraph("Even"), "even")
    reference.settings = "<w:evenAndOddHeaders/>"
    file = made_with(reference)
    assert said(file, "footer-even")[::2] == ["Even", NOTICE]
    assert said(file, "footer")[1] == NOTICE
    assert len(file.all("//w:evenAndOddHeaders", "settings")) == 1


def test_even_pages_that_are_off() -> None:
    """What their pages do not show stays behind."""
    reference = ReferenceFile().end("footer", paragraph("Even"), "even")
    assert "word/footer-even.xml" not in made_with(reference).names


def test_every_edition_is_locked() -> None:
    """In each kind of footer, in a control of its own."""
    reference = ReferenceFile()
    reference.section += "<w:titlePg/>"
    reference.settings = "<w:evenAndOddHeaders/>"
    file = made_with(reference)
    footers = ("footer", "footer-first", "footer-even")
    numbers = [file.values("//w:sdt/w:sdtPr/w:id/@w:val", name) for name in footers]
    assert all(len(found) == 1 for found in numbers)
    assert len({*map(tuple, numbers)}) == len(footers)


def test_page_stands_at_the_right_margin() -> None:
    """Whatever tab stops their style of footers has."""
    stops = '<w:tab w:val="center" w:pos="4680"/><w:tab w:val="right" w:pos="9360"/>'
    reference = ReferenceFile()
    reference.styles += (
        '<w:style w:type="paragraph" w:styleId="F"><w:name w:val="footer"/>'
        f"<w:pPr><w:tabs>{stops}</w:tabs></w:pPr></w:style>"
    )
    tabs = made_with(reference).all("//w:p[1]/w:pPr/w:tabs/w:tab", "footer")
    assert [[*tab.values()] for tab in tabs] == [
        ["clear", "4680"],
        ["clear", "9360"],
        ["right", "8940"],
    ]


def test_blank_end_of_their_footer() -> None:
    """Empty lines between theirs and ours are dropped."""
    file = made_with(ReferenceFile().end("footer", paragraph("Form 12") + "<w:p/>"))
    assert said(file, "footer")[0::2] == ["Form 12", NOTICE]


def test_empty_header() -> None:
    """A header in which nothing is seen is none."""
    file = made_with(ReferenceFile().end("header", "<w:p/>"))
    assert "word/header.xml" not in file.names


def test_header_of_an_earlier_section() -> None:
    """A section without a header has that of the section before."""
    reference = ReferenceFile().end("header", paragraph("Early"))
    references, reference.references = reference.references, ""
    reference.body = f"<w:p><w:pPr><w:sectPr>{references}</w:sectPr></w:pPr></w:p>"
    assert said(made_with(reference), "header") == ["Early"]


def test_logo() -> None:
    """A picture of theirs travels, with its words and its own number."""
    file = made_with(with_logo(f"<w:p>{picture()}</w:p>"))
    assert file.values("//wp:docPr/@descr", "header") == ["River Clinic"]
    (relation,) = file.values("//a:blip/@r:embed", "header")
    assert relation.encode() in file.parts["word/_rels/header.xml.rels"]
    numbers = file.values("//wp:docPr/@id") + file.values("//wp:docPr/@id", "header")
    assert len(numbers) == len({*numbers})


def test_logo_in_two_headers() -> None:
    """One picture is one part."""
    reference = with_logo(f"<w:p>{picture()}</w:p>")
    reference.end("header", f"<w:p>{picture()}</w:p>", "first", LOGO)
    reference.section += "<w:titlePg/>"
    file = made_with(reference)
    pictures = [name for name in file.names if picture_data() == file.parts[name]]
    assert len(pictures) == 1


def test_cropped_logo() -> None:
    """What they cut off stays cut off."""
    cut = picture().replace("</pic:blipFill>", '<a:srcRect l="1000"/></pic:blipFill>')
    file = made_with(with_logo(f"<w:p>{cut}</w:p>"))
    assert file.values("//a:srcRect/@l", "header") == ["1000"]


def test_floating_logo() -> None:
    """It is set in the line, and told."""
    reference = with_logo(f"<w:p>{floating()}</w:p>")
    assert made_with(reference).all("//wp:anchor", "header") == []
    (loss,) = read_reference(reference.data(), Layout()).losses
    assert "it now stands in the line" in loss.sentence


@pytest.mark.parametrize("alt", ["", "logo.PNG"])
def test_logo_without_words(alt: str) -> None:
    """It is marked as decorative, and told."""
    reference = with_logo(f"<w:p>{picture(alt)}</w:p>")
    decorations = "//*[local-name()='decorative']"
    assert len(made_with(reference).all(decorations, "header")) == 1
    (loss,) = read_reference(reference.data(), Layout()).losses
    assert "without alternative text" in loss.sentence


def test_link() -> None:
    """A link to the web is kept, in the relationships of its own part."""
    link = '<w:hyperlink r:id="rId5"><w:r><w:t>Our site</w:t></w:r></w:hyperlink>'
    address = {"rId5": ("hyperlink", "https://clinic.example/")}
    reference = ReferenceFile()
    reference.end("header", f"<w:p>{link}</w:p>", relations=address)
    file = made_with(reference)
    assert b"https://clinic.example/" in file.parts["word/_rels/header.xml.rels"]
    (relation,) = file.values("//w:hyperlink/@r:id", "header")
    assert relation.encode() in file.parts["word/_rels/header.xml.rels"]


def test_styles_in_headers() -> None:
    """Their styles are named by their new ids; what is not there is not named."""
    reference = ReferenceFile()
    reference.styles += (
        '<w:style w:type="paragraph" w:styleId="Kopf"><w:name w:val="heading 1"/>'
        "</w:style>"
    )
    reference.end(
        "header",
        '<w:p><w:pPr><w:pStyle w:val="Kopf"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'
        '<w:p><w:pPr><w:pStyle w:val="Gone"/></w:pPr><w:r><w:t>b</w:t></w:r></w:p>',
    )
    assert made_with(reference).values("//w:pStyle/@w:val", "header") == ["Heading1"]


def test_numbers_in_headers() -> None:
    """A numbered line keeps its words, without its number."""
    numbered = '<w:p><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>'
    content = f"{numbered}<w:r><w:t>One</w:t></w:r></w:p>"
    file = made_with(ReferenceFile().end("header", content))
    assert (said(file, "header"), file.all("//w:numPr", "header")) == (["One"], [])


def test_layout_table() -> None:
    """A table that arranges a letterhead stays, whole and marked."""
    cells = f"<w:tc>{paragraph('a')}</w:tc><w:tc/>"
    table = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    file = made_with(ReferenceFile().end("header", table))
    assert said(file, "header") == ["a", ""]
    assert len(file.all("//w:tr/w:trPr/w:tblHeader", "header")) == 1


def test_valid() -> None:
    """With all kinds of headers and footers, the file is valid."""
    reference = with_logo(f"<w:p>{picture()}{floating()}</w:p>")
    cell = f"<w:tc><w:p>{picture()}</w:p></w:tc>"
    table = f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>"
    reference.end("header", table, "first", LOGO)
    reference.end("footer", f"<w:p>{field('PAGE')}</w:p>", "even")
    reference.section += "<w:titlePg/>"
    reference.settings = "<w:evenAndOddHeaders/>"
    options = Options(reference_docx=reference.data())
    assert faults(render(labelled(), Layout(), options, RESOURCES)) == []


def test_same_bytes() -> None:
    """The same file gives the same bytes."""
    reference = with_logo(f"<w:p>{picture()}</w:p>")
    assert made_with(reference).parts == made_with(reference).parts
