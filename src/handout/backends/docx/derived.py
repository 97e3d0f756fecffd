"""Styles that stand between two others: a heading in a box, a link in bold.

A paragraph in a box is drawn with the lines of the box. Said by a style of its own,
whoever edits the file changes all of them at once, and nothing is formatted by hand.
"""

from collections.abc import Iterator

import msgspec

from handout.backends.docx.elements import Element, type_size, wml
from handout.backends.docx.frames import borders, indents
from handout.backends.docx.look import Look
from handout.backends.docx.measures import twips
from handout.backends.docx.numbering import Numbering, numbered
from handout.backends.docx.numbering import indents as list_indents
from handout.backends.docx.stylebook import BoxHeading, Style

STRONG = "Strong"


class Box(msgspec.Struct, frozen=True):
    """A box: the style of its running text, and the name of the lines around it."""

    style: str
    frame: str = ""


class DerivedStyles:
    """The styles that a document needs beside the stylebook, as they are asked for."""

    def __init__(self, look: Look, numbering: Numbering) -> None:
        self._look = look
        self._numbering = numbering
        self._elements: dict[str, Element] = {}

    @property
    def elements(self) -> tuple[Element, ...]:
        """The styles, each an element `w:style`, in the order of their first use."""
        return tuple(self._elements.values())

    def boxed(self, style: str, box: Box) -> str:
        """Return the id of a paragraph style inside a box."""
        derived = f"{box.style}{style}"
        if derived not in self._elements:
            properties = (
                wml("next", val=box.style),
                wml("pPr", *self._in_box(derived, style, box)),
                *self._typed(style, box),
            )
            name = f"{self._name(box.style)} {self._name(style)}"
            self._add(derived, name, style, *properties, kind="paragraph")
        return derived

    def strong(self, style: str) -> str:
        """Return the id of a character style in bold."""
        if not style:
            return STRONG
        derived = f"{STRONG}{style}"
        if derived not in self._elements:
            bold = wml("rPr", wml("b"), wml("bCs"))
            name = f"{STRONG} {self._name(style)}"
            self._add(derived, name, style, bold, kind="character")
        return derived

    def _add(
        self, identifier: str, name: str, base: str, *properties: Element, kind: str
    ) -> None:
        self._elements[identifier] = wml(
            "style",
            wml("name", val=name),
            wml("basedOn", val=base),
            *properties,
            type=kind,
            customStyle=1,
            styleId=identifier,
        )

    def _in_box(self, derived: str, style: str, box: Box) -> Iterator[Element]:
        """Yield what a box adds to a style, in the order of the schema."""
        frame = self._look.frame(box.frame)
        base = self._style(style)
        if base.keep_next or self._style(box.style).keep_next:
            yield wml("keepNext")
        if base.list:
            number = self._numbering.base(base.list, box.frame)
            self._numbering.link(number, base.level, derived)
            yield numbered(number, base.level)
        yield from borders(frame, self._look)
        if heading := self._heading(style, box):
            room = {"before": heading.before, "after": heading.after}
            twentieths = {key: self._look.twips(points) for key, points in room.items()}
            yield wml("spacing", **twentieths)
        if base.list:
            items = list_indents(base.list, box.frame, base.level, self._look)
            yield wml("ind", **items, right=twips(frame.right))
        else:
            yield indents(frame)

    def _typed(self, style: str, box: Box) -> Iterator[Element]:
        """Yield the colour and size that a box gives its heading."""
        heading = self._heading(style, box)
        properties = []
        if heading and heading.colour:
            properties.append(wml("color", val=self._look.colour(heading.colour)))
        if heading and heading.size:
            properties += type_size(self._look.size(heading.size))
        if properties:
            yield wml("rPr", *properties)

    def _heading(self, style: str, box: Box) -> BoxHeading | None:
        """Return how the heading of a box differs; None for other paragraphs."""
        is_heading = self._style(style).outline is not None
        return self._look.frame(box.frame).heading if is_heading else None

    def _name(self, style: str) -> str:
        return self._style(style).name.title()

    def _style(self, identifier: str) -> Style:
        return self._look.style(identifier)
