"""What a person is told about a Word file before it is handed over."""

import pytest
from docx.oxml.ns import qn
from msgspec.structs import replace

from backends.docx.opened import Opened, document_of
from backends.docx.references import STYLES, ReferenceFile, paragraph
from backends.docx.validity import faults
from documents import RESOURCES, every_block
from documents import paragraph as block
from handout.backends.docx import render
from handout.backends.docx.cautions import cautions
from handout.blocks import Block, Heading, LabelRow, WriteIn
from handout.document import Document
from handout.errors import HandoutWarning
from handout.layout import Layout, Options
from handout.prose import Figure, List, Prose, Span, Table, Text

PALE = '<w:rPr><w:color w:val="4F81BD"/></w:rPr>'
CANARY = "Zacharias"
CONTROL, SURROGATE = "\x01", "\udc00"
HEADING = Heading(text=Text.of("Causes"), level=2, id="h")


def told(
    document: Document, layout: Layout = Layout(), reference: bytes | None = None
) -> list[HandoutWarning]:
    """Return the warnings of a file."""
    options = Options(reference_docx=reference)
    return [*cautions(document, layout, options, RESOURCES)]


def kinds(*warnings: HandoutWarning) -> list[str]:
    """Return what warnings are about."""
    return [warning.kind for warning in warnings]


def with_style(style: str, inside: str = PALE) -> bytes:
    """Return a clinic's file with one more style."""
    more = (
        f'<w:style w:type="paragraph" w:styleId="S"><w:name w:val="{style}"/>'
        f"{inside}</w:style>"
    )
    return ReferenceFile(STYLES + more).data()


def columns(count: int) -> Table:
    """Return a table of so many columns."""
    cells = tuple(Text.of(str(number)) for number in range(count))
    return Table(header=cells, rows=(cells,), row_heads=True, id="t")


def levels(count: int) -> List:
    """Return a list of so many levels."""
    inner = [levels(count - 1)] if count > 1 else []
    return List((Prose.of(block("", "item"), *inner),))


def test_our_own_file() -> None:
    """There is nothing to tell about a file of ours."""
    assert told(every_block()) == []


def test_pale_style() -> None:
    """It is named, with what was found and what to do."""
    (warning,) = told(every_block(), reference=with_style("heading 2"))
    assert warning.kind == "reference-contrast"
    assert str(warning) == (
        "the reference document: found a contrast of 4.0:1 in the style 'Heading 2', "
        "expected at least 4.5:1; choose a darker colour for its letters, or a lighter "
        "one behind them."
    )


def test_pale_style_that_is_not_used() -> None:
    """What nobody sees is not told."""
    assert told(every_block(), reference=with_style("Bookworm")) == []


def test_pale_style_in_their_header() -> None:
    """What stands in the header is seen."""
    file = ReferenceFile(
        f'{STYLES}<w:style w:type="paragraph" w:styleId="S"><w:name w:val="Pale"/>'
        f"{PALE}</w:style>"
    )
    styled = paragraph("a").replace(
        "<w:p>", '<w:p><w:pPr><w:pStyle w:val="S"/></w:pPr>'
    )
    (warning,) = told(every_block(), reference=file.end("header", styled).data())
    assert "'Pale'" in warning.sentence


def test_small_style_in_large_print() -> None:
    """Their text stays small, and that is told."""
    small = '<w:rPr><w:sz w:val="22"/></w:rPr>'
    found = told(every_block(), Layout(size="large"), with_style("heading 2", small))
    assert kinds(*found) == ["reference-too-small"]
    assert "11 points in the style 'Heading 2'" in found[0].sentence


def test_pale_text_of_theirs_under_a_style_of_ours() -> None:
    """The style that is theirs is named, and once."""
    pale = STYLES.replace('<w:name w:val="Normal"/>', f'<w:name w:val="Normal"/>{PALE}')
    text = document_of(block("p", "a"), block("q", "b"))
    found = told(text, reference=ReferenceFile(pale).data())
    assert [warning.kind for warning in found] == ["reference-contrast"]
    assert "'Normal'" in found[0].sentence


