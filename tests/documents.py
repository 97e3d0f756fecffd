"""Documents for the tests of backends: every block there is, invented words."""

import base64
import datetime

from handout.blocks import (
    Callout,
    ClinicStrip,
    Colophon,
    Contents,
    ContentsEntry,
    Entry,
    Fact,
    Facts,
    Glossary,
    Heading,
    LabelRow,
    PhoneLine,
    QRCode,
    WriteIn,
)
from handout.document import Document, Footer, Part, Properties, SmallWords
from handout.prose import Figure, List, Paragraph, Prose, Span, Table, Text
from handout.resources import Picture, Resources

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGNQiUrAgxhGpQlJ"
    "AwBJVYuBkTFm3wAAAABJRU5ErkJggg=="
)
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" '
    b'height="20"><rect x="2" y="2" width="16" height="16" fill="#14375e"/></svg>'
)
DRAWING = Picture(media_type="image/svg+xml", data=SVG, width=40, height=20, raster=PNG)
RESOURCES = Resources.of([DRAWING])

SMALL_WORDS = SmallWords(
    picture="Picture",
    page_footer="Page footer",
    clinic="Clinic",
    fill_in="Fill in",
    notes="Notes",
    back="Back to the text",
)
FOOTER = Footer(
    words="Marrow fever · full text · Edition 7f3a-91c2-04be",
    page="Page {page} of {pages}",
    notice="Draft. Not yet reviewed by a clinician.",
    label="",
)


def paragraph(identifier: str, *parts: str | Span) -> Paragraph:
    """Make a paragraph with an id."""
    return Paragraph(Text.of(*parts), id=identifier)


def nested_list() -> List:
    """Make a bulleted list with an ordered one inside."""
    inner = List(
        (Prose.of(paragraph("i1", "first")), Prose.of(paragraph("i2", "second"))),
        ordered=True,
        id="inner",
    )
    return List(
        (
            Prose.of(paragraph("l1", "Fever that comes back")),
            Prose.of(paragraph("l2", "Pain in two places:"), inner),
        ),
        id="outer",
    )


def every_block() -> Document:
    """Return a handout that holds each kind of block and of span."""
    blocks = (
        ClinicStrip(
            name=Text.of("Riverbend Test Clinic"),
            contact=Text.of("Nurse line: ", Span("555-0100", strong=True)),
            id="strip",
        ),
        Heading(text=Text.of("Marrow fever (MF)"), level=1, id="top"),
        paragraph("also", "Also called river fever"),
        LabelRow(
            fields=(
                WriteIn(label="For:", id="for"),
                WriteIn(label="Date:", id="date"),
                WriteIn(label="From:", id="from"),
            ),
            id="label",
        ),
        Callout(
            kind="draft",
            blocks=(paragraph("d1", "Draft. Not yet reviewed by a clinician."),),
            id="draft",
        ),
        Callout(
            kind="main-points",
            heading=Heading(text=Text.of("The main points"), level=2, id="main"),
            blocks=(nested_list(),),
            id="points",
        ),
        Contents(
            entries=(
                ContentsEntry(text=Text.of("What is it?"), target="what"),
                ContentsEntry(text=Text.of("Words to know"), target="words"),
            ),
            id="contents",
        ),
        Facts(
            caption=Text.of("At a glance"),
            header=(Text.of("Fact"), Text.of("What the source says")),
            rows=(
                Fact(Text.of("Genes"), Text.of("ABC1, XYZ2")),
                Fact(Text.of("How common"), Text.of("about 1 in 40,000 people")),
            ),
            id="facts",
        ),
        Heading(text=Text.of("What is it?"), level=2, id="what"),
        paragraph(
            "p1",
            "Marrow fever is ",
            Span("not", strong=True),
            " catching. In Spanish: ",
            Span("fiebre de médula", language="es"),
            ". See ",
            Span("the test page", link="https://example.org/a?b=1&c=2"),
            " & H",
            Span("2", position="subscript"),
            "O, 10",
            Span("3", position="superscript"),
            ", the ",
            Span("MRI", expansion="magnetic resonance imaging"),
            " and p110δ <tag>.",
        ),
        nested_list(),
        Heading(text=Text.of("A part of it"), level=3, id="part"),
        Table(
            header=(Text.of("Kind"), Text.of("Share")),
            rows=(
                (Text.of("Mild"), Text.of("2 in 3")),
                (Text.of("Severe"), Text.of("1 in 3")),
            ),
            caption=Text.of("Kinds of marrow fever"),
            row_heads=True,
            id="table",
        ),
        Figure(
            alt="A dark square",
            picture=DRAWING.sha256,
            caption=Text.of("One square."),
            id="figure",
        ),
        Figure(alt="A picture that could not be had", id="lost"),
        Callout(
            kind="call",
            heading=Heading(text=Text.of("When should I call?"), level=2, id="call"),
            blocks=(
                paragraph("c1", "Call us with any question."),
                PhoneLine(label="Nurse line:", number="555-0100", id="phone"),
            ),
            id="callbox",
        ),
        Heading(text=Text.of("Words to know"), level=2, id="words"),
        Glossary(
            caption=Text.of("Words to know"),
            header=(Text.of("Word"), Text.of("What it means")),
            entries=(
                Entry(Text.of("marrow"), Text.of("The soft middle of bones."), "MA-ro"),
                Entry(Text.of("fever"), Text.of("A body that is too warm.")),
            ),
            id="glossary",
        ),
        Heading(text=Text.of("Questions to ask"), level=2, id="ask"),
        WriteIn(label="My question:", lines=2, id="question"),
        Colophon(
            heading=Heading(
                text=Text.of("Where this comes from"), level=2, id="source"
            ),
            blocks=(paragraph("s1", "Facts: invented for tests."),),
            code=QRCode(
                address="https://example.org/marrow-fever",
                alt="QR code that opens example.org/marrow-fever",
                id="code",
            ),
            id="colophon",
        ),
    )
    return Document(
        title="Marrow fever (MF)",
        language="en",
        parts=(
            Part(id="handout", title="Marrow fever (MF)", language="en", blocks=blocks),
        ),
        footer=FOOTER,
        small_words=SMALL_WORDS,
        properties=Properties(
            author="Riverbend Test Clinic",
            subject="Marrow fever",
            keywords=("marrow fever", "river fever"),
            source="https://example.org/marrow-fever",
            licence="Public domain",
        ),
        edition="7f3a91c204be" + "0" * 52,
        printed=datetime.date(2026, 3, 3),
    )
