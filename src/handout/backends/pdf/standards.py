"""The two sets of standards that one file can keep, and what each asks for."""

from collections.abc import Mapping
from typing import Any

import msgspec

from handout.layout import PdfStandard


class Standard(msgspec.Struct, frozen=True, kw_only=True):
    """What a file claims, and the options with which the engine writes it.

    `claims` are properties of XMP by their prefixed names; `declarations` are
    those of the PDF Association. `extends_schema` asks for a description of the
    `pdfuaid` properties inside the file; `keeps_info` says whether the old
    properties stay beside XMP.
    """

    engine: Mapping[str, Any]
    claims: Mapping[str, str]
    declarations: tuple[str, ...] = ()
    extends_schema: bool = False
    keeps_info: bool = True


STANDARDS: Mapping[PdfStandard, Standard] = {
    "ua1": Standard(
        engine={"pdf_variant": "pdf/ua-1", "pdf_identifier": True},
        claims={
            "pdfaid:part": "2",
            "pdfaid:conformance": "A",
            "pdfuaid:part": "1",
        },
        extends_schema=True,
    ),
    "ua2": Standard(
        engine={"pdf_variant": "pdf/ua-2", "pdf_identifier": True},
        claims={
            "pdfaid:part": "4",
            "pdfaid:rev": "2020",
            "pdfuaid:part": "2",
            "pdfuaid:rev": "2024",
        },
        declarations=(
            "http://pdfa.org/declarations/wtpdf#accessibility1.0",
            "http://pdfa.org/declarations/wtpdf#reuse1.0",
        ),
        keeps_info=False,
    ),
}
"""`ua1`: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). `ua2`: PDF/UA-2 (ISO
14289-2), PDF/A-4 (ISO 19005-4) and Well-Tagged PDF 1.0, for accessibility and for
reuse."""
