"""No direct formatting where a style exists: who changes a style changes every place.

Directly stands only what belongs to one place and to no style: which list and level,
where a page begins, where a box lets go, what stays with the last block of a sheet,
the language and direction of foreign words.
"""

import functools
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from docx.oxml.ns import nsmap, qn
from lxml import etree

from backends.docx.every_kind import every_kind
from backends.docx.opened import Opened
from backends.noted_sheet import noted_sheet
from backends.sheets import RESOURCES as SHEET_RESOURCES
from documents import RESOURCES, every_block
from handout.backends.docx import render
from handout.backends.docx.elements import wml
from handout.compose import Composed
from handout.document import Document
from handout.layout import Layout, Options, PrintSize
from handout.resources import Resources
from prove.sheets import Matter, sample_sheets
from stress.notes import with_notes
from stress.pictures import RESOURCES as STRESS_RESOURCES
from stress.sheets import LANGUAGES, stress_document
from stress.wordlist import Language

SIZES: tuple[PrintSize, ...] = ("regular", "large")
STORIES = ("word/document.xml", "word/footnotes.xml", "word/header", "word/footer")

OF_PARAGRAPHS = {"pStyle", "numPr", "keepNext", "pageBreakBefore", "bidi", "sectPr"}
OF_RUNS = {"rStyle", "lang", "rtl", "vertAlign", "rFonts"}
OFF = {"0", "false", "off"}


def matters() -> Iterator[tuple[str, Callable[[], Matter]]]:
    """Yield every document of the tests by its name."""
    yield "every block", functools.partial(_matter, every_block(), RESOURCES)
    yield "notes", functools.partial(_matter, noted_sheet(), SHEET_RESOURCES)
    for name, document in every_kind():
        yield name, functools.partial(_matter, document, RESOURCES)
    for sheet in sample_sheets():
        yield sheet.name, sheet.make
    for language in LANGUAGES:
        yield f"stress {language}", functools.partial(_stressed, language)


def _matter(document: Document, resources: Resources) -> Matter:
    return Matter(Composed(document=document), resources)


def _stressed(language: Language) -> Matter:
    document = stress_document(language, parts=1, rows=5, few_rows=3)
    return _matter(with_notes(document), STRESS_RESOURCES)


def direct(document: Document, resources: Resources, size: PrintSize) -> Counter[str]:
    """Count the properties that a paragraph or a run should have from a style."""
    file = Opened(render(document, Layout(size=size), Options(), resources))
    turned = document.direction == "rtl"
    counted = Counter[str]()
    for name, data in file.parts.items():
        if name.startswith(STORIES):
            root = etree.fromstring(data)
            counted.update(_of_paragraphs(root, turned=turned))
            counted.update(_of_runs(root))
    return counted


def _of_paragraphs(root: etree._Element, *, turned: bool) -> Iterator[str]:
    for properties in root.iter(qn("w:pPr")):
        for found in properties:
            name = etree.QName(found).localname
            is_on = found.get(qn("w:val")) not in OFF
            if name not in OF_PARAGRAPHS:
                yield f"pPr/{name}"
            elif name == "keepNext" and is_on and not _is_before_the_end(properties):
                yield "pPr/keepNext that is on"
            elif name == "bidi" and is_on == turned:
                yield "pPr/bidi as in the whole document"


def _is_before_the_end(properties: etree._Element) -> bool:
    """Tell whether a paragraph is the one before the block at the end of a sheet."""
    after = "string(following::w:p[1]/w:pPr/w:pStyle/@w:val)"
    return str(properties.xpath(after, namespaces=nsmap)).startswith("Colophon")


def _of_runs(root: etree._Element) -> Iterator[str]:
    for properties in root.iter(qn("w:rPr")):
        names = {etree.QName(found).localname for found in properties}
        yield from (f"rPr/{name}" for name in names - OF_RUNS)
        if "rFonts" in names and "lang" not in names:
            yield "rPr/rFonts of the document's own script"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "make", [pytest.param(make, id=name) for name, make in matters()]
)
def test_no_direct_formatting(make: Callable[[], Matter], size: PrintSize) -> None:
    """Neither of paragraphs nor of runs, in the body, the notes and the foot."""
    composed, resources = make()
    assert direct(composed.document, resources, size) == {}


def test_direct_formatting_is_seen() -> None:
    """A sheet in bold by hand would be told."""
    bold = wml("rPr", wml("b"))
    made = wml("pPr", wml("jc"), wml("keepNext"), bold)
    properties = etree.fromstring(etree.tostring(made))
    told = [*_of_paragraphs(properties, turned=False), *_of_runs(properties)]
    assert sorted(told) == ["pPr/jc", "pPr/keepNext that is on", "pPr/rPr", "rPr/b"]
