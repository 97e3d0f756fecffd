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
from prove.wordtext import W, said_in

WORD = "docx:MS Word 2007 XML"

NAMESPACES = {
    "w": W[1:-1],
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
}

KEPT = {
    "items of lists": "//w:p[w:pPr/w:numPr]",
    "heads of tables": "//w:tr[w:trPr/w:tblHeader]",
    "rows that are not split": "//w:tr[w:trPr/w:cantSplit]",
    "pictures with words": "//wp:docPr[string(@descr)]",
    "links": "//w:hyperlink",
    "notes": "//w:footnoteReference",
    "controls": "//w:sdt",
    "titles of plain controls": "//w:sdtPr[w:text]/w:alias[string(@w:val)]",
    "paragraphs from right to left": "//w:p[w:pPr/w:bidi]",
}
"""What must be there as often as before, by what it is."""

HEADING = re.compile(r"heading (\d)", re.IGNORECASE)
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
        styles = etree.fromstring(package.read("word/styles.xml"))
    names = {
        style.get(f"{W}styleId"): name.get(f"{W}val", "")
        for style in styles.iter(f"{W}style")
        if (name := style.find(f"{W}name")) is not None
    }
    used = (names.get(style.get(f"{W}val"), "") for style in body.iter(f"{W}pStyle"))
    headings = filter(None, map(HEADING.match, used))
    counted = Counter(f"headings of level {heading[1]}" for heading in headings)
    for kind, path in KEPT.items():
        found = body.xpath(path, namespaces=NAMESPACES)
        counted[kind] = len(found) if isinstance(found, list) else 0
    return counted


def _words(file: Path) -> str:
    """Return the words of body and notes without the blanks between them."""
    said = said_in(file)
    return "".join("".join((*said.body, *said.notes)).split())


JUDGE = Judge("resaved", ".docx", hear, wants)
