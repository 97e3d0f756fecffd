"""The text of a Word file, and the same text as a PDF printed from it."""

import re
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from handout.resources import FONTS, characters_of
from prove.programs import find, run

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_TWENTIETHS = 20
_RAISED = "\0"
_BLANKS = {f"{_W}tab", f"{_W}br", f"{_W}cr"}
_SIGN_OF_NOTE = f"{_W}footnoteReference"

# White space, soft hyphens, the hyphens that a line break may add, and the line to
# write on, which is printed as a row of low lines.
_IGNORED = re.compile(r"[\s_\u00ad\u200b-\u200f\u2060\ufeff\-\u2010\u2011]+")

# A letter that the face of the text lacks is drawn in another one, and so comes back
# out of line.
_FACE = characters_of(FONTS[0])


def find_missing(docx: Path, printed: str) -> str | None:
    """Return the first paragraph that does not follow the one before it in print.

    Of letters that another face draws, only that they are printed is known.
    """
    in_line = _in_line(printed)
    position = 0
    for paragraph in paragraphs(docx):
        for stretch in paragraph.split(_RAISED):
            wanted = _in_line(_plain(stretch))
            found = in_line.find(wanted, position)
            if found < 0:
                return stretch
            position = found + len(wanted)
    wanted_letters = sum(map(_out_of_line, paragraphs(docx)), Counter[str]())
    lost = wanted_letters - _out_of_line(printed)
    return " ".join(lost) or None


def printed_text(pdf: Path, docx: Path) -> str:
    """Return the text of the pages in the order of printing, margins left out."""
    area = _body_area(_body(docx))
    return _plain(run([find("pdftotext"), "-raw", "-enc", "UTF-8", *area, pdf, "-"]))


def paragraphs(docx: Path) -> Iterator[str]:
    """Yield the text of every paragraph of the body that says something."""
    for paragraph in _body(docx).iter(f"{_W}p"):
        text = "".join(_pieces(paragraph))
        if _plain(text) and not _in_fallback(paragraph):
            yield text.strip()


def _body(docx: Path) -> etree._Element:
    with zipfile.ZipFile(docx) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    body = root.find(f"{_W}body")
    if body is None:
        message = "the Word file has no body"
        raise ValueError(message)
    return body


def _pieces(paragraph: etree._Element) -> Iterator[str]:
    for node in paragraph.iter(f"{_W}t", _SIGN_OF_NOTE, *_BLANKS):
        if next(node.iterancestors(f"{_W}p")) is paragraph and not _hidden(node):
            yield _said(node)


def _said(node: etree._Element) -> str:
    """Return the words of a node; raised figures are printed out of line."""
    if node.tag in _BLANKS:
        return " "
    parent = node.getparent()
    raised = parent is not None and parent.find(f"{_W}rPr/{_W}vertAlign") is not None
    return _RAISED if raised or node.tag == _SIGN_OF_NOTE else node.text or ""


def _hidden(node: etree._Element) -> bool:
    run_of_text = node.getparent()
    if run_of_text is None:
        return False
    return run_of_text.find(f"{_W}rPr/{_W}vanish") is not None


def _in_fallback(node: etree._Element) -> bool:
    return next(node.iterancestors(_FALLBACK), None) is not None


def _body_area(body: etree._Element) -> list[str]:
    """Return the flags that keep pdftotext out of the top and bottom margins."""
    size = next(body.iter(f"{_W}pgSz"))
    margin = next(body.iter(f"{_W}pgMar"))
    width, height = _points(size, "w"), _points(size, "h")
    top, bottom = _points(margin, "top"), _points(margin, "bottom")
    area = {"-x": 0, "-y": top, "-W": width, "-H": height - top - bottom}
    return [str(word) for pair in area.items() for word in pair]


def _points(element: etree._Element, name: str) -> int:
    return int(element.get(f"{_W}{name}", "0")) // _TWENTIETHS


def _plain(text: str) -> str:
    return _IGNORED.sub("", unicodedata.normalize("NFKC", text)).casefold()


def _in_line(plain: str) -> str:
    return "".join(letter for letter in plain if letter in _FACE)


def _out_of_line(text: str) -> Counter[str]:
    visible = _plain(text.replace(_RAISED, ""))
    return Counter(letter for letter in visible if letter not in _FACE)
