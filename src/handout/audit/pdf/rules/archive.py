"""Rules for files that say that they follow PDF/A: what can be told without colours.

They are no proof of PDF/A, and files that do not claim it are let be.
"""

from collections.abc import Iterator

from handout.audit.pdf.view import PdfFile
from handout.audit.rules import Fault, Rule

EXPORT_IT = "Make the file again with a program that writes PDF/A."

DESCRIBING_PARTS = frozenset({"1", "2", "3"})
"""The parts whose metadata have to describe what other standards add to them."""


def colours_defined(file: PdfFile) -> Iterator[Fault]:
    """A file for archives says how its colours are meant."""
    if file.metadata.archive_part and not file.catalog.has_output_intent:
        yield Fault("", "The file names PDF/A and has no output intent.")


def inks_explained(file: PdfFile) -> Iterator[Fault]:
    """A file for archives has colours of a printing press only with its profile."""
    is_explained = file.catalog.intent_components == len("CMYK")
    for page in file.contents:
        if file.metadata.archive_part and page.inks and not is_explained:
            yield Fault(page.place, "Colours of a printing press have no profile.")


def metadata_described(file: PdfFile) -> Iterator[Fault]:
    """A file for archives describes the metadata of PDF/UA in an extension schema."""
    said = file.metadata
    if said.archive_part in DESCRIBING_PARTS and said.ua_part and not said.describes_ua:
        yield Fault("", "The metadata name PDF/A and PDF/UA without a description.")


def annotations_print(file: PdfFile) -> Iterator[Fault]:
    """In a file for archives links, fields and notes are printed too."""
    for found in file.annotations:
        if file.metadata.archive_part and not found.prints and found.kind != "Popup":
            yield Fault(found.place, "An annotation is not meant for printing.")


RULES: tuple[Rule[PdfFile], ...] = (
    Rule(
        id="pdf-archive-colours",
        source="ISO 19005-2 6.2.3, 6.2.4",
        remedy=EXPORT_IT,
        faults=colours_defined,
        severity="warning",
    ),
    Rule(
        id="pdf-archive-inks",
        source="ISO 19005-2 6.2.4.3",
        remedy="Take colours of the screen (RGB) for everything, and export it again.",
        faults=inks_explained,
    ),
    Rule(
        id="pdf-archive-metadata",
        source="ISO 19005-2 6.6.2.3.1",
        remedy=EXPORT_IT,
        faults=metadata_described,
    ),
    Rule(
        id="pdf-archive-annotations",
        source="ISO 19005-2 6.3.2; ISO 19005-4 6.3.2",
        remedy=EXPORT_IT,
        faults=annotations_print,
    ),
)
