"""How a document is laid out: print size, paper, ink. No words, no colours."""

from typing import Literal

import msgspec

PrintSize = Literal["regular", "large", "xlarge"]
Paper = Literal["letter", "a4"]
Ink = Literal["colour", "mono"]
PdfStandard = Literal["ua1", "ua2"]


class Layout(msgspec.Struct, frozen=True, kw_only=True):
    """What a nurse chooses at the printer. It never changes a word."""

    size: PrintSize = "regular"
    paper: Paper = "letter"
    ink: Ink = "colour"


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What single formats can be asked for beside the layout.

    `reference_docx` holds the bytes of a Word file whose styles, headers, footers
    and page win.
    """

    pdf_standard: PdfStandard = "ua1"
    embed_fonts: bool = True
    reference_docx: bytes | None = None


class TypeScale(msgspec.Struct, frozen=True, kw_only=True):
    """Type sizes in points, leading as a factor, margins in inches."""

    body: float
    title: float
    heading: float
    subheading: float
    small: float
    strip: float
    phone: float
    leading: float
    margin: float
    top_margin: float
    bottom_margin: float


TYPE_SCALES: dict[PrintSize, TypeScale] = {
    "regular": TypeScale(
        body=12,
        title=25,
        heading=15.5,
        subheading=13,
        small=10,
        strip=11,
        phone=17,
        leading=1.4,
        margin=0.8,
        top_margin=0.65,
        bottom_margin=0.75,
    ),
    "large": TypeScale(
        body=18,
        title=28,
        heading=22,
        subheading=20,
        small=18,
        strip=18,
        phone=24,
        leading=1.4,
        margin=1,
        top_margin=1,
        bottom_margin=1.2,
    ),
    "xlarge": TypeScale(
        body=24,
        title=34,
        heading=28,
        subheading=26,
        small=24,
        strip=24,
        phone=30,
        leading=1.4,
        margin=1,
        top_margin=1,
        bottom_margin=1.4,
    ),
}
"""Regular as the design has it; large and xlarge by the ACB large-print rules:
nothing under body size."""

PAPER_INCHES: dict[Paper, tuple[float, float]] = {
    "letter": (8.5, 11),
    "a4": (8.27, 11.69),
}
"""Width and height."""
