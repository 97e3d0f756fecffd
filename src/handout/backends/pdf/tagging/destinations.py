"""Where links and bookmarks lead.

A link inside the sheet refers to what it leads to. In PDF 2.0 it leads to the
structure element itself, not only to a place on a page (ISO 14289-2, 8.8; ISO
32000-2, 12.3.2.3).
"""

from collections.abc import Iterator
from typing import Any

from handout.backends.pdf.engine import pydyf
from handout.backends.pdf.tagging.elements import Annotation, StructureElement
from handout.backends.pdf.tagging.growing import Tree
from handout.backends.pdf.tagging.writing import Objects

HEADINGS = frozenset({"H1", "H2", "H3", "H4", "H5", "H6"})


def describe_links(tree: Tree) -> None:
    """Describe every link by its title or its words (ISO 14289-1, 7.18.5)."""
    for link, annotation in _links(tree.root):
        if link.source is not None:
            words = link.source.get("title") or "".join(link.source.itertext())
            annotation["Contents"] = pydyf.String(" ".join(words.split()))


def refer_to_targets(tree: Tree) -> None:
    """Let each line of a list of contents refer to what it names."""
    for link, annotation in _links(tree.root):
        target = _target(tree, annotation)
        line = next((above for above in link.lineage() if above.kind == "TOCI"), None)
        if target and line and target not in line.refers_to:
            line.refers_to.append(target)


def lead_to_structure(pdf: pydyf.PDF, tree: Tree, objects: Objects) -> None:
    """Give the links and bookmarks of a PDF 2.0 structure destinations."""
    places = dict(_named_places(pdf))
    for _, annotation in _links(tree.root):
        target = _target(tree, annotation)
        if target:
            place = places[annotation.pop("Dest").string]
            annotation["A"] = _go_to(place, objects[target])
    headings = filter(_has_bookmark, tree.root.walk())
    for bookmark, heading in zip(_bookmarks(pdf), headings, strict=True):
        bookmark["A"] = _go_to(bookmark.pop("Dest"), objects[heading])
        bookmark["SE"] = objects[heading].reference


def _has_bookmark(element: StructureElement) -> bool:
    """Tell whether the engine makes a bookmark: it makes none of white space."""
    if element.kind not in HEADINGS or element.source is None:
        return False
    return bool("".join(element.source.itertext()).strip())


def _links(root: StructureElement) -> Iterator[tuple[StructureElement, Any]]:
    for element in root.walk():
        for part in element.content:
            if isinstance(part, Annotation):
                yield element, part.dictionary


def _target(tree: Tree, annotation: Any) -> StructureElement | None:  # noqa: ANN401
    """Return the element to which a link inside the sheet leads."""
    return tree.named(annotation["Dest"].string) if "Dest" in annotation else None


def _named_places(pdf: pydyf.PDF) -> Iterator[tuple[str, Any]]:
    names = pdf.catalog.get("Names", {}).get("Dests", {}).get("Names", [])
    for name, place in zip(names[::2], names[1::2], strict=True):
        yield name.string, place


def _bookmarks(pdf: pydyf.PDF) -> Iterator[Any]:
    return (
        found
        for found in pdf.objects
        if isinstance(found, pydyf.Dictionary) and "Title" in found and "Dest" in found
    )


def _go_to(place: Any, target: Any) -> pydyf.Dictionary:  # noqa: ANN401 - no types
    where = pydyf.Array([target.reference, *place[1:]])
    action = {"Type": "/Action", "S": "/GoTo", "D": place, "SD": where}
    return pydyf.Dictionary(action)