def test_small_style_in_regular_print() -> None:
    """In regular print their sizes are their own affair."""
    assert told(document_of(block("p", "Words")), reference=with_style("x")) == []


def test_narrow_margins_in_large_print() -> None:
    """Large print asks for an inch."""
    file = ReferenceFile()
    file.section = file.section.replace('w:right="1500"', 'w:right="720"')
    document = document_of()
    found = told(document, Layout(size="large"), file.data())
    assert kinds(*found) == ["reference-margins"]
    assert "0.5 inch" in found[0].sentence


def test_losses() -> None:
    """What is left out of their file is told."""
    file = ReferenceFile()
    file.section += '<w:cols w:num="2"/>'
    assert kinds(*told(document_of(), reference=file.data())) == ["reference-left-out"]


BEYOND: dict[str, Block] = {
    "control-characters": block("p", f"a{CONTROL}b{SURROGATE}"),
    "long-paragraph": block("p", "word " * 8_000),
    "wide-table": columns(64),
    "deep-list": levels(10),
    "link-left-out": block("p", Span("here", link=f"https://a.example/{'a' * 2_100}")),
    "shortened": block("p", Span("here", link=f"https://a.example/{'a' * 300}")),
    "long-alt": Figure(alt="a " * 501, id="f"),
}


@pytest.mark.parametrize("kind", BEYOND)
def test_beyond_what_word_holds(kind: str) -> None:
    """It is told once, under its heading."""
    (warning,) = told(document_of(HEADING, BEYOND[kind]))
    assert (warning.kind, warning.place) == (kind, "under 'Causes'")


@pytest.mark.parametrize("kind", BEYOND)
def test_file_is_valid_all_the_same(kind: str) -> None:
    """Never a file that Word must repair."""
    data = render(document_of(BEYOND[kind]), Layout(), Options(), RESOURCES)
    assert faults(data) == []


def test_what_word_holds() -> None:
    """At the limit there is nothing to tell."""
    document = document_of(columns(63), levels(9), block("p", "a" * 32_767))
    assert told(document) == []


def test_characters_are_named() -> None:
    """By their code points."""
    (warning,) = told(document_of(BEYOND["control-characters"]))
    assert "2 characters that no Word file can hold (U+0001, U+DC00)" in str(warning)


def test_nothing_of_the_patient_is_told() -> None:
    """Neither the words of the label nor their signs."""
    field = WriteIn(label="Name", value=f"{CANARY}{CONTROL}")
    document = document_of(LabelRow(fields=(field,)))
    footer = replace(document.footer, label=f"{CANARY}{CONTROL}")
    said = [str(one) for one in told(replace(document, footer=footer))]
    assert len(said) == 2
    assert not any(CANARY in one or "U+" in one for one in said)


@pytest.mark.parametrize("field", ["title", "keywords"])
def test_long_properties(field: str) -> None:
    """What is cut in the properties is whole on the sheet."""
    document = document_of()
    properties = replace(document.properties, keywords=("a" * 256,))
    long = {
        "title": replace(document, title="a" * 256),
        "keywords": replace(document, properties=properties),
    }
    (warning,) = told(long[field])
    assert field in warning.sentence
    assert faults(render(long[field], Layout(), Options(), RESOURCES)) == []


def test_long_address_is_no_link() -> None:
    """Its words stand there, and no more."""
    document = document_of(BEYOND["link-left-out"])
    file = Opened(render(document, Layout(), Options(), RESOURCES))
    assert (file.lines, file.all("//w:hyperlink")) == (["here"], [])


def test_wide_table_is_parted() -> None:
    """Each part has the heads of the rows and no more than 63 columns."""
    file = Opened(render(document_of(columns(126)), Layout(), Options(), RESOURCES))
    rows = [len(row.findall(qn("w:tc"))) for row in file.all("//w:tr")]
    assert rows == [63, 63, 63, 63, 2, 2]
    first = file.all("//w:tbl/w:tr/w:tc[1]")
    assert {"".join(map(str, cell.itertext())) for cell in first} == {"0"}
