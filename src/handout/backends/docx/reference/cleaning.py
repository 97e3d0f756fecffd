"""A header or footer made anew of what is known to be harmless and valid."""

from collections.abc import Iterator

from docx.oxml.ns import nsmap, qn
from lxml.etree import QName

from handout.backends.docx.elements import XML_SPACE, Element, legal, make, wml
from handout.backends.docx.reference import schema
from handout.backends.docx.reference.losses import Losses
from handout.backends.docx.reference.pictures import PictureReader, is_picture

W = f"{{{nsmap['w']}}}"
COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
VML = "{urn:schemas-microsoft-com:vml}"
TEXT_BOX = f"{W}txbxContent"

LOST = {
    f"{W}object": "an embedded object",
    f"{W}control": "a control",
    f"{W}numPr": "a numbered or bulleted line",
    f"{W}framePr": "a frame",
    f"{W}altChunk": "an embedded file",
    f"{W}subDoc": "an embedded file",
    f"{W}del": "words that were struck out",
    f"{W}footnoteReference": "a note",
    f"{W}endnoteReference": "a note",
    f"{W}commentReference": "a comment",
}
"""What is told when it is left out."""

FIRST = ("pPr", "rPr", "trPr", "tcPr")
"""Properties, which stand before all else."""

KEPT_WORDS = {
    f"{W}numPr": "its words were kept without number",
    f"{W}framePr": "its words now stand in the line",
}


class Cleaner:
    """Makes one header or footer anew, and tells what it leaves out.

    Words of text boxes are set as paragraphs after the one that they float at.
    """

    def __init__(self, place: str, pictures: PictureReader, losses: Losses) -> None:
        self._place = place
        self._pictures = pictures
        self._losses = losses

    def clean(self, root: Element) -> list[Element]:
        """Return the paragraphs and tables of a header or footer."""
        return [*self._children(root, QName(root).localname)]

    def _children(self, element: Element, parent: str) -> Iterator[Element]:
        """Yield what may stand in a parent, from the children of an element."""
        for child in element.iterchildren("*"):
            yield from self._kept(child, parent)

    def _kept(self, element: Element, parent: str) -> Iterator[Element]:
        """Yield an element made anew, what stands in it, or nothing."""
        name = QName(element)
        if name.namespace == nsmap["w"] and name.localname in schema.UNWRAPPED:
            if not _is_placeholder(element):
                yield from self._children(element, parent)
        elif element.tag == f"{COMPATIBILITY}AlternateContent":
            for choice in [*element][:1]:
                yield from self._children(choice, parent)
        elif element.tag in LOST:
            self._lose(str(element.tag))
        elif element.tag == f"{W}pict":
            self._lose_drawing(element)
        elif element.tag == f"{W}drawing" and parent == "r":
            yield from self._drawing(element)
        elif name.namespace == nsmap["w"] and _may_stand_in(parent, name.localname):
            yield from self._made(element, name.localname)

    def _made(self, element: Element, name: str) -> Iterator[Element]:
        made = make(f"w:{name}")
        _copy_attributes(element, made)
        if name in {"t", "instrText"}:
            made.text = legal(element.text or "")
            made.set(XML_SPACE, "preserve")
        made.extend(self._children(element, name))
        _set_in_order(made, name)
        if _is_whole(made, name):
            yield made
        if name == "p":
            yield from self._boxed(element)

    def _boxed(self, paragraph: Element) -> Iterator[Element]:
        """Yield the paragraphs of the text boxes that float at a paragraph."""
        for box in _boxes(paragraph):
            self._losses.tell(
                f"a text box in its {self._place}", "its words now stand in the line"
            )
            yield from self._children(box, "hdr")

    def _drawing(self, drawing: Element) -> Iterator[Element]:
        if is_picture(drawing):
            yield from self._pictures.read(drawing, self._place)
        elif next(drawing.iter(TEXT_BOX), None) is None:
            self._losses.tell(f"a drawing in its {self._place}")

    def _lose_drawing(self, drawing: Element) -> None:
        """Tell of a drawing in VML, the way of Word 2003."""
        if next(drawing.iter(f"{VML}textpath"), None) is not None:
            self._losses.tell(f"a watermark in its {self._place}")
        elif next(drawing.iter(f"{VML}imagedata"), None) is not None:
            self._losses.tell(
                f"a picture of an old kind in its {self._place}",
                "it was left out; insert it again in a new version of Word",
            )
        elif next(drawing.iter(TEXT_BOX), None) is None:
            self._losses.tell(f"a drawing in its {self._place}")

    def _lose(self, tag: str) -> None:
        outcome = KEPT_WORDS.get(tag, "it was left out")
        self._losses.tell(f"{LOST[tag]} in its {self._place}", outcome)


def _may_stand_in(parent: str, name: str) -> bool:
    return name in schema.ORDER.get(parent, {}) and name not in schema.LEFT_OUT


def _boxes(paragraph: Element) -> Iterator[Element]:
    """Yield the contents of text boxes, each once: a fallback repeats its choice."""
    fallback = f"{COMPATIBILITY}Fallback"
    for box in paragraph.iter(TEXT_BOX):
        within = {*box.iterancestors(fallback, TEXT_BOX)}
        if not within & {*paragraph.iterdescendants(fallback, TEXT_BOX)}:
            yield box


def _is_placeholder(element: Element) -> bool:
    """Tell whether a control only shows what should be written into it."""
    return element.find(f"{W}sdtPr/{W}showingPlcHdr") is not None


def _copy_attributes(element: Element, made: Element) -> None:
    """Copy what is Word's own; revision marks and ids of other programs are not."""
    for key, value in element.attrib.items():
        name = QName(key)
        is_mark = name.localname.startswith("rsid")
        is_link = key == qn("r:id") and made.tag == f"{W}hyperlink"
        if is_link or (name.namespace == nsmap["w"] and not is_mark):
            made.set(key, legal(value))


def _set_in_order(made: Element, name: str) -> None:
    """Put properties into the order of the schema, each once."""
    if name in schema.ORDERED:
        children = {QName(child).localname: child for child in made}
        order = schema.ORDER[name]
        made[:] = [children[n] for n in sorted(children, key=order.__getitem__)]
        return
    for first in FIRST:
        properties = made.findall(f"{W}{first}")
        for extra in properties[1:]:
            made.remove(extra)
        if properties:
            made.insert(0, properties[0])


def _is_whole(made: Element, name: str) -> bool:
    """Tell whether an element holds what it must, and mend what can be mended."""
    needed = schema.NEEDED.get(name, "").split()
    if needed and all(made.find(f"{W}{child}") is None for child in needed):
        return False
    for place, first in enumerate(schema.FIRST.get(name, ())):
        found = made.find(f"{W}{first}")
        made.insert(place, make(f"w:{first}") if found is None else found)
    if name == "tbl":
        _mark_head(made)
    if name == "tc" and (not len(made) or made[-1].tag != f"{W}p"):
        made.append(make("w:p"))
    return True


def _mark_head(table: Element) -> None:
    """Mark the first row as header row.

    No row of a header is ever printed again, but whoever checks all tables of a
    file asks for the mark.
    """
    row = table.find(f"{W}tr")
    properties = None if row is None else row.find(f"{W}trPr")
    if row is not None and properties is None:
        properties = wml("trPr")
        row.insert(0, properties)
    if properties is not None and properties.find(f"{W}tblHeader") is None:
        properties.append(wml("tblHeader"))
