"""Pictures, text boxes and embedded things of a Word file.

A picture is kept by the name of its part, its words come from where Word keeps
them; one outside the file is told, never fetched.
"""

from collections.abc import Callable, Iterator
from typing import ClassVar

from lxml import etree

from handout.readers.limits import MOST_PICTURE
from handout.readers.word.blocks import Paragraph, Picture, Words
from handout.readers.word.parsing import Element, attribute, is_on, name_of
from handout.readers.word.wordfile import Story

Thing = Picture | Paragraph | Element
"""A picture, words that are drawn, or the content of a text box."""

BOXES = frozenset({"txbxContent", "txBody"})
PASSED = frozenset({"Fallback", "del", "moveFrom"})
"""What is not shown: what only old programs see, and what was deleted."""

OUTSIDE = "a picture lies outside the file and was not fetched"
MISSING = "a picture is not in the file"
TOO_LARGE = "a picture is larger than 5 MB"
MOST_WORDS = 2000
"""Characters that are kept of the words in a diagram or a chart."""


def things_of(element: Element, story: Story) -> list[Thing]:
    """Return what a drawing shows, in its order; what no sheet can hold is told."""
    drawing = Drawing(story)
    drawing.take(element)
    return drawing.things


class Drawing:
    """One drawing, with the words that were given to it."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._losses = story.file.losses
        self._alt = ""
        self._own_alt = ""
        self._is_decoration = False
        self._has_told = False
        self.things: list[Thing] = []

    def take(self, element: Element) -> None:
        """Take what is inside a drawing; a shape that says nothing is told."""
        walk = etree.iterwalk(element, events=("start",))
        for _, inner in walk:
            name = name_of(inner)
            if name in PASSED:
                walk.skip_subtree()
            elif name in BOXES:
                self.things.append(inner)
                walk.skip_subtree()
            elif taker := self.takers.get(name):
                taker(self, inner)
        if not self.things and not self._has_told and not self._is_decoration:
            self._tell_shape()

    def _tell_shape(self) -> None:
        if self._alt:
            self._losses.leave_out("a drawing", self._alt)
        else:
            self._losses.note("drawing")

    def _take_name(self, element: Element) -> None:
        """Take the words of the whole drawing, and whether it is a decoration."""
        self._alt = attribute(element, "descr") or attribute(element, "title")
        self._is_decoration = any(
            is_on(mark) for mark in element.iter() if name_of(mark) == "decorative"
        )

    def _take_own_name(self, element: Element) -> None:
        """Take the words of one picture in the drawing."""
        self._own_alt = attribute(element, "descr") or attribute(element, "title")

    def _take_blip(self, element: Element) -> None:
        identifier = attribute(element, "embed") or attribute(element, "link")
        self._add_picture(identifier, self._alt or self._own_alt)
        self._alt = self._own_alt = ""

    def _take_old_picture(self, element: Element) -> None:
        """Take a picture of the old drawing language, whose shape has the words."""
        shape = element.getparent()
        alt = attribute(shape, "alt") or self._alt
        identifier = attribute(element, "id") or attribute(element, "href")
        self._add_picture(identifier, alt)

    def _add_picture(self, identifier: str, alt: str) -> None:
        name = self._kept(identifier)
        if self._is_decoration and name:
            self._story.file.decorations.add(name)
        words = "" if self._is_decoration else alt
        self.things.append(Picture(name, words))

    def _kept(self, identifier: str) -> str:
        """Keep the bytes of a picture, and return its name; "" where it is lost."""
        file = self._story.file
        relation = self._story.relations.get(identifier)
        if relation is None or relation.is_outside:
            self._losses.warn("picture-missing", f"{OUTSIDE if relation else MISSING}.")
        elif not file.package.has(relation.target):
            self._losses.warn("picture-missing", f"{MISSING}: {relation.target!r}.")
        elif file.package.size(relation.target) > MOST_PICTURE:
            self._losses.warn("picture-missing", f"{TOO_LARGE}: {relation.target!r}.")
        else:
            if relation.target not in file.pictures:
                file.pictures[relation.target] = file.package.data(relation.target)
            return relation.target
        return ""

    def _take_art(self, element: Element) -> None:
        """Take letters that are drawn as a picture."""
        if words := attribute(element, "string").strip():
            self.things.append(Paragraph((Words(words),)))

    def _take_link(self, element: Element) -> None:
        relation = self._story.relations.get(attribute(element, "id"))
        if relation and relation.is_outside:
            told = (
                f"a picture leads to {relation.target[:80]!r}; its link was left out."
            )
            self._losses.warn("link-left-out", told)

    def _take_rule(self, element: Element) -> None:
        """Take a line across the page, which parts and says nothing."""
        self._has_told = self._has_told or is_hr(element)

    def _lose(self, what: str, element: Element, words: str = "") -> None:
        self._has_told = True
        said = (self._alt, words, attribute(element, "ProgID"))
        self._losses.leave_out(what, "; ".join(filter(None, said)))

    def _take_chart(self, element: Element) -> None:
        self._lose("a chart", element, self._words_of(attribute(element, "id")))

    def _take_diagram(self, element: Element) -> None:
        self._lose("a diagram", element, self._words_of(attribute(element, "dm")))

    def _words_of(self, identifier: str) -> str:
        """Return the words in the part of a diagram or a chart."""
        relation = self._story.relations.get(identifier)
        inside = relation is not None and not relation.is_outside
        root = (
            self._story.file.package.xml(relation.target)
            if relation and inside
            else None
        )
        words = _paragraphs(root) if root is not None else ()
        return "; ".join(words)[:MOST_WORDS]

    def _take_object(self, element: Element) -> None:
        self._lose("an embedded object", element)

    def _take_control(self, element: Element) -> None:
        self._lose("a control of a form", element)

    def _take_ink(self, element: Element) -> None:
        self._lose("what was drawn with a pen", element)

    def _take_film(self, element: Element) -> None:
        self._lose("a film", element)

    takers: ClassVar[dict[str, Callable[["Drawing", Element], None]]] = {
        "OLEObject": _take_object,
        "blip": _take_blip,
        "cNvPr": _take_own_name,
        "chart": _take_chart,
        "contentPart": _take_ink,
        "control": _take_control,
        "docPr": _take_name,
        "hlinkClick": _take_link,
        "imagedata": _take_old_picture,
        "rect": _take_rule,
        "relIds": _take_diagram,
        "textpath": _take_art,
        "webVideoPr": _take_film,
    }
    """Elements that say or show something."""


def is_hr(element: Element) -> bool:
    """Tell whether a shape is a line across the page."""
    return attribute(element, "hr") in {"t", "true", "1"}


def _paragraphs(root: Element) -> Iterator[str]:
    """Yield the words of each paragraph that is drawn in a part."""
    for paragraph in root.iter():
        if name_of(paragraph) == "p":
            texts = (one.text or "" for one in paragraph.iter() if name_of(one) == "t")
            if words := "".join(texts).strip():
                yield words
