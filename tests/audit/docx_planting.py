"""Faults that a person could make in a Word file of ours, each as an edit."""

import io
from collections.abc import Callable
from typing import Any, NamedTuple

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor

from audit.docx_faults import BOX, FAKE, FILM, OBJECT, OLD_FIELD, ROWS_BY_TABS
from audit.docx_samples import NAMES, paragraph
from documents import RESOURCES, every_block
from handout.backends.docx import render
from handout.layout import Layout, Options, PrintSize

Edit = Callable[[Any], object]


class Planted(NamedTuple):
    """The rule that has to see a fault, and how the fault is made."""

    rule: str
    edit: Edit
    size: PrintSize = "regular"


def ours(size: PrintSize) -> bytes:
    """Return a sheet of ours with every kind of block."""
    return render(every_block(), Layout(size=size), Options(), RESOURCES)


def plant(fault: Planted) -> bytes:
    """Return the sheet with a fault in it."""
    document = Document(io.BytesIO(ours(fault.size)))
    fault.edit(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def added(markup: str) -> Edit:
    """Write paragraphs or tables before the end of the text."""

    def edit(document: WordDocument) -> None:
        root: Any = parse_xml(f"<w:body {NAMES}>{markup}</w:body>")
        section: Any = document.element.body[-1]
        for element in list(root):
            section.addprevious(element)

    return edit


def without(tag: str) -> Edit:
    """Take the first element of a name out."""

    def edit(document: WordDocument) -> None:
        element: Any = next(document.element.body.iter(qn(tag)))
        element.getparent().remove(element)

    return edit


def changed(tag: str, attribute: str, value: str) -> Edit:
    """Change an attribute of the first element of a name."""

    def edit(document: WordDocument) -> None:
        next(document.element.body.iter(qn(tag))).set(attribute, value)

    return edit


def set_up(markup: str) -> Edit:
    """Write a setting."""

    def edit(document: WordDocument) -> None:
        settings: Any = document.settings.element
        settings.insert(0, parse_xml(markup.replace("/>", f" {nsdecls('w')}/>")))

    return edit


def text(document: WordDocument) -> Any:  # noqa: ANN401 - of python-docx
    """Return the longest run of the longest paragraph of running text."""
    found = (p for p in document.paragraphs if p.style and p.style.name == "Body Text")
    longest = max(found, key=lambda paragraph: len(paragraph.text))
    return max(longest.runs, key=lambda run: len(run.text))


def look(edit: Edit) -> Edit:
    """Change how running text looks."""
    return lambda document: edit(text(document).font)


def laid(edit: Edit) -> Edit:
    """Change how a paragraph of running text is laid out."""
    return lambda document: edit(text(document)._parent.paragraph_format)


def fade(document: WordDocument) -> None:
    """Make words pale."""
    text(document).font.color.rgb = RGBColor(170, 170, 170)


def film_twice(document: WordDocument) -> None:
    """Paste one object two times."""
    added(FILM * 2)(document)


def merge(document: WordDocument) -> None:
    """Merge two cells."""
    table = document.tables[0]
    table.cell(1, 0).merge(table.cell(1, 1))


def setting(name: str, value: object) -> Edit:
    """Set a property of what is handed in."""
    return lambda thing: setattr(thing, name, value)


def property_of(name: str, value: str) -> Edit:
    """Set a property of the document."""
    return lambda document: setattr(document.core_properties, name, value)


PLANTED: dict[str, Planted] = {
    "no title": Planted("docx-title", property_of("title", "")),
    "a file's name": Planted("docx-title-in-words", property_of("title", "a.docx")),
    "a library": Planted("docx-properties", property_of("author", "python-docx")),
    "another language": Planted("docx-language-agrees", property_of("language", "es")),
    "a lock": Planted(
        "docx-open-to-readers",
        set_up('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'),
    ),
    "a skipped level": Planted(
        "docx-heading-order",
        added(
            paragraph("Deep", "Heading1")
            + paragraph("x")
            + paragraph("Deeper", "Heading3")
        ),
    ),
    "a second title": Planted("docx-one-h1", added(paragraph("Again", "Heading1"))),
    "an empty heading": Planted("docx-heading-words", added(paragraph("", "Heading2"))),
    "a fake heading": Planted("docx-heading-fake", added(FAKE)),
    "no words for a picture": Planted(
        "docx-picture-alt", changed("wp:docPr", "descr", "")
    ),
    "a file's name for a picture": Planted(
        "docx-alt-in-words", changed("wp:docPr", "descr", "IMG_0042.png")
    ),
    "a picture that floats": Planted(
        "docx-inline",
        lambda document: setattr(
            next(document.element.body.iter(qn("wp:inline"))), "tag", qn("wp:anchor")
        ),
    ),
    "two of one number": Planted("docx-object-numbers", film_twice),
    "a film": Planted("docx-media-captions", added(FILM)),
    "no header row": Planted("docx-table-heads", without("w:tblHeader")),
    "merged cells": Planted("docx-table-simple", merge),
    "an empty cell": Planted(
        "docx-cells-filled",
        lambda document: setattr(document.tables[0].cell(1, 0), "text", ""),
    ),
    "a link that says nothing": Planted(
        "docx-link-in-words",
        lambda document: setattr(
            next(document.element.body.iter(qn("w:hyperlink"))).r_lst[0], "text", "here"
        ),
    ),
    "a bookmark that is gone": Planted(
        "docx-link-leads", changed("w:hyperlink", qn("w:anchor"), "gone")
    ),
    "a control without title": Planted("docx-control-title", without("w:alias")),
    "an old field": Planted("docx-form-field", added(OLD_FIELD)),
    "a typed list": Planted(
        "docx-list-structure", added(paragraph("• Fever") + paragraph("• Pain"))
    ),
    "empty lines": Planted("docx-blank-paragraphs", added("<w:p/><w:p/>")),
    "many blanks": Planted("docx-blank-characters", added(paragraph("a     b"))),
    "columns by tabs": Planted("docx-tab-columns", added(ROWS_BY_TABS)),
    "a text box": Planted("docx-text-box", added(BOX)),
    "pale words": Planted("docx-contrast", fade),
    "capitals": Planted(
        "docx-capitals", added(paragraph("TAKE TWO PILLS EVERY MORNING"))
    ),
    "hidden words": Planted("docx-hidden-text", look(setting("hidden", value=True))),
    "another file": Planted("docx-embedded-file", added(OBJECT)),
    "a comment": Planted(
        "docx-comments-left",
        lambda document: document.add_comment(text(document), "Is this so?"),
    ),
    "a tracked change": Planted(
        "docx-changes-left",
        added("<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>"),
    ),
    "a strange font": Planted("docx-font-inside", look(setting("name", "Quaint Hand"))),
    "Russian": Planted("docx-language-of-parts", added(paragraph("Это болезнь"))),
    "an edit": Planted("docx-edited", added(paragraph("One more thing."))),
    "small words": Planted("docx-large-size", look(setting("size", Pt(12))), "large"),
    "italics": Planted(
        "docx-large-italics", look(setting("italic", value=True)), "large"
    ),
    "serifs": Planted(
        "docx-large-face", look(setting("name", "Times New Roman")), "large"
    ),
    "justified": Planted("docx-large-aligned", laid(setting("alignment", 3)), "large"),
    "tight lines": Planted(
        "docx-large-lines", laid(setting("line_spacing", 1.0)), "large"
    ),
    "narrow margins": Planted(
        "docx-large-margins",
        lambda document: setattr(document.sections[0], "left_margin", Pt(36)),
        "large",
    ),
    "hyphens": Planted("docx-large-hyphens", set_up("<w:autoHyphenation/>"), "large"),
    "widows": Planted(
        "docx-large-widows", laid(setting("widow_control", value=False)), "large"
    ),
}
"""By what a person would call it: the fault, in our own sheet."""
