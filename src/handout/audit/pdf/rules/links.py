"""Rules about links: described, tagged, and leading somewhere."""

from collections.abc import Iterator

from handout.audit.pdf.elements import Element, spoken, walk
from handout.audit.pdf.view import PdfFile
from handout.audit.rules import Fault, Rule
from handout.audit.words import is_bare_address, says_nothing

EXPORT_IT = "Make the file again with a program that writes PDF/UA."
LINK = "Give the link words that say where it leads."


def links_described(file: PdfFile) -> Iterator[Fault]:
    """Every link has a description."""
    for link in file.links:
        if not link.description:
            yield Fault(link.place, "A link has no description.")


def links_described_in_words(file: PdfFile) -> Iterator[Fault]:
    """No link is described by its bare address or by the name of its target."""
    for link in file.links:
        if is_bare_address(link.description):
            yield Fault(link.place, "A link is described by its bare address.")
        elif link.description.startswith("#") or _is_name(
            link.description, link.target
        ):
            yield Fault(link.place, "A link is described by the name of its target.")


def _is_name(description: str, target: str) -> bool:
    """Tell whether a description is a name that only programs know."""
    return bool(target) and description == target and " " not in target


def links_tagged(file: PdfFile) -> Iterator[Fault]:
    """Every link belongs to a Link element."""
    for link in file.links:
        kinds = {link.parent, link.listed_parent}
        if file.structure and kinds != {"Link"}:
            yield Fault(link.place, "A link is not part of a Link tag.")


def links_complete(file: PdfFile) -> Iterator[Fault]:
    """Every Link element holds a link that can be used."""
    for element in file.of_kind("Link"):
        inside = (part.annotations for part in walk([element]))
        if not any(inside) and element.parent != "Link":
            yield Fault(element.place, "The Link tag holds no link.")


def links_have_words(file: PdfFile) -> Iterator[Fault]:
    """Every Link element has words or a picture."""
    for element in file.of_kind("Link"):
        if not _shows(element):
            yield Fault(element.place, "The link has no words.")


def _shows(element: Element) -> bool:
    parts = walk([element])
    return any(
        part.words or any(not item.mark or item.mark.has_content for item in part.items)
        for part in parts
    )


def links_say_where(file: PdfFile) -> Iterator[Fault]:
    """No link is called 'here' or 'more', and none says only its address."""
    for element in file.of_kind("Link"):
        if says_nothing(spoken(element)):
            yield Fault(element.place, "The link's words do not say where it leads.")
    for link in file.links:
        if says_nothing(link.description):
            yield Fault(link.place, "A link's description does not say where it leads.")


def links_lead(file: PdfFile) -> Iterator[Fault]:
    """Every link leads to a place that there is."""
    for link in file.links:
        if not link.leads:
            yield Fault(link.place, "A link leads nowhere.")


RULES: tuple[Rule[PdfFile], ...] = (
    Rule(
        id="pdf-link-described",
        source="ISO 14289-1 7.18.5; Matterhorn 28-012; WCAG 2.4.4",
        remedy=EXPORT_IT,
        faults=links_described,
    ),
    Rule(
        id="pdf-link-in-words",
        source="WCAG 2.4.4, 2.4.9; Matterhorn 28-012",
        remedy=LINK,
        faults=links_described_in_words,
        severity="warning",
    ),
    Rule(
        id="pdf-link-tagged",
        source="ISO 14289-1 7.18.5; Matterhorn 28-011; WCAG 1.3.1",
        remedy=EXPORT_IT,
        faults=links_tagged,
    ),
    Rule(
        id="pdf-link-complete",
        source="ISO 32000-1 14.8.4.4.2; ISO 14289-1 7.18.5; WCAG 2.1.1, 4.1.2",
        remedy=EXPORT_IT,
        faults=links_complete,
    ),
    Rule(
        id="pdf-link-words",
        source="WCAG 2.4.4, 4.1.2",
        remedy=LINK,
        faults=links_have_words,
    ),
    Rule(
        id="pdf-link-says-where",
        source="WCAG 2.4.4, 2.4.9, technique G91",
        remedy=LINK,
        faults=links_say_where,
        severity="warning",
    ),
    Rule(
        id="pdf-link-leads",
        source="ISO 32000-1 12.3.2, 12.5.6.5; WCAG 2.4.5",
        remedy="Take the link out, or make the place to which it leads.",
        faults=links_lead,
    ),
)
