"""The walk through the boxes of each page: what is painted finds its element."""

from typing import Any
from xml.etree.ElementTree import Element

from handout.backends.pdf.engine import boxes, pydyf
from handout.backends.pdf.tagging.artifacts import (
    FOOTER,
    HEADER,
    LAYOUT,
    REPEATED,
    Artifact,
    PageContent,
)
from handout.backends.pdf.tagging.describing import number_list
from handout.backends.pdf.tagging.elements import (
    Annotation,
    MarkedContent,
    StructureElement,
)
from handout.backends.pdf.tagging.growing import Tree, place_for_words
from handout.backends.pdf.tagging.kinds import GROUPING

Box = Any
"""A box of the layout engine, which carries no types; lengths are CSS pixels."""

POINTS = 0.75
"""Points in a CSS pixel."""

HOLDERS = GROUPING | {"L", "Table", "TBody", "THead", "TOC", "TR"}
"""Types in which white space is only there to part blocks."""


class Walk:
    """Goes through one page after the other and fills the tree."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._head_pages: dict[Element, int] = {}

    def page(self, number: int, page: Box, content: PageContent) -> None:
        """Give every run of a page to an element, or make an artifact of it."""
        PageWalk(self._tree, number, page, content, self._head_pages).run()


class PageWalk:
    """The walk through one page."""

    def __init__(
        self,
        tree: Tree,
        number: int,
        page: Box,
        content: PageContent,
        head_pages: dict[Element, int],
    ) -> None:
        self._tree = tree
        self._number = number
        self._page = page
        self._content = content
        self._head_pages = head_pages

    def run(self) -> None:
        """Walk from the outermost box inwards."""
        self._visit(self._page._page_box, None)  # noqa: SLF001 - see hook
        self._content.close()

    def _visit(self, box: Box, artifact: Artifact | None) -> None:
        box = getattr(box, "_box", box)
        artifact = artifact or self._artifact(box)
        if artifact is None:
            self._prepare(box)
        number = self._content.take(box)
        if number is not None:
            self._place(box, number, artifact)
        for child in getattr(box, "children", ()):
            self._visit(child, artifact)

    def _artifact(self, box: Box) -> Artifact | None:
        """Tell whether a box, with all that it holds, is no content."""
        if isinstance(box, boxes.MarginBox):
            return HEADER if box.at_keyword.startswith("@top") else FOOTER
        if box.element is None:
            return None
        if box.is_leader or box.element.get("aria-hidden") == "true":
            return LAYOUT
        if getattr(box, "is_header", False) and self._is_repeated(box.element):
            return REPEATED
        return None

    def _is_repeated(self, head: Element) -> bool:
        return self._head_pages.setdefault(head, self._number) != self._number

    def _prepare(self, box: Box) -> None:
        """Make the elements of cells, which may be empty, of links and of notes."""
        if isinstance(box, boxes.TableCellBox):
            self._tree.of(box.element)
        if isinstance(box, boxes.FootnoteAreaBox):
            for note in box.children:
                self._tree.note(note.element)
        if box.link_annotation:
            link = self._tree.of(box.element)
            link.content.append(Annotation(self._number, box.link_annotation))

    def _place(self, box: Box, number: int, artifact: Artifact | None) -> None:
        place = None if artifact else self._home(box)
        if place is None:
            self._content.make_artifact(number, artifact or LAYOUT)
            return
        place.content.append(MarkedContent(self._number, number))
        if isinstance(box, boxes.ReplacedBox):
            place.set_attribute("Layout", "BBox", self._frame(box))

    def _home(self, box: Box) -> StructureElement | None:
        """Return the element that a run belongs to; none for what is not read."""
        pseudo_element = box.element_tag.partition("::")[2]
        if pseudo_element == "footnote-call":
            return self._tree.call(box.element)
        if pseudo_element == "footnote-marker":
            return self._tree.label(box.element)
        if pseudo_element in {"before", "marker"} and box.element.tag == "li":
            label = self._tree.label(box.element)
            number_list(label, box.text)
            return label
        if isinstance(box, boxes.ReplacedBox):
            return self._tree.of(box.element) if box.element.get("alt") else None
        return self._home_of_words(box)

    def _home_of_words(self, box: Box) -> StructureElement | None:
        element = self._tree.of(box.element)
        if element.kind in HOLDERS and not box.text.strip():
            return None
        return place_for_words(element)

    def _frame(self, box: Box) -> pydyf.Array:
        """Return where a picture stands, in points from the lower left corner."""
        left, top = box.content_box_x(), box.content_box_y()
        bottom = self._page.height - top - box.height
        corners = (left, bottom, left + box.width, bottom + box.height)
        return pydyf.Array(round(corner * POINTS, 3) for corner in corners)
