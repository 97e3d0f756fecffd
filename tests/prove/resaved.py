"""LibreOffice as an editor: what a Word file says must outlive being opened and saved.

LibreOffice 7.4 itself loses captions and descriptions of tables, tips of links, marks
of decorations, and the titles of controls that are not declared as plain text. It
takes the break before a page into a style of its own. None of this is looked for.
"""

import re
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from lxml import etree

from prove.soffice import convert
from prove.verdict import Judge
from prove.wordtext import GAP, W, said_in

WORD = "docx:MS Word 2007 XML"

NAMESPACES = {
    "w": W[1:-1],
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
}

KEPT = {
    "heads of tables": "//w:tr[w:trPr/w:tblHeader]",
    "rows that are not split": "//w:tr[w:trPr/w:cantSplit]",
    "pictures with words": "//wp:docPr[string(@descr)]",
    "links": "//w:hyperlink",
    "notes": "//w:footnoteReference",
    "controls": "//w:sdt",
    "titles of plain controls": "//w:sdtPr[w:text]/w:alias[string(@w:val)]",
}
"""What must be there as often as before, by what it is."""

NONE = {"", "0", "false", "off"}
"""What says that a paragraph is in no list, or does not run from right to left."""

_SAMPLE = re.compile(r"^(?:alps|capture|stress|notes)-.*-regular-")


def wants(file: Path) -> bool:
    """Want the sample, the real page and the stress documents in regular print."""
    return bool(_SAMPLE.match(file.name))


def hear(files: Sequence[Path]) -> dict[Path, list[str]]:
    """Open and save all files, and compare what they hold with what they held."""
    with tempfile.TemporaryDirectory(prefix="prove-") as name:
        saved = convert(files, Path(name), WORD)
        return {file: [*_faults(file, saved[file])] for file in files}


def _faults(file: Path, saved: Path) -> Iterator[str]:
    if not saved.exists():
        yield "LibreOffice cannot open or save this file"
        return
    before, after = _held(file), _held(saved)
    for name in sorted(before | after):
        if after[name] < before[name]:
            yield f"{name}: {before[name]} before, {after[name]} after"
    if _words(file) != _words(saved):
        yield "the words are others, or in another order"


def _held(file: Path) -> Counter[str]:
    """Count what a file holds, and its headings by their level."""
    with zipfile.ZipFile(file) as package:
        body = etree.fromstring(package.read("word/document.xml"))
        styles = Styles(etree.fromstring(package.read("word/styles.xml")))
    counted = Counter[str]()
    for kind, path in KEPT.items():
        found = body.xpath(path, namespaces=NAMESPACES)
        counted[kind] = len(found) if isinstance(found, list) else 0
    for paragraph in body.iter(f"{W}p"):
        if level := styles.value(paragraph, "outlineLvl"):
            counted[f"headings of level {int(level) + 1}"] += 1
        counted["items of lists"] += styles.value(paragraph, "numPr/numId") not in NONE
        counted["from right to left"] += styles.value(paragraph, "bidi") not in NONE
    return counted


class Styles:
    """What paragraphs have from their styles, and from those that these stand on."""

    def __init__(self, styles: etree._Element) -> None:
        self._by_id = {style.get(f"{W}styleId"): style for style in styles}
        self._default = styles.find(f"{W}docDefaults/{W}pPrDefault")

    def value(self, paragraph: etree._Element, name: str) -> str:
        """Return a property of a paragraph, wherever it has it from, or ""."""
        path = "/".join(f"{W}{step}" for step in f"pPr/{name}".split("/"))
        for place in self._places(paragraph):
            found = place.find(path)
            if found is not None:
                return found.get(f"{W}val", "1")
        return ""

    def _places(self, paragraph: etree._Element) -> Iterator[etree._Element]:
        """Yield the paragraph, its style, what this stands on, and the defaults."""
        place: etree._Element | None = paragraph
        link = f"{W}pPr/{W}pStyle"
        while place is not None:
            yield place
            after = place.find(link)
            place = None if after is None else self._by_id.get(after.get(f"{W}val"))
            link = f"{W}basedOn"
        if self._default is not None:
            yield self._default


def _words(file: Path) -> str:
    """Return the words of body and notes without blanks and counted numbers."""
    said = said_in(file)
    return "".join("".join((*said.body, *said.notes)).replace(GAP, "").split())


JUDGE = Judge("resaved", ".docx", hear, wants)
