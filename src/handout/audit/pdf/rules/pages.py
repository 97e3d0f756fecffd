"""Rules about links and form fields on the pages of a PDF."""

from collections.abc import Iterator

from handout.audit.pdf.view import PdfFile
from handout.audit.rules import Fault
from handout.audit.words import is_bare_address


def links_described(file: PdfFile) -> Iterator[Fault]:
    """Every link has a description."""
    for link in file.links:
        if not link.description:
            yield Fault(link.place, "A link has no description.")


def links_described_in_words(file: PdfFile) -> Iterator[Fault]:
    """No link is described by its bare address."""
    for link in file.links:
        if is_bare_address(link.description):
            yield Fault(link.place, "A link is described by its bare address.")


def links_tagged(file: PdfFile) -> Iterator[Fault]:
    """Every link belongs to a Link element."""
    for link in file.links:
        if file.structure and link.parent != "Link":
            yield Fault(link.place, "A link is not part of a Link tag.")


def tab_order(file: PdfFile) -> Iterator[Fault]:
    """Where there is something to tab to, the order is that of the structure."""
    for page in file.pages:
        if page.has_annotations and page.tab_order != "S":
            yield Fault(page.place, "The Tab key does not follow the reading order.")


def fields_named(file: PdfFile) -> Iterator[Fault]:
    """Every form field has a name for people."""
    for field in file.fields:
        if not field.description:
            yield Fault(field.place, "A form field has no name for screen readers.")
