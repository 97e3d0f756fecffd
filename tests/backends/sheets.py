"""Sheets as people get them, about an illness that nobody has.

Longer than the documents of `documents.py`: for looking at, for page breaks and
for measuring. `plain_sheet` and `full_sheet` are made of these pieces.
"""

import datetime

from documents import SMALL_WORDS
from handout.blocks import (
    Block,
    Callout,
    ClinicStrip,
    Colophon,
    Heading,
    LabelRow,
    PhoneLine,
    QRCode,
    WriteIn,
)
from handout.document import Document, Footer, Part, Properties
from handout.prose import Paragraph, Span, Text
from handout.resources import Picture, Resources

TITLE = "Amber lung syndrome (ALS-2)"
ADDRESS = "https://example.org/conditions/amber-lung-syndrome"
DRAFT = "Draft. Not yet reviewed by a clinician."
TREE = Picture(
    media_type="image/svg+xml",
    width=250,
    height=132,
    data=(
        b'<svg xmlns="http://www.w3.org/2000/svg" width="250" height="132">'
        b'<g fill="none" stroke="#1a1a1a" stroke-width="2">'
        b'<rect x="45" y="10" width="34" height="34" fill="#14375e"/>'
        b'<circle cx="188" cy="27" r="17"/>'
        b'<path d="M79 27H171M125 27V70M35 70H215M35 70V92M155 70V92M215 70V92"/>'
        b'<circle cx="35" cy="109" r="17" fill="#14375e"/>'
        b'<circle cx="155" cy="109" r="17"/>'
        b'<rect x="198" y="92" width="34" height="34" fill="#14375e"/></g></svg>'
    ),
)
RESOURCES = Resources.of([TREE])


def heading(words: str, level: int = 2, identifier: str = "") -> Heading:
    """Make a heading; its id is made of its words."""
    name = identifier or words.lower().strip("?").replace(" ", "-")
    return Heading(text=Text.of(words), level=level, id=name)


def paragraph(*parts: str | Span) -> Paragraph:
    """Make a paragraph without an id."""
    return Paragraph(Text.of(*parts))


def _opening() -> tuple[Block, ...]:
    number = Span("903-555-0142", strong=True)
    labels = ("For:", "Date:", "From:")
    return (
        ClinicStrip(
            name=Text.of("Cedar Creek Test Clinic"),
            contact=Text.of("Nurse line, day and night: ", number),
        ),
        heading(TITLE, 1, "title"),
        paragraph("Also called honey lung, Orrin-Vale disease"),
        LabelRow(fields=tuple(WriteIn(label=label) for label in labels)),
        Callout(kind="draft", blocks=(paragraph(DRAFT),)),
    )


def call_box() -> Callout:
    """Return the box with the clinic's number."""
    return Callout(
        kind="call",
        heading=heading("When should I call?"),
        blocks=(
            paragraph("Call us with any question about this sheet."),
            PhoneLine(label="Nurse line, day and night:", number="903-555-0142"),
            paragraph("Call 911 if this is an emergency."),
        ),
    )


def _colophon() -> Colophon:
    return Colophon(
        heading=heading("Where this comes from"),
        blocks=(
            paragraph(
                "Facts: Test Library of Invented Illnesses. Page last updated "
                "March 3, 2026. In the public domain."
            ),
            paragraph(
                "This sheet does not take the place of talking with your doctor "
                "or nurse."
            ),
            paragraph("Edition 7f3a-91c2-04be. Printed March 3, 2026."),
        ),
        code=QRCode(address=ADDRESS, alt=f"QR code that opens {ADDRESS}"),
    )


def sheet(level: str, blocks: tuple[Block, ...]) -> Document:
    """Put the clinic, the title and the colophon around the blocks of a level."""
    body = (*_opening(), *blocks, _colophon())
    return Document(
        title=TITLE,
        language="en",
        parts=(Part(id="handout", title=TITLE, language="en", blocks=body),),
        footer=Footer(
            words=f"ALS-2 · {level} · Edition 7f3a-91c2-04be",
            page="Page {page} of {pages}",
            notice=DRAFT,
        ),
        small_words=SMALL_WORDS,
        properties=Properties(
            author="Cedar Creek Test Clinic",
            subject="Amber lung syndrome",
            keywords=("amber lung syndrome", "honey lung"),
            source=ADDRESS,
        ),
        edition="7f3a91c204be" + "0" * 52,
        printed=datetime.date(2026, 3, 3),
    )
