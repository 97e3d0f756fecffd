"""A finished Word file, opened again: parts, words in order, readable outlines."""

import io
import zipfile
from collections.abc import Iterator

from docx.oxml.ns import nsmap, qn
from lxml import etree
from msgspec.structs import replace

from documents import RESOURCES, every_block
from handout.backends.docx import render
from handout.blocks import Block
from handout.document import Document
from handout.layout import Layout, Options
from handout.resources import Resources

PREFIXES = {address: prefix for prefix, address in nsmap.items()}
SPOKEN = {"t": None, "tab": " ", "br": " "}


class Opened:
    """The parts of a Word file."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self.names = archive.namelist()
            self.parts = {name: archive.read(name) for name in self.names}

    def part(self, name: str) -> etree._Element:
        """Return the root of a part in the folder `word`."""
        return etree.fromstring(self.parts[f"word/{name}.xml"])

    @property
    def body(self) -> etree._Element:
        """Return `w:body`."""
        return self.part("document")[0]

    def all(self, path: str, part: str = "document") -> list[etree._Element]:
        """Return the elements that an XPath finds in a part."""
        found = self.part(part).xpath(path, namespaces=nsmap)
        assert isinstance(found, list)
        return [element for element in found if isinstance(element, etree._Element)]

    def values(self, path: str, part: str = "document") -> list[str]:
        """Return the attributes that an XPath finds in a part."""
        found = self.part(part).xpath(path, namespaces=nsmap)
        assert isinstance(found, list)
        return [str(value) for value in found]

    @property
    def lines(self) -> list[str]:
        """Return the words of the body, a line a paragraph."""
        return [line for found in self.all("//w:p") if (line := words(found))]


def opened(
    document: Document,
    layout: Layout = Layout(),
    options: Options = Options(),
    resources: Resources = RESOURCES,
) -> Opened:
    """Render a document and open the file."""
    return Opened(render(document, layout, options, resources))


def document_of(*blocks: Block, **fields: object) -> Document:
    """Return a document of one part with these blocks."""
    document = every_block()
    part = replace(document.parts[0], blocks=blocks)
    return replace(document, parts=(part,), **fields)


def printed(*blocks: Block) -> Opened:
    """Render blocks and open the file."""
    return opened(document_of(*blocks))


def words(element: etree._Element) -> str:
    """Return the words inside an element, white space folded."""
    found = (
        piece.text if piece.tag == qn("w:t") else " "
        for piece in element.iter(*(qn(f"w:{name}") for name in SPOKEN))
    )
    return " ".join("".join(text or "" for text in found).split())


def outline(element: etree._Element) -> str:
    """Return an element as readable text: one line an element, indented."""
    return "\n".join(_outline(element, 0)) + "\n"


def _outline(element: etree._Element, depth: int) -> Iterator[str]:
    name = _name(str(element.tag))
    said = [f"{_name(str(key))}={value}" for key, value in element.items()]
    text = [repr(element.text)] if element.text else []
    yield "  " * depth + " ".join([name, *said, *text])
    for child in element:
        yield from _outline(child, depth + 1)


def _name(tag: str) -> str:
    """Return `w:p` for `{...}p`; names of Word itself go without prefix."""
    qualified = etree.QName(tag)
    prefix = PREFIXES.get(qualified.namespace or "", "")
    is_usual = prefix in {"", "w"}
    return qualified.localname if is_usual else f"{prefix}:{qualified.localname}"
