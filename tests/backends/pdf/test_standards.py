"""What a file claims, in the one packet of metadata, and that it keeps it."""

import io
from pathlib import Path

import page
import pikepdf
import pytest
from lxml import etree
from msgspec.structs import replace
from pikepdf import Name, Object, Pdf

from backends.pdf.tagtree import elements
from backends.sheets import RESOURCES
from documents import RESOURCES as DRAWINGS
from documents import every_block
from handout.backends.pdf import render
from handout.blocks import Heading
from handout.document import Document, Properties
from handout.layout import Layout, Options, PdfStandard
from handout.prose import Text

PICTURES = RESOURCES.with_pictures(DRAWINGS.pictures)
STANDARDS = pytest.mark.parametrize("standard", ["ua1", "ua2"])
CLAIMS = {
    "ua1": {"pdfaid:part": "2", "pdfaid:conformance": "A", "pdfuaid:part": "1"},
    "ua2": {
        "pdfaid:part": "4",
        "pdfaid:rev": "2020",
        "pdfuaid:part": "2",
        "pdfuaid:rev": "2024",
    },
}
LICENSED = replace(
    every_block(),
    edition="7f3a91c204be" + 52 * "0",
    properties=Properties(
        author="Riverbend Test Clinic",
        subject="Marrow fever & more",
        keywords=("marrow fever", "river fever"),
        source="https://example.org/marrow-fever",
        licence="In the public domain",
    ),
)
SAID = {
    "dc:title": ["Marrow fever (MF)"],
    "dc:creator": ["Riverbend Test Clinic"],
    "dc:description": ["Marrow fever & more"],
    "dc:rights": ["In the public domain"],
    "dc:language": ["en"],
    "dc:subject": ["marrow fever", "river fever"],
    "dc:source": ["https://example.org/marrow-fever"],
    "dc:identifier": ["7f3a-91c2-04be"],
    "dc:format": ["application/pdf"],
    "pdf:Keywords": ["marrow fever, river fever"],
    "pdf:Producer": ["WeasyPrint 70.0"],
    "xmp:CreatorTool": ["handout"],
    "xmp:CreateDate": ["2026-03-03T00:00:00Z"],
    "xmp:ModifyDate": ["2026-03-03T00:00:00Z"],
    "xmp:MetadataDate": ["2026-03-03T00:00:00Z"],
}


def printed(document: Document, standard: PdfStandard) -> Pdf:
    """Render a document and open the file."""
    options = Options(pdf_standard=standard)
    return pikepdf.open(io.BytesIO(render(document, Layout(), options, PICTURES)))


def said(file: Pdf) -> dict[str, list[str]]:
    """Return what the metadata say: the words of each property."""
    packet = etree.fromstring(file.Root.Metadata.read_bytes())
    description = packet[0][0]
    return {
        f"{found.prefix}:{etree.QName(found).localname}": [
            str(words).strip() for words in found.itertext() if str(words).strip()
        ]
        for found in description
    }


@STANDARDS
def test_one_packet_says_everything(standard: PdfStandard) -> None:
    """Title, author, language, subject, keywords, source and licence, once each."""
    found = said(printed(LICENSED, standard))

    assert {name: found[name] for name in SAID} == SAID


@STANDARDS
def test_one_packet_claims_accessibility_and_archiving(standard: PdfStandard) -> None:
    """PDF/UA and PDF/A stand side by side."""
    found = said(printed(LICENSED, standard))

    claims = {name: [value] for name, value in CLAIMS[standard].items()}
    assert {n: words for n, words in found.items() if "id:" in n} == claims


def test_pdf_2_0_declares_well_tagged_pdf() -> None:
    """For accessibility and for reuse."""
    found = said(printed(LICENSED, "ua2"))

    assert [words.rpartition("#")[2] for words in found["pdfd:declarations"]] == [
        "accessibility1.0",
        "reuse1.0",
    ]


def test_the_old_properties_say_the_same() -> None:
    """PDF/A-2 asks that both agree (ISO 19005-2, 6.6.2.3.1)."""
    file = printed(LICENSED, "ua1")
    found = said(file)

    assert file.docinfo["/Title"] == found["dc:title"][0]
    assert file.docinfo["/Author"] == found["dc:creator"][0]
    assert file.docinfo["/Subject"] == found["dc:description"][0]
    assert file.docinfo["/Keywords"] == found["pdf:Keywords"][0]


def test_pdf_2_0_has_no_old_properties() -> None:
    """PDF/A-4 forbids them (ISO 19005-4, 6.1.3)."""
    assert "/Info" not in printed(LICENSED, "ua2").trailer


@STANDARDS
def test_the_colours_are_those_of_a_screen(standard: PdfStandard) -> None:
    """The file brings the profile that says which red is meant."""
    file = printed(LICENSED, standard)
    (intent,) = file.Root.OutputIntents

    assert intent.S == Name.GTS_PDFA1
    assert intent.DestOutputProfile.N == 3


def test_words_that_xml_cannot_hold_are_left_out_of_the_metadata() -> None:
    """A control character in a title does not break the packet."""
    properties = replace(LICENSED.properties, subject="one\x0btwo <&> \ufffe")
    found = said(printed(replace(LICENSED, properties=properties), "ua2"))

    assert found["dc:description"] == ["onetwo <&>"]


def test_pdf_a_is_kept_as_another_validator_sees_it(tmp_path: Path) -> None:
    """PDF/A-2a (ISO 19005-2)."""
    file = tmp_path / "sheet.pdf"
    file.write_bytes(render(every_block(), Layout(), Options(), PICTURES))

    found = page.validate_pdf(str(file), profile=page.ValidationProfile.PDF_A_2A)

    assert [failure.rule_id for failure in found.failures] == []


def test_in_pdf_2_0_links_lead_to_what_they_name() -> None:
    """A link inside the sheet has a structure destination (ISO 14289-2, 8.8)."""
    file = printed(every_block(), "ua2")
    links = [link for link in annotations(file) if Name.GoTo == link.A.S]

    assert [str(link.A.SD[0].S) for link in links] == ["/H2", "/H2"]


def test_in_pdf_2_0_bookmarks_lead_to_their_headings() -> None:
    """And so has each bookmark."""
    file = printed(every_block(), "ua2")
    title = file.Root.Outlines.First

    assert title.SE.S == Name.H1
    assert title.A.SD[0].objgen == elements(file, "H1")[0].objgen


def test_in_pdf_2_0_a_heading_of_white_space_has_no_bookmark() -> None:
    """The file is made all the same."""
    part = every_block().parts[0]
    blank = Heading(text=Text.of("\u00a0"), level=2, id="blank")
    wanted = replace(part, blocks=(*part.blocks, blank))
    file = printed(replace(every_block(), parts=(wanted,)), "ua2")

    assert file.Root.Outlines.First.SE.S == Name.H1


def annotations(file: Pdf) -> list[Object]:
    """Return the annotations of all pages."""
    return [note for found in file.pages for note in found.get("/Annots", [])]
