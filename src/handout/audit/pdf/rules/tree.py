"""Rules about how tags and content hold together."""

from collections.abc import Iterator

from handout.audit.pdf.elements import Element
from handout.audit.pdf.view import PdfFile, page_place
from handout.audit.rules import Fault, Rule

EXPORT_IT = "Make the file again with a program that writes PDF/UA."
ROOTS = frozenset({"Document", "DocumentFragment", "Part", "Art"})
UNNEST = "Take the inner one out of the outer one in the source."


def standard_types(file: PdfFile) -> Iterator[Fault]:
    """Every structure type is standard or mapped to a standard one."""
    for kind in file.tree.unknown_kinds:
        yield Fault("", f"The tag {kind} is not known and not mapped to a known one.")


def sound_role_map(file: PdfFile) -> Iterator[Fault]:
    """The map of structure types leads to an end, and changes no standard type."""
    for kind in file.tree.circular_kinds:
        yield Fault("", f"The tag {kind} is mapped to itself in a ring.")
    for kind in file.tree.remapped_kinds:
        yield Fault("", f"The standard tag {kind} is mapped to another one.")


def sound_parent_tree(file: PdfFile) -> Iterator[Fault]:
    """From the content of every page a way leads back to its tags."""
    if not file.structure:
        return
    if not file.tree.has_parent_tree:
        yield Fault("", "The file has no list of which content has which tag.")
    for page, count in sorted(file.tree.mismatched.items()):
        found = f"Content belongs to two tags at once, {count} times."
        yield Fault(page_place(page), found)
    for element in file.elements:
        if not element.names_its_parent:
            yield Fault(element.place, "The tag does not name the one it stands in.")


def content_found(file: PdfFile) -> Iterator[Fault]:
    """Every tag that points at content points at some that there is, and alone."""
    if file.tree.claimed_twice:
        found = f"The same content has two tags, {file.tree.claimed_twice} times."
        yield Fault("", found)
    if not file.is_whole:
        return
    for element in file.elements:
        if any(item.mark is None for item in element.items):
            yield Fault(element.place, "The tag points at content that is not there.")


def content_in_tree(file: PdfFile) -> Iterator[Fault]:
    """The tags of all content stand in the tree of tags."""
    for page, count in sorted(file.tree.strays.items()):
        yield Fault(page_place(page), f"The tags of {count} pieces are in no tree.")


def identifiers_unique(file: PdfFile) -> Iterator[Fault]:
    """No two tags have the same identifier."""
    seen: set[bytes] = set()
    for element in file.elements:
        if element.identifier and element.identifier in seen:
            yield Fault(element.place, "Another tag has the same identifier.")
        seen.add(element.identifier)


def identifiers_listed(file: PdfFile) -> Iterator[Fault]:
    """Where tags have identifiers, there is a list to find them by."""
    if not file.tree.has_identifiers and any(e.identifier for e in file.elements):
        yield Fault("", "The tags have identifiers, and no list to find them by.")


def document_at_root(file: PdfFile) -> Iterator[Fault]:
    """The tree of tags begins with a document."""
    for element in file.structure:
        if element.kind not in ROOTS:
            yield Fault(element.place, "The tag stands outside the document.")


def links_apart(file: PdfFile) -> Iterator[Fault]:
    """No link stands inside a link."""
    yield from _nested(file.structure, "Link", "A link stands inside a link.")


def paragraphs_apart(file: PdfFile) -> Iterator[Fault]:
    """No paragraph stands directly inside a paragraph."""
    for element in file.of_kind("P"):
        if element.parent == "P":
            yield Fault(element.place, "A paragraph stands inside a paragraph.")


def _nested(elements: tuple[Element, ...], kind: str, found: str) -> Iterator[Fault]:
    waiting = [(element, False) for element in reversed(elements)]
    while waiting:
        element, is_inside = waiting.pop()
        if is_inside and element.kind == kind:
            yield Fault(element.place, found)
        inside = is_inside or element.kind == kind
        waiting += [(child, inside) for child in reversed(element.children)]


RULES: tuple[Rule[PdfFile], ...] = (
    Rule(
        id="pdf-standard-types",
        source="ISO 14289-1 7.1; Matterhorn 02-001; WCAG 1.3.1",
        remedy=EXPORT_IT,
        faults=standard_types,
    ),
    Rule(
        id="pdf-role-map",
        source="ISO 14289-1 7.1; Matterhorn 02-003, 02-004",
        remedy=EXPORT_IT,
        faults=sound_role_map,
    ),
    Rule(
        id="pdf-parent-tree",
        source="ISO 14289-1 7.1; ISO 32000-1 14.7.2, 14.7.4.4",
        remedy=EXPORT_IT,
        faults=sound_parent_tree,
    ),
    Rule(
        id="pdf-content-found",
        source="ISO 32000-1 14.7.4.2; WCAG 1.3.1",
        remedy=EXPORT_IT,
        faults=content_found,
    ),
    Rule(
        id="pdf-content-in-tree",
        source="ISO 14289-1 7.1; Matterhorn 01-006; ISO 32000-1 14.7.2",
        remedy=EXPORT_IT,
        faults=content_in_tree,
    ),
    Rule(
        id="pdf-ids-unique",
        source="ISO 32000-1 14.7.2, table 323; WCAG 1.3.1",
        remedy=EXPORT_IT,
        faults=identifiers_unique,
    ),
    Rule(
        id="pdf-id-tree",
        source="ISO 32000-1 14.7.2, table 322",
        remedy=EXPORT_IT,
        faults=identifiers_listed,
        severity="warning",
    ),
    Rule(
        id="pdf-document",
        source="ISO 32000-1 14.8.4.2; ISO 32000-2 14.8.4.3",
        remedy=EXPORT_IT,
        faults=document_at_root,
        severity="warning",
    ),
    Rule(
        id="pdf-nested-links",
        source="ISO 32000-1 14.8.4.4.2; Matterhorn 09-004; WCAG 4.1.2",
        remedy=UNNEST,
        faults=links_apart,
    ),
    Rule(
        id="pdf-nested-paragraphs",
        source="ISO 32000-1 14.8.4.3.2; ISO 32000-2 annex L; Matterhorn 09-004",
        remedy=UNNEST,
        faults=paragraphs_apart,
    ),
)
