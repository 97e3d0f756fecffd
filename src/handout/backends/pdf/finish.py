"""The last touch before a file is written: claims, properties, colours."""

import functools
from collections.abc import Callable
from importlib.resources import files
from typing import Any

from handout.backends.pdf.engine import pydyf
from handout.backends.pdf.letters import mend_letters
from handout.backends.pdf.metadata import packet
from handout.backends.pdf.standards import Standard
from handout.document import Document

PROFILE = "sRGB2014.icc"
"""The colours of a screen; the profile comes with the layout engine."""

Finisher = Callable[[Any, pydyf.PDF], None]
"""What the engine calls with its pages and the file, when all else is there."""


def finisher(document: Document, standard: Standard, moment: str) -> Finisher:
    """Return what makes one file keep both PDF/UA and PDF/A."""

    def finish(pages: object, pdf: pydyf.PDF) -> None:
        mend_letters(pages, pdf)
        producer = pdf.info["Producer"].string
        _write_packet(pdf, packet(document, standard, moment, producer))
        _write_output_intent(pdf)
        if not standard.keeps_info:
            pdf.info.clear()

    return finish


def _write_packet(pdf: pydyf.PDF, words: bytes) -> None:
    """Put our packet in the place of the engine's, uncompressed: 14.3.2."""
    reference = pdf.catalog["Metadata"]
    (stream,) = (made for made in pdf.objects if made.reference == reference)
    stream.stream = [words]
    stream.compress = False


def _write_output_intent(pdf: pydyf.PDF) -> None:
    """Say which colours are meant (ISO 19005-2, 6.2.3; ISO 32000-1, 14.11.5)."""
    profile = pydyf.Stream([_profile()], {"N": 3}, compress=True)
    pdf.add_object(profile)
    intent = {
        "Type": "/OutputIntent",
        "S": "/GTS_PDFA1",
        "OutputConditionIdentifier": pydyf.String(PROFILE),
        "Info": pydyf.String(PROFILE),
        "DestOutputProfile": profile.reference,
    }
    pdf.catalog["OutputIntents"] = pydyf.Array([pydyf.Dictionary(intent)])


@functools.cache
def _profile() -> bytes:
    return (files("weasyprint.pdf") / PROFILE).read_bytes()
