"""The tree grows: each element of the page finds its place when it is first met."""

from xml.etree.ElementTree import Element

from handout.backends.pdf.tagging.describing import describe
from handout.backends.pdf.tagging.elements import StructureElement
from handout.backends.pdf.tagging.kinds import (
    CALL,
    GROUPING,
    INLINE,
    ITEM_PARTS,
    NOTE,
    Ancestry,
    kind_of,
)
from handout.layout import PdfStandard


class Tree:
    """The tag tree of one document.

    `of` finds the structure element of an element of the page, and makes it where
    it is new: in whatever pieces the page comes, there is one for each.
    """

    def __init__(self, html: Element, standard: PdfStandard) -> None:
        self.root = StructureElement("Document", source=html)
        self._note_kind = NOTE[standard]
        self._call_kind = CALL[standard]
        self._ancestry = Ancestry(html)
        self._found = {html: self.root}
        self._calls: dict[Element, StructureElement] = {}
        self._notes = 0
        self._named = {e.get("id"): e for e in html.iter() if e.get("id")}

    def of(self, element: Element) -> StructureElement:
        """Return what an element is in the tree, or what stands for it there."""
        if element not in self._found:
            self._found[element] = self._grow(element)
        return self._found[element]

    def named(self, name: str) -> StructureElement | None:
        """Return the structure element to which a link to an id leads.

        Where what it names was empty and is gone, what held it stands for it.
        """
        parts = self._named[name].iter() if name in self._named else ()
        found = [part for part in map(self._found.get, parts) if part]
        above = found[0].lineage() if found else iter(())
        known = (part for part in (*found, *above) if part.source is not None)
        return next(filter(StructureElement.is_held, known), None)

    def label(self, element: Element) -> StructureElement:
        """Return the label of a list item or of a note."""
        item = self.of(element)
        return item.kid("Lbl") or item.insert(0, "Lbl")

    def call(self, note: Element) -> StructureElement:
        """Return the sign in the text that calls a note; the note follows it."""
        if note not in self._calls:
            above = self.of(self._ancestry.above(note))
            line = place_for(above, "Reference")
            # An item's body holds no label but inside a line: ISO/TS 32005.
            line = line.add("Span") if line.kind == "LBody" else line
            self._calls[note] = line.add(self._call_kind)
        return self._calls[note]

    def note(self, element: Element) -> StructureElement:
        """Return the note that an element is, right behind the sign that calls it."""
        call = self.call(element)
        if element not in self._found:
            above = call.parent or self.root
            behind = above.content.index(call) + 1
            note = above.insert(behind, self._note_kind, element)
            self._notes += 1
            note.entries["ID"] = f"note-{self._notes}"
            note.refers_to.append(call)
            call.refers_to.append(note)
            self._found[element] = note
        return self._found[element]

    def _grow(self, element: Element) -> StructureElement:
        above = self.of(self._ancestry.above(element))
        kind = kind_of(element, self._ancestry)
        if kind is None or kind == above.kind == "Figure":
            return above
        made = place_for(above, kind).add(kind, element)
        describe(made, element)
        return made


def place_for(above: StructureElement, kind: str) -> StructureElement:
    """Return where in an element a type may stand; what it takes is put in between.

    Rules of nesting: ISO 32000-1, 14.8.4.3 and ISO/TS 32005.
    """
    if above.kind == "LI" and kind not in ITEM_PARTS:
        return above.kid("LBody") or above.add("LBody")
    if above.kind == "TOCI" and kind == "Link":
        return above.kid("Reference") or above.add("Reference")
    if kind in INLINE and above.kind in GROUPING:
        return _paragraph_in(above)
    return above


def place_for_words(above: StructureElement) -> StructureElement:
    """Return where in an element its own words stand."""
    if above.kind == "TOCI":
        return _paragraph_in(above)
    return place_for(above, "Span")


def _paragraph_in(above: StructureElement) -> StructureElement:
    """Return the loose paragraph at the end, or begin one."""
    last = above.content[-1] if above.content else None
    if isinstance(last, StructureElement) and last.kind == "P" and last.source is None:
        return last
    return above.add("P")
